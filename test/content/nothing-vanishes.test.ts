import {rm} from 'node:fs/promises';
import {describe, expect, test} from 'vitest';
import {FolderError, loadResume} from '../../source/content/load.ts';
import type {Problem, Resume} from '../../source/resume/types.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {writeFolder} from './folder-of.ts';

/** A shape without its words: a leaf is null. */
type Shape = null | Shape[] | {[key: string]: Shape};

const keys = [
	...['title', 'name', 'position', 'company', 'organization', 'period', 'startDate', 'location'],
	...['summary', 'description', 'highlights', 'tags', 'links', 'url', 'level', 'order', 'items'],
	...['skills', 'education', 'work', 'languages', 'projects', 'awards', 'info', 'contact', 'email'],
	...['phone', 'headline', 'label', 'profiles', 'roles', 'institution', 'degree', 'courses'],
	...['venue', 'mood', 'en', 'es', 'talks', 'notes', 'title_es', 'current'],
];
/** What else may be said of a publication; at the top of a page, some of it is the page's own. */
const publicationKeys = [
	...['authors', 'author', 'journal', 'publisher', 'type', 'kind', 'volume', 'issue', 'number'],
	...['pages', 'page', 'doi', 'edition', 'series', 'slides', 'url_pdf', 'event', 'title', 'date'],
];

const {shape} = fc.letrec<{shape: Shape; list: Shape; map: Shape}>((tie) => ({
	shape: fc.oneof(
		{depthSize: 'small', withCrossShrink: true},
		{weight: 4, arbitrary: fc.constant(null)},
		{weight: 1, arbitrary: tie('list')},
		{weight: 2, arbitrary: tie('map')},
	),
	list: fc.array(tie('shape'), {minLength: 1, maxLength: 3}),
	map: fc.dictionary(fc.constantFrom(...keys), tie('shape'), {minKeys: 1, maxKeys: 5}),
}));
const mapOf = (...some: readonly string[]) =>
	fc.dictionary(fc.constantFrom(...some), shape, {minKeys: 1, maxKeys: 6});
const map = mapOf(...keys);
const publication = mapOf(...keys, ...publicationKeys, ...publicationKeys);

/** A leaf: its word, and the key path by which it is named. */
type Leaf = {word: string; path: string};

/** A shape with a word of its own in each leaf. */
function filled(shape: Shape, path = '', leaves: Leaf[] = []): {value: unknown; leaves: Leaf[]} {
	const within = (each: Shape, inner: string) => filled(each, inner, leaves).value;
	if (shape === null) {
		const word = `word${leaves.length}x`;
		leaves.push({word, path});
		return {value: word, leaves};
	}
	if (Array.isArray(shape)) return {value: shape.map((each) => within(each, `${path}[]`)), leaves};
	const value = Object.fromEntries(
		Object.entries(shape).map(([key, each]) => [
			key,
			within(each, path === '' ? key : `${path}.${key}`),
		]),
	);
	return {value, leaves};
}

/** All that a reader may see, in any locale. */
function shownIn({entries, profiles, sections}: Resume): string {
	return JSON.stringify([
		entries.map(({original: _, source: __, slug: ___, ...entry}) => entry),
		Object.values(profiles).map(({params: _, original: __, ...profile}) => profile),
		sections.map(({titles}) => titles),
	]);
}

/** A line and those below that are indented deeper: a value with all that is in it. */
function blockAt(lines: readonly string[], line: number): string {
	const depth = (text = '') => text.search(/\S|$/);
	const own = depth(lines[line - 1]);
	const rest = lines.slice(line);
	const end = rest.findIndex((each) => depth(each) <= own);
	return [lines[line - 1], ...(end < 0 ? rest : rest.slice(0, end))].join('\n');
}

/** What of a text is neither shown nor told of. */
function lost(text: string, leaves: readonly Leaf[], resume: Resume, problems: Problem[]): Leaf[] {
	const shown = shownIn(resume);
	const lines = text.split('\n');
	const named = new Set(
		problems.map(({message}) => (/^Not shown: `(.+)`/.exec(message) ?? [])[1] ?? ''),
	);
	const isFile = problems.some(({message}) => message === 'Nothing in this file is shown.');
	return leaves.filter(({word, path}) => {
		if (isFile || shown.includes(word)) return false;
		if ([...named].some((each) => each.endsWith(path))) return false;
		return !problems.some(({line}) => blockAt(lines, line).includes(word));
	});
}

const role = '---\ntitle: A role\n---\n\nText\n';

/** Files of each kind, with a shape in it. */
const kinds: ReadonlyArray<
	[name: string, file: string, text: (json: string, value: unknown) => string]
> = [
	['front matter', 'experience/b.md', (json) => `---\n${json}\n---\n`],
	['front matter above a text', 'projects/b.md', (json) => `---\n${json}\n---\n\nText\n`],
	['a list', 'education.json', (_, value) => JSON.stringify([value], null, 1)],
	['a list of skills', 'skills.yml', (_, value) => JSON.stringify([value], null, 1)],
	['a list of publications', 'publications.json', (_, value) => JSON.stringify([value], null, 1)],
	['a list of talks', 'talks.json', (_, value) => JSON.stringify([value], null, 1)],
	['a profile', 'profile.json', (json) => json],
	[
		'JSON Resume',
		'resume.json',
		(_, value) => JSON.stringify({basics: {name: 'Ada'}, work: [value], extra: value}, null, 1),
	],
	[
		'RenderCV',
		'cv.yaml',
		(_, value) => JSON.stringify({cv: {name: 'Ada', sections: {a: [value]}}}, null, 1),
	],
];

describe('every value that an owner wrote is shown, or told of', () => {
	test.each(kinds)('in %s', async (kind, file, textOf) => {
		const isPublished = /publications|talks/.test(kind);
		await fc.assert(
			fc.asyncProperty(isPublished ? publication : map, async (shape) => {
				const {value, leaves} = filled(shape);
				const text = textOf(JSON.stringify(value, null, 1), value);
				const folder = await writeFolder({'experience/a.md': role, [file]: text});
				try {
					const {resume, problems} = await loadResume(folder);
					const own = problems.filter((problem) => problem.file === file);
					expect(lost(text, leaves, resume, own)).toEqual([]);
				} catch (error) {
					if (!(error instanceof FolderError)) throw error;
				} finally {
					await rm(folder, {recursive: true, force: true});
				}
			}),
			{numRuns: runs(40, 500)},
		);
	});
});
