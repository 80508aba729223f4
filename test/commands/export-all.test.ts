import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {howMany, sampleForMany} from '../content/variants/many.ts';
import {openProgram} from '../terminal/program.ts';
import {closeAll} from '../terminal/session.ts';
import {run} from './built.ts';
import {writeFiles} from './write-files.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-all-'));
afterAll(async () => {
	await closeAll();
	rmSync(scratch, {recursive: true, force: true});
});

/** A folder with a résumé in two languages and two targets below `content`; `outputs` is YAML, if any. */
function own(outputs?: string): {cwd: string; file: (name: string) => string; write: Write} {
	const cwd = mkdtempSync(path.join(scratch, 'own-'));
	const file = (name: string) => path.join(cwd, name);
	const write: Write = (name, text) => {
		writeFiles(cwd, {[name]: text});
	};
	const list = outputs === undefined ? '' : `outputs: ${outputs}\n`;
	write('content/profile.yml', `name: Ada Lovelace\nlocales: [en, fr]\n${list}`);
	write('content/en/experience/engine.md', '---\ntitle: Analyst\n---\nWrote notes.\n');
	write('content/fr/experience/engine.md', '---\ntitle: Analyste\n---\nA écrit des notes.\n');
	write('content/en/experience/flight.md', '---\ntitle: Pilot\n---\nFlew.\n');
	write('content/fr/experience/flight.md', '---\ntitle: Pilote\n---\nA volé.\n');
	write('content/targets/acme.yml', 'exclude: [flight]\n');
	write('content/targets/backend.yml', 'headline: For the backend\n');
	return {cwd, file, write};
}
type Write = (name: string, text: string) => void;

const all = (cwd: string, ...args: string[]) => run(['export', 'all', ...args], {cwd});
/** All files below a folder but lists, by their paths. */
const filesIn = (folder: string) =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter((name) => statSync(path.join(folder, name)).isFile() && !name.includes('.my-resume'))
		.sort();

