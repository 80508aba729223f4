import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {localize} from '../../source/resume/localize.ts';
import type {Locale, Resume} from '../../source/resume/types.ts';
import {writeFolder} from '../content/folder-of.ts';
import {messagesFor} from '../messages/every-language.ts';
import {bare, factsOf} from './facts.ts';
import {everything} from './resumes.ts';
import {type Surface, surfaces} from './surfaces.ts';

/** Résumés of every shape: in which folder they are, and in which locales. */
const resumes: ReadonlyArray<{
	name: string;
	folder: () => Promise<string>;
	locales: readonly Locale[];
}> = [
	{name: 'the sample', folder: async () => 'content', locales: ['en', 'es', 'fr']},
	{
		name: 'one with everything in it',
		folder: () => writeFolder(everything),
		locales: ['en', 'es', 'ja'],
	},
	{
		name: 'one from JSON Resume',
		folder: async () => {
			const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-parity-'));
			cpSync(
				'node_modules/@jsonresume/schema/sample.resume.json',
				path.join(folder, 'resume.json'),
			);
			return folder;
		},
		locales: ['en'],
	},
];

const cases = resumes.flatMap(({name, locales}) =>
	locales.flatMap((locale) => surfaces.map((surface) => ({name, locale, surface}))),
);

const read = new Map<string, {folder: string; resume: Resume}>();
const temporary: string[] = [];

beforeAll(async () => {
	for (const {name, folder: make} of resumes) {
		const folder = await make();
		if (folder !== 'content') temporary.push(folder);
		const {resume} = await loadResume(folder);
		read.set(name, {folder, resume});
	}
});

afterAll(() => {
	for (const folder of temporary) rmSync(folder, {recursive: true, force: true});
});

/** The facts of a résumé that are not on a surface. */
async function missing(name: string, locale: Locale, surface: Surface): Promise<string[]> {
	const {folder = '', resume} = read.get(name) ?? {};
	if (!resume) throw new Error(`There is no ${name}.`);
	const edition = {
		locale,
		messages: messagesFor(locale),
		markdown: completeMarkdown,
		now: new Date(),
	};
	const whole = localize(resume, locale);
	const facts = factsOf(surface.part?.(whole) ?? whole, edition, !surface.addresses);
	expect(facts.length).toBeGreaterThan(5);
	const text = bare(await surface.text({resume, folder, edition}));
	const says = surface.says ?? (({text: said}) => [said]);
	return facts
		.filter((fact) => !says(fact).every((said) => text.includes(bare(said))))
		.map(({id, field, text: said}) => `${id} ${field}: ${said}`);
}

describe('every entry and field is', () => {
	it.for(cases)('on $surface.name: $name in $locale', async ({name, locale, surface}, {skip}) => {
		skip(surface.missing !== undefined, `There is no ${surface.missing} to read it with.`);
		expect(await missing(name, locale, surface)).toEqual([]);
	});

	it('in what is compared, and can be missed there', async () => {
		const [print] = surfaces.filter((surface) => surface.name === 'print');
		if (!print) throw new Error('There is no print.');
		const torn: Surface = {
			...print,
			text: async (shown) => (await print.text(shown)).replaceAll('UNIVAC', ''),
		};
		expect(await missing('the sample', 'es', torn)).not.toEqual([]);
	});
});
