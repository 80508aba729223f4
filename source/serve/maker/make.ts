import {vcard} from '../../formats/contact/vcard.ts';
import type {Edition as DocumentEdition} from '../../formats/document.ts';
import {htmlOf} from '../../formats/html/page.ts';
import {jsonResume} from '../../formats/json-resume.ts';
import {markdownOf} from '../../formats/markdown.ts';
import type {TextFormat} from '../../formats/names/documents.ts';
import {layOutPrint} from '../../formats/printed.ts';
import {layOutResume} from '../../formats/text.ts';
import type {Markdown} from '../../markdown/markdown.ts';
import {painter} from '../../markdown/style/ansi.ts';
import {textOf} from '../../markdown/style/span.ts';
import type {MessagesFor} from '../../messages/index.ts';
import {localize} from '../../resume/localize.ts';
import {findPages, pagesOf} from '../../resume/pages.ts';
import {themeOf} from '../../resume/screen/theme.ts';
import type {Locale, Resume} from '../../resume/types.ts';
import {themeForPrint} from '../../viewer/themes/themes.ts';

/** How a résumé, or one entry, is printed on a terminal. */
export type PrintOptions = {
	locale: Locale;
	entry?: string;
	/** In columns. */
	width: number;
	colorLevel: 0 | 1 | 2 | 3;
	hyperlinks: boolean;
	/** Whether the reader's background is light; without it, colours suit any. */
	light?: boolean | undefined;
};

/** What may be asked of a résumé: plain data, which goes from one thread to another. */
export type Question = {format: TextFormat; locale: Locale} | {print: PrintOptions};

/** A résumé, with what reads its texts and the program's words in all of its locales. */
export type Ready = {resume: Resume; markdown: Markdown; messages: MessagesFor};

/** Columns of the document that is plain text, as `export text` has them. */
const textWidth = 80;

/**
 * What answers questions about a résumé, on the day from which periods that go on are counted. It throws a
 * `RangeError` for an entry that there isn't.
 */
export function makerOf(
	{resume, markdown, messages}: Ready,
	now: Date,
): (question: Question) => string {
	const editionIn = (locale: Locale): DocumentEdition => ({
		locale,
		messages: messages(locale),
		markdown,
		now,
	});
	const documents: Record<TextFormat, (locale: Locale) => string> = {
		html: (locale) => {
			const others = resume.locales.filter((each) => each !== locale);
			return htmlOf(resume, [locale, ...others].map(editionIn));
		},
		markdown: (locale) => markdownOf(resume, editionIn(locale)),
		text: (locale) => {
			const layout = {...editionIn(locale), width: textWidth, hyperlinks: false};
			return `${layOutResume(localize(resume, locale), layout).map(textOf).join('\n')}\n`;
		},
		json: (locale) => `${JSON.stringify(jsonResume(resume, locale, markdown), undefined, 2)}\n`,
		vcard: (locale) => vcard(localize(resume, locale).profile, Number.POSITIVE_INFINITY),
	};
	const print = ({locale, entry, width, colorLevel, hyperlinks, light}: PrintOptions) => {
		const localized = localize(resume, locale);
		const [page] = entry === undefined ? [] : findPages(pagesOf(localized), entry);
		if (entry !== undefined && !page) throw new RangeError('There is no such entry.');
		const lines = layOutPrint(localized, page, {...editionIn(locale), width, hyperlinks});
		const theme = themeForPrint(themeOf(resume), {light, colorLevel}).markdown;
		return `${lines.map(painter({colorLevel, hyperlinks, theme})).join('\n')}\n`;
	};
	return (question) =>
		'print' in question ? print(question.print) : documents[question.format](question.locale);
}
