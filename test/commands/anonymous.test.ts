import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, describe, expect, it} from 'vitest';
import {killAll} from '../serve/program.ts';
import {endAll} from '../serve/ssh-host.ts';
import {type Artefacts, exported, leaks, packed, printed, served, site} from './artefacts.ts';
import {run} from './built.ts';
import {writeFiles} from './write-files.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-anonymous-'));
afterEach(async () => {
	await endAll();
	killAll();
});
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

const write = (name: string, files: Record<string, string>) =>
	writeFiles(path.join(scratch, name), files);

/** The sample, with everything that can tell whose it is said once more, in every language. */
const sample = path.join(scratch, 'sample');
cpSync('content', sample, {recursive: true});
const profile = readFileSync(path.join(sample, 'profile.yml'), 'utf8');
const png =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
writeFileSync(path.join(sample, 'hopper.png'), Buffer.from(png, 'base64'));
writeFileSync(
	path.join(sample, 'profile.yml'),
	`${profile}\nphone: "+1 202 555 0143"\naddress: 17 Quarterdeck Lane, Arlington\nbirthday: 1906-12-09\nphoto: hopper.png\ngithub: amazing-grace-42\nblog: https://hopper-navy.example\n`,
);
for (const locale of ['en', 'es', 'fr']) {
	mkdirSync(path.join(sample, locale, 'projects'), {recursive: true});
	writeFileSync(
		path.join(sample, locale, 'projects/hopper-tools.md'),
		`---
title: Hopper’s tools, by Grace M. Hopper
company: Hopper Consulting
links:
  - {label: amazing-grace-42, url: https://github.com/amazing-grace-42/tools}
  - {label: COBOL, url: https://cobol.example/}
---
[Grace’s page](https://hopper-navy.example/tools), [code][1], <https://github.com/amazing-grace-42>, and
![Grace Hopper](https://example.org/grace-hopper.png) with **G. Hopper** and [COBOL](https://cobol.example/).
Write to grace.hopper@example.org, or call +1 (202) 555-0143, or come to 17 Quarterdeck Lane. HOPPER, Grace.
\`git clone git@github.com:amazing-grace-42/tools\` <a href="https://hopper-navy.example/">hopper-navy.example</a>

[1]: https://github.com/amazing-grace-42/tools
`,
	);
	writeFileSync(
		path.join(sample, locale, 'projects/hopper.md'),
		'---\ntitle: Grace\nperiod: 1950\n---\nWords of Grace Hopper.\n',
	);
}
writeFileSync(
	path.join(sample, 'publications.yml'),
	'- title: The Education of a Computer\n  authors: [Grace Murray Hopper, Someone Else]\n  year: 1952\n  url: https://doi.example/1\n',
);
/** Ten strings of name and contact. */
const grace = [
	...['Grace Hopper', 'Hopper', 'Grace', 'grace.hopper@example.org', 'amazing-grace-42'],
	...['202 555 0143', '2025550143', 'Quarterdeck', 'hopper-navy.example', '1906-12-09'],
];
const locales = ['en', 'es', 'fr'];
const flag = ['--anonymous'];

function expectNone(found: Artefacts, secrets: readonly string[], least: number): void {
	expect(found.size).toBeGreaterThanOrEqual(least);
	for (const [name, text] of found) expect(text.length, name).toBeGreaterThan(10);
	expect(leaks(found, secrets)).toEqual([]);
}

describe('--anonymous, on the sample', () => {
	it('has none of ten names and contacts in what is printed or exported, and all of them without it', async () => {
		const found = await exported(sample, flag, scratch);
		for (const [name, text] of await printed(sample, flag, locales)) found.set(name, text);
		expectNone(found, grace, 16 + 6);
		expect([...found.keys()]).toContain('export pdf: anonymous.es.pdf');
		expect([...found.keys()]).toContain('export html: anonymous.html');
		const html = found.get('export html: anonymous.html') ?? '';
		for (const word of ['Candidate', 'Persona candidata', 'Candidat(e)', 'https://cobol.example/'])
			expect(html).toContain(word);
		const named = await exported(sample, [], scratch, ['text', 'markdown', 'json', 'docx', 'pdf']);
		const told = leaks(named, grace).join('\n');
		for (const secret of grace.filter((each) => each !== '2025550143'))
			expect(told).toContain(`“${secret}”`);
	});

	it('has none in a site, its viewer and its documents', async () => {
		const found = await site(sample, flag, scratch);
		expectNone(found, grace, 30);
	});

	it('has none in a package', async () => {
		expectNone(await packed(sample, flag, scratch), grace, 8);
	});

	it('has none in what is served', async () => {
		expectNone(await served(sample, flag, locales, /candid/i), grace, 25);
	});
});

