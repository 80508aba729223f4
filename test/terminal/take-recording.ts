import {mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Recording} from './recording.ts';
import {openShell} from './session.ts';

/** Milliseconds: a key while it is held or typed, a glance, and as long as it takes to read a bit. */
const keystroke = 130;
const glance = 900;
const read = 2600;

/** Keys, and how long a reader looks at what each of them does: none that does nothing. */
const steps: ReadonlyArray<readonly [keys: readonly string[], hold: number]> = [
	[['down', 'down'], 350],
	[['down'], read],
	[['enter'], glance],
	[['space'], read],
	[['l'], read],
	[['L'], glance],
	[['/', ...'compiler'], keystroke],
	[['enter'], read],
	[['n'], 1400],
	[['n'], 1400],
	[['esc'], glance],
	[['c'], 4000],
	[['q'], 1500],
];

/** The frame for those who want nothing to move: the first page of a role. */
const stillAfter = 'enter';

const size = {columns: 92, rows: 30};
const title = 'my-resume';

/** Records a session of the built program: what a visitor does in half a minute. */
async function record(): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'recording-'));
	await symlink(path.resolve('dist/start.cjs'), path.join(folder, title));
	const session = openShell({
		...size,
		env: {PATH: `${folder}:${path.dirname(process.execPath)}:${process.env.PATH ?? ''}`},
	});
	try {
		const recording = new Recording();
		// Every key changes something; on a busy machine, that may take a while.
		const add = async (hold: number) => {
			await session.waitFor(() => recording.isNew(session));
			await session.settle(400);
			recording.add(session, hold);
		};
		await session.waitFor('$');
		await add(glance);
		for (const character of title) {
			await session.type(character);
			await add(keystroke);
		}

		await session.press('enter');
		await session.waitFor('quit');
		await add(read);
		let still = 0;
		for (const [keys, hold] of steps) {
			for (const key of keys) {
				await session.press(key);
				await add(hold);
				if (key === stillAfter && still === 0) {
					still = recording.length - 1;
				}
			}
		}

		return recording.svg(session.terminal, {title, still});
	} finally {
		await session.close();
		await rm(folder, {recursive: true});
	}
}

const [output = 'docs/pictures/recording.svg'] = process.argv.slice(2);
await writeFile(output, await record());
