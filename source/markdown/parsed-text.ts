import {plainText} from '../resume/plain-text.ts';
import {safeAddress} from './link.ts';
import type {Block} from './parse/blocks.ts';
import {parsedShape} from './parsed-shape.ts';
import type {Role} from './style/style.ts';

/** A text that was parsed before: its blocks with hyperlinks and, where they differ, without. */
export type ParsedText = {linked: Block[]; unlinked?: Block[]};

/**
 * Reads a parsed text from JSON; undefined if it is not one. Throws where it is not JSON. Its texts
 * and addresses are cleaned like all other content, as anybody may have written the file.
 */
export function readParsedText(json: string): ParsedText | undefined {
	// Spans of one look share one array of roles, by which a painter finds their style.
	const known = new Map<string, readonly Role[]>();
	const clean = (key: string, value: unknown): unknown => {
		if (typeof value === 'string') return key === 'link' ? safeAddress(value) : plainText(value);
		if (key !== 'roles') return value;
		const name = String(value);
		const roles = known.get(name) ?? (value as readonly Role[]);
		known.set(name, roles);
		return roles;
	};
	const text: ParsedText = JSON.parse(json, clean);
	return parsedShape(text) ? text : undefined;
}
