import {execFileSync} from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {program, toFirst} from '../terminal/program.ts';
import {closeAll, openSession} from '../terminal/session.ts';
import {run} from './built.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my résumé pack '));
const owner = path.join(scratch, 'owner');
const visitor = path.join(scratch, 'a visitor’s');
const start = path.join(path.dirname(program), 'start.cjs');

afterAll(async () => {
	await closeAll();
	rmSync(scratch, {recursive: true, force: true});
});

const manifest = {
	name: '@ada/resume',
	version: '1.2.3',
	type: 'module',
	bin: {ada: 'dist/start.cjs'},
	files: ['dist'],
};

/** An owner's package with a résumé in two languages, a draft, and things that are nobody's business. */
function writeOwner(): void {
	const write = (file: string, text: string) => {
		const address = path.join(owner, file);
		mkdirSync(path.dirname(address), {recursive: true});
		writeFileSync(address, text);
	};
	write('package.json', JSON.stringify(manifest));
	write(
		'content/profile.yml',
		'# comment-in-yaml\nname: Ada Lovelace\nlocales: [en, fr]\nprivateNote: param-nobody-asks-for\ntheme: ./my-theme\n',
	);
	write(
		'content/my-theme/theme.yml',
		'# comment-in-theme\ndark: {background: "#123456", text: "#e0e0e0"}\n',
	);
	write(
		'content/en/experience/engine.md',
		'---\ntitle: Analyst # comment-in-front-matter\ncompany: Babbage & Co\nperiod: 1842 - 1843\n---\nNotes, <!-- comment-in-text\nover lines --> and `<!-- code -->`.\n\n[//]: # (comment-in-definition)\n',
	);
	write(
		'content/fr/experience/engine.md',
		'---\ntitle: Analyste\ncompany: Babbage & Co\nperiod: 1842 - 1843\n---\nNotes, et `<!-- code -->`.\n',
	);
	write(
		'content/en/experience/secret.md',
		'---\ntitle: Draft-title\ndraft: true\n---\nDraft-text\n',
	);
	write('content/stray-file.psd', 'stray-content');
	write('.env', 'TOKEN=environment');
}

