import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Ajv} from 'ajv';
import {afterAll, describe, expect, it} from 'vitest';
import {program} from '../terminal/program.ts';
import {run} from './built.ts';
import {writeFiles} from './write-files.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-job-test-'));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

const jobs = 'test/fixtures/jobs';

type Place = {
	entry: string;
	locale: string;
	file: string;
	line: number;
	sentence: string;
	words: string;
	todo?: string;
};
type Term = {
	term: string;
	need: string;
	asked: Array<{line: number; sentence: string}>;
	shown: Place[];
	elsewhere: Place[];
};
type Read = {
	resume: string;
	shown: Record<string, string[]>;
	elsewhere: Record<string, string[]>;
	missing: string[];
};

/** What somebody found who read the postings and the résumés: terms, words and lines. */
const read: Record<string, Read> = JSON.parse(readFileSync(path.join(jobs, 'read.json'), 'utf8'));

/** What `--json` prints has the form that its schema promises. */
const isPromised = new Ajv({strict: true}).compile(
	JSON.parse(readFileSync('schema/job.schema.json', 'utf8')),
);

const check = (posting: string, content: string, ...args: string[]) =>
	run(['check', '--job', path.join(jobs, 'postings', posting), '-c', content, ...args]);

async function termsIn(posting: string, content: string, ...args: string[]): Promise<Term[]> {
	const {stdout, status} = await check(posting, content, '--json', ...args);
	expect(status).toBe(0);
	const told = JSON.parse(stdout);
	isPromised(told);
	expect(isPromised.errors).toBeNull();
	return told.terms;
}

const write = (name: string, files: Record<string, string>) =>
	writeFiles(path.join(scratch, name), files);

