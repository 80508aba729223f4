import {textOf} from '../../markdown/style/span.ts';
import {plainText} from '../../resume/plain-text.ts';
import {darkColors, lightColors} from '../colors.ts';
import type {ResumeDocument} from '../document.ts';
import {directionOf} from '../language.ts';
import {type PageEdition, titleOf} from './edition.ts';
import {html, Markup, type Value} from './markup.ts';
import {personOf} from './person.ts';
import {policyFor} from './policy.ts';
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
export function descriptionOf({headline, sections}: ResumeDocument): string {
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

/** What a page is made of, besides what every page has. */
type Parts = {
	/** Stands in its head, behind the title. */
	head?: Value;
	/** Its address on the web. */
	address?: string | undefined;
	body: Value;
	/** What runs in it; nothing else may. */
	script: string | undefined;
	/** Whether it is of a site, and so has one language, which has links to the others. */
	inSite?: boolean;
};

/** A whole page about somebody, who is described for machines as in `edition`. */
export function pageAbout(
	edition: PageEdition,
	{head, address, body, script, inSite}: Parts,
): string {
	const {document} = edition;
	const {locale, name} = document;
	const title = titleOf(edition);
	const description = descriptionOf(document);
	const said = description !== '';
	return html`<!DOCTYPE html>
<html lang="${locale}" dir="${directionOf(locale)}"${inSite && html` class="single"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script, inSite)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${said && html`<meta name="description" content="${description}">\n`}<meta name="author" content="${name}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${lightColors.paper}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${darkColors.paper}" media="(prefers-color-scheme: dark)">
<meta property="og:type" content="profile">
<meta property="og:title" content="${title}">
${said && html`<meta property="og:description" content="${description}">\n`}${head}<link rel="icon" href="${iconFor(name)}">
<style>${new Markup(style)}</style>
<script type="application/ld+json">${jsonMarkup(personOf(document, address))}</script>
</head>
<body>
<main>
${body}</main>
${script !== undefined && html`<script>${new Markup(script)}</script>\n`}</body>
</html>
`.source;
}
