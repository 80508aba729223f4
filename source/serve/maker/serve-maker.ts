/*
 * The thread that makes what is asked of a résumé, so that nobody waits for what somebody else has asked
 * for: to set a long one takes longer than a key may.
 */
import {parentPort} from 'node:worker_threads';
import {completeMarkdown} from '../../markdown/complete.ts';
import {loadMessages} from '../../messages/index.ts';
import type {Resume} from '../../resume/types.ts';
import {makerOf, type Question} from './make.ts';
import type {Asked, Made} from './thread.ts';

let maker: (question: Question) => string;

async function answer({id, about, question}: Asked): Promise<Made> {
	try {
		if (about) {
			const resume: Resume = JSON.parse(about.resume);
			const messages = await loadMessages(resume.locales);
			maker = makerOf({resume, markdown: completeMarkdown, messages}, new Date(about.now));
		}
		return {id, bytes: new TextEncoder().encode(maker(question))};
	} catch (error) {
		return {id, reason: String(error)};
	}
}

let turn: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (asked: Asked) => {
	turn = turn.then(async () => {
		const made = await answer(asked);
		parentPort?.postMessage(made, 'bytes' in made ? [made.bytes.buffer as ArrayBuffer] : []);
	});
});
