import {plainLine} from '../resume/plain-text.ts';
import type {Call, Verb} from './call/call.ts';
import {completions} from './completion/complete.ts';
import {cursorSign, scripts} from './completion/scripts.ts';
import type {shells} from './completion/shells.ts';
import {defaultSource, ownSource, readSource} from './resume/source.ts';

/** Prints what a shell runs to complete calls of the program. */
export function printCompletion(shell: (typeof shells)[number]): void {
	process.stdout.write(scripts[shell]);
}

/** Prints what may stand at the cursor, a line each: the word, a tab, and what it is. */
export async function complete({words, program}: Call, verbs: readonly Verb[]): Promise<void> {
	const [cursor = '', ...before] = words;
	const begun = cursor.startsWith(cursorSign) ? cursor.slice(cursorSign.length) : cursor;
	const found = await completions(begun, before, verbs, async (target, {ownersOnly}) => {
		try {
			const source = ownersOnly ? await ownSource(target) : defaultSource(target, program.source);
			return (await readSource(source)).resume;
		} catch {
			// Not what somebody wants to read who has pressed a key.
			return undefined;
		}
	});
	const lines = found.map(({value, about}) => `${value}\t${plainLine(about)}\n`);
	process.stdout.write(lines.join(''));
}
