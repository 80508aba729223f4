import {execFileSync, spawn} from 'node:child_process';
import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeEach, describe, expect, it, test} from 'vitest';
import {fixture, openProgram, program} from '../terminal/program.ts';
import {run} from './built.ts';

const base = mkdtempSync(path.join(tmpdir(), 'my-resume-export-'));
afterAll(() => rmSync(base, {recursive: true, force: true}));

let made = 0;
let cwd = base;
beforeEach(() => {
	cwd = path.join(base, String(++made));
	mkdirSync(cwd);
});

const sample = path.resolve('content');
const inFolder = (...args: string[]) => run(['export', ...args], {cwd});
const ofSample = (...args: string[]) => inFolder(...args, '-c', sample);
const files = () => readdirSync(cwd, {recursive: true, encoding: 'utf8'}).sort();
const read = (file: string) => readFileSync(path.join(cwd, file), 'utf8');

/** A résumé of one’s own in the current folder. */
function writeOwn(files: Record<string, string> = {}) {
	const all = {
		'content/profile.yml': 'name: Ada Example\n',
		'content/experience/mill.md': '---\ntitle: Miller\ncompany: Mill\n---\n\nGround.\n',
		...files,
	};
	for (const [file, text] of Object.entries(all)) {
		const address = path.join(cwd, file);
		mkdirSync(path.dirname(address), {recursive: true});
		writeFileSync(address, text);
	}
}

