import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import {afterEach, beforeAll, describe, expect, it} from 'vitest';
import {closeAll, openSession} from './session.ts';

afterEach(closeAll);

const root = path.resolve(import.meta.dirname, '../..');
// Below node_modules, so that the bundle finds its libraries.
const folder = path.join(root, 'node_modules/.cache');
const file = path.join(folder, 'crashing-program.mjs');

beforeAll(async () => {
	mkdirSync(folder, {recursive: true});
	await build({
		entryPoints: [path.join(root, 'test/terminal/crashing-program.tsx')],
		outfile: file,
		bundle: true,
		platform: 'node',
		format: 'esm',
		jsx: 'automatic',
		packages: 'external',
	});
});

describe('a mistake in the program', () => {
	it.each(['component', 'handler', 'promise'])(
		'in a %s gives the terminal back and says what happened',
		async (kind) => {
			const session = openSession({file, args: [kind], columns: 80, rows: 24});
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