describe('--anonymous, with what is kept', () => {
	const kept = write('kept', {
		'content/profile.yml':
			'name: Zoe Quillfeather\nemail: zq-letters@post.example\ngithub: inkpot-77\nwebsite: https://inkwell.example/en/\nshow: {email: [pdf], links: [pdf]}\n',
		'content/private.yml':
			'phone: "+44 20 7946 0999"\nmastodon: "@nib@social.example"\naddress: 9 Vellum Row, London\nshow: [docx]\n',
		'content/experience/a.md':
			'---\ntitle: Scribe\n---\nCall 020 7946 0999, write zq-letters@post.example, see inkpot-77 and inkwell.example/blog, @nib, at 9 Vellum Row.\n',
		'content/publications.yml':
			'- {title: On ink, authors: [Quillfeather Z. A., Doe J.], show: [docx]}\n',
	});
	const content = path.join(kept, 'content');
	const secrets = [
		'7946 0999',
		'zq-letters',
		'inkpot',
		'inkwell',
		'nib@',
		'@nib',
		'Vellum',
		'Quill',
	];

	it('has none of it in a text either, wherever it may be seen', async () => {
		const found = await exported(content, flag, scratch);
		for (const [name, text] of await site(content, flag, scratch)) found.set(name, text);
		expectNone(found, secrets, 20);
	});

	it('refuses an address and a package that tell it', async () => {
		writeFileSync(
			path.join(kept, 'package.json'),
			JSON.stringify({name: 'cv', version: '1.0.0', files: ['dist'], author: 'inkpot-77'}),
		);
		const {status, stderr} = await run(['pack', '--anonymous'], {cwd: kept});
		expect([status, stderr]).toEqual([
			2,
			expect.stringContaining('package.json:1 says “inkpot-77”'),
		]);
	});
});

describe('--anonymous, beside the content', () => {
	const signed = write('signed', {
		'content/profile.yml':
			'name: Zoe Quillfeather\noutputs: [{format: text, file: out/cv-quillfeather.txt}]\n',
		'content/experience/a.md': '---\ntitle: Scribe\n---\nWords.\n',
		'mine/design.yml':
			'updated: Signed, Zoe Quillfeather\nurl: https://quillfeather.example\nqr: true\n',
	});

	it('has nothing of what a design that the call names says of them', async () => {
		const call = ['-c', 'content', '--design', './mine'];
		const {status} = await run(['export', 'pdf', ...call, '--anonymous', '-o', 'cv.pdf'], {
			cwd: signed,
		});
		expect(status).toBe(0);
		const said = async (args: string[]) =>
			[...(await exported(path.join(signed, 'content'), args, scratch, ['pdf'])).values()].join(
				'\n',
			);
		const design = ['--design', path.relative('.', path.join(signed, 'mine'))];
		expect(await said(design)).toContain('Quillfeather');
		expect(await said([...design, '--anonymous'])).not.toMatch(/quill/i);
	});

	it('writes no document under their name', async () => {
		const {status, stderr} = await run(['export', 'all', '-c', 'content', '--anonymous'], {
			cwd: signed,
		});
		expect(status).toBe(2);
		expect(stderr).toContain('“out/cv-quillfeather.txt” says whose it is: “quillfeather”');
	});
});

