import {decodeEntities} from '../extras/references.ts';

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
