import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {contentFolder, entry} from '../terminal/content.ts';
import {program} from '../terminal/program.ts';
import {run} from './built.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'export pdf '));
/** The program where nothing else is installed. */
const alone = path.join(scratch, 'alone/dist/start.cjs');
const folder = contentFolder({
	'profile.yml': 'name: Ada Lovelace\nlocales: [en, es]\n',
	'en/experience/engine.md': entry({title: 'Engineer'}, 'Notes on the engine.'),
	'es/experience/engine.md': entry({title: 'Ingeniera'}, 'Notas sobre la máquina.'),
});
const compiler = '@myriaddreamin/typst-ts-node-compiler';
const sans = '@expo-google-fonts/source-sans-3';

beforeAll(() => {
	cpSync(path.dirname(program), path.dirname(alone), {recursive: true});
});
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

function desk(name: string): string {
	const address = path.join(scratch, name);
	mkdirSync(address);
	return address;
}

describe('my-resume export pdf', () => {
	it('writes one for each language, and never over a file unless it is told to', async () => {
		const cwd = desk('all');
		const call = ['export', 'pdf', '-c', folder, '-l', 'all'];
		const made = await run(call, {cwd});
		expect(made).toMatchObject({stdout: '', status: 0});
		expect(made.stderr).toMatch(/^en: 1 page, \d+ % full\.$/m);
		const file = path.join(cwd, 'ada-lovelace.es.pdf');
		const first = readFileSync(file);
		expect(first.subarray(0, 5).toString()).toBe('%PDF-');
		expect(readFileSync(path.join(cwd, 'ada-lovelace.en.pdf')).equals(first)).toBe(false);
		writeFileSync(file, 'mine');
		rmSync(path.join(cwd, 'ada-lovelace.en.pdf'));
		const {stderr, status} = await run(call, {cwd});
		expect([stderr, status]).toEqual([
			'“ada-lovelace.es.pdf” already exists. Choose another name, or add --force.\n',
			2,
		]);
		expect(readFileSync(file, 'utf8')).toBe('mine');
		expect((await run([...call, '--force'], {cwd})).status).toBe(0);
		expect(readFileSync(file).equals(first)).toBe(true);
	});

	it('is the same whatever fonts this computer has', async () => {
		const cwd = desk('fonts');
		const content = contentFolder({
			'profile.yml': 'name: Ada\n',
			'experience/a.md': entry({title: 'Engineer'}, 'It runs `code`.'),
		});
		const none = path.join(cwd, 'fonts.conf');
		writeFileSync(none, '<fontconfig><dir>/nowhere</dir></fontconfig>');
		const call = ['export', 'pdf', '-c', content, '-o'];
		await run([...call, 'usual.pdf'], {cwd});
		await run([...call, 'none.pdf'], {cwd, env: {FONTCONFIG_FILE: none}});
		const [usual, without] = ['usual.pdf', 'none.pdf'].map((name) =>
			readFileSync(path.join(cwd, name)),
		);
		expect(without).toEqual(usual);
	});

	it('is for whoever has the compiler, and tells how to get it', async () => {
		const cwd = desk('bare');
		const call = ['export', 'pdf', '-c', folder, '-l', 'en', '-o', 'a.pdf'];
		expect(await run(call, {cwd, file: alone})).toEqual({
			stdout: '',
			stderr: `A PDF needs packages that aren’t installed here: npm install --save-dev ${compiler}\n`,
			status: 2,
		});
		expect(await run([...call, '--design', 'modern'], {cwd, file: alone})).toEqual({
			stdout: '',
			stderr: `A PDF needs packages that aren’t installed here: npm install --save-dev ${compiler} ${sans}\n`,
			status: 2,
		});
		expect(existsSync(path.join(cwd, 'a.pdf'))).toBe(false);
	});

	it('takes the compiler of the folder that the owner is in', async () => {
		const cwd = desk('own');
		const home = path.join(cwd, 'node_modules', compiler);
		mkdirSync(home, {recursive: true});
		writeFileSync(path.join(home, 'package.json'), '{"main": "index.js"}');
		writeFileSync(
			path.join(home, 'index.js'),
			`exports.NodeCompiler = {create: () => ({
				evictCache: () => {},
				compile: () => ({result: {}}),
				query: () => [],
				pdf: () => Buffer.from('%PDF-of-their-own'),
			})};`,
		);
		const call = ['export', 'pdf', '-c', folder, '-l', 'en', '-o', '-'];
		expect(await run(call, {cwd, file: alone})).toMatchObject({
			stdout: '%PDF-of-their-own',
			status: 0,
		});
	});
});

describe('my-resume pack without the compiler', () => {
	it('packs no PDF, says so, and refuses a look that would come to nothing', async () => {
		const cwd = desk('owner');
		cpSync(folder, path.join(cwd, 'content'), {recursive: true});
		const manifest = {
			name: 'ada',
			version: '1.0.0',
			type: 'module',
			bin: 'dist/start.cjs',
			files: ['dist'],
		};
		writeFileSync(path.join(cwd, 'package.json'), JSON.stringify(manifest));
		const {stderr, status} = await run(['pack'], {cwd, file: alone});
		expect(status).toBe(0);
		expect(stderr).toContain(
			`The package has no PDF. A PDF needs packages that aren’t installed here: npm install --save-dev ${compiler}\n`,
		);
		expect(existsSync(path.join(cwd, 'dist/ada-lovelace.en.pdf'))).toBe(false);
		expect(await run(['pack', '--paper', 'letter'], {cwd, file: alone})).toMatchObject({status: 2});
	});
});
