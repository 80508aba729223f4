import {readdirSync, readFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import matter from 'gray-matter';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {FolderError, loadResume} from '../../source/content/load.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {writeFolder} from './folder-of.ts';
import {filled, type Kind, lost, mapsOf, only, printed} from './vanishing.ts';
import {formats} from './vanishing-formats.ts';

/** Words that mean something here or there. */
const words =
	'title name position company organization period startDate location summary description highlights tags links url ' +
	'level order items skills education work languages projects awards info contact email phone headline label ' +
	'profiles roles institution degree courses venue mood en es talks notes title_es current';
const usual = mapsOf(words);
/** The date of a page is its own, that of an item its owner's. */
const dated = mapsOf(`${words} date year endDate`);

/** What else may be said of a publication. */
const published = mapsOf(
	`${words} authors author journal publisher type kind volume issue number pages page doi edition series slides url_pdf event date`,
);

const beside = {'experience/a.md': '---\ntitle: A role\n---\n\nText\n'};
const json = (value: unknown) => JSON.stringify(value, null, 1);
const front = (value: unknown) => `---\n${json(value)}\n---\n`;

/** Whatever may stand in files of each kind. */
const anything: readonly Kind[] = [
	{name: 'front matter', files: only('experience/b.md', usual), write: front, beside},
	{
		name: 'front matter above a text',
		files: only('projects/b.md', usual),
		write: (value) => `${front(value)}\nText\n`,
		beside,
	},
	{
		name: 'a list',
		files: only(
			'education.json',
			dated.map((each) => [each]),
		),
		write: json,
		beside,
	},
	{
		name: 'a list of skills',
		files: only(
			'skills.yml',
			dated.map((each) => [each]),
		),
		write: json,
		beside,
	},
	...['publications', 'talks'].map((name) => ({
		name: `a list of ${name}`,
		files: only(
			`${name}.json`,
			published.map((each) => [each]),
		),
		write: json,
		beside,
	})),
	{name: 'a profile', files: only('profile.json', usual), write: json, beside},
	{
		name: 'JSON Resume',
		files: only(
			'resume.json',
			dated.map((each) => ({basics: {name: 'Ada'}, work: [each], extra: each})),
		),
		write: json,
		beside,
	},
	{
		name: 'RenderCV',
		files: only(
			'cv.yaml',
			usual.map((each) => ({cv: {name: 'Ada', sections: {a: [each]}}})),
		),
		write: json,
		beside,
	},
];

describe('every value that an owner wrote is shown, or reported', () => {
	test.each([...anything, ...formats])('in $name', async ({files, write, beside = {}}) => {
		await fc.assert(
			fc.asyncProperty(files, async (shapes) => {
				const {value, leaves} = filled(shapes);
				const texts = Object.entries(value as object).map(
					([file, each]) => [file, write(each)] as const,
				);
				const all = {...beside, ...Object.fromEntries(texts)};
				const folder = await writeFolder(all);
				const [file = '', ...more] = Object.keys(all);
				try {
					const {resume, problems} = await loadResume(
						more.length === 0 ? path.join(folder, file) : folder,
					);
					const shown = await printed(resume);
					for (const [name, text] of texts) {
						const own = leaves.filter((leaf) => leaf.path.startsWith(name));
						const told = problems.filter((problem) => problem.file === name);
						expect(lost(text, own, shown, told)).toEqual([]);
					}
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

/** The letters and digits of a text, whatever is set around and between them. */
function plain(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The texts in data, by their key paths. */
function textsIn(value: unknown, path = ''): Array<{path: string; text: string}> {
	if (typeof value === 'string') return [{path, text: value}];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) =>
		textsIn(each, Array.isArray(value) ? `${path}[]` : path === '' ? key : `${path}.${key}`),
	);
}

/** Keys that decide something, and are not to be read. */
const deciding = /(?:^|\.)(?:locales|order|slug|translationKey|contentFormat|period)(?:\.|\[|$)/;

test.each(['content', 'test/fixtures/check/content', 'test/fixtures/terminal'])(
	'every text in the files of %s is shown, or told of',
	async (folder) => {
		const {resume, problems} = await loadResume(folder);
		const shown = plain(await printed(resume));
		const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
		const missing = files
			.filter((file) => /\.(?:md|ya?ml|json)$/.test(file))
			.flatMap((file) => {
				const text = readFileSync(path.join(folder, file), 'utf8');
				const named = problems.filter((problem) => problem.file === file);
				const {data, content} = /\.md$/.test(file)
					? matter(text)
					: {data: parse(text) as unknown, content: ''};
				const words = content
					.replace(/\{\{.*?\}\}|\]\([^)]*\)|:[a-z_]+:/gs, ' ')
					.match(/\p{L}{4,}/gu);
				return [...textsIn(data), ...(words ?? []).map((word) => ({path: '', text: word}))]
					.filter((each) => !deciding.test(each.path) && !shown.includes(plain(each.text)))
					.filter((each) => !named.some(({message}) => message.includes(each.path || each.text)))
					.map((each) => `${file}: ${each.path} ${each.text}`);
			});
		expect(missing).toEqual([]);
	},
);
