import {createHash} from 'node:crypto';
import {type CompiledFiles, readCompiled} from '../content/compiled.ts';
import {html, Markup} from '../formats/html/markup.ts';
import {emojiOf} from '../markdown/extras/emoji.ts';
import {resolveReference} from '../markdown/extras/references.ts';
import {linkSpans} from '../markdown/parse/link-spans.ts';
import type {ParsedText} from '../markdown/parsed-text.ts';
import type {Span} from '../markdown/style/span.ts';
import type {MessagesFor} from '../messages/index.ts';
import {languageFor} from '../messages/index.ts';
import {localize} from '../resume/localize.ts';
import type {Locale, Resume} from '../resume/types.ts';
import {themeFor} from '../viewer/themes/themes.ts';
import type {ViewerEdition} from './edition.ts';
import {pagePalettes} from './palettes.ts';
import {styleIn} from './style.ts';

/** The viewer as it was built: scripts, and the licences of what is in them. */
export type Bundle = {
	viewer: string;
	/** What draws QR codes. */
	codes: string;
	licences: string;
	/** The program's words in one of its languages. */
	words: (language: string) => string;
};

/** Where the rest of the site is: addresses relative to the viewer's own. */
export type Site = {
	page: (locale: Locale) => string;
	pdf: (locale: Locale) => string | undefined;
};

/**
 * The viewer for browsers as files of a folder: a page, scripts, and what there is to read in each of some
 * languages, the first of which it opens in. The same content gives the same bytes.
 */
export function viewerFiles(
	compiled: CompiledFiles,
	locales: readonly [Locale, ...Locale[]],
	messages: MessagesFor,
	bundle: Bundle,
	site: Site,
): Map<string, string> {
	const {resume} = readCompiled(compiled.resume, () => '');
	const texts = Buffer.from(compiled.texts);
	const textAt = ([start, length]: readonly [number, number]): ParsedText =>
		JSON.parse(texts.toString('utf8', start, start + length));
	const {theme = 'terminal'} = resume;
	const chosen = theme === 'terminal' ? pagePalettes : theme;
	const themes = {
		dark: themeFor(chosen, {light: false, colorLevel: 3}),
		light: themeFor(chosen, {light: true, colorLevel: 3}),
	};
	const scripts = locales.map((locale) => {
		const edition = editionOf(resume, locales, locale, themes, textAt);
		const words = bundle.words(languageFor(locale));
		const script = scriptOf(words, {...edition, page: site.page(locale), pdf: site.pdf(locale)});
		return [`${locale}.js`, script] as const;
	});
	const [first] = locales;
	const {name} = resume.profiles[first] ?? {name: ''};
	const title = [name, messages(first).resume].filter(Boolean).join(' – ');
	return new Map([
		['index.html', pageOf(title, first, site.page(first), styleIn(themes))],
		['viewer.js', bundle.viewer],
		['codes.js', bundle.codes],
		['licenses.txt', bundle.licences],
		...scripts,
	]);
}

/** What a language shows, with its texts beside it and whatever names a character resolved. */
function editionOf(
	resume: Resume,
	locales: readonly Locale[],
	locale: Locale,
	themes: ViewerEdition['themes'],
	textAt: (place: readonly [number, number]) => ParsedText,
): Omit<ViewerEdition, 'page' | 'pdf'> {
	const {sections, profile} = localize(resume, locale);
	const texts: ViewerEdition['texts'] = [];
	const entries = sections.flatMap((section) =>
		section.entries.map(({body: _, source: __, draft: ___, fallback: ____, ready, ...entry}) => {
			if (!ready) return entry;
			return {...entry, ready: [texts.push(textAt(ready).linked) - 1, 0] as const};
		}),
	);
	const names = {emoji: emojiOf, reference: resolveReference};
	return {
		...{locale, locales: [...locales], sections: resume.sections, entries, texts, themes},
		profile,
		links: [profile, ...entries].flatMap((each) =>
			each.links.map(({label, url}) => {
				const spans = linkSpans(label, url, {hyperlinks: true, names});
				return [label, url, spans] as [string, string, Span[]];
			}),
		),
	};
}

/** A script that hands over words and what there is to read, which is a string, and so runs nothing. */
function scriptOf(words: string, edition: ViewerEdition): string {
	return `${words}takeEdition(words,${JSON.stringify(JSON.stringify(edition))});\n`;
}

/** The page around it. Where no script runs, and for who can't see it, it leads to the résumé's own page. */
function pageOf(title: string, locale: Locale, page: string, style: string): string {
	const hash = createHash('sha256').update(style).digest('base64');
	const policy = `default-src 'none'; script-src 'self'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
	return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Markup(style)}</style>
<script defer src="viewer.js"></script>
<script defer src="${locale}.js"></script>
</head>
<body>
<main>
<h1><a href="${page}">${title}</a></h1>
<div id="screen" aria-hidden="true"></div>
<input id="query" aria-label="${title}" autocomplete="off" autocapitalize="off" spellcheck="false" tabindex="-1">
</main>
</body>
</html>
`.source;
}
