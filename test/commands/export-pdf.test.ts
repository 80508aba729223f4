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

	it('has a design of one’s own: of the call, else of the profile; not one with a mistake in it', async () => {
		const cwd = desk('own-design');
		let made = 0;
		const own = {
			'wide/design.yml': 'name: academic\nsize: 12\nspacing: 1.4\n',
			'wrong/design.yml': 'size: 12\nspacing: 9\n',
		};
		const design = {name: 'academic', size: 12, spacing: 1.4};
		const texts = {'experience/engine.md': entry({title: 'Engineer'}, 'Notes on the engine.')};
		const plain = contentFolder({...texts, ...own, 'profile.yml': 'name: Ada\n'});
		const ours = contentFolder({...texts, ...own, 'profile.yml': 'name: Ada\ndesign: ./wide\n'});
		const same = contentFolder({
			...texts,
			'profile.yml': JSON.stringify({name: 'Ada', design}),
		});
		const make = async (content: string, ...more: string[]) => {
			const file = path.join(cwd, `${++made}.pdf`);
			const result = await run(['export', 'pdf', '-c', content, '-o', file, ...more], {cwd});
			return {...result, bytes: existsSync(file) ? readFileSync(file) : undefined};
		};
		const {bytes} = await make(same);
		expect(bytes).toBeDefined();
		expect((await make(plain)).bytes?.equals(bytes ?? Buffer.alloc(0))).toBe(false);
		expect((await make(ours)).bytes).toEqual(bytes);
		const relative = `./${path.relative(cwd, path.join(plain, 'wide'))}`;
		expect((await make(plain, '--design', relative)).bytes).toEqual(bytes);
		const wrong = await make(plain, '--design', relative.replace(/wide$/, 'wrong'));
		expect(wrong).toMatchObject({status: 2, bytes: undefined});
		expect(wrong.stderr).toMatch(
			/\/wrong\/design\.yml:2:10: warning: `spacing` of `design` should be a number of times the usual from 0\.6 to 1\.5\.\n$/,
		);
		const none = await make(plain, '--design', './none');
		expect(none.stderr).toMatch(/^none\/design\.yml:1:1: error: This file can’t be read\./);
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
