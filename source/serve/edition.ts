import {createHash} from 'node:crypto';
import {readPicture} from '../content/files/photo.ts';
import {vcard} from '../formats/contact/vcard.ts';
import type {Edition as DocumentEdition} from '../formats/document.ts';
import {htmlOf} from '../formats/html/page.ts';
import {jsonResume} from '../formats/json-resume.ts';
import {markdownOf} from '../formats/markdown.ts';
import {layOutPrint} from '../formats/printed.ts';
import {layOutResume} from '../formats/text.ts';
import type {Markdown} from '../markdown/markdown.ts';
import {painter} from '../markdown/style/ansi.ts';
import {textOf} from '../markdown/style/span.ts';
import type {MessagesFor} from '../messages/index.ts';
import {localize} from '../resume/localize.ts';
import {findPages, pagesOf} from '../resume/pages.ts';
import type {Locale, Resume} from '../resume/types.ts';
import {themeForPrint} from '../viewer/themes/themes.ts';

/** A kind of document, as files of it are served. */
export type DocumentFormat = 'pdf' | 'docx' | 'html' | 'markdown' | 'text' | 'json' | 'vcard';

/** What is served at one moment: the résumé as last read, and its documents. */
export type Edition = {
	readonly resume: Resume;
	/** Names what was read: other content, another tag (letters and digits). */
	readonly tag: string;
	/** The bytes of a document; the same promise for the same question. Rejects when it can't be made. */
	document(format: DocumentFormat, locale: Locale): Promise<Uint8Array>;
	/**
	 * The résumé, or one entry, as terminal text; as `--print` prints it. Throws a `RangeError` for an
	 * entry that there isn't.
	 */
	print(options: {
		locale: Locale;
		entry?: string;
		width: number;
		colorLevel: 0 | 1 | 2 | 3;
		hyperlinks: boolean;
		/** Whether the reader's background is light; without it, colours suit any. */
		light?: boolean | undefined;
	}): string;
};

/** Hands out the edition of now; whoever reads the content again replaces it. */
export type Editions = {readonly current: Edition};

/** A résumé, with what reads its texts and the program's words in all of its locales. */
type Ready = {resume: Resume; markdown: Markdown; messages: MessagesFor};

/** Make documents that need a process of their own. They reject with a sentence when they can't. */
type Makers = Record<'pdf' | 'docx', (locale: Locale) => Promise<Uint8Array>>;

/** Columns of the document that is plain text, as `export text` has them. */
const textWidth = 80;

/** In ms: what went wrong is not tried again at every question, and not never. */
const failureLasts = 60_000;

/** Makes an edition of a résumé, on the day from which periods that go on are counted. */
export function createEdition(ready: Ready, makers: Makers, now = new Date()): Edition {
	const {resume, markdown, messages} = ready;
	const editionIn = (locale: Locale): DocumentEdition => ({
		locale,
		messages: messages(locale),
		markdown,
		now,
	});
	const make: Record<DocumentFormat, (locale: Locale) => string | Promise<Uint8Array>> = {
		...makers,
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
	const made = new Map<string, Promise<Uint8Array>>();
	return {
		resume,
		tag: tagOf(resume, now),
		document(format, locale) {
			const key = `${format} ${locale}`;
			const known = made.get(key);
			if (known) return known;
			const bytes = (async () => Buffer.from(await make[format](locale)))();
			made.set(key, bytes);
			bytes.catch(() => setTimeout(() => made.delete(key), failureLasts).unref());
			return bytes;
		},
		print({locale, entry, width, colorLevel, hyperlinks, light}) {
			const localized = localize(resume, locale);
			const [page] = entry === undefined ? [] : findPages(pagesOf(localized), entry);
			if (entry !== undefined && !page) throw new RangeError('There is no such entry.');
			const lines = layOutPrint(localized, page, {...editionIn(locale), width, hyperlinks});
			const theme = themeForPrint('terminal', {light, colorLevel}).markdown;
			return `${lines.map(painter({colorLevel, hyperlinks, theme})).join('\n')}\n`;
		},
	};
}

/** What decides how documents look: the content with its photos, and the day. */
function tagOf(resume: Resume, now: Date): string {
	const hash = createHash('sha256').update(JSON.stringify(resume));
	for (const {photo} of Object.values(resume.profiles))
		if (photo?.file !== undefined) hash.update(readPicture(photo.file)?.bytes ?? '');
	return hash.update(now.toDateString()).digest('hex').slice(0, 16);
}
