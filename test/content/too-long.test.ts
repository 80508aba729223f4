import {Tokenizer} from 'marked';
import {expect, test, vi} from 'vitest';
import {compareAddresses} from '../../source/content/checks/translations/addresses.ts';
import {differences} from '../../source/content/checks/translations/behind.ts';
import {start, textAt, type Value} from '../../source/content/data/value.ts';
import {excessOf} from '../../source/content/entries/shorten/excess.ts';
import {reporter, withinLimit} from '../../source/content/problems.ts';
import {readHeading} from '../../source/content/readers/markdown-resume/naming.ts';
import {Account} from '../../source/content/records/account.ts';
import {usualKeys} from '../../source/content/records/keys.ts';
import {recordsOf} from '../../source/content/records/records.ts';
import {standalone} from '../../source/formats/markdown/standalone.ts';
import {highlightCode} from '../../source/markdown/extras/languages.ts';
import {renderMarkdown} from '../../source/markdown/render-markdown.ts';
import {localize} from '../../source/resume/localize.ts';
import {limits} from '../../source/resume/problems/limits.ts';
import type {Problem} from '../../source/resume/types.ts';
import {expectProportion} from '../growth.ts';
import {isLong} from '../long.ts';
import {entryOf} from '../resumes.ts';
import {load} from './folder-of.ts';

const page = (body: string) => `---\ntitle: T\n---\n\n${body}\n`;

/** A text whose cells grow with the square of its length. */
const table = (size: number) =>
	`${'|a'.repeat(size)}|\n${'|-'.repeat(size)}|\n${'|a|\n'.repeat(size)}`;

const cells = `|a|b|\n|-|-|\n${'|word|\n'.repeat(6000)}`;

test.each([
	['cells', cells, '4,000 cells in tables', 2006],
	['columns', `Before.\n\n${table(101)}`, '100 columns in a table', 7],
	['cells below what only looks like code', `\`\`\`a\`\n\n${cells}`, '4,000 cells in tables', 2008],
	['cells right below a narrower table', `|a|\n|-|\n# b\n${cells}`, '4,000 cells in tables', 2007],
	['links', `${'[a](https://x.example)\n'.repeat(6000)}`, '10,000 links', 5005],
	['items', '- word\n'.repeat(3001), '3,000 items in lists', 3005],
	['headings', '# word\n\n'.repeat(2001), '2,000 headings', 4005],
	['definitions', '[a]: https://x.example\n'.repeat(2001), '2,000 definitions', 2005],
	['lines', 'word\n\n'.repeat(5001), '10,000 lines', 10_005],
	['code', `\`\`\`\n${'word\n'.repeat(10_001)}`, '10,000 lines', 10_005],
	['characters', `${'word '.repeat(110_000)}`, '256,000 characters', 5],
])(
	'%s beyond the limit are told with their place, and the page ends with a sentence',
	async (_, body, what, line) => {
		const {problems, entry} = await load({'experience/a.md': page(body)});
		const told = problems.filter(({code}) => code === 'too-long');
		expect(told).toMatchObject([{file: 'experience/a.md', line, severity: 'error'}]);
		expect(told[0]?.message).toContain(what);
		const {body: shown} = entry('experience/a');
		expect(
			shown.endsWith('\n\n*The rest is too long to show here.*') || shown.startsWith('*The rest'),
		).toBe(true);
		const lines = renderMarkdown(shown, {width: 80});
		expect(lines.at(-1)).toBe('The rest is too long to show here.');
	},
);

test('a text in another language ends with a sentence in it', async () => {
	const {entry} = await load({'es/experience/a.md': page('- a\n'.repeat(5001))});
	expect(entry('experience/a', 'es').body).toMatch(/\*El resto es demasiado .*\*$/);
});

test('tags, links and authors beyond the limits are reported', async () => {
	const list = (count: number, of: (index: number) => string) =>
		Array.from({length: count}, (_, index) => `  - ${of(index)}\n`).join('');
	const {problems, entry} = await load({
		'experience/a.md': `---\ntitle: T\ntags:\n${list(1001, (index) => `t${index}`)}---\n`,
		'experience/b.md': `---\ntitle: T\nlinks:\n${list(1001, (index) => `https://x.example/${index}`)}---\n`,
	});
	expect(problems.map(({code, message}) => [code, /[\d,]+ \w+/.exec(message)?.[0]])).toEqual([
		['too-long', '1,001 tags'],
		['too-long', '1,001 links'],
	]);
	expect(entry('experience/a').tags).toHaveLength(1000);
	expect(entry('experience/b').links).toHaveLength(1000);
	for (const id of ['experience/a', 'experience/b'])
		expect(entry(id).body).toBe('*The rest is too long to show here.*');
});