describe('my-resume check --job', () => {
	it.each(Object.entries(read))(
		'says of %s where the résumé shows its terms',
		async (posting, own) => {
			const content = path.join(jobs, own.resume);
			const terms = await termsIn(posting, content);
			const places = (of: 'shown' | 'elsewhere') =>
				Object.fromEntries(
					terms
						.filter((each) => each[of].length > 0)
						.map((each) => [
							each.term,
							each[of].map(({words, file, line}) => `${words} @ ${file}:${line}`),
						]),
				);
			expect(places('shown')).toEqual(own.shown);
			expect(places('elsewhere')).toEqual(own.elsewhere);
			const missing = terms.filter(({shown, elsewhere}) => shown.length + elsewhere.length === 0);
			expect(missing.map(({term}) => term)).toEqual(own.missing);
			for (const {file, line, words} of terms.flatMap(({shown}) => shown)) {
				const address = content.endsWith('.json') ? content : path.join(content, file);
				const text = readFileSync(address, 'utf8').split('\n')[line - 1] ?? '';
				expect(text).toContain(words.split(' ')[0]);
			}
		},
	);

	it('knows words by their stems: what was detected is detection', async () => {
		const folder = writeFiles('stems', {
			'content/profile.yml': 'name: Ada Lovelace\n',
			'content/experience/acme.md':
				'---\ntitle: Analyst\n---\n\nDetected fraud and predicted demand for three banks.\n',
			'posting.txt': 'Analyst\n\nRequirements:\n\n- Fraud detection\n- Demand prediction\n',
		});
		const {stdout} = await run([
			'check',
			'--job',
			path.join(folder, 'posting.txt'),
			'-c',
			path.join(folder, 'content'),
			'--json',
		]);
		const {terms} = JSON.parse(stdout) as {terms: Term[]};
		expect(terms.filter(({shown}) => shown.length > 0).map(({term}) => term)).toEqual(
			expect.arrayContaining(['Fraud detection', 'Demand prediction']),
		);
	});

	it('says the same each time', async () => {
		const [once, again] = [
			await check('nursing.en.html', path.join(jobs, 'nursing')),
			await check('nursing.en.html', path.join(jobs, 'nursing')),
		];
		expect(again).toEqual(once);
	});

	it('tells people what is shown, and then what is missing', async () => {
		const {stdout} = await check('software.en.md', path.join(jobs, 'software'), '-w', '80');
		expect(stdout).toMatch(
			/\n {2}Kubernetes \(required\)\n {4}en\/experience\/tidepool\.md:11 {2}….*\bk8s\b.*…\n/,
		);
		const lines = stdout.split('\n');
		expect(lines.every((line) => line.length <= 80)).toBe(true);
		expect(lines.findIndex((line) => line.startsWith('Missing'))).toBeGreaterThan(
			lines.indexOf('Shown'),
		);
		expect(stdout).toContain(
			'    line 17  Experience with k8s, Docker and Terraform in production\n',
		);
		expect(stdout.trimEnd().split('\n').at(-1)).toBe('14 shown, 0 only in the source, 5 missing.');
	});

	it('says which entry has what a variant leaves out, and what to write', async () => {
		const content = path.join(jobs, 'software');
		const terms = await termsIn('software.en.md', content, '--for', 'ferry');
		const rust = terms.find(({term}) => term === 'Rust');
		expect(rust).toMatchObject({
			need: 'nice',
			shown: [],
			elsewhere: [
				{
					entry: 'experience/harbour',
					file: 'en/experience/harbour.md',
					line: 7,
					todo: 'Take experience/harbour out of exclude in targets/ferry.yml.',
				},
			],
		});
		const {stdout} = await check('software.en.md', content, '--for', 'ferry', '-w', '80');
		expect(stdout).toContain('    Take experience/harbour out of exclude in targets/ferry.yml.\n');
	});

	it('knows each way in which a variant leaves something out', async () => {
		const role = (title: string, more: string, text: string) =>
			`---\ntitle: ${title}\nperiod: ${more}\n---\n${text}\n`;
		const content = write('ways', {
			'profile.yml': 'name: Ada Lovelace\nheadline: Analyst and Fortran programmer\n',
			'experience/one.md': role('One', '2024\nfor: [other]', 'Wrote COBOL.'),
			'experience/two.md': role('Two', '1999 – 2001', 'Wrote Haskell.'),
			'experience/three.md': role(
				'Three',
				'2024',
				'- Wrote Kotlin. {for: other}\n- Wrote Scala.\n- Wrote Perl.',
			),
			'projects/four.md': role('Four', '2024', 'Wrote Erlang.'),
			'experience/five.md': role('Five', '2024\ndraft: true', 'Wrote Clojure.'),
			'targets/other.yml': '',
			'targets/acme.yml': [
				'last: 10 years',
				'sections: [experience]',
				'headline: Analyst',
				'entries: {three: {replace: [{was: Wrote Scala., with: Wrote Ruby on Rails.}]}}',
			].join('\n'),
			'targets/some.yml': 'include: [three]\n',
			'job.txt':
				'Requirements\n- COBOL, Haskell, Kotlin, Scala, Perl, Erlang, Clojure, Fortran and Ruby on Rails\n',
		});
		const args = ['check', '--job', path.join(content, 'job.txt'), '-c', content, '--json'];
		const todos = async (target: string) => {
			const {stdout} = await run([...args, '--for', target]);
			const {terms} = JSON.parse(stdout) as {terms: Term[]};
			return Object.fromEntries(
				terms.map(({term, shown, elsewhere}) => [
					term,
					elsewhere[0]?.todo ?? shown.map(({file, line}) => `${file}:${line}`).join(),
				]),
			);
		};
		expect(await todos('acme')).toEqual({
			COBOL: 'Add acme to for: [other] in experience/one.md.',
			Haskell: 'Raise last in targets/acme.yml, as experience/two ended 2001.',
			Kotlin: 'Its item is for other: add acme to its mark, or for: [other] to targets/acme.yml.',
			Scala: 'targets/acme.yml says something else there.',
			Perl: 'experience/three.md:7',
			Erlang: 'Add projects to sections in targets/acme.yml.',
			Clojure: 'It’s a draft: take draft: true out of experience/five.md.',
			Fortran: 'The headline in targets/acme.yml doesn’t say it.',
			'Ruby on Rails': 'targets/acme.yml:4',
		});
		expect(await todos('some')).toMatchObject({
			Haskell: 'Add experience/two to include in targets/some.yml.',
		});
	});

	it('compares a posting with the text in its language, and says so where there is none', async () => {
		const content = path.join(jobs, 'accounting.json');
		const {stdout} = await check('accounting.es.txt', content, '-w', '200');
		expect(stdout.split('\n')[0]).toBe(
			'The posting is in Spanish, and this is the English text: names match, and most other words don’t.',
		);
		expect(stdout).toContain('accounting.json:28');
		const both = path.join(jobs, 'software');
		const [own] = await termsIn('software.es.txt', both);
		expect(own?.shown[0]?.locale).toBe('es');
		const [asked] = await termsIn('software.es.txt', both, '-l', 'en');
		expect(asked?.shown[0]?.locale).toBe('en');
	});

	it('takes no word of another language for one of the posting’s', async () => {
		const content = write('languages', {
			'profile.yml': 'name: Ada Lovelace\nlocales: [en, fr]\n',
			'en/experience/one.md': '---\ntitle: One\n---\nWrote programs.\n',
			'fr/experience/one.md':
				'---\ntitle: Un\n---\nAssembler, compiler et tester des routines. Python, avec des audits du backend.\n',
			'job.txt':
				'Requirements\n- Experience with assembly language, compilers, routine testing, Python and backend audits\n',
		});
		const {stdout} = await run([
			...['check', '--job', path.join(content, 'job.txt'), '-c', content, '--json'],
		]);
		const {terms} = JSON.parse(stdout) as {terms: Term[]};
		const words = terms.map(({term, elsewhere}) => [term, elsewhere.map((each) => each.words)]);
		expect(Object.fromEntries(words)).toEqual({
			'assembly language': [],
			compilers: [],
			'routine testing': [],
			Python: ['Python'],
			backend: ['backend'],
			audits: ['audits'],
		});
	});

	it('names what only the title names by itself where the title isn’t shown', async () => {
		const content = write('title', {
			'profile.yml': 'name: Ada Lovelace\nheadline: Analyst\n',
			'skills.yml': '- Python\n',
			'python.txt': 'Senior Python Developer\n',
			'backend.txt': 'Senior Backend Developer\n',
		});
		const told = async (file: string) => {
			const {stdout} = await run([
				...['check', '--job', path.join(content, file), '-c', content, '--json'],
			]);
			const {terms} = JSON.parse(stdout) as {terms: Term[]};
			return terms.map(({term, shown}) => `${term}: ${shown.length}`);
		};
		expect(await told('python.txt')).toEqual(['Python: 1', 'Python Developer: 0']);
		expect(await told('backend.txt')).toEqual(['Backend Developer: 0']);
	});

	it('reads a posting from standard input', async () => {
		const child = spawn(process.execPath, [
			...[program, 'check', '--job', '-', '--json', '-c', path.join(jobs, 'software')],
		]);
		let stdout = '';
		child.stdout.on('data', (text) => {
			stdout += text;
		});
		child.stdin.end('<!DOCTYPE html><script>COBOL</script><ul><li>Rust</ul>');
		await new Promise((resolve) => child.on('close', resolve));
		expect((JSON.parse(stdout) as {terms: Term[]}).terms.map(({term}) => term)).toEqual(['Rust']);
	});

	it('lets nothing in a posting reach the terminal but its text', async () => {
		const folder = write('untrusted', {
			'job.html':
				'<h2>Requirements</h2><ul><li>Go&#27;[31m, \u001B]0;title\u0007Rust and &#x9b;2J Kafka</ul>',
		});
		const posting = path.join(folder, 'job.html');
		for (const args of [[], ['--json']]) {
			const {stdout} = await run([
				...['check', '--job', posting, '-c', path.join(jobs, 'software'), ...args],
			]);
			expect(stdout).toContain('Kafka');
			expect(stdout).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\\u00/);
		}
	});

	it('says what to do with a file that it can’t read', async () => {
		const folder = write('refused', {
			'posting.pdf': '%PDF-1.7\n',
			'posting.docx': 'PK\u0003\u0004',
			'binary.txt': 'a\0b',
			'empty.txt': ' \n',
			'script.html': '<html><body><script>render()</script></body></html>',
			'large.txt': 'word '.repeat(220_000),
		});
		const refused = async (file: string) => {
			const {stderr, stdout, status} = await run([
				...['check', '--job', path.join(folder, file), '-c', path.join(jobs, 'software')],
			]);
			expect({stdout, status}).toEqual({stdout: '', status: 2});
			return stderr.trim().replaceAll(`${folder}/`, '').replaceAll(folder, '.');
		};
		expect(await refused('posting.pdf')).toBe(
			'“posting.pdf” is a PDF, not text. Copy its text into a file, or run pdftotext on it.',
		);
		expect(await refused('posting.docx')).toContain('Save it as plain text.');
		expect(await refused('binary.txt')).toContain('isn’t text');
		expect(await refused('empty.txt')).toBe(
			'There is nothing in “empty.txt”: it should have the posting’s text.',
		);
		expect(await refused('script.html')).toContain('There is no text in “script.html”');
		expect(await refused('large.txt')).toContain('has more than 1 MB');
		expect(await refused('none.txt')).toBe(
			'There is no file “none.txt”. Name the posting: text, Markdown or a saved web page.',
		);
		const {stderr} = await run(['check', '--job', 'https://jobs.example/1']);
		expect(stderr).toContain('Nothing is fetched from “https://jobs.example/1”: save the page');
		expect(await refused('')).toContain('isn’t a file');
	});

	it('refuses flags that would do nothing', async () => {
		const software = path.join(jobs, 'software');
		for (const [args, message] of [
			[['--for', 'ferry'], 'check looks at all of the content; --for is for check --job FILE.'],
			[['-l', 'es'], 'check looks at all of the content; --locale is for check --job FILE.'],
			[['--job', 'a.txt', '--strict'], '--strict is about problems: leave it out, or --job.'],
			[['--job', 'a.txt', '--files'], '--files is about problems: leave it out, or --job.'],
		] as const) {
			const {stderr, status} = await run(['check', '-c', software, ...args]);
			expect({stderr: stderr.trim(), status}).toEqual({stderr: message, status: 2});
		}
	});
});
