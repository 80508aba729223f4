import {readPicture} from '../../content/files/photo.ts';
import {textOf} from '../../markdown/style/span.ts';
import {localize} from '../../resume/localize.ts';
import {plainText} from '../../resume/plain-text.ts';
import type {Resume} from '../../resume/types.ts';
import {darkColors, lightColors} from '../colors.ts';
import {documentOf, type Edition, type ResumeDocument} from '../document.ts';
import {directionOf} from '../language.ts';
import {editionMarkup, type PageEdition, placesIn, titleOf} from './edition.ts';
import {html, Markup} from './markup.ts';
import {personOf} from './person.ts';
import {placeId} from './place-id.ts';
import {policyFor} from './policy.ts';
import {script} from './script.ts';
import {style} from './style.ts';

/** The first letter of the name, on a ground of the page's colour. */
function iconFor(name: string): string {
	const [letter = ''] = name.toUpperCase();
	const image = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${lightColors.accent}"/><text x="16" y="23" font-family="sans-serif" font-size="20" font-weight="bold" text-anchor="middle" fill="${lightColors.paper}">${letter}</text></svg>`;
	return `data:image/svg+xml,${encodeURIComponent(image.source)}`;
}

/** More than search engines show. */
const longestDescription = 300;

/** What the page is about, in a few sentences: the headline and the first paragraph. */
function descriptionOf({headline, sections}: ResumeDocument): string {
	const paragraph = sections
		.flatMap(({entries}) => entries.flatMap(({body}) => body))
		.find((block) => block.kind === 'paragraph');
	const text = paragraph?.kind === 'paragraph' ? textOf(paragraph.spans).replace(/\s+/g, ' ') : '';
	const whole = [headline && /\p{L}$/u.test(headline) ? `${headline}.` : headline, text]
		.filter(Boolean)
		.join(' ');
	if (whole.length <= longestDescription) return whole;
	return `${whole.slice(0, longestDescription).replace(/\s+\S*$/, '')} …`;
}

/** JSON in a script: no text in it ends the script or begins a comment (HTML §4.12.1.3). */
function jsonMarkup(value: unknown): Markup {
	const json = JSON.stringify(value, (_, each: unknown) =>
		typeof each === 'string' ? plainText(each) : each,
	);
	return new Markup(json.replace(/</g, '\\u003c'));
}

/**
 * The résumé in all of its locales as one page that needs nothing else. It opens with the first
 * edition. Without a script, the language that is in the address is shown, by style alone.
 */
export function htmlOf(resume: Resume, editions: readonly Edition[]): string {
	const all = editions.map((edition): PageEdition & {places: ReadonlySet<string>} => {
		const document = documentOf(localize(resume, edition.locale), edition);
		const {messages, markdown} = edition;
		const {photo} = resume.profiles[edition.locale] ?? {};
		const picture = photo?.file === undefined ? undefined : readPicture(photo.file);
		const {highlight} = markdown;
		return {document, picture, messages, highlight, places: placesIn(document)};
	});
	const [first] = all;
	if (!first) throw new Error('A page needs at least one edition.');
	const locales = all.map(({document: {locale}}) => locale);
	const {locale, name} = first.document;
	const scripted = all.length > 1;
	const title = titleOf(first);
	const description = descriptionOf(first.document);
	const parts = all.map((edition) => {
		const others = all
			.filter((each) => each !== edition)
			.map(({document, places}) => ({locale: document.locale, places}));
		return editionMarkup(edition, others, locales);
	});
	return html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(scripted)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${description !== '' && html`<meta name="description" content="${description}">\n`}<meta name="author" content="${name}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${lightColors.paper}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${darkColors.paper}" media="(prefers-color-scheme: dark)">
<meta property="og:type" content="profile">
<meta property="og:title" content="${title}">
${description !== '' && html`<meta property="og:description" content="${description}">\n`}<link rel="icon" href="${iconFor(name)}">
${scripted && locales.map((each) => html`<link rel="alternate" hreflang="${each}" href="#${placeId(each)}">\n`)}<style>${new Markup(style)}</style>
<script type="application/ld+json">${jsonMarkup(personOf(first.document))}</script>
</head>
<body>
<main>
${parts}</main>
${scripted && html`<script>${new Markup(script)}</script>\n`}</body>
</html>
`.source;
}