test('entries beyond the limit are reported with their place, and the last that is shown says so', async () => {
	const list = Array.from({length: 20_005}, (_, index) => `{"name": "Skill ${index}"}`);
	const locales = ['en', 'es', ...[...'abcdefghijklmnop'].map((letter) => `es-a${letter}`)];
	const {problems, resume} = await load({
		'profile.yml': `name: Ada\nlocales: [${locales}]\n`,
		'experience/a.md': page('Text.'),
		// Without a language, it is read for each: all of them together would be beyond any limit.
		'skills.json': `[\n${list.join(',\n')}\n]`,
	});
	expect(problems.filter(({code}) => code === 'too-long')).toMatchObject([
		{file: 'skills.json', line: 20_001, message: expect.stringContaining('already 20,000')},
	]);
	expect(resume.entries).toHaveLength(limits.entries);
	expect(resume.locales).toHaveLength(locales.length);
	for (const locale of ['en', 'es']) {
		const last = localize(resume, locale).sections.at(-1)?.entries.at(-1);
		expect(last?.body).toBe('*The rest is too long to show here.*');
	}
	expect(resume.entries.filter(({body}) => body !== '')).toHaveLength(2);
});

test('of a list that is read for each language, no more records are made than count', () => {
	const items: Value[] = Array.from({length: limits.entries}, () => textAt('word', start));
	const origin = {
		...{file: 'skills.json', address: '', keys: usualKeys, account: new Account()},
		placement: {role: 'list', section: 'skills', slug: 'skills', name: 'skills'} as const,
		report: () => {},
	};
	const list = {...origin, family: 'skills', value: {kind: 'list', items, mark: start} as const};
	const sources = {documents: [], sections: [], profiles: [], roots: [], lists: [list]};
	const locales = ['en', 'es', 'fr', 'de', 'it'];
	expect(recordsOf(sources, locales)).toHaveLength(2 * limits.entries);
});

test('languages beyond the limit are reported, and what is in them isn’t shown', async () => {
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	const locales = letters.flatMap((a) => ['e', 'o', 's', 't'].map((b) => `es-${a}${b}`));
	const files = locales.map((locale) => [
		`experience/a.${locale}.md`,
		`---\ntitle: T\nlang: ${locale}\n---\n\nWords.\n`,
	]);
	const {problems, resume} = await load(Object.fromEntries(files));
	const told = problems.filter(({code}) => code === 'too-long');
	expect(told).toHaveLength(1);
	expect(resume.locales).toHaveLength(limits.locales);
	for (const {locale} of resume.entries) expect(resume.locales).toContain(locale);
});

test('values of a file of data beyond the limit are reported with their place, and the others count', async () => {
	const links = Array(130_000).fill('"http://a.b"').join(',\n');
	const {problems, entry} = await load({
		'experience.json': `[{"title": "T", "links": [\n${links}]}, {"title": "U"}]`,
	});
	expect(problems).toMatchObject([{file: 'experience.json', line: 49_998, code: 'too-long'}]);
	expect(entry('experience/t').links).toEqual([{label: '', url: 'http://a.b'}]);
});

test.runIf(isLong)('so are the fields of an entry of a bibliography', async () => {
	const fields = Array.from({length: 130_000}, (_, index) => `a${index} = {b},\n`).join('');
	const {problems, entry} = await load({
		'experience/a.md': page('Text.'),
		'papers.bib': `@article{a, title = {V},\n${fields}}`,
	});
	expect(problems.filter(({message}) => message.includes('50,000 values'))).toMatchObject([
		{file: 'papers.bib', line: 49_997, code: 'too-long'},
	]);
	expect(entry('publications/a').title).toBe('V');
});

test('five hundred authors are all shown', async () => {
	const names = Array.from({length: 500}, (_, index) => `Ada Lovelace ${index + 1}`);
	const {codes, entry} = await load({
		'publications/a.md': `---\ntitle: T\nauthors:\n${names.map((name) => `  - ${name}\n`).join('')}---\n`,
	});
	expect(codes).toEqual([]);
	expect(entry('publications/a').publication?.authors.map(({name}) => name)).toEqual(names);
});

test('a long résumé of a real person stays whole', async () => {
	const paragraph =
		'Led the **rewrite** of the [pipeline](https://example.org/p), which `now` runs.\n\n- One\n- Two\n';
	const files = Object.fromEntries(
		Array.from({length: 2300}, (_, index) => [
			`experience/role-${index}.md`,
			`---\ntitle: Role ${index}\ncompany: C ${index}\n---\n\n${paragraph.repeat(14)}\n| a | b |\n|---|---|\n| c | d |\n`,
		]),
	);
	expect(Object.values(files).join('').length).toBeGreaterThan(3_000_000);
	const {problems, resume} = await load(files);
	expect(problems).toEqual([]);
	expect(resume.entries).toHaveLength(2300);
	for (const {body} of resume.entries) expect(body).toContain('| c | d |');
});

