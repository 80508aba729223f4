import {decodeEntities} from '../extras/references.ts';

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that begin a paragraph, and end it. */
export const paragraphElements = names(
	'p div section article header footer main nav aside address figure figcaption caption details summary dt center form fieldset hgroup body html tr thead tbody tfoot',
);
/** Elements that are blocks of their own, or parts of one. */
export const ownElements = names('ul ol li dl dd blockquote table td th pre h1 h2 h3 h4 h5 h6');

/** Whether words on both sides of such a tag stand apart. */
export function isBlockTag(name: string): boolean {
	return paragraphElements.has(name) || ownElements.has(name) || name === 'hr';
}

/** A tag as an inline token of marked has it. */
export type InlineTag = {name: string; closes: boolean; empty: boolean; attributes: string};

const inlineTag = /^<(\/?)([a-z][a-z\d-]*)([^>]*?)(\/?)>$/is;

/** Takes an inline tag apart; undefined for a comment, a declaration and the like. */
export function readTag(html: string): InlineTag | undefined {
	const [match, slash, name = '', attributes = '', end] = inlineTag.exec(html.trim()) ?? [];
	if (match === undefined) return undefined;
	return {name: name.toLowerCase(), closes: slash === '/', empty: end === '/', attributes};
}

/** The value of an attribute in the inside of a tag. */
export function attributeOf(attributes: string, name: string): string | undefined {
	const value = new RegExp(
		`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
		'i',
	).exec(attributes);
	const found = value?.[1] ?? value?.[2] ?? value?.[3];
	return found === undefined ? undefined : decodeEntities(found);
}
