import {html, Markup} from '../../formats/html/markup.ts';
import {plainStyle} from '../../formats/html/plain-style.ts';
import {hashOf} from '../../formats/html/policy.ts';
import {kinds, servedFiles} from '../../formats/names/documents.ts';
import {urlPath} from '../../formats/names/url-path.ts';
import {plainLine} from '../../resume/plain-text.ts';
import {slipOf} from '../slip.ts';
import {httpLimits} from './limits.ts';
import {type Answer, everywhere} from './represent.ts';
import type {Form} from './wishes.ts';

/** What there is to ask for, named to who asked for something else. */
export type Offer = {
	/** Whose résumé it is. */
	name: string;
	/** Its languages, its own first. */
	locales: readonly string[];
	/** The ids of its entries. */
	ids: readonly string[];
	/** What opens it in a terminal: `ssh ada.dev`. */
	sshAddress: string | undefined;
	/** What stands before all addresses here. */
	base: string;
};

/** What there is of one kind: addresses here, or what to type. */
type Row = {what: string; shown: readonly string[]};

function rowsOf(offer: Offer): Row[] {
	const {name, ids, sshAddress, base} = offer;
	const [own = 'en', ...others] = offer.locales;
	const [first] = ids;
	const below = others[0] ?? own;
	const entry = first === undefined ? [] : [`/${urlPath(first)}`, `/${below}/${urlPath(first)}`];
	const languages = [own, ...others].map((locale) => `/${urlPath(locale)}`);
	return [
		{what: name === '' ? 'The résumé' : `The résumé of ${name}`, shown: ['/', ...languages]},
		{what: 'An entry of it', shown: entry},
		{what: 'Documents', shown: [...servedFiles.keys()].map((file) => `/${file}`)},
		{
			what: 'Documents in another language',
			shown: others.map((each) => `/${urlPath(each)}/cv.pdf`),
		},
		{what: 'In a terminal', shown: sshAddress === undefined ? [] : [sshAddress]},
	]
		.filter(({shown}) => shown.length > 0)
		.map(({what, shown}) => ({
			what,
			shown: shown.map((each) => (each.startsWith('/') ? base + each : each)),
		}));
}

/** Why there is nothing to send: a sentence to the reader, and what else the headers say. */
export type Refused = {status: number; sentence: string; headers?: Record<string, string>};

/** What a page that isn't the résumé may do: look as it does. */
const strictest = `default-src 'none'; style-src ${hashOf(plainStyle)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Says why there is nothing to send, and what there is: as a page to who reads pages, else as text. */
export function refusal({status, sentence, headers}: Refused, form: Form, offer: Offer): Answer {
	const isPage = form === 'html';
	const body = Buffer.from(isPage ? pageOf(sentence, offer) : textOf(sentence, offer));
	return {
		status,
		headers: {
			...everywhere,
			'cache-control': 'no-store',
			'content-type': kinds[isPage ? 'html' : 'text'].type,
			'content-length': String(body.length),
			...(isPage && {'content-security-policy': strictest}),
			...headers,
		},
		body,
	};
}

function textOf(sentence: string, offer: Offer): string {
	const rows = rowsOf(offer).map(({what, shown}) => `${what}:\n  ${shown.join('  ')}\n`);
	return `${plainLine(sentence)}\n\n${rows.join('')}`;
}

function pageOf(sentence: string, offer: Offer): string {
	const items = rowsOf(offer).map(({what, shown}) => {
		const parts = shown.map((each) =>
			each.startsWith('/') ? html`<a href="${each}">${each}</a> ` : html`<code>${each}</code>`,
		);
		return html`<li>${what}: ${parts}</li>\n`;
	});
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${sentence}</title>
<style>${new Markup(plainStyle)}</style>
</head>
<body>
<main>
<h1>${sentence}</h1>
<ul>
${items}</ul>
</main>
</body>
</html>
`.source;
}

/** Says that there is nothing of a name, and which one it may be a slip of. */
export function nothingAt(name: string, {ids, base}: Pick<Offer, 'ids' | 'base'>): string {
	const near = slipOf(name, servedFiles.keys(), ids);
	const shown = plainLine(name.slice(0, httpLimits.quoted));
	return `There is nothing at “${base}/${shown}” here.${near === undefined ? '' : ` Did you mean ${base}/${near}?`}`;
}
