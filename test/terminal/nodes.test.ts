import {afterEach, describe, expect, it} from 'vitest';
import {run} from '../commands/built.ts';
import {openProgram, toFirst} from './program.ts';
import {closeAll} from './session.ts';

afterEach(closeAll);

/** This Node, and those whose paths stand in TEST_NODES with colons between. */
const nodes = [process.execPath, ...(process.env.TEST_NODES ?? '').split(':').filter(Boolean)];

describe.each(nodes)('on %s', (node) => {
	it('prints', async () => {
		const {stdout, stderr, status} = await run(['codasyl', '-l', 'es'], {node});
		expect({stderr, status}).toEqual({stderr: '', status: 0});
		expect(stdout).toContain('abr 1959 – dic 1960');
	});

	it('opens the viewer, moves, changes the language, and leaves', async () => {
		const session = openProgram(['-l', 'en'], [100, 30], {node});
		await toFirst(session, '▐ Summary');
		await session.press('down', 'down', 'enter', 'l');
		await session.waitFor('[es]');
		expect(session.text()).toContain('Digital Equipment Corporation');
		await session.press('q');
		expect(await session.exited).toEqual({exitCode: 0, signal: undefined});
		expect(session.alternate()).toBe(false);
		// Nothing but a line about whose it was.
		expect(session.text().trim()).toMatch(/^Grace Hopper · \S+ · npx my-resume$/);
	});
});
