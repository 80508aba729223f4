import {contentFormat} from '../../content/checks/content-format.ts';
import type {Example} from '../../content/examples/example.ts';
import {exampleAddresses, exampleFor, hasExample} from '../../content/examples/index.ts';
import {humanize} from '../../content/names/slug.ts';
import type {Locale} from '../../resume/types.ts';
import {allOf} from '../call/lists.ts';
import type {Answers} from './answers.ts';
import type {NewFile} from './files/new-file.ts';
import {documentText, schemaLine, yamlText} from './yaml-text.ts';

/** One example of each usual section in each locale, with comments on what to do with it. */
export function exampleContent(answers: Answers): NewFile[] {
	const {locales} = answers;
	return [profileFile(answers), ...locales.flatMap(documents), ...lists(locales)];
}

const inEnglish = 'This is the English example: translate it.';

/** What the examples say of a text that all languages share until somebody translates it. */
function untranslated(locales: readonly Locale[]): string[] {
	const missing = locales.filter((locale) => !hasExample(locale));
	if (missing.length === 0) return [];
	return [`The examples for ${allOf(missing)} are in English: translate them.`];
}

/** One value for all locales where they agree, as where there is only one, else a map of them. */
function inEach<Value>(locales: readonly Locale[], of: (locale: Locale) => Value) {
	const values = locales.map(of);
	const [first] = values.map((value) => JSON.stringify(value));
	if (values.every((value) => JSON.stringify(value) === first)) return values[0];
	return Object.fromEntries(locales.map((locale) => [locale, of(locale)]));
}

function profileFile({name, headline, email, locales}: Answers): NewFile {
	const path = 'content/profile.yml';
	const headlines = Object.fromEntries(locales.map((locale) => [locale, headline]));
	const profile = {
		name,
		headline: locales.length > 1 ? headlines : headline,
		locales,
		contentFormat,
		contact: {email, location: inEach(locales, (locale) => exampleFor(locale).location)},
		links: [
			{label: inEach(locales, (locale) => exampleFor(locale).website), url: exampleAddresses.url},
		],
	};
	const several = 'What you do, in one line. Any text here can be a map of languages, like this.';
	return {
		path,
		text: yamlText(profile, {
			above: [schemaLine(path, 'profile'), 'Who you are.', ...untranslated(locales)],
			keys: {
				headline: locales.length > 1 ? several : 'What you do, in one line.',
				contentFormat: 'The version of this format; my-resume check says when it has to change.',
				locales: 'The first is the default; readers switch with the l key.',
				contact:
					'Delete what you would rather not share. A phone goes here too: phone: "+1 555 0100".',
				links: 'Where else to find you: a label and a url each.',
			},
			below: [
				'What my-resume export all writes. Without this line: every format, in every language.',
				'outputs: [pdf, docx]',
				'A version for one reader is a file such as content/targets/acme.yml, with headline: …,',
				'include: […] or exclude: […]. my-resume dev --for acme shows it.',
			],
		}),
	};
}

/** The files of one locale that are texts. */
function documents(locale: Locale): NewFile[] {
	const {summary, about, experience, project} = exampleFor(locale);
	const write = (
		name: string,
		{body, ...front}: {title: string; order?: number; body: string},
		comments: {above: readonly string[]; keys?: Record<string, string>},
	): NewFile => {
		const path = `content/${locale}/${name}.md`;
		const above = [
			schemaLine(path, 'front-matter'),
			...(hasExample(locale) ? [] : [inEnglish]),
			...comments.above,
		];
		const text = body.replaceAll('{file}', path);
		return {path, text: documentText(front, text, {...comments, above})};
	};
	return [
		write(
			'summary',
			{...summary, order: 1},
			{above: ['This comes first: who you are, in a few sentences.']},
		),
		write('about', {...about, order: 2}, {above: ['A page. Add others like it, or delete it.']}),
		write('experience/first-role', experience, {
			above: [
				'One role. The file name is part of its address (experience/first-role) and must be the',
				'same in every language. The latest role comes first.',
			],
			keys: {
				period: 'In words or digits: October 2019 - Present, 2005 - 2010, 03/2019 – 06/2021.',
				tags: 'What you used; readers filter by technology with the t key.',
			},
		}),
		write('projects/first-project', linked(project), {
			above: ['One project. Each has its own file, as roles do.'],
			keys: {url: 'Where to see it. For several, write links, each with a label and a url.'},
		}),
	];
}

function linked({body, ...front}: Example['project']) {
	return {...front, url: exampleAddresses.url, body};
}

/** The files that serve all locales, being lists. */
function lists(locales: readonly Locale[]): NewFile[] {
	const each = <Value>(of: (example: Example) => Value) =>
		inEach(locales, (locale) => of(exampleFor(locale)));
	const write = (
		section: string,
		items: readonly object[],
		words: string,
		keys: Record<string, string> = {},
	): NewFile => {
		const path = `content/${section}.yml`;
		const above = [schemaLine(path, 'list'), words, ...untranslated(locales)];
		return {path, text: yamlText(items, {above, keys})};
	};
	const degree = {
		title: each(({education}) => education.title),
		organization: each(({education}) => education.organization),
		period: '2017 - 2021',
		location: each(({education}) => education.location),
		body: each(({education}) => education.body),
	};
	const groups = [0, 1].map((index) => ({
		title: each(({skills}) => skills[index]?.title),
		items: each(({skills}) => skills[index]?.items),
	}));
	const spoken = locales.map((language, index) => ({
		title: inEach(locales, (locale) => nameOf(language, locale)),
		level: each(({levels}) => levels[index === 0 ? 0 : 1]),
	}));
	const certificate = {
		title: each(({certification}) => certification.title),
		organization: each(({certification}) => certification.organization),
		period: '2023',
		url: exampleAddresses.url,
	};
	return [
		write('education', [degree], 'One item per degree, the latest first.', {
			body: 'More about it, in Markdown, if there is more to say.',
		}),
		write(
			'skills',
			groups,
			'Groups of skills. One that is the same in every language is plain text.',
		),
		write('languages', spoken, 'The languages you speak, and how well.'),
		write(
			'certifications',
			[certificate],
			'Certificates, licences and the like. Delete this file if you have none.',
			{
				url: 'Where to verify it.',
			},
		),
	];
}

function nameOf(language: Locale, locale: Locale): string {
	const names = new Intl.DisplayNames(locale, {type: 'language'});
	return humanize(names.of(language.split('-')[0] ?? language) ?? language);
}