describe('export all', () => {
	it('without outputs writes every format, language and variant, and the second time nothing', async () => {
		const {cwd, file} = own();
		const first = await all(cwd);
		expect(first).toMatchObject({status: 0, stdout: ''});
		expect(first.stderr).toContain('Wrote 33 files');
		const names = [
			'html',
			...['docx', 'json', 'md', 'pdf', 'txt'].flatMap((each) => [`en.${each}`, `fr.${each}`]),
		];
		const ofOne = names.map((name) => `ada-lovelace.${name}`);
		const expected = ['', 'acme/', 'backend/'].flatMap((folder) =>
			ofOne.map((name) => folder + name),
		);
		expect(filesIn(file('out'))).toEqual(expected.sort());
		expect(readFileSync(file('out/acme/ada-lovelace.fr.txt'), 'utf8')).not.toContain('A volé.');
		expect(readFileSync(file('out/backend/ada-lovelace.fr.txt'), 'utf8')).toContain('A volé.');
		const before = filesIn(file('out')).map((name) => statSync(file(`out/${name}`)).mtimeMs);
		expect(await all(cwd)).toMatchObject({status: 0, stderr: '33 files are as before.\n'});
		expect(filesIn(file('out')).map((name) => statSync(file(`out/${name}`)).mtimeMs)).toEqual(
			before,
		);
	});

	it('writes the same bytes as a call for each', async () => {
		const {cwd, file} = own('[pdf, docx, html, text, markdown, json]');
		expect(await all(cwd, '--for', 'acme', '-l', 'fr')).toMatchObject({status: 0});
		for (const [format, name] of [
			...(['pdf', 'docx', 'json'] as const).map((each) => [each, `fr.${each}`] as const),
			...([
				['text', 'fr.txt'],
				['markdown', 'fr.md'],
			] as const),
		]) {
			const single = file(`one.${name}`);
			await run(['export', format, '--for', 'acme', '-l', 'fr', '-o', single], {cwd});
			expect(readFileSync(file(`out/acme/ada-lovelace.${name}`)).equals(readFileSync(single))).toBe(
				true,
			);
		}
		// Of a set, the page opens in the résumé's first language.
		await run(['export', 'html', '--for', 'acme', '-l', 'en', '-o', file('one.html')], {cwd});
		expect(readFileSync(file('out/acme/ada-lovelace.html'), 'utf8')).toBe(
			readFileSync(file('one.html'), 'utf8'),
		);
	});

	it('writes what has changed, and what is no longer there', async () => {
		const {cwd, file, write} = own("[{format: text, file: '{name}-{for}-{locale}.{ext}'}]");
		await all(cwd);
		expect(filesIn(cwd).filter((name) => name.endsWith('.txt'))).toEqual([
			...['acme-en', 'acme-fr', 'backend-en', 'backend-fr', 'en', 'fr'].map(
				(name) => `ada-lovelace-${name}.txt`,
			),
		]);
		write('content/fr/experience/flight.md', '---\ntitle: Pilote\n---\nA volé loin.\n');
		rmSync(file('ada-lovelace-acme-en.txt'));
		const {stderr} = await all(cwd);
		expect([...stderr.matchAll(/ada-lovelace-(\S+)\.txt/g)].map(([, name]) => name)).toEqual([
			...['acme-en', 'backend-fr', 'fr'],
		]);
		expect(stderr).toContain('3 files are as before.');
		expect(readFileSync(file('ada-lovelace-fr.txt'), 'utf8')).toContain('A volé loin.');
	});

	it('replaces no file that it did not write, or that somebody has changed, without --force', async () => {
		const {cwd, file, write} = own('text');
		write('out/ada-lovelace.fr.txt', 'Mine.');
		expect(await all(cwd)).toMatchObject({
			status: 2,
			stderr:
				'“out/ada-lovelace.fr.txt” is there already, and wasn’t written by my-resume export all. Move it, or add --force.\n',
		});
		expect(filesIn(file('out'))).toEqual(['ada-lovelace.fr.txt']);
		expect(await all(cwd, '--force')).toMatchObject({status: 0});
		write('out/acme/ada-lovelace.en.txt', 'Mine.');
		const {stderr, status} = await all(cwd);
		expect(stderr).toContain('was changed since my-resume export all wrote it.');
		expect(status).toBe(2);
		expect(readFileSync(file('out/acme/ada-lovelace.en.txt'), 'utf8')).toBe('Mine.');
	});

	it('names what it wrote and nobody asks for any more, and leaves it there', async () => {
		const {cwd, file} = own('text');
		await all(cwd);
		rmSync(file('content/targets/acme.yml'));
		const {stderr} = await all(cwd);
		expect(stderr).toContain('“out/acme/ada-lovelace.en.txt” isn’t asked for any more.');
		expect(existsSync(file('out/acme/ada-lovelace.en.txt'))).toBe(true);
		rmSync(file('out/acme'), {recursive: true});
		expect((await all(cwd)).stderr).toBe('4 files are as before.\n');
	});

	it('writes below -o, the variant and language that are asked for', async () => {
		const {cwd, file} = own('[text, {format: json, for: whole}]');
		expect(await all(cwd, '-o', 'there', '--for', 'acme', '-l', 'fr')).toMatchObject({status: 0});
		expect(filesIn(file('there'))).toEqual(['out/acme/ada-lovelace.fr.txt']);
		expect(existsSync(file('out'))).toBe(false);
		expect(await all(cwd, '--for', 'acm')).toMatchObject({
			status: 2,
			stderr: 'There is no target “acm” in “content”. Did you mean acme?\n',
		});
		expect((await all(cwd, '-o', '-')).stderr).toBe(
			'export all writes several files: name a folder with -o, not stdout.\n',
		);
	});

	it('writes nothing outside of its folder, where a link leads', async () => {
		const {cwd, file} = own('text');
		const elsewhere = mkdtempSync(path.join(scratch, 'elsewhere-'));
		symlinkSync(elsewhere, file('out'));
		expect((await all(cwd)).status).toBe(2);
		expect(readdirSync(elsewhere)).toEqual([]);
	});

	it('writes the others where one can’t be made, and says why', async () => {
		const {cwd, file} = own('[text, {format: pdf, for: whole, languages: en}]');
		const alone = path.join(scratch, 'alone/dist');
		cpSync('dist', alone, {recursive: true});
		const {status, stderr} = await run(['export', 'all'], {
			cwd,
			file: path.join(alone, 'start.cjs'),
		});
		expect(status).toBe(2);
		expect(stderr).toContain('A PDF needs packages that aren’t installed here');
		expect(filesIn(file('out')).filter((name) => name.endsWith('txt'))).toHaveLength(6);
	});

	it.each([
		['odt', 'There is no format “odt”.'],
		['[pdf, docxx]', 'There is no format “docxx”. Did you mean “docx”?'],
		['[{format: pdf, for: acmee}]', 'There is no target “acmee”. Did you mean “acme”?'],
		['[{format: pdf, languages: [es]}]', 'This résumé isn’t in “es”.'],
		["[{format: pdf, file: '{nme}.pdf'}]", 'There is no placeholder “{nme}”. Did you mean “name”?'],
		["[{format: pdf, file: '../{name}.{for}.{locale}.pdf'}]", 'isn’t the name of a file'],
		["[{format: pdf, file: '/tmp/{name}'}]", 'isn’t the name of a file'],
		["[{format: pdf, file: '{for}/{name}.pdf'}]", 'Two outputs would be the same file'],
		['[pdf, {format: [text, pdf]}]', 'Two outputs would be the same file'],
		['[site]', 'my-resume export site makes it.'],
		['[{format: pdf, lang: en}]', 'An output has no key `lang`.'],
		['[{format: }]', 'An output needs a `format`. Such as `pdf`.'],
		['[{format: {pdf: true}}]', '`format` of an output should be a name or a list of names.'],
		['[{format: pdf, for: {acme: true}}]', '`for` of an output should be a name or a list'],
		['[{format: pdf, languages: {en: true}}]', '`languages` of an output should be a name'],
		['[{format: pdf, file: [a]}]', '`file` of an output should be one pattern.'],
	])('refuses outputs: %s, at its place', async (outputs, sentence) => {
		const {cwd} = own(outputs);
		const {status, stderr} = await all(cwd);
		expect(stderr).toContain(sentence);
		expect(stderr).toMatch(/^profile\.yml:3:\d+: error: /);
		expect(status).toBe(2);
		expect(readdirSync(cwd)).toEqual(['content']);
	});

	it('takes formats with commas between them', async () => {
		const {cwd, file} = own('text, markdown');
		expect((await all(cwd, '--for', 'acme', '-l', 'en')).status).toBe(0);
		expect(filesIn(file('out')).map((name) => path.extname(name))).toEqual(
			expect.arrayContaining(['.md', '.txt']),
		);
	});

	it.each([
		['[]', [], 'The list of outputs in content/profile.yml is empty: write formats'],
		['[{format: text, for: whole}]', ['--for', 'acme'], 'is for acme: add acme to “for” in'],
		['[{format: text, languages: en}]', ['-l', 'fr'], 'is in fr: add fr to “languages” in'],
	])('says what to write where %s has nothing for %j', async (outputs, args, sentence) => {
		const {cwd} = own(outputs);
		const {status, stderr} = await all(cwd, ...args);
		expect(stderr).toContain(sentence);
		expect(status).toBe(2);
	});

	it.skipIf(process.platform !== 'linux').each([
		['all', '/proc/cv'],
		['text', '/proc/cv/ada.txt'],
		['site', '/proc/cv/site'],
	])('ends where no folder can be made: %s in %s', async (format, place) => {
		const {cwd} = own('text');
		const {status, stderr} = await run(['export', format, '-o', place], {cwd});
		expect(stderr).toMatch(/can’t be written: its folder is gone\. Choose another one\./);
		expect(status).toBe(2);
	});

	it('refuses a target that leaves nothing', async () => {
		const {cwd, write} = own('text');
		write('content/targets/none.yml', 'exclude: [experience]\n');
		expect(await all(cwd)).toMatchObject({
			status: 2,
			stderr:
				'There is nothing to read for “none”: targets/none.yml:1:1: error: This target leaves out every entry. Look at `include`, `exclude`, `last` and `sections`.\n',
		});
	});

	it('says on a terminal how far it is, and with --watch goes on with what is saved', async () => {
		const {cwd, file, write} = own('text');
		const session = openProgram(['export', 'all', '--watch'], [100, 30], {cwd});
		await session.waitFor('Watching the content for changes.');
		expect(session.raw).toContain('Made 6 of 6: ');
		expect(session.text()).toContain('ada-lovelace.en.txt');
		write('content/en/experience/engine.md', '---\ntitle: Analyst\n---\nWrote more notes.\n');
		await session.waitFor('3 files are as before.');
		expect(readFileSync(file('out/acme/ada-lovelace.en.txt'), 'utf8')).toContain('more notes');
		session.write('\u0003');
		expect(await session.exited).toMatchObject({exitCode: 130});
	});
});

it('one fact that is edited in the source changes all of 20 variants in 3 languages', async () => {
	const cwd = mkdtempSync(path.join(scratch, 'many-'));
	const content = sampleForMany(cwd, `[{format: text, file: '{for}.{locale}.txt'}]`);
	expect(await all(cwd)).toMatchObject({status: 0});
	const read = () =>
		filesIn(cwd)
			.filter((name) => /^company-\d+\.(?:en|es|fr)\.txt$/.test(name))
			.map((name) => readFileSync(path.join(cwd, name), 'utf8'));
	const before = read();
	expect(before).toHaveLength(howMany * 3);
	for (const text of before) expect(text).toContain('Yale University');
	const education = path.join(content, 'education.yml');
	const written = filesIn(content);
	writeFileSync(education, readFileSync(education, 'utf8').replaceAll('Yale University', 'Yale'));
	expect(await all(cwd)).toMatchObject({status: 0});
	for (const text of read()) expect(text).not.toContain('Yale University');
	expect(filesIn(content)).toEqual(written);
});