describe('what is exported', () => {
	it('goes to stdout, and nothing to stderr', async () => {
		for (const [format, beginning] of [
			['text', /^Grace Hopper\n/],
			['markdown', /^# Grace Hopper\n/],
			['json', /^\{\n {2}"\$schema"/],
			['html', /^<!doctype html>/i],
		] as const) {
			const {stdout, stderr, status} = await ofSample(format);
			expect({stderr, status}).toEqual({stderr: '', status: 0});
			expect(stdout).toMatch(beginning);
			expect(stdout).toMatch(/\S\n?$/);
			expect(await ofSample(format, '-o', '-')).toEqual({stdout, stderr, status});
		}
		expect(files()).toEqual([]);
	});

	it('is the résumé in the current folder, never the sample unasked', async () => {
		expect(await inFolder('markdown')).toEqual({
			stdout: '',
			stderr:
				'There is no résumé in this folder: name one with -c, or start one with my-resume init.\n',
			status: 2,
		});
		writeOwn();
		expect((await inFolder('markdown')).stdout).toMatch(/^# Ada Example/);
		expect((await inFolder('markdown', '-c', sample)).stdout).toMatch(/^# Grace Hopper/);
	});

	it('is in the language of the reader, or in the one that is asked for', async () => {
		expect((await ofSample('markdown', '-l', 'es')).stdout).toContain('## Experiencia');
		const {stdout} = await run(['export', 'markdown', '-c', sample], {
			cwd,
			env: {LC_ALL: 'fr_FR.UTF-8'},
		});
		expect(stdout).toContain('## Expérience');
	});

	it('is a text of 80 columns, or of as many as asked for, in ASCII if asked for', async () => {
		const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
		expect(widest((await ofSample('text')).stdout)).toBeLessThanOrEqual(80);
		const {stdout, stderr} = await ofSample('text', '-w', '40', '--ascii', '-l', 'fr');
		expect(widest(stdout)).toBeLessThanOrEqual(40);
		expect(stdout).toMatch(/^[\n\x20-\x7E]+$/);
		expect(stderr).toBe('');
		writeOwn({'content/profile.yml': 'name: 山田\n'});
		const lost = await inFolder('text', '--ascii');
		expect(lost.stdout).toMatch(/^\?\?\n/);
		expect(lost.stderr).toBe('ASCII has nothing for 山 田, so they appear as “?”.\n');
	});
});

describe('a file', () => {
	it('has the name it is given, in folders that may be new', async () => {
		const {stdout, stderr, status} = await ofSample('markdown', '-o', 'a/b.md');
		expect({stdout, status}).toEqual({stdout: '', status: 0});
		expect(stderr).toBe(`Wrote ${path.join(cwd, 'a/b.md')}\n`);
		expect(files()).toEqual(['a', 'a/b.md']);
		expect(read('a/b.md')).toBe((await ofSample('markdown')).stdout);
	});

	it('has a name of its own in a folder', async () => {
		mkdirSync(path.join(cwd, 'there'));
		await ofSample('json', '-o', 'there', '-l', 'es');
		await ofSample('text', '-o', 'new/');
		await ofSample('html', '-o', '.');
		expect(files()).toEqual([
			...['grace-hopper.html', 'new', 'new/grace-hopper.en.txt'],
			...['there', 'there/grace-hopper.es.json'],
		]);
	});

	it('has no name that Windows keeps for a device', async () => {
		for (const name of ['Con', 'NUL', 'Com1.']) {
			writeOwn({'content/profile.yml': `name: ${name}\n`});
			await inFolder('text', '-o', 'out/');
		}
		expect(readdirSync(path.join(cwd, 'out')).sort()).toEqual([
			'com1-resume.en.txt',
			'con-resume.en.txt',
			'nul-resume.en.txt',
		]);
	});

	it('is there for each language with -l all', async () => {
		const {stdout, stderr, status} = await ofSample('markdown', '-l', 'all', '-o', 'out');
		expect({stdout, status}).toEqual({stdout: '', status: 0});
		expect(stderr.trim().split('\n')).toHaveLength(3);
		expect(files()).toEqual([
			'out',
			...['en', 'es', 'fr'].map((tag) => `out/grace-hopper.${tag}.md`),
		]);
		expect(read('out/grace-hopper.fr.md')).toContain('## Expérience');
		await ofSample('text', '-l', 'ALL');
		expect(files()).toContain('grace-hopper.es.txt');
	});

	it('holds all languages where one document does', async () => {
		expect((await ofSample('html', '-l', 'all')).status).toBe(0);
		await ofSample('html', '-l', 'all', '-o', 'page.html');
		expect(files()).toEqual(['page.html']);
	});
});

describe('nothing is written over', () => {
	const refusal = (file: string) =>
		`“${file}” already exists. Choose another name, or add --force.\n`;

	it('but with --force, and then at once', async () => {
		writeFileSync(path.join(cwd, 'a.md'), 'mine');
		expect(await ofSample('markdown', '-o', 'a.md')).toEqual({
			...{stdout: '', status: 2},
			stderr: refusal('a.md'),
		});
		expect(read('a.md')).toBe('mine');
		expect((await ofSample('markdown', '-o', 'a.md', '--force')).status).toBe(0);
		expect(read('a.md')).toMatch(/^# Grace/);
		expect(files()).toEqual(['a.md']);
	});

	it('not the first file either, if there is the last', async () => {
		writeFileSync(path.join(cwd, 'grace-hopper.fr.md'), 'mine');
		const {stderr, status} = await ofSample('markdown', '-l', 'all');
		expect({stderr, status}).toEqual({stderr: refusal('grace-hopper.fr.md'), status: 2});
		expect(files()).toEqual(['grace-hopper.fr.md']);
	});

	it('nor what a symbolic link leads to, or would', async () => {
		writeFileSync(path.join(cwd, 'kept'), 'mine');
		symlinkSync('kept', path.join(cwd, 'link.md'));
		symlinkSync('nowhere', path.join(cwd, 'dangling.md'));
		expect((await ofSample('markdown', '-o', 'link.md')).stderr).toBe(refusal('link.md'));
		expect((await ofSample('markdown', '-o', 'dangling.md')).stderr).toBe(refusal('dangling.md'));
		expect((await ofSample('markdown', '-o', 'link.md', '--force')).status).toBe(0);
		expect(read('kept')).toBe('mine');
		expect(lstatSync(path.join(cwd, 'link.md')).isFile()).toBe(true);
		expect(existsSync(path.join(cwd, 'nowhere'))).toBe(false);
	});

	it('nor a folder', async () => {
		mkdirSync(path.join(cwd, 'out/grace-hopper.en.md'), {recursive: true});
		for (const force of [[], ['--force']]) {
			const {stderr, status} = await ofSample('markdown', '-o', 'out', '-l', 'en', ...force);
			expect(status).toBe(2);
			expect(stderr).toMatch(/^“out.grace-hopper\.en\.md” .*is a folder\. Name a file in it\.\n$/);
		}
		expect(files()).toEqual(['out', path.join('out', 'grace-hopper.en.md')]);
	});
});

describe('what can’t be written is said in a sentence', () => {
	it('where a file is in the way', async () => {
		writeFileSync(path.join(cwd, 'file'), '');
		expect(await ofSample('markdown', '-o', 'file/a.md')).toEqual({
			...{stdout: '', status: 2},
			stderr: '“file/a.md” can’t be written: part of its path is a file. Choose another folder.\n',
		});
	});

	it('where its name is too long', async () => {
		const name = `${'n'.repeat(300)}.md`;
		const {stderr, status} = await ofSample('markdown', '-o', name);
		expect({stderr, status}).toEqual({
			stderr: `“${name.slice(0, 150)} … ${name.slice(-150)}” can’t be written: its name is too long. Choose a shorter one.\n`,
			status: 2,
		});
	});

	it.skipIf(process.platform === 'win32')('where one may not write', async () => {
		chmodSync(cwd, 0o500);
		// To root, every folder is open but those of the system's own.
		const file = process.getuid?.() === 0 ? '/dev/pts/a.md' : 'a.md';
		const {stderr, status} = await ofSample('markdown', '-o', file);
		chmodSync(cwd, 0o700);
		expect({stderr, status}).toEqual({
			stderr: `“${file}” can’t be written: you don’t have permission to write there. Choose another folder.\n`,
			status: 2,
		});
	});

	it.skipIf(!existsSync('/dev/full'))('where the disk is full', async () => {
		const {stderr, status} = await ofSample('markdown', '-o', '/dev/full');
		expect({stderr, status}).toEqual({
			stderr: '“/dev/full” can’t be written: the disk is full.\n',
			status: 2,
		});
		expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
	});

	it.skipIf(process.platform === 'win32')(
		'but into a pipe it is written, with or without a name',
		() => {
			const call = `${process.execPath} ${program} export markdown -c ${sample} -o pipe`;
			execFileSync('sh', ['-c', `mkfifo pipe; cat pipe > a.md & ${call} 2>&1; wait`], {cwd});
			expect(read('a.md')).toMatch(/^# Grace Hopper\n/);
			expect(lstatSync(path.join(cwd, 'pipe')).isFIFO()).toBe(true);
		},
	);
});

describe('a wrong call is answered in a line or two', () => {
	it.each([
		[
			[],
			'export needs a format: text, markdown, json, html, pdf, docx, site or all. See my-resume export --help.',
		],
		[
			['pdff'],
			'There is no format “pdff”, only text, markdown, json, html, pdf, docx, site and all. Did you mean pdf?',
		],
		[
			['text', 'pdf'],
			'One format at a time, please: “text” or “pdf”? See my-resume export --help.',
		],
		[['markdown', '-w', '60'], '--width is for text, not for markdown.'],
		[['json', '--ascii'], '--ascii is for text, not for json.'],
		[['text', '--paper', 'a4'], '--paper is for pdf, docx, site and all, not for text.'],
		[['text', '-w', '5'], '--width must be a whole number of columns from 20 to 400, not “5”.'],
		[['text', '-o', ''], '--output needs a value. See my-resume export --help.'],
		[['text', '--theme', 'nord'], 'export doesn’t take --theme. See my-resume export --help.'],
		[['text', '--force'], '--force is for a file, and this goes to stdout. Name a file with -o.'],
		[
			['text', '--force', '-o', '-'],
			'--force is for a file, and this goes to stdout. Name a file with -o.',
		],
		[['text', '-l', 'de'], 'This résumé isn’t available in “de”, only in en, es and fr.'],
		[
			['text', '-l', 'all', '-o', '-'],
			'stdout takes only one document: name one language with -l, or a folder with -o.',
		],
		[
			['text', '-l', 'all', '-o', 'a.txt'],
			'-l all writes several files: name a folder with -o, not the file “a.txt”.',
		],
	])('export %j', async (args, message) => {
		const {stdout, stderr, status} = await ofSample(...args);
		expect({stdout, status}).toEqual({stdout: '', status: 2});
		expect(stderr.trimEnd()).toBe(message);
		expect(files()).toEqual([]);
	});

	it('where the content isn’t there', async () => {
		expect(await inFolder('text', '-c', 'nowhere')).toEqual({
			stdout: '',
			stderr: 'There is no folder “nowhere”: name one that has a résumé in it.\n',
			status: 2,
		});
	});

	it('where the flag has no verb', async () => {
		const {stderr, status} = await run(['--force'], {cwd});
		expect({stderr, status}).toEqual({
			stderr: '--force is for export: my-resume export pdf --force.\n',
			status: 2,
		});
	});
});

test('mistakes in one’s own content are told, and the rest is written', async () => {
	writeOwn({'content/experience/torn.md': '---\ntitle: "Torn\n---\n\nText.\n'});
	const {stdout, stderr, status} = await inFolder('markdown');
	expect(status).toBe(0);
	expect(stdout).toContain('### Miller');
	expect(stderr).toMatch(/^experience\/torn\.md:\d+:\d+: error: /);
});

test('no name leads out of the folder, or is more than a name', async () => {
	writeOwn({
		'content/profile.yml': 'name: "../../etc/\\e]0;x\\a $(touch x) -o"\n',
	});
	const {stderr, status} = await inFolder('markdown', '-o', '.');
	expect(status).toBe(0);
	expect(stderr).toBe(`Wrote ${path.join(cwd, 'etc-touch-x-o.en.md')}\n`);
});

describe('with other programs', () => {
	it.skipIf(process.platform === 'win32')('ends quietly when a reader has had enough', () => {
		const call = `${process.execPath} ${program} export markdown -c ${sample} 2>&1`;
		const shell = `(${call}; echo "$?" > status) | head -1; cat status`;
		const output = execFileSync('sh', ['-c', shell], {cwd, encoding: 'utf8'});
		expect(output).toMatch(/^# Grace Hopper\n0\n$/);
	});

	it('hands all of a long document over to one that reads slowly', async () => {
		const many = Object.fromEntries(
			Array.from({length: 300}, (_, index) => [
				`content/experience/role-${index}.md`,
				`---\ntitle: Role ${index}\ncompany: X\n---\n\n${'Long. '.repeat(400)}\n`,
			]),
		);
		writeOwn(many);
		const child = spawn(process.execPath, [program, 'export', 'json'], {
			cwd,
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		let size = 0;
		let text = '';
		for await (const chunk of child.stdout.setEncoding('utf8')) {
			size += chunk.length;
			text += chunk;
			if (size < 300_000) await new Promise((resolve) => setTimeout(resolve, 5));
		}
		expect(text.length).toBeGreaterThan(700_000);
		expect(JSON.parse(text).work).toHaveLength(301);
	});
});

describe('in a terminal', () => {
	it('says what it is making, and what it has made', async () => {
		const session = openProgram(
			['export', 'markdown', '-c', fixture, '-l', 'all', '-o', cwd],
			[200, 12],
		);
		expect(await session.exited).toMatchObject({exitCode: 0});
		expect(session.text().trim().split('\n')).toEqual(
			files().map((file) => `Wrote ${path.join(cwd, file)}`),
		);
		expect(session.raw).toMatch(/Making \S+\.md \(1 of 3\) …/);
	});
});
