import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, describe, expect, it} from 'vitest';
import {killAll, serving, start} from '../serve/program.ts';
import {endAll} from '../serve/ssh-host.ts';
import {type Artefacts, exported, leaks, packed, printed, served, site} from './artefacts.ts';
import {run} from './built.ts';
import {writeFiles} from './write-files.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-private-'));
afterEach(async () => {
	await endAll();
	killAll();
});
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

const write = (name: string, files: Record<string, string>) =>
	writeFiles(path.join(scratch, name), files);

/** The sample, with a secret of each kind that is for the PDF alone, in every language. */
const sample = path.join(scratch, 'sample');
cpSync('content', sample, {recursive: true});
const profile = readFileSync(path.join(sample, 'profile.yml'), 'utf8');
writeFileSync(
	path.join(sample, 'profile.yml'),
	`${profile}
birthday: 1906-12-09
nationality: {en: Secretland, es: Secretland, fr: Secretland}
details: {Driving licence: Class-Zeta}
show: {birthday: [pdf], nationality: pdf, details: [pdf]}
`,
);
writeFileSync(
	path.join(sample, 'private.yml'),
	`phone: "+1 202 555 0143"
address: {street: 17 Quarterdeck Lane, city: Arlington}
links: [https://secret-club.example/grace]
pronouns: zhe/zhim
show: [pdf]
`,
);
for (const locale of ['en', 'es', 'fr'])
	writeFileSync(
		path.join(sample, locale, 'experience/umbrella.md'),
		`---
title: Agent Zulu
company: Umbrella
period: 1951
pdf: true
show: [pdf]
---
Flew the Zeppelin. {{< param phone >}} {{< param birthday >}}
`,
	);
writeFileSync(
	path.join(sample, 'interests.yml'),
	'- Sailing\n- title: Quicksilver\n  pdf: true\n  show: [pdf]\n',
);
const secrets = [
	...['202 555 0143', 'Quarterdeck', 'secret-club', 'zhe/zhim', '1906-12-09', 'Secretland'],
	...['Class-Zeta', 'Zulu', 'Umbrella', 'Zeppelin', 'Quicksilver'],
];

describe('what is for the PDF alone', () => {
	it('is in the PDF, in every language', async () => {
		const found = await exported(sample, [], scratch, ['pdf']);
		expect(found.size).toBe(3);
		// A day is written as its language has it.
		const written = secrets.filter((each) => each !== '1906-12-09');
		for (const [name, text] of found)
			for (const secret of written) expect(text.includes(secret), `${secret}, ${name}`).toBe(true);
	});

	it('is in nothing else that is printed or exported', async () => {
		const kinds = ['text', 'markdown', 'json', 'html', 'docx'];
		const found = await exported(sample, [], scratch, kinds);
		for (const [name, text] of await printed(sample, [], ['en', 'es', 'fr'])) found.set(name, text);
		expectNone(found, 13 + 6);
	});

	it('is not in a site, nor in its PDF', async () => {
		expectNone(await site(sample, [], scratch), 30);
	});

	it('is not in a package, nor in its PDF', async () => {
		expectNone(await packed(sample, [], scratch), 8);
	});

	it('is not in what is served, nor in the PDF there', async () => {
		expectNone(await served(sample, [], ['en', 'es', 'fr'], /Grace Hopper/), 25);
	});
});

function expectNone(found: Artefacts, least: number): void {
	expect(found.size).toBeGreaterThanOrEqual(least);
	expect(leaks(found, secrets)).toEqual([]);
}

describe('JSON Resume', () => {
	it('shows nothing of what it keeps, though it goes back as it was', async () => {
		const folder = write('json', {
			'resume.json': JSON.stringify({
				basics: {name: 'Ada', phone: '+44 20 7946 0001', show: {phone: ['pdf']}},
				work: [
					{name: 'Babbage', position: 'Analyst', startDate: '2020', own: 'kept'},
					{name: 'Umbrella', position: 'Agent', startDate: '2010', show: ['pdf']},
				],
			}),
		});
		const file = path.join(folder, 'resume.json');
		const {stdout} = await run(['export', 'json', '-c', file]);
		expect(JSON.parse(stdout).work).toHaveLength(1);
		expect(stdout).not.toMatch(/7946|Umbrella/);
	});
});

