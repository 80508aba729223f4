import {afterEach, beforeAll, describe, expect, it} from 'vitest';
import {isLong} from '../long.ts';
import {buildCrashingProgram, crashingProgram} from '../terminal/crashing.ts';
import {closeAll} from '../terminal/session.ts';
import {asBefore, runInShell, stateOf, statusOf} from './in-shell.ts';

afterEach(closeAll);

beforeAll(buildCrashingProgram);

const runKind = (kind: string) =>
	runInShell([kind], {command: [process.execPath, crashingProgram]});

/** What goes wrong, and what is said of it. */
const mistakes = [
	['buffer', 'stopped: RangeError: Array buffer allocation failed'],
	['string', 'stopped: RangeError: Invalid string length'],
	['stack', 'stopped: RangeError: Maximum call stack size exceeded'],
	['handler', 'stopped: Error: lost in a handler'],
	['promise', 'stopped: Error: lost in a promise'],
] as const;

describe('a mistake that nobody catches', () => {
	// Each takes seconds: the program goes wrong only some time after its first frame.
	it.each(isLong ? mistakes : mistakes.slice(-2))(
		'of the kind “%s” gives the shell its terminal again, and says what happened',
		async (kind, said) => {
			const {session} = await runKind(kind);
			await session.waitFor(said);
			expect(await statusOf(session)).toBe(1);
			expect(await stateOf(session)).toEqual(asBefore);
		},
	);

	it('in the very frame that ends the viewer gives it back as well', async () => {
		for (const end of ['key', 'signal']) {
			const {session, pid} = await runKind('frame');
			await session.waitFor('Ada Lovelace');
			const own = await pid();
			await new Promise((resolve) => setTimeout(resolve, 1500));
			if (end === 'key') session.write('q');
			else process.kill(own, 'SIGTERM');
			expect(await statusOf(session)).toBe(end === 'key' ? 1 : 143);
			expect(await stateOf(session)).toEqual(asBefore);
		}
	});
});

it('an exit from anywhere gives the terminal back', async () => {
	for (const kind of ['exit', 'frame-exit']) {
		const {session} = await runKind(kind);
		await session.waitFor('Ada Lovelace');
		expect(await statusOf(session)).toBe(7);
		expect(await stateOf(session)).toEqual(asBefore);
	}
});

it('somebody else who listens to a signal doesn’t keep the viewer from ending', async () => {
	for (const [signal, status] of [
		['SIGINT', 130],
		['SIGTERM', 143],
	] as const) {
		const {session, pid} = await runKind('listener');
		await session.waitFor('Ada Lovelace');
		process.kill(await pid(), signal);
		expect(await statusOf(session)).toBe(status);
		expect(await stateOf(session)).toEqual(asBefore);
	}
});
