/*
 * The thread that makes what is asked of a résumé, so that nobody waits for what somebody else has asked
 * for: to set a long one takes longer than a key may.
 */
import {parentPort} from 'node:worker_threads';
import {completeMarkdown} from '../../markdown/complete.ts';
import type {Markdown} from '../../markdown/markdown.ts';
import type {Block} from '../../markdown/parse/blocks.ts';
import {loadMessages} from '../../messages/index.ts';
import type {Resume} from '../../resume/types.ts';
import {makerOf, type Question} from './make.ts';
import type {Asked, Made} from './thread.ts';

/** The same, but for texts that were read before: to read them takes twice as long as to lay them out. */
function remembering(markdown: Markdown): Markdown {
	const known = new Map<string, Block[]>();
	return {
		...markdown,
		blocks(text, hyperlinks) {
			const key = `${hyperlinks} ${text.body}`;
			const blocks = known.get(key) ?? [...markdown.blocks(text, hyperlinks)];
			known.set(key, blocks);
			return blocks;
		},
	};
}

let maker: (question: Question) => string;

async function answer({id, about, question}: Asked): Promise<Made> {
	try {
		if (about) {
			const resume: Resume = JSON.parse(about.resume);
			const messages = await loadMessages(resume.locales);
			maker = makerOf(
				{resume, markdown: remembering(completeMarkdown), messages},
				new Date(about.now),
			);
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