const own = (phone = 'phone: "+44 20 7946 0001"\n') => ({
	'package.json': JSON.stringify({name: 'cv', version: '1.0.0', bin: 'dist/start.cjs'}),
	'content/profile.yml': `name: Ada Lovelace\n${phone}`,
	'content/experience/a.md': '---\ntitle: Analyst\n---\nWords.\n',
});

describe('what would go public unasked', () => {
	const calls = [
		['pack'],
		['export', 'site', '-o', 'public'],
		['export', 'html'],
		['serve', '--http', '127.0.0.1:0'],
	];

	it.each(calls)('stops %s %s', async (...call) => {
		const cwd = write(`stopped-${Math.random()}`, own());
		const {status, stdout, stderr} = await run(call, {cwd});
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/^This would show your telephone number \(profile\.yml:2\) /);
		expect(stderr).toContain('--public phone');
	});

	it('is a street as well, both are told at once, and both may be said', async () => {
		const both = 'contact:\n  phone: "+44 20 7946 0001"\n  address: 1 Quay Street\n';
		const cwd = write('both', own(both));
		const {status, stderr} = await run(['export', 'html'], {cwd});
		expect(status).toBe(2);
		expect(stderr).toContain('number (profile.yml:3) and your postal address (profile.yml:4)');
		expect((await run(['export', 'html', '--public', 'phone'], {cwd})).stderr).toMatch(
			/^This would show your postal address/,
		);
		const said = await run(['export', 'html', '--public', 'phone,address'], {cwd});
		expect(said.stdout).toContain('1 Quay Street');
	});

	it.each([
		['a link', 'links: ["tel:+442079460001"]\n'],
		['a place', 'location: {address: 1 Quay Street, city: London}\n'],
	])('is %s that tells it, too', async (_, text) => {
		const {status} = await run(['export', 'html'], {
			cwd: write(`told-${Math.random()}`, own(text)),
		});
		expect(status).toBe(2);
	});

	it.each([
		['public', 'phone: "+44 20 7946 0001"\npublic: [phone]\n'],
		['show', 'phone: "+44 20 7946 0001"\nshow: {phone: [html, package]}\n'],
	])('may be said for good, by %s', async (_, text) => {
		const cwd = write(`said-${Math.random()}`, own(text));
		expect((await run(['export', 'html'], {cwd})).stdout).toContain('7946');
		expect(await run(['pack'], {cwd})).toMatchObject({status: 0});
	});

	it('may be said in the private file', async () => {
		const files = {...own(''), 'content/private.yml': 'phone: "+44 20 7946 0001"\nshow: [html]\n'};
		const cwd = write('said-privately', files);
		expect((await run(['export', 'html'], {cwd})).stdout).toContain('7946');
		expect((await run(['export', 'text'], {cwd})).stdout).not.toContain('7946');
	});

	it('is no city, and nothing that goes elsewhere', async () => {
		const cwd = write(
			'elsewhere',
			own('location: London\nphone: "+44 20 7946 0001"\nshow: {phone: [text]}\n'),
		);
		const {status, stdout} = await run(['export', 'html'], {cwd});
		expect(status).toBe(0);
		expect(stdout).not.toContain('7946');
		expect((await run(['export', 'text'], {cwd})).stdout).toContain('7946');
	});

	it('is not asked for by a word that means nothing', async () => {
		const cwd = write('mistyped', own());
		const {status, stderr} = await run(['export', 'html', '--public', 'fone'], {cwd});
		expect(status).toBe(2);
		expect(stderr).toBe(
			'--public must be phone or address, not “fone”. Did you mean phone?\n'.replace(
				' Did you mean phone?',
				'',
			),
		);
	});

	it('stops where show says something that can’t be understood', async () => {
		const cwd = write('misread', own('birthday: 1815-12-10\nshow: {birthdya: [pdf]}\n'));
		const {status, stderr} = await run(['export', 'html'], {cwd});
		expect(status).toBe(2);
		expect(stderr).toMatch(/profile\.yml:3: .*`birthdya`.* Did you mean `birthday`\?/);
	});

	it('never goes out by a later change: a server goes on with what it had, and says so', async () => {
		const cwd = write('later', own(''));
		const content = path.join(cwd, 'content');
		const server = start(serving('-c', content, '--http', '127.0.0.1:0'));
		const port = await server.found(/http:\/\/[^:\s]+:(\d+)/);
		writeFileSync(path.join(content, 'profile.yml'), own()['content/profile.yml']);
		await server.found(/(Not read again: This would show your telephone number)/);
		const answer = await fetch(`http://127.0.0.1:${port}/cv.vcf`);
		expect(await answer.text()).not.toContain('7946');
		// And what is mended is read.
		writeFileSync(path.join(content, 'profile.yml'), 'name: Ada Byron\n');
		for (;;) {
			const text = await (await fetch(`http://127.0.0.1:${port}/cv.vcf`)).text();
			if (text.includes('Byron')) break;
		}
		expect(server.out()).toContain('"not read"');
	});

	it('nor by --watch, which leaves the page as it was', async () => {
		const cwd = write('watched', own(''));
		const content = path.join(cwd, 'content');
		const page = path.join(cwd, 'cv.html');
		const watching = start([
			...[process.execPath, path.resolve('dist/start.cjs'), 'export', 'html', '--watch'],
			...['-c', content, '-o', page],
		]);
		await watching.found(/(Watching the content)/);
		const before = readFileSync(page, 'utf8');
		writeFileSync(path.join(content, 'profile.yml'), own()['content/profile.yml']);
		await watching.found(/(Not updated: This would show your telephone number)/);
		expect(readFileSync(page, 'utf8')).toBe(before);
	});
});

