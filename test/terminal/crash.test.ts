import {afterEach, beforeAll, describe, expect, it} from 'vitest';
import {buildCrashingProgram, crashingProgram} from './crashing.ts';
import {closeAll, openSession} from './session.ts';

afterEach(closeAll);

beforeAll(buildCrashingProgram);

describe('a mistake in the program', () => {
	it.each(['component', 'handler', 'promise'])(
		'in a %s gives the terminal back and says what happened',
		async (kind) => {
			const session = openSession({file: crashingProgram, args: [kind], columns: 80, rows: 24});
			await session.waitFor('Ada Lovelace');
			let ended = false;
			session.exited.then(() => {
				ended = true;
			});
			// One frame for each key, until there is none: keys that come together may share one.
			while (kind === 'component' && !ended) {
				session.write('l');
				await session.settle(50);
			}
			expect(await session.exited).toEqual({exitCode: 1, signal: undefined});
			expect(session.alternate()).toBe(false);
			expect(session.cursorVisible()).toBe(true);
			expect(session.terminal.modes.mouseTrackingMode).toBe('none');
			expect(session.text()).toContain(`stopped: Error: lost in a ${kind}`);
		},
	);
});
