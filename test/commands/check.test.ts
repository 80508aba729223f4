import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Ajv} from 'ajv';
import {describe, expect, it} from 'vitest';
import {problemReport, summaryLine} from '../../source/commands/check/report.ts';
import {textWidth} from '../../source/markdown/layout/width.ts';
import type {Problem} from '../../source/resume/types.ts';
import {fc} from '../property.ts';
import {program} from '../terminal/program.ts';
import {run} from './built.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures/check');
const content = path.join(fixtures, 'content');
const broken = path.join(fixtures, 'broken');

/** A new folder with these files. */
function folderWith(files: Record<string, string>): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-check-'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(path.join(folder, path.dirname(file)), {recursive: true});
		writeFileSync(path.join(folder, file), text);
	}
	return folder;
}

const clean = {'experience/engine.md': '---\ntitle: Engine\n---\n\nText.\n'};

/** What `--json` prints has the form that its schema promises. */
const isPromised = new Ajv({strict: true, allowUnionTypes: true}).compile(
	JSON.parse(readFileSync(path.resolve('schema/check.schema.json'), 'utf8')),
);

describe('the schema of check --json', () => {
	const half = folderWith({
		...clean,
		'experience/two.md': '---\ntitle: Two\nshoe size: 1\n---\n',
		'experience/three.md': '---\ntitle: Three\nshoe size: 2\n---',
		'img/a.png': '',
	});
	it.each([
		['problems of several languages', ['-c', content], 0],
		['errors', ['-c', broken], 1],
		['one problem in several places', ['-c', half], 0],
		['files as well', ['-c', half, '--files'], 0],
		['no problem', ['-c', folderWith(clean)], 0],
		['files where no résumé is', ['-c', folderWith({'notes.txt': ''}), '--files'], 2],
	])('describes %s', async (_, args, status) => {
		const result = await run(['check', '--json', ...args]);
		expect(result.status).toBe(status);
		isPromised(JSON.parse(result.stdout));
		expect(isPromised.errors).toBeNull();
	});

	it('describes what the documentation shows', () => {
		const text = readFileSync(path.resolve('docs/agents.md'), 'utf8');
		const [, shown = ''] = /```json\n([\s\S]+?)\n```/.exec(text) ?? [];
		isPromised(JSON.parse(shown));
		expect(isPromised.errors).toBeNull();
		const rows = Array.from(text.matchAll(/^\| (`\w+`(?:, `\w+`)*) \|/gm), ([, keys = '']) => keys);
		const named = rows.flatMap((keys) => Array.from(keys.matchAll(/\w+/g), ([key]) => key));
		const schema = JSON.parse(readFileSync(path.resolve('schema/check.schema.json'), 'utf8'));
		const {items} = schema.properties.problems;
		expect(named.toSorted()).toEqual(Object.keys(items.properties).toSorted());
	});

	it('refuses what is not promised', () => {
		const place = {file: 'a.md', line: 1, column: 1, message: 'A.'};
		const problem = {...place, severity: 'error', code: 'data-syntax'};
		const accepted = (...problems: object[]) => isPromised({problems});
		expect(accepted(problem)).toBe(true);
		expect(accepted({...problem, places: [place, {...place, hint: 'B.'}]})).toBe(true);
		expect(accepted({...problem, line: 0})).toBe(false);
		expect(accepted({...problem, code: 'a-code'})).toBe(false);
		expect(accepted({...problem, severity: 'notice'})).toBe(false);
		expect(accepted({...problem, places: [place]})).toBe(false);
		expect(accepted({...problem, other: 1})).toBe(false);
		expect(isPromised({problems: [], files: [{file: 'a.md', read: true, why: 'a draft'}]})).toBe(
			false,
		);
		expect(isPromised({})).toBe(false);
	});
});

