import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {run} from './commands/built.ts';
import {contentFolder, entry} from './terminal/content.ts';
import {program} from './terminal/program.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-bytes-'));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

/** The program where no compiler is: a PDF is as large as its fonts. */
const alone = path.join(scratch, 'alone/dist');
cpSync(path.dirname(program), alone, {recursive: true});

/** What a visitor downloads and unpacks of the package in a folder, in kB. */
function kilobytes(folder: string): {download: number; unpacked: number} {
	const {npm_config_user_agent: _, ...env} = process.env;
	const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
	const [packed] = JSON.parse(
		execFileSync('npm', args, {
			cwd: folder,
			env,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
		}),
	) as Array<{size: number; unpackedSize: number}>;
	if (!packed) throw new Error('npm packs nothing.');
	return {download: packed.size / 1000, unpacked: packed.unpackedSize / 1000};
}

async function packed(name: string, content: string) {
	const folder = path.join(scratch, name);
	mkdirSync(folder);
	const manifest = {name, version: '1.0.0', type: 'module', bin: 'dist/start.cjs', files: ['dist']};
	writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
	const options = {cwd: folder, file: path.join(alone, 'start.cjs')};
	expect(await run(['pack', '-c', content], options)).toMatchObject({status: 0});
	return kilobytes(folder);
}

const small = contentFolder({
	'profile.yml': 'name: Ada Lovelace\nemail: ada@example.org\n',
	'experience/engine.md': entry({title: 'Analyst'}, 'Notes on the engine.'),
});

/**
 * Limits in kB, two or three in a hundred above what there is: whoever adds a library or a language
 * learns what it costs a visitor, and raises the limit on purpose or not at all.
 */
const cases = [
	{name: 'a small résumé', measure: () => packed('small', small), download: 272, unpacked: 825},
	{
		name: 'the sample in three languages',
		measure: () => packed('sample', path.resolve('content')),
		download: 327,
		unpacked: 1068,
	},
	{
		name: 'the program itself',
		measure: async () => kilobytes(path.resolve('.')),
		download: 1270,
		unpacked: 3900,
	},
];

describe('the package of', () => {
	it.each(cases)(
		'$name is at most $download kB to download, $unpacked kB unpacked',
		async (limit) => {
			const size = await limit.measure();
			expect(size.download).toBeLessThanOrEqual(limit.download);
			expect(size.unpacked).toBeLessThanOrEqual(limit.unpacked);
		},
	);
});