test('what params put into a text has a limit', async () => {
	const {codes, entry} = await load({
		'experience/a.md': `---\ntitle: T\nbio: ${'word '.repeat(10_000)}\n---\n\n${'{{< param bio >}} '.repeat(500)}`,
	});
	expect(codes).toEqual(['too-long']);
	expect(entry('experience/a').body.length).toBeLessThan(2 * limits.text);
});

test('problems have a limit, and so has what each says', () => {
	const problems: Problem[] = [];
	const report = reporter('a.md', problems);
	for (let line = 1; line <= limits.problems + 5; line++)
		report('warning', 'incomplete-link', {line, column: 1}, 'word '.repeat(1000));
	report('error', 'unsafe-link', {line: 99_999, column: 1}, 'An error.');
	const told = withinLimit(problems);
	expect(told).toHaveLength(limits.problems + 1);
	expect(told.at(-2)).toMatchObject({code: 'unsafe-link'});
	expect(told.at(-1)).toMatchObject({
		code: 'too-many-problems',
		line: limits.problems,
		message: expect.stringContaining('6 more problems'),
	});
	for (const {message} of told) expect(message.length).toBeLessThanOrEqual(limits.message);
});

test('a message names no more than a few of the numbers that differ', () => {
	const body = (text: (index: number) => string) =>
		Array.from({length: 300}, (_, index) => text(index)).join('\n\n');
	const from = entryOf({slug: 'a', body: body((index) => `There were ${index + 1000}7 of them.`)});
	const to = entryOf({
		slug: 'a',
		locale: 'es',
		body: body((index) => `Eran ${index + 1000}9 de ellos.`),
	});
	const phrases = differences(from, to);
	expect(phrases.join('; ').length).toBeLessThan(1000);
	expect(phrases.at(-1)).toBe('288 more numbers');
});

test('options of renderMarkdown may be left out, and a width that isn’t a number is refused', () => {
	expect(renderMarkdown('**a** [b](https://x.example)')).toEqual(['a b (https://x.example)']);
	expect(() => renderMarkdown('a', {width: Number.NaN})).toThrow(RangeError);
});

test('of marks that never end, little is read in vain', () => {
	const read = vi.spyOn(Tokenizer.prototype, 'emStrong');
	try {
		renderMarkdown('_a*'.repeat(30_000), {width: 80});
		const characters = read.mock.calls.reduce((sum, [source]) => sum + source.length, 0);
		expect(characters).toBeGreaterThan(0);
		expect(characters).toBeLessThan(3_000_000);
	} finally {
		read.mockRestore();
	}
});

test('emphasis behind many marks that never end is still seen', () => {
	const text = `${'* a _b '.repeat(100)}**bold**`;
	expect(renderMarkdown(text, {width: 80}).join(' ')).not.toContain('**bold');
});

test.each<[what: string, size: number, task: (size: number) => unknown]>([
	['a table of empty cells', 2000, (size) => renderMarkdown(table(size))],
	['a table of empty cells that is looked at', 20_000, (size) => excessOf(table(size))],
	[
		'links that differ',
		4000,
		(size) => {
			const links = (site: string) =>
				Array.from({length: size}, (_, index) => `https://${site}${index}.example/a`);
			return compareAddresses({links: links('a'), locale: 'en'}, {links: links('b'), locale: 'es'});
		},
	],
	[
		'numbers that differ',
		8000,
		(size) => {
			const body = (text: string) =>
				Array.from({length: size / 8}, (_, index) => `${text} ${index + 100}7.`).join('\n\n');
			return differences(
				entryOf({slug: 'a', body: body('Of')}),
				entryOf({slug: 'a', locale: 'es', body: body('De otros')}),
			);
		},
	],
	[
		'blanks in a heading',
		20_000,
		(size) => standalone(`a${' '.repeat(size)}b\n===\n`, {headings: 3}),
	],
	[
		'blanks in a heading of a résumé',
		32_000,
		(size) => readHeading([{text: `a${' '.repeat(size)}b`, look: 'plain'}], 'experience'),
	],
	['a line of code', 8000, (size) => highlightCode('*a [b]('.repeat(size / 7), 'markdown')],
])('time grows with the size of %s', async (_, size, task) => {
	await expectProportion(size, task);
});
