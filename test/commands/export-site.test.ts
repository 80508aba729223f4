import {
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
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {isLong} from '../long.ts';
import {everything} from '../parity/resumes.ts';
import {contentFolder} from '../terminal/content.ts';
import {program} from '../terminal/program.ts';
import {run} from './built.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my résumé site '));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

/** The paths of all files in a folder. */
function filesIn(folder: string): string[] {
	return readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter((each) => each.isFile())
		.map((each) => path.relative(folder, path.join(each.parentPath, each.name)))
		.map((file) => file.split(path.sep).join('/'))
		.sort();
}

const small = contentFolder({
	'profile.yml': 'name: Ada Lovelace\nlocales: [en, fr]\n',
	'en/experience/engine.md': '---\ntitle: Analyst\nperiod: 1842 - 1843\n---\nNotes.\n',
	'fr/experience/engine.md': '---\ntitle: Analyste\nperiod: 1842 - 1843\n---\nNotes.\n',
});

const inFolder = (name: string) => path.join(scratch, name);
/** Exports the small résumé into a folder. */
const site = (name: string, ...flags: string[]) =>
	run(['export', 'site', '-c', small, '-o', inFolder(name), ...flags]);

describe.each([
	['the sample', 'content', ['es', 'fr']],
	['one with everything in it', contentFolder(everything), ['es', 'ja']],
])('a site of %s', (name, content, others) => {
	const folder = inFolder(name);

	beforeAll(async () => {
		const call = ['export', 'site', '-c', content, '-o', folder, '--url', 'https://ada.dev'];
		call.push('--public', 'phone,address');
		const {status, stdout, stderr} = await run(call);
		expect([status, stdout], stderr).toEqual([0, '']);
	});

	it('has every document in every language, and what hosts and programs look for', () => {
		const each = ['card.png', 'cv.docx', 'cv.pdf', 'cv.vcf', 'index.ansi', 'index.html'];
		const names = [...each, 'index.md', 'index.txt', 'resume.json'];
		const once = ['404.html', '.my-resume-site.json', '.nojekyll', '_headers', 'llms.txt'];
		expect(filesIn(folder)).toEqual(
			[
				...[...once, 'robots.txt', 'sitemap.xml'],
				...['', ...others.map((locale) => `${locale}/`)].flatMap((place) =>
					names.map((file) => place + file),
				),
				...['codes.js', 'index.html', 'licenses.txt', 'viewer.js'].map(
					(file) => `terminal/${file}`,
				),
				...['en', ...others].map((locale) => `terminal/${locale}.js`),
			].sort(),
		);
	});

	// That those say everything is what test/parity shows of each.
	it('has the documents that export writes, byte for byte', async () => {
		const documents = {pdf: 'cv.pdf', docx: 'cv.docx'};
		const texts = {json: 'resume.json', markdown: 'index.md', text: 'index.txt'};
		const places = [['en', ''], ...others.map((each) => [each, each])] as const;
		for (const [format, file] of Object.entries({...documents, ...texts}))
			for (const [locale, place] of format in texts || isLong ? places : places.slice(1, 2)) {
				const alone = path.join(scratch, `alone.${file}`);
				await run(['export', format, '-c', content, '-l', locale, '-o', alone, '--force']);
				const made = readFileSync(path.join(folder, place, file));
				expect(made.equals(readFileSync(alone)), `${place}/${file}`).toBe(true);
			}
	});

	it('has what --print prints, for curl', async () => {
		const [other = ''] = others;
		const call = ['--print', '-c', content, '-l', other, '-w', '80', '--color', 'never'];
		const {stdout} = await run(call);
		const ansi = readFileSync(path.join(folder, other, 'index.ansi'), 'utf8');
		expect(ansi).toContain('\u001B[');
		expect(ansi.replaceAll(/\u001B\[[\d;]*m/g, '')).toBe(stdout);
	});
});

describe('the folder of a site', () => {
	it('has the same bytes each time, in the order of languages that is asked for', async () => {
		expect((await site('twice')).status).toBe(0);
		const files = filesIn(inFolder('twice'));
		const bytes = files.map((file) => readFileSync(path.join(inFolder('twice'), file)));
		expect((await site('twice', '-l', 'fr')).status).toBe(0);
		expect(filesIn(inFolder('twice'))).toContain('en/index.html');
		expect(filesIn(inFolder('twice'))).not.toContain('fr/index.html');
		expect((await site('twice')).status).toBe(0);
		expect(filesIn(inFolder('twice'))).toEqual(files);
		for (const [index, file] of files.entries())
			expect(
				readFileSync(path.join(inFolder('twice'), file)).equals(bytes[index] ?? Buffer.of()),
			).toBe(true);
		expect(readdirSync(scratch).filter((each) => each.startsWith('.my-resume'))).toEqual([]);
	});

	it('opens in the résumé’s language, whatever the environment says', async () => {
		const call = ['export', 'site', '-c', small, '-o', inFolder('environment')];
		expect((await run(call, {env: {LC_ALL: 'fr_FR.UTF-8'}})).status).toBe(0);
		expect(readFileSync(inFolder('environment/index.html'), 'utf8')).toContain('<html lang="en"');
	});

	it('is left alone where it holds anything else', async () => {
		mkdirSync(inFolder('foreign/a'), {recursive: true});
		writeFileSync(inFolder('foreign/a/notes.txt'), 'mine');
		const {status, stderr} = await site('foreign', '--force');
		expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
		expect(stderr).toContain('/a/notes.txt” wasn’t written by my-resume export site');
		expect(filesIn(inFolder('foreign'))).toEqual(['a/notes.txt']);
	});

	it('keeps what somebody changed or added, and is replaced as a whole with --force', async () => {
		await site('changed');
		writeFileSync(inFolder('changed/robots.txt'), 'mine');
		const refused = await site('changed');
		expect([refused.status, refused.stderr]).toEqual([
			2,
			expect.stringContaining('was changed since'),
		]);
		expect(readFileSync(inFolder('changed/robots.txt'), 'utf8')).toBe('mine');
		expect((await site('changed', '--force')).status).toBe(0);
		expect(readFileSync(inFolder('changed/robots.txt'), 'utf8')).toContain('User-agent');
		writeFileSync(inFolder('changed/CNAME'), 'ada.dev');
		expect((await site('changed', '--force')).status).toBe(2);
		expect(readFileSync(inFolder('changed/CNAME'), 'utf8')).toBe('ada.dev');
	});

	it.each([
		[[], 'A site is a folder: name one with -o'],
		[['-o', '-'], 'A site is a folder: name one with -o'],
		[['-o', '.'], 'has the folder that you are in'],
		[['-o', '..'], 'has the folder that you are in'],
		[['-o', inFolder('x'), '--url', 'ada.dev'], 'must be the address of the site'],
		[['-o', inFolder('x'), '--url', 'javascript:alert(1)'], 'must be the address of the site'],
		[['-o', program], 'isn’t a folder'],
	])('is no other: %j', async (flags, sentence) => {
		const {status, stdout, stderr} = await run(['export', 'site', '-c', small, ...flags]);
		expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(sentence)]);
		expect(existsSync(inFolder('x'))).toBe(false);
	});

	it('has no PDF and no card where nothing makes them, and says so', async () => {
		const alone = path.join(scratch, 'alone/dist');
		cpSync(path.dirname(program), alone, {recursive: true});
		const call = ['export', 'site', '-c', small, '-o', inFolder('bare')];
		const {status, stderr} = await run(call, {cwd: scratch, file: path.join(alone, 'start.cjs')});
		expect([status, stderr]).toEqual([0, expect.stringContaining('The site has no PDF.')]);
		const files = filesIn(inFolder('bare'));
		expect(files.filter((file) => /\.(?:pdf|png)$/.test(file))).toEqual([]);
		expect(files).toContain('fr/cv.docx');
		expect(readFileSync(inFolder('bare/index.html'), 'utf8')).not.toMatch(/cv\.pdf|card\.png/);
	});
});