const pack = (...args: string[]) => run(['pack', ...args], {cwd: owner});
const npm = (args: string[], cwd: string) => {
	const {npm_config_user_agent: _, ...env} = process.env;
	return execFileSync('npm', args, {cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
};

let said: string;
let tarball: string;

beforeAll(async () => {
	writeOwner();
	const {stdout, stderr, status} = await pack();
	expect([stdout, status]).toEqual(['', 0]);
	said = stderr;
	const [packed] = JSON.parse(npm(['pack', '--json'], owner)) as Array<{filename: string}>;
	tarball = path.join(owner, packed?.filename ?? '');
	mkdirSync(visitor);
	writeFileSync(path.join(visitor, 'package.json'), '{"private": true}');
	npm(['install', '--offline', '--no-audit', '--no-fund', tarball], visitor);
}, 120_000);

describe('my-resume pack', () => {
	it('says what a visitor will download, and keeps to what it says', () => {
		const files = readdirSync(path.join(owner, 'dist'), {recursive: true, withFileTypes: true});
		const count = files.filter((file) => file.isFile() && file.name !== 'packed.json').length;
		const [, kilobytes = ''] =
			/^Packed @ada\/resume 1\.2\.3 into dist\/: \d+ files, 1 package, (\d+) kB/.exec(said) ?? [];
		expect(said).toContain(`${count} files`);
		const real = readFileSync(tarball).length / 1000;
		expect(Number(kilobytes) / real).toBeGreaterThan(0.85);
		expect(Number(kilobytes) / real).toBeLessThan(1.15);
	});

	it('packs nothing that isn’t for visitors', () => {
		const bytes = gunzipSync(readFileSync(tarball)).toString('latin1');
		expect(bytes).toContain('Babbage & Co');
		expect(bytes).toContain('`<!-- code -->`');
		for (const hidden of [
			'comment-in',
			'over lines',
			'Draft-t',
			'secret',
			'stray',
			'param-nobody',
			'TOKEN',
			'engine.md',
		])
			expect(bytes.includes(hidden), hidden).toBe(false);
	});

	it('writes the same bytes for the same content', async () => {
		const read = () =>
			readdirSync(path.join(owner, 'dist'), {recursive: true, encoding: 'utf8'})
				.filter((file) => file.includes('.'))
				.sort()
				.map((file) => [file, readFileSync(path.join(owner, 'dist', file), 'hex')]);
		const first = read();
		expect((await pack()).status).toBe(0);
		expect(read()).toEqual(first);
	});

	it('installs as one package, and does all that a visitor asks of it', () => {
		const modules = readdirSync(path.join(visitor, 'node_modules'));
		expect(modules.filter((name) => !name.startsWith('.'))).toEqual(['@ada']);
		const bin = path.join(visitor, 'node_modules/.bin/ada');
		// A package may be installed where nobody may write, and run by nobody in particular.
		const env = {PATH: process.env.PATH, LANG: 'fr_FR.UTF-8'};
		const call = (...args: string[]) => execFileSync(bin, args, {cwd: '/', env, encoding: 'utf8'});
		expect(call('--list')).toBe('experience/engine\tAnalyste\tBabbage & Co\t1842 – 1843\n');
		expect(call('engine', '-l', 'en')).toContain('Notes, and <!-- code -->.');
		expect(call('--version').trim()).toBe('1.2.3');
		expect(call('--help')).toContain('@ada/resume [entry]');
		expect(call('--help')).not.toMatch(/my-resume|check|--content/);
	});

	it('opens in a terminal, from a folder that nobody may write to', async () => {
		const home = path.join(visitor, 'node_modules/@ada/resume');
		chmodSync(path.join(home, 'dist'), 0o555);
		const file = path.join(home, 'dist/start.cjs');
		const session = openSession({file, columns: 90, rows: 24});
		await toFirst(session, '▐ Analyst');
		expect(session.styleAt(0, 0).bg).toBe('#123456');
		await session.press('l');
		await session.waitFor('Analyste');
		await session.press('enter', 'y');
		await session.waitFor('npx @ada/resume experience/engine -l fr');
		await session.press('esc', 'q');
		expect(await session.exited).toMatchObject({exitCode: 0});
		chmodSync(path.join(home, 'dist'), 0o755);
	});

	it('has a Word document beside each PDF where it is told to, and s saves both', async () => {
		const other = path.join(scratch, 'with words');
		const desk = path.join(scratch, 'desk');
		mkdirSync(desk);
		cpSync(owner, other, {recursive: true});
		const {stderr, status} = await run(['pack', '--docx'], {cwd: other});
		expect(status).toBe(0);
		expect(stderr).toMatch(/visitors who press s: .*ada-lovelace\.en\.docx, \d+ kB/);
		const file = path.join(other, 'dist/start.cjs');
		const session = openSession({file, columns: 120, rows: 24, cwd: desk});
		await toFirst(session, '▐ Analyst');
		await session.press('s');
		await session.waitFor('ada-lovelace.en.docx');
		await session.press('q');
		expect(await session.exited).toMatchObject({exitCode: 0});
		expect(readdirSync(desk)).toContain('ada-lovelace.en.docx');
		const saved = readFileSync(path.join(desk, 'ada-lovelace.en.docx'));
		expect(saved.equals(readFileSync(path.join(other, 'dist/ada-lovelace.en.docx')))).toBe(true);
		expect(saved.subarray(0, 2).toString()).toBe('PK');
	});

	it('knows no command of owners in a package of theirs', async () => {
		const file = path.join(owner, 'dist/start.cjs');
		expect(await run(['-c', '.'], {file})).toMatchObject({
			stderr: 'There is no flag -c. See --help.\n',
			status: 2,
		});
		expect(await run(['pack'], {file})).toMatchObject({
			stderr: 'There is no entry “pack”. See --list.\n',
			status: 2,
		});
	});

	it('packs nothing when the content has errors, and says where', async () => {
		const file = path.join(owner, 'content/en/experience/broken.md');
		const before = readFileSync(path.join(owner, 'dist/resume.json'), 'utf8');
		writeFileSync(file, '---\ntitle: [\n---\n');
		const {stderr, status} = await pack();
		rmSync(file);
		expect(status).toBe(1);
		expect(stderr).toMatch(/^en\/experience\/broken\.md:\d+:\d+: error: /);
		expect(stderr).toContain('my-resume check');
		expect(readFileSync(path.join(owner, 'dist/resume.json'), 'utf8')).toBe(before);
	});

	it('packs no text of the template, but with --force', async () => {
		const file = path.join(owner, 'content/en/experience/template.md');
		const before = readFileSync(path.join(owner, 'dist/resume.json'), 'utf8');
		writeFileSync(file, '---\ntitle: Your role\nlocation: Your city\n---\nMine.\n');
		const {stderr, status} = await pack();
		expect(status).toBe(1);
		expect(stderr).toMatch(/^en\/experience\/template\.md:2:8: warning: .+ \(2 places\)\n/);
		expect(stderr).toMatch(/\nalso: en\/experience\/template\.md:3:11\n.*--force\.\n$/);
		expect(readFileSync(path.join(owner, 'dist/resume.json'), 'utf8')).toBe(before);
		expect(await pack('--force')).toMatchObject({status: 0});
		rmSync(file);
		expect(await pack()).toMatchObject({status: 0});
	});

	it('takes away nothing that it has not written', async () => {
		const file = path.join(owner, 'dist/mine.txt');
		writeFileSync(file, 'mine');
		const {stderr, status} = await pack();
		expect([stderr, status]).toEqual([
			'“dist/mine.txt” wasn’t written by my-resume pack, which needs dist/ for itself. Move it, then pack again.\n',
			2,
		]);
		expect(readFileSync(file, 'utf8')).toBe('mine');
		rmSync(file);
	});

	it.each([
		['there is no package.json', undefined, 'There is no package.json in this folder'],
		['it is not JSON', '{', 'package.json isn’t valid JSON.'],
		['it has no name', '{}', 'package.json needs a "name" and a "version"'],
	])('says so when %s', async (_, text, sentence) => {
		const folder = mkdtempSync(path.join(scratch, 'bad '));
		cpSync(path.join(owner, 'content'), path.join(folder, 'content'), {recursive: true});
		if (text !== undefined) writeFileSync(path.join(folder, 'package.json'), text);
		const {stderr, status} = await run(['pack'], {cwd: folder});
		expect(stderr).toContain(sentence);
		expect(status).toBe(2);
		expect(existsSync(path.join(folder, 'dist'))).toBe(false);
	});

	it('says what keeps a package from being one command and one download', async () => {
		const file = path.join(owner, 'package.json');
		writeFileSync(
			file,
			JSON.stringify({
				name: 'x',
				version: '1.0.0',
				dependencies: {ink: '*'},
				scripts: {install: 'x'},
			}),
		);
		const {stderr} = await pack();
		writeFileSync(file, JSON.stringify(manifest));
		for (const word of ['"bin"', '"files"', '"type"', 'ink', '"install"'])
			expect(stderr).toContain(word);
	});
});

describe('the door', () => {
	it('is read by Node of any age, and says what is too old', () => {
		const text = readFileSync(start, 'utf8');
		// Nothing that came after ES5, but for the import itself, which is a mere call to a parser.
		expect(text).not.toMatch(/=>|`|\b(?:const|let|class|await|async)\b|\?\.|\?\?/);
		const old = text.replace('process.versions.node', '"18.20.8"');
		const file = path.join(scratch, 'old.cjs');
		writeFileSync(file, old);
		expect(() => execFileSync(process.execPath, [file], {encoding: 'utf8', stdio: 'pipe'})).toThrow(
			'This needs Node 20 or later, and was run by Node 18.20.8.',
		);
	});
});
