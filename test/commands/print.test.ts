import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {textWidth} from '../../source/markdown/layout/width.ts';
import {fixture, program} from '../terminal/program.ts';
import {run} from './built.ts';

const lines = (text: string) => text.trimEnd().split('\n');

describe('without a terminal', () => {
	it('prints the whole résumé in 80 columns, without colour', async () => {
		const {stdout, stderr, status} = await run([]);
		expect(status).toBe(0);
		expect(stderr).toBe('');
		expect(stdout).toMatch(/^Grace Hopper\n/);
		expect(stdout).toContain('\nExperience\n═');
		expect(stdout).not.toContain('\u001B');
		for (const line of lines(stdout)) expect(textWidth(line)).toBeLessThanOrEqual(80);
	});

	it.each(['en', 'es', 'fr'])('is never wider than it should be, in %s', async (locale) => {
		for (const width of [20, 40, 60, 80, 120, 400]) {
			const {stdout} = await run(['-p', '-l', locale, '-w', String(width)]);
			for (const line of lines(stdout)) expect(textWidth(line)).toBeLessThanOrEqual(width);
			expect(stdout).not.toMatch(/\*\*|\{\{|\}\}/);
		}
	});

	it('prints one entry, by its id or by its name', async () => {
		const {stdout} = await run(['vassar', '-w', '100']);
		expect(stdout).toMatch(
			/^Instructor, later Associate Professor of Mathematics +1931 – 1943 · 12 years\n/,
		);
		expect((await run(['experience/vassar', '-w', '100'])).stdout).toBe(stdout);
		expect(stdout).not.toContain('Remington');
	});

	it("shows periods in the reader's language, with the duration", async () => {
		const {stdout} = await run(['-c', fixture, 'engine', '-l', 'es']);
		expect(stdout).toMatch(/oct 2019 – actualidad · \d+ años/);
		expect((await run(['-c', fixture, 'tutor', '-l', 'fr'])).stdout).toContain(
			'2005 – 2010 · 5 ans',
		);
	});

	it('prints what a project card says once', async () => {
		const {stdout} = await run([]);
		expect(stdout.split('Joining routines that were never written to meet').length).toBe(2);
	});

	it("follows the environment's language", async () => {
		expect((await run(['-c', fixture], {env: {LC_ALL: 'fr_CA.UTF-8'}})).stdout).toContain(
			'Analyste',
		);
		expect((await run(['-c', fixture], {env: {LANG: 'ja_JP.UTF-8'}})).stdout).toContain(
			'Analyst\n',
		);
		expect((await run(['-c', fixture], {env: {LC_ALL: 'C', LANG: 'fr'}})).stdout).toContain(
			'Analyst\n',
		);
	});

	it('has colour as asked for, and as the environment says', async () => {
		const colored = async (args: string[], env = {}) =>
			(await run(['-c', fixture, 'tutor', ...args], {env})).stdout.includes('\u001B[');
		expect(await colored([])).toBe(false);
		expect(await colored(['--color', 'always'])).toBe(true);
		expect(await colored(['--color=always'], {NO_COLOR: '1'})).toBe(true);
		expect(await colored([], {FORCE_COLOR: '1'})).toBe(true);
		expect(await colored([], {FORCE_COLOR: '0'})).toBe(false);
		expect(await colored(['--color', 'never'], {FORCE_COLOR: '3'})).toBe(false);
		expect(await colored(['--no-color'], {FORCE_COLOR: '3'})).toBe(false);
	});

	it('ends quietly when its reader has read enough', () => {
		const command = `"${process.execPath}" "${program}" -w 20 | head -1`;
		const first = execFileSync('sh', ['-c', `${command}; echo "$?"`], {
			encoding: 'utf8',
			stdio: 'pipe',
		});
		expect(first).toBe('Grace Hopper\n0\n');
	});
});

describe('--list', () => {
	it('has a line an entry: id, title, organization, period, with tabs between', async () => {
		const {stdout, status} = await run(['-c', fixture, '--list', '-l', 'es']);
		expect(status).toBe(0);
		expect(stdout.split('\n')).toEqual([
			'experience/engine\tIngeniera\tBabbage & Co\toct 2019 – actualidad',
			'experience/tutor\tTutor\tDe Morgan\t2005 – 2010',
			'skills/machines\tMáquinas\t\t',
			'',
		]);
	});
});