describe('--anonymous, in other languages and formats', () => {
	it.each([
		[
			'zh-Hans',
			{
				'profile.yml':
					'name: 王小明\nlocales: zh-Hans\nemail: wangxm@wang.example\ngithub: wangxm\n',
				'experience/a.md':
					'---\ntitle: 工程师\ncompany: 王小明公司\n---\n我是王小明，小明负责 wangxm。\n',
			},
			['王小明', '小明', 'wangxm', 'wang.example'],
		],
		[
			'ar',
			{
				'profile.yml': 'name: ليلى العمري\nlocales: ar\nemail: layla@omari.example\n',
				'experience/a.md': '---\ntitle: مهندسة\n---\nكتبت ليلى العمري، وليلى والعمري.\n',
			},
			['ليلى', 'العمري', 'layla', 'omari.example'],
		],
		[
			'ru',
			{
				'profile.yml': 'name: Мария Иванова\nlocales: ru\nemail: maria.ivanova@ivanova.example\n',
				'experience/a.md': '---\ntitle: Инженер\n---\nПод руководством Марии Ивановой. Ивановы.\n',
			},
			['Мари', 'Иванов', 'ivanova'],
		],
	])('%s', async (locale, files, secrets) => {
		const content = write(`in-${locale}`, files);
		const found = await exported(content, flag, scratch);
		for (const [name, text] of await printed(content, flag, [locale])) found.set(name, text);
		expectNone(found, secrets, 8);
	});

	it('JSON Resume', async () => {
		const basics = {
			name: 'José García Márquez',
			email: 'jose@garcia.example',
			phone: '+34 600 123 456',
			url: 'https://garcia.example',
			location: {address: 'Calle Mayor 7', city: 'Sevilla'},
			profiles: [
				{network: 'LinkedIn', username: 'jgarciam', url: 'https://www.linkedin.com/in/jgarciam'},
			],
			summary: 'Jose Garcia, a.k.a. jgarciam.',
		};
		const work = [
			{name: 'Garcia & Hijos', position: 'Analyst', startDate: '2020', summary: 'By JOSÉ GARCÍA.'},
		];
		const publications = [
			{name: 'On names', authors: ['García Márquez, J.', 'Doe, A.'], publisher: 'X'},
		];
		const file = path.join(
			write('json', {'resume.json': JSON.stringify({basics, work, publications})}),
			'resume.json',
		);
		const found = await exported(file, flag, scratch);
		for (const [name, text] of await site(file, flag, scratch)) found.set(name, text);
		expectNone(
			found,
			[
				'José',
				'García',
				'Garcia',
				'Márquez',
				'jgarciam',
				'garcia.example',
				'600 123 456',
				'Calle Mayor',
			],
			20,
		);
	});
});

it.each([
	['export', 'site', '-o', path.join(scratch, 'none'), '--url', 'https://hopper.example/'],
	['serve', '--ssh', '127.0.0.1:0', '--address', 'hopper.example'],
])('%s %s --anonymous refuses an address that says whose it is', async (...call) => {
	const {status, stderr} = await run([...call, '-c', sample, '--anonymous']);
	expect(status).toBe(2);
	expect(stderr).toContain('says whose it is: “hopper”');
});

describe('pack --anonymous', () => {
	it.each([
		['package.json', {name: 'ada-lovelace'}, {}],
		['package.json', {name: 'cv', author: 'Ada Lovelace'}, {}],
		['package.json', {name: 'cv', repository: 'github:countess-ada/cv'}, {}],
		['README.md', {name: 'cv'}, {'README.md': '# A résumé\n\nof Lovelace\n'}],
		['LICENSE', {name: 'cv'}, {LICENSE: 'Copyright Ada Lovelace\n'}],
	])('refuses a package whose %s says whose it is', async (file, manifest, files) => {
		const own = write(`own-${Math.random()}`, {
			'package.json': JSON.stringify({version: '1.0.0', files: ['dist'], ...manifest}),
			'content/profile.yml': 'name: Ada Lovelace\ngithub: countess-ada\n',
			'content/experience/a.md': '---\ntitle: Analyst\n---\nWords.\n',
			...files,
		});
		const {status, stderr} = await run(['pack', '--anonymous'], {cwd: own});
		expect(status).toBe(2);
		expect(stderr).toMatch(new RegExp(`^Nothing was packed: ${file}:\\d+ says “`));
	});

	it.each([
		[undefined, 'everything in this folder'],
		[['dist', 'content'], '“content”'],
	])('refuses a package that publishes %s', async (published, named) => {
		const own = write(`own-${Math.random()}`, {
			'package.json': JSON.stringify({name: 'cv', version: '1.0.0', files: published}),
			'content/profile.yml': 'name: Ada Lovelace\n',
			'content/experience/a.md': '---\ntitle: Analyst\n---\nWords.\n',
		});
		const {status, stderr} = await run(['pack', '--anonymous'], {cwd: own});
		expect(status).toBe(2);
		expect(stderr).toContain(`package.json publishes ${named}, which may say whose it is`);
	});
});