describe('a set of documents', () => {
	const own = (name: string, profile: string) =>
		write(name, {
			'content/profile.yml': `name: Ada Lovelace\nheadline: Analyst\n${profile}\n`,
			'content/private.yml': 'address: {street: 17 Quarterdeck Lane, city: London}\nshow: [text]\n',
			'content/experience/engine.md': '---\ntitle: Analyst\n---\nWrote notes.\n',
			'content/experience/secret.md': '---\ntitle: Agent Zulu\nshow: [markdown]\n---\nFlew.\n',
			'content/targets/acme.yml': 'headline: For Acme\n',
		});
	const all = (cwd: string, ...args: string[]) => run(['export', 'all', ...args], {cwd});

	it('has in each kind what that kind may show, of every variant', async () => {
		const cwd = own(
			'set',
			'phone: "+1 202 555 0143"\nshow: {phone: [markdown]}\noutputs: [text, markdown]',
		);
		expect(await all(cwd)).toMatchObject({status: 0});
		for (const variant of ['', 'acme/']) {
			const read = (extension: string) =>
				readFileSync(path.join(cwd, `out/${variant}ada-lovelace.en.${extension}`), 'utf8');
			expect(read('txt')).toContain('17 Quarterdeck Lane');
			expect(read('txt')).not.toMatch(/555|Zulu/);
			expect(read('md')).toContain('555 0143');
			expect(read('md')).toContain('Zulu');
			expect(read('md')).not.toContain('Quarterdeck');
		}
	});

	it('makes no page with a telephone number that nobody has made public', async () => {
		const cwd = own('page', 'phone: "+1 202 555 0143"\noutputs: [text, html]');
		const refused = await all(cwd);
		expect(refused.status).toBe(2);
		expect(refused.stderr).toContain('your telephone number (profile.yml:3)');
		expect(existsSync(path.join(cwd, 'out'))).toBe(false);
		expect(await all(cwd, '--public', 'phone')).toMatchObject({status: 0});
	});

	it('says with --anonymous nowhere whose it is', async () => {
		const cwd = own('nobodys', 'outputs: [text, markdown, json]');
		expect(await all(cwd, '--anonymous')).toMatchObject({status: 0});
		const files = readdirSync(path.join(cwd, 'out'), {recursive: true, encoding: 'utf8'});
		expect(files).toContain('anonymous.en.txt');
		// A hash is letters from a to f, and has “ada” in it by chance.
		const texts = files
			.filter((each) => path.extname(each) !== '')
			.map(
				(file) =>
					file + readFileSync(path.join(cwd, 'out', file), 'utf8').replaceAll(/"[\da-f]{32}"/g, ''),
			);
		for (const text of texts) expect(text).not.toMatch(/ada|lovelace/i);
	});
});