describe('check', () => {
	it('prints each problem with its place, its line, a caret and a hint, and counts them', async () => {
		const {stdout, stderr, status} = await run(['check', '-c', content]);
		expect(status).toBe(0);
		expect(stderr).toBe('');
		expect(stdout).toContain(
			[
				'en/about.md:5:1: warning: “About” (about/about) isn’t translated into Spanish, so it’s shown in English.',
				'I write programs for engines that nobody has built yet.',
				'^',
				'hint: Write es/about.md.',
				'',
				'',
			].join('\n'),
		);
		expect(stdout).toMatch(
			/\nes\/experience\/engine\.md:7:1: warning: This translation differs from the English text: no headings/,
		);
		expect(stdout).toMatch(
			/\n\nTo learn more: my-resume explain missing-translation \(also: \S+, \S+\)\n4 warnings in 3 entries, 3 locales\.\n$/,
		);
	});

	it('points at the place', async () => {
		const {stdout} = await run(['check', '-c', content]);
		const lines = stdout.split('\n');
		const index = lines.findIndex((line) => line.startsWith('en/about.md:11:'));
		const [head = '', source = '', caret = ''] = lines.slice(index);
		expect(head).toMatch(/^en\/about\.md:11:11: warning: .*email/);
		expect(source.indexOf('{{<param email>}}')).toBe(caret.indexOf('^'));
	});

	it('shows the line of a file that was named itself', async () => {
		const folder = folderWith({
			'resume.json': '{\n"work": [{"position": "A", "url": "javascript:x"}]\n}\n',
		});
		const {stdout, status} = await run(['check', '-c', path.join(folder, 'resume.json')]);
		expect(status).toBe(1);
		const [head, source, caret] = stdout.split('\n');
		expect(head).toMatch(/^resume\.json:2:35: error: /);
		expect(source).toBe('"work": [{"position": "A", "url": "javascript:x"}]');
		expect(caret).toBe(`${' '.repeat(34)}^`);
	});

	it('shows the line of a site’s configuration, beside the folder too', async () => {
		const folder = folderWith({
			'hugo.toml': 'title = "A"\nbroken = A\n',
			'content/experience/engine.md': clean['experience/engine.md'],
		});
		for (const [name, file] of [
			['', 'hugo.toml'],
			['content', '../hugo.toml'],
		]) {
			const {stdout} = await run(['check', '-c', path.join(folder, name ?? '')]);
			expect(stdout).toMatch(new RegExp(`^${file}:2:\\d+: error: .+\nbroken = A\n`));
		}
	});

	it('quotes nothing from behind a link that leads out of the folder', async () => {
		const outside = folderWith({'secret.md': 'A secret\n'});
		const folder = folderWith(clean);
		symlinkSync(path.join(outside, 'secret.md'), path.join(folder, 'experience/link.md'));
		const {stdout} = await run(['check', '-c', folder]);
		expect(stdout).toMatch(/^experience\/link\.md:1:1: error: /);
		expect(stdout).not.toContain('secret');
	});

	it('ends with status 1 when there is an error', async () => {
		const {stdout, status} = await run(['check', '-c', broken]);
		expect(status).toBe(1);
		expect(stdout).toMatch(/^experience\/engine\.md:2:\d+: error: /);
		expect(stdout).toMatch(
			/\n\nTo learn more: my-resume explain front-matter-syntax\n1 error in 1 entry, 1 locale\.\n$/,
		);
	});

	it('ends with status 1 when treat warnings as errors', async () => {
		expect((await run(['check', '-c', content, '--strict'])).status).toBe(1);
		expect((await run(['check', '-c', folderWith(clean), '--strict'])).status).toBe(0);
	});

	it('says that there is no problem', async () => {
		const {stdout, status} = await run(['check', '-c', folderWith(clean)]);
		expect(status).toBe(0);
		expect(stdout).toBe('No problems in 1 entry, 1 locale.\n');
	});

	it('sorts by file, line and column', async () => {
		const {stdout} = await run(['check', '-c', content, '--json']);
		const {problems} = JSON.parse(stdout) as {problems: Problem[]};
		const sorted = problems.toSorted(
			(a, b) =>
				(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
		);
		expect(problems).toEqual(sorted);
		expect(new Set(problems.map(({file}) => file)).size).toBe(2);
	});

	it('is coloured as asked for, and says the same without', async () => {
		const {stdout: plain} = await run(['check', '-c', broken]);
		expect(plain).not.toContain('\u001B');
		const {stdout} = await run(['check', '-c', broken, '--color', 'always']);
		expect(stdout).toContain('\u001B[31merror:');
		expect(stdout.replace(/\u001B\[\d+m/g, '')).toBe(plain);
	});

	it('takes as many columns as it is given', async () => {
		const wide = path.join(fixtures, 'wide');
		for (const width of [20, 40, 80, 200]) {
			const {stdout} = await run(['check', '-c', wide, '-w', String(width)]);
			const lines = stdout.split('\n');
			for (const [index, line] of lines.entries()) {
				if (!/^ *\^$/.test(line)) continue;
				const source = lines[index - 1] ?? '';
				expect(textWidth(source)).toBeLessThanOrEqual(width);
				const from = line.length - 1;
				let column = 0;
				const rest = Array.from(source).filter((character) => {
					column += textWidth(character);
					return column > from;
				});
				expect(rest.join('')).toMatch(/^\{\{/);
			}
		}
	});
});

describe('problems that say the same', () => {
	const folder = folderWith({
		...Object.fromEntries(
			Array.from({length: 12}, (_, index) => [
				`en/experience/e${index + 10}.md`,
				`---\ntitle: E${index}\nshoe size: ${index}\n---\n`,
			]),
		),
		'es/experience/e10.md': '---\ntitle: E\n---\n',
		'en/about.md': '---\ntitle: [A\n---\n',
	});

	it('are one, with its places, and errors come last', async () => {
		const {stdout, status} = await run(['check', '-c', folder]);
		expect(status).toBe(1);
		const [missing = '', shown = '', error = '', count = '', ...rest] = stdout.split('\n\n');
		expect(missing).toMatch(
			/^en\/about\.md:3:1: warning: Entries aren’t translated into Spanish, .+ \(12 places\)$/m,
		);
		expect(missing).toContain(
			'\nhint: Write es/about.md.\nalso: en/experience/e11.md:4:1: Write es/experience/e11.md.\n',
		);
		expect(missing).toMatch(/\nand 2 more$/);
		expect(shown).toMatch(
			/^en\/experience\/e10\.md:3:1: warning: Not shown: `shoe size`. \(12 places\)$/m,
		);
		expect(shown).toContain('\nalso: en/experience/e11.md:3:1\n');
		expect(error).toMatch(/^en\/about\.md:\d+:\d+: error: /);
		expect(count).toMatch(
			/^To learn more: .+\n1 error, 2 warnings \(25 places\) in 13 entries, 2 locales\.\n$/,
		);
		expect(rest).toEqual([]);
	});

	it('have each of their places in JSON', async () => {
		const {problems} = JSON.parse((await run(['check', '-c', folder, '--json'])).stdout) as {
			problems: Array<Problem & {places?: Problem[]}>;
		};
		const missing = problems.find(({code}) => code === 'missing-translation');
		expect(missing).toMatchObject({file: 'en/about.md', line: 3, column: 1, severity: 'warning'});
		expect(missing?.places).toHaveLength(12);
		expect(missing?.places?.[1]).toEqual({
			...{file: 'en/experience/e11.md', line: 4, column: 1},
			message: expect.stringContaining('“E1” (experience/e11) isn’t translated'),
			hint: 'Write es/experience/e11.md.',
		});
		expect(problems.filter(({places}) => !places)).toHaveLength(1);
	});
});

describe('check --files', () => {
	const files = {
		'hugo.toml': 'title = "A"\n[languages.en]\n[languages.fr]\n[params]\nauthor = "Ada Brook"\n',
		'content/en/experience/a.md': '---\ntitle: Engineer\n---\n',
		'content/fr/experience/a.md': '---\ntitle: Ingénieure\n---\n',
		'content/en/experience/b.md': '---\ntitle: B\ndraft: true\n---\n',
		'content/en/posts/c.md': '---\ntitle: C\n---\n',
		'data/education.yml': '- BA\n- MA\n',
		'node_modules/x/y.md': '# Y\n',
		'README.md': '# A program\n',
		'resume.org': '* Ada\n',
		'notes/d.md': '# D\n',
		'\u001B[31mred.txt': '',
	};
	const list = async (folder: string) => {
		const {stdout} = await run(['check', '-c', folder, '--files', '--json']);
		const {files: all} = JSON.parse(stdout) as {
			files: Array<{file: string; read: boolean; as?: string; why?: string}>;
		};
		return all.map(({file, read, as, why}) => [file, read, as ?? why]);
	};

	it('names every file, and what became of it', async () => {
		expect(await list(folderWith(files))).toEqual([
			['red.txt', false, 'not read'],
			['README.md', false, 'about the repository'],
			['content/en/experience/a.md', true, 'entry of experience, en'],
			['content/en/experience/b.md', false, 'a draft'],
			['content/en/posts/c.md', false, expect.stringContaining('a post')],
			[
				'content/fr/experience/a.md',
				true,
				'entry of experience, fr, translation of content/en/experience/a.md',
			],
			['data/education.yml', true, 'list of education, en, fr'],
			['hugo.toml', true, 'the site’s configuration'],
			['node_modules/', false, 'ignored folder'],
			['notes/d.md', false, 'outside content/, data/'],
			['resume.org', false, 'not read: Org'],
		]);
	});

	it('names the formats of what isn’t read', async () => {
		const folder = folderWith({
			'experience/a.md': '---\ntitle: T\n---\n',
			'skills.csv': 'name\nCOBOL\n',
			'talks.tsv': 'name\n',
			'about.rst': 'Words.',
		});
		expect(await list(folder)).toEqual([
			['about.rst', false, 'not read: reStructuredText'],
			['experience/a.md', true, 'entry of experience'],
			['skills.csv', false, 'not read: CSV'],
			['talks.tsv', false, 'not read: TSV'],
		]);
	});

	it('names the résumé that counts, and whose the others are', async () => {
		const resume = (name: string) =>
			JSON.stringify({basics: {name}, work: [{name: 'Kestrel Works', position: 'Clerk'}]});
		const folder = folderWith({
			'resume.json': resume('Ada Brook'),
			'resume.old.json': resume('Ada Brook'),
			'sample.resume.json': resume('Bo Moor'),
		});
		expect(await list(folder)).toEqual([
			['resume.json', true, 'whole résumé: JSON Resume'],
			['resume.old.json', false, 'another résumé of the same person'],
			['sample.resume.json', false, 'another person’s résumé'],
		]);
	});

	it('has a notice where others are left, which says what to type', async () => {
		const resume = (name: string) =>
			JSON.stringify({basics: {name}, work: [{name: 'Kestrel Works', position: 'Clerk'}]});
		const folder = folderWith({'resume.json': resume('Ada Brook'), 'cv b.json': resume('Bo')});
		const {stderr, stdout, status} = await run(['-c', folder, '--list']);
		expect([status, stdout.split('\n').length]).toEqual([0, 2]);
		expect(stderr).toContain(` Open it on its own: -c '${path.join(folder, 'cv b.json')}'\n`);
		const several = folderWith({'cv-a.json': resume('Ada Brook'), 'cv-b.json': resume('Bo')});
		const refused = await run(['check', '--files', '-c', several]);
		expect(refused.status).toBe(2);
		expect(refused.stdout).toContain('one of several people’s résumés');
		const [, call = ''] = refused.stderr
			.trimEnd()
			.split('\n')
			.map((line) => line.trim());
		expect(call).toBe(`-c ${path.join(several, 'cv-a.json')}`);
		expect((await run([...call.split(' '), '--list'])).status).toBe(0);
	});

	it('stands in columns before the problems, without what a terminal would obey', async () => {
		const {stdout, status} = await run(['check', '-c', folderWith(files), '--files']);
		expect(status).toBe(0);
		expect(stdout).toMatch(
			/^Read:\n {2}content\/en\/experience\/a\.md {2}entry of experience, en\n/,
		);
		expect(stdout).toContain('\n  README.md                   about the repository\n');
		expect(stdout).not.toContain('\u001B');
		expect(stdout).toMatch(/\n\n.* in 3 entries, 2 locales\.\n$/);
	});

	it('counts many that are left out for one reason, and names each in JSON', async () => {
		const pictures = Object.fromEntries(
			Array.from({length: 8}, (_, index) => [`img/${index}.png`, '']),
		);
		const folder = folderWith({...clean, ...pictures, 'img/notes.txt': ''});
		const {stdout} = await run(['check', '-c', folder, '--files']);
		expect(stdout).toMatch(/\n {2}img\/ \(8 files\) +a picture\n {2}img\/notes\.txt +not read\n/);
		expect(await list(folder)).toHaveLength(10);
	});

	it('is there where no résumé is, and the status is still 2', async () => {
		const folder = folderWith({'notes.txt': '', 'resume.tex': ''});
		for (const call of [
			{args: ['check', '--files'], cwd: folder},
			{args: ['check', '--files', '-c', folder], cwd: tmpdir()},
		]) {
			const {stdout, stderr, status} = await run(call.args, {cwd: call.cwd});
			expect(status).toBe(2);
			expect(stdout).toMatch(
				/^Left out:\n {2}notes\.txt +not read\n {2}resume\.tex +not read: LaTeX\n$/,
			);
			expect(stderr).toContain('resume.tex');
		}
	});
});

describe('check --json', () => {
	it('prints the problems, and nothing else', async () => {
		const {stdout, stderr, status} = await run(['check', '-c', content, '--json']);
		expect(status).toBe(0);
		expect(stderr).toBe('');
		const result = JSON.parse(stdout) as {problems: Problem[]};
		expect(Object.keys(result)).toEqual(['problems']);
		expect(result.problems).toHaveLength(4);
		for (const problem of result.problems) {
			expect(problem).toEqual({
				file: expect.any(String),
				line: expect.any(Number),
				column: expect.any(Number),
				severity: 'warning',
				code: expect.stringMatching(/^[a-z]+(?:-[a-z]+)+$/),
				message: expect.any(String),
				hint: expect.any(String),
			});
		}
	});

	it('has the same exit status', async () => {
		expect((await run(['check', '-c', broken, '--json'])).status).toBe(1);
		expect((await run(['check', '-c', content, '--json', '--strict'])).status).toBe(1);
		const {stdout, status} = await run(['check', '-c', folderWith(clean), '--json']);
		expect(JSON.parse(stdout)).toEqual({problems: []});
		expect(status).toBe(0);
	});
});

describe('without a folder', () => {
	const counted = (stdout: string) => stdout.trimEnd().split('\n').at(-1);
	const at = (cwd: string) =>
		execFileSync(process.execPath, [program, 'check'], {cwd, encoding: 'utf8'});

	it('checks ./content', () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-check-'));
		cpSync(content, path.join(folder, 'content'), {recursive: true});
		expect(counted(at(folder))).toBe('4 warnings in 3 entries, 3 locales.');
	});

	it.each([
		[{'profile.yml': 'name: Ada\n', 'about.md': clean['experience/engine.md']}],
		[clean],
		[{'en/experience/engine.md': clean['experience/engine.md']}],
	])('checks the current folder when it holds a résumé: %j', (files) => {
		expect(counted(at(folderWith(files)))).toBe('No problems in 1 entry, 1 locale.');
	});

	it('checks all of a site that the current folder is', () => {
		const files = {
			'hugo.yaml': 'title: A\n',
			'content/experience/engine.md': clean['experience/engine.md'],
			'content/posts/post.md': '---\ntitle: A\n---\n',
			'data/skills.yml': '- Go\n',
		};
		expect(counted(at(folderWith(files)))).toBe('No problems in 2 entries, 1 locale.');
	});

	it.each([
		[{}],
		[{'README.md': '# A program\n', 'src/notes.md': 'Notes.\n', 'content/x.txt': ''}],
		[{'projects/program/README.md': '# A program\n'}],
	])('ends with status 2 when there is none, and never checks the sample: %j', async (files) => {
		expect(await run(['check'], {cwd: folderWith(files)})).toEqual({
			stdout: '',
			stderr:
				'There is no résumé in this folder: name one with -c, or start one with my-resume init.\n',
			status: 2,
		});
	});
});

describe('a call that is wrong', () => {
	it.each([
		[['check', '-c', path.join(fixtures, 'contnt')], /There is no folder .*content/],
		[['check', 'engine'], /^check reads all of the content, not just “engine”\./],
		[['check', '--list'], /^check doesn’t take --list\./],
		[['check', '-p'], /^check doesn’t take --print\./],
		[
			['check', '-l', 'es'],
			/^check looks at all of the content; --locale is for check --job FILE\./,
		],
		[['check', '--jsn'], /Did you mean --json\?/],
		[['--json'], /^--json is for check: my-resume check --json\./],
		[['vassar', '--strict'], /^--strict is for check: my-resume check --strict\./],
		[['chek'], /^There is no entry “chek”\./],
	])('%j ends with status 2 and a sentence', async (args, sentence) => {
		const {stdout, stderr, status} = await run(args);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toMatch(sentence);
		expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
	});

	it('is in the help', async () => {
		expect((await run(['--help'])).stdout).toContain('my-resume check ');
		const {stdout} = await run(['check', '--help']);
		for (const word of ['my-resume check ', '--json', '--strict']) expect(stdout).toContain(word);
	});
});

describe('a problem report', () => {
	const problem = (column: number): Problem => ({
		file: 'a.md',
		line: 1,
		column,
		severity: 'warning',
		code: 'unknown-key',
		message: 'A sentence.',
	});
	const look = {width: 40, colorLevel: 0} as const;
	const report = (source: string, column: number) => problemReport(problem(column), source, look);

	it.each([
		['plain text', 7, ['plain text', '      ^']],
		['\tafter\ttabs', 8, ['    after   tabs', '            ^']],
		['工程師 x', 5, ['工程師 x', '       ^']],
		['e\u0301a b', 4, ['e\u0301a b', '  ^']],
		['a\u001B[31mb c', 9, ['ab c', '   ^']],
		['end', 4, ['end', '   ^']],
		['trailing   ', 3, ['trailing', '  ^']],
		['', 1, []],
	])('shows %j at column %d', (source, column, lines) => {
		expect(report(source, column)).toEqual([`a.md:1:${column}: warning: A sentence.`, ...lines]);
	});

	it('does without a line that can not be read', () => {
		expect(problemReport({...problem(3), hint: 'Do it.'}, undefined, look)).toEqual([
			'a.md:1:3: warning: A sentence.',
			'hint: Do it.',
		]);
	});

	it('is never wider than it may be, never controls the terminal, and keeps the place in sight', () => {
		const source = fc.string({unit: 'binary', maxLength: 200});
		fc.assert(
			fc.property(source, fc.nat(210), fc.integer({min: 20, max: 90}), (source, column, width) => {
				const text = source.replaceAll('\n', ' ');
				const [, line, caret] = problemReport(problem(column + 1), text, {width, colorLevel: 0});
				if (line === undefined) return;
				expect(textWidth(line)).toBeLessThanOrEqual(width);
				expect(caret?.length).toBeLessThanOrEqual(Math.max(width, textWidth(line) + 1));
				expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/);
			}),
		);
	});

	it('counts in words', () => {
		const warning = problem(1);
		const error: Problem = {...warning, severity: 'error'};
		expect(summaryLine([], 31, 3)).toBe('No problems in 31 entries, 3 locales.');
		expect(summaryLine([error, error, warning], 1, 1)).toBe(
			'2 errors, 1 warning in 1 entry, 1 locale.',
		);
	});
});
