import path from 'node:path';
import {extractText, getDocumentProxy} from 'unpdf';
import {describe, expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {documentOf} from '../../source/formats/document.ts';
import {designs} from '../../source/formats/pdf/look.ts';
import {findFont} from '../../source/formats/pdf/packages.ts';
import {pdfOf} from '../../source/formats/pdf/pdf.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {localize} from '../../source/resume/localize.ts';
import {pdfEntries} from '../../source/resume/pdf-entries.ts';
import type {Locale, Resume} from '../../source/resume/types.ts';
import {messagesFor} from '../messages/every-language.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {findTool} from '../tools/tool.ts';
import {ask} from './read-pdf.ts';
import {lackingIn, misplacedIn, wholeTexts} from './whole-texts.ts';

const pdftotext = findTool('pdftotext');
const edition = (locale: Locale) => ({
	locale,
	messages: messagesFor(locale),
	markdown: completeMarkdown,
	now: new Date(2026, 10, 21),
});
const usable = designs.filter((design) => {
	const isSerif = design === 'classic' || design === 'academic';
	return isSerif || findFont('@expo-google-fonts/source-sans-3');
});

/** Software that reads PDFs, each in its own way of finding lines and their order. */
const readers: Record<string, (bytes: Uint8Array) => string | Promise<string>> = {
	'PDF.js': async (bytes) => {
		const document = await getDocumentProxy(Uint8Array.from(bytes));
		return (await extractText(document, {mergePages: true})).text;
	},
	...(pdftotext && {
		poppler: (bytes) => ask(pdftotext, bytes),
		'poppler, line by line': (bytes) => ask(pdftotext, bytes, ['-raw']),
	}),
};

/** One role and what belongs to a head, in a language whose words are long or in another script. */
function person(
	locale: Locale,
	words: Record<'name' | 'title' | 'place' | 'town' | 'tag', string>,
): Resume {
	const {name, title, place, town, tag} = words;
	const period = {start: {year: 2019, month: 3}, end: {year: 2021, month: 10}, present: false};
	const entries = [2, 1].map((order) =>
		entryOf({
			...{slug: `e${order}`, locale, order, title: `${title} ${order}`},
			...{organization: place, location: town, tags: ['TypeScript', tag]},
			period: {...period, written: ''},
			body: `${title} ${place}.\n\n- ${tag}\n- ${town}`,
		}),
	);
	const list = [1, 2, 3].map((order) =>
		entryOf({
			...{slug: `c${order}`, locale, order, section: 'certifications', title: `${tag} ${order}`},
			period: {start: {year: 2010 + order}, present: false, written: ''},
			organization: place,
		}),
	);
	const resume = resumeOf([...entries, ...list], [locale]);
	const links = [{label: 'GitHub', url: 'https://github.com/example-of-somebody'}];
	const email = 'somebody-with-a-long-address@post.example.org';
	return {
		...resume,
		profiles: {
			[locale]: {name, headline: title, email, phone: '+49 30 5550 1234', links, params: {}},
		},
	};
}

const people: Record<string, Resume> = {
	de: person('de', {
		name: 'Annegret Hohenstein-Vögel',
		title: 'Leiterin der Versicherungssoftwareentwicklung',
		place: 'Nordlicht Versicherungen AG',
		town: 'Hamburg',
		tag: 'Wirtschaftlichkeitsbetrachtungen',
	}),
	ja: person('ja', {
		name: '山田 花子',
		title: 'シニアエンジニア',
		place: '株式会社みらい決済',
		town: '東京',
		tag: '分散システム',
	}),
	he: person('he', {
		name: 'נועה לוי',
		title: 'מהנדסת תוכנה בכירה',
		place: 'חברת אור תשלומים',
		town: 'חיפה',
		tag: 'מערכות מבוזרות',
	}),
	ar: person('ar', {
		name: 'سارة كامل',
		title: 'مهندسة أولى',
		place: 'شركة النور للمدفوعات',
		town: 'بيروت',
		tag: 'منصات الدفع',
	}),
};

describe.each(usable)('what software reads of the %s design', (design) => {
	async function check(resume: Resume, locale: Locale, longest = 60): Promise<void> {
		const {bytes} = pdfOf(resume, edition(locale), {design, paper: 'a4'});
		const {head, entries} = wholeTexts(
			documentOf(pdfEntries(localize(resume, locale)), edition(locale)),
		);
		const texts = [...head, ...entries.flat()].filter((text) => text.length <= longest);
		for (const [reader, read] of Object.entries(readers)) {
			const text = await read(bytes);
			// Poppler itself says where a direction begins and ends.
			expect(text.replace(/[\u202A-\u202E]/g, ''), reader).not.toMatch(/\p{Cf}/u);
			// PDF.js gives the ligatures of Arabic in the order in which they stand on the page, and
			// poppler's lines of it are parted where a letter stands higher.
			if (locale === 'ar' && reader !== 'poppler') continue;
			expect(lackingIn(text, texts), reader).toEqual([]);
			expect(misplacedIn(text, entries), reader).toEqual([]);
		}
	}

	it('is whole and in order in the sample', async () => {
		const {resume} = await loadResume(path.resolve('content'));
		await check(resume, 'en');
	});

	it.each(Object.entries(people))('is whole and in order in %s', (locale, resume) =>
		check(resume, locale),
	);
});