describe('a call that is wrong', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-'));
	mkdirSync(path.join(folder, 'resume'));
	mkdirSync(path.join(folder, 'empty'));

	it.each([
		[['--lsit'], /^There is no flag --lsit\. Did you mean --list\?/],
		[['-x'], /^There is no flag -x\./],
		[['-w', '60', '-w', '70'], /^The flag --width can only be set once\./],
		[['--color'], /^--color needs a value\./],
		[['--list=1'], /^--list doesn’t take a value\./],
		[['nosuch', '--list'], /^There is no entry “nosuch”\./],
		[['-l', 'a\u001B[31mb'], /^This résumé isn’t available in “ab”/],
		[['-w', '12'], /^--width must be a whole number of columns from 20 to 400, not “12”\./],
		[['-w', 'wide'], /not “wide”\./],
		[['-l', 'de'], /^This résumé isn’t available in “de”, only in en, es and fr\./],
		[['-l', 'frr'], /Did you mean fr\?/],
		[['-l'], /^--locale needs a value\./],
		[['--color', 'alway'], /Did you mean always\?/],
		[['vasar'], /^There is no entry “vasar”\. Did you mean vassar\?/],
		[['experience/vasar'], /Did you mean experience\/vassar\?/],
		[['chekc'], /^There is no entry “chekc”\. Did you mean my-resume check\?/],
		[['inti', '--list'], /Did you mean my-resume init\?/],
		[['--design', 'modern'], /^--design is for export: my-resume export pdf --design modern\./],
		[['--strict'], /^--strict is for check: my-resume check --strict\./],
		[['xyzzy'], /^There is no entry “xyzzy”\. See --list\./],
		[['vassar', 'digital'], /^One entry at a time, please/],
		[['-c', path.join(folder, 'resum')], /There is no folder .*resume/],
		[['-c', path.join(folder, 'empty')], /empty/],
		[['-c', program], /start\.cjs/],
	])('%j ends with status 2 and a sentence', async (args, sentence) => {
		const {stdout, stderr, status} = await run(args);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toMatch(sentence);
		expect(lines(stderr).length).toBeLessThanOrEqual(2);
		expect(stderr).not.toMatch(/\n\s+at /);
	});

	it('lists the candidates of an ambiguous name', async () => {
		const twice = path.join(folder, 'twice');
		for (const section of ['experience', 'projects']) {
			mkdirSync(path.join(twice, section), {recursive: true});
			writeFileSync(path.join(twice, section, 'acme.md'), '---\ntitle: Acme\n---\n\nText.\n');
		}
		const {stderr, status} = await run(['acme', '-c', twice]);
		expect(status).toBe(2);
		expect(stderr).toBe('“acme” matches experience/acme and projects/acme. Which one?\n');
	});
});

describe('a letter and its value', () => {
	it('may stand together', async () => {
		const {stdout} = await run(['-lfr', '-w40', '-p', 'vassar']);
		expect(stdout).toBe((await run(['-l', 'fr', '-w', '40', '-p', 'vassar'])).stdout);
	});
});

describe('content without anything to read', () => {
	it('is a sentence', async () => {
		const drafts = mkdtempSync(path.join(tmpdir(), 'my-resume-'));
		writeFileSync(path.join(drafts, 'a.md'), '---\ntitle: A\ndraft: true\n---\n');
		const {stderr, status} = await run(['-c', drafts]);
		expect({stderr, status}).toEqual({
			stderr: `There is nothing to read in “${drafts}”: every entry is a draft.\n`,
			status: 2,
		});
	});
});

describe('the sample, in a folder with a résumé', () => {
	it('is said to be the sample, and how to see that résumé', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-'));
		mkdirSync(path.join(folder, 'content/work'), {recursive: true});
		expect((await run(['--list'], {cwd: folder})).stderr).toBe('');
		writeFileSync(path.join(folder, 'content/work/a.md'), '---\ntitle: A\n---\n');
		const {stdout, stderr} = await run(['--list'], {cwd: folder});
		expect(stdout).toContain('Vassar');
		expect(stderr).toBe('That was the sample. For your own résumé: my-resume -c content\n');
		expect((await run(['-c', 'content', '--list'], {cwd: folder})).stderr).toBe('');
	});
});

describe('a file whose front matter can’t be parsed', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-'));
	writeFileSync(path.join(folder, 'good.md'), '---\ntitle: Good\n---\n\nGood text.\n');
	writeFileSync(path.join(folder, 'bad.md'), '---\ntitle: "Bad\ncompany: Acme\n---\n\nBad text.\n');

	it('is named on stderr, and the rest opens', async () => {
		const {stdout, stderr, status} = await run(['-c', folder]);
		expect(status).toBe(0);
		expect(stdout).toContain('Good text.');
		expect(stdout).toContain('Bad text.');
		expect(stderr).toMatch(/^bad\.md:\d+:\d+: error: /);
	});
});

describe('--help and --version', () => {
	it('say what there is', async () => {
		const {stdout, status} = await run(['--help']);
		expect(status).toBe(0);
		for (const flag of ['--content', '--locale', '--print', '--width', '--color', '--list'])
			expect(stdout).toContain(flag);
		for (const line of lines(stdout)) expect(line.length).toBeLessThanOrEqual(80);
		expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
	});
});

describe('the theme of the owner', () => {
	it('is that of print where the terminal is as dark, and a reader asks for no other', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-theme-'));
		const dark = 'background: "#101010"\n  text: "#e0e0e0"\n  link: "#ffb454"';
		mkdirSync(path.join(folder, 'mine'));
		writeFileSync(path.join(folder, 'mine/theme.yml'), `dark:\n  ${dark}\n`);
		writeFileSync(path.join(folder, 'profile.yml'), 'name: Ada\ntheme: ./mine\n');
		writeFileSync(path.join(folder, 'about.md'), '# About\n\n[A page](https://example.org)\n');
		const print = async (ground: string, ...args: string[]) => {
			const env = {COLORFGBG: ground, COLORTERM: 'truecolor', TERM: 'xterm-256color'};
			return (await run(['-p', '--color', 'always', '-c', folder, ...args], {env})).stdout;
		};
		const link = '38;2;255;180;84';
		expect(await print('15;0')).toContain(link);
		expect(await print('0;15')).not.toContain(link);
		expect(await print('15;0', '--theme', 'terminal')).not.toContain(link);
	});
});
