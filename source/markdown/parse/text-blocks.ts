import {plainText} from '../../resume/plain-text.ts';
import {safeAddress} from '../link.ts';
import type {Role} from '../style/style.ts';
import type {Block} from './blocks.ts';

/** Where a text stands that was parsed before, as `setReady` finds it: in bytes, start and length. */
export type Ready = readonly [start: number, length: number];

/** A text that was parsed before: its blocks with hyperlinks and, where they differ, without. */
export type ReadyText = {linked: Block[]; unlinked?: Block[]};

type Parser = (markdown: string, hyperlinks: boolean) => Iterable<Block>;

let parse: Parser = () => {
	throw new Error('Nothing has loaded what parses Markdown.');
};
type ReadyReader = (ready: Ready, clean: (key: string, value: unknown) => unknown) => ReadyText;

let readReady: ReadyReader = () => ({linked: []});

/** Loads what parses Markdown, which is larger than all the rest, before the first text is set. */
export async function loadParser(): Promise<void> {
	parse = (await import('./blocks.ts')).parseBlocks;
}

/** Says how texts are read that were parsed before: from JSON, through `clean` as its reviver. */
export function setReady(read: ReadyReader): void {
	readReady = read;
}

const roles = new Map<string, readonly Role[]>();

/**
 * Spans of one look share one array of roles, by which a painter knows them. Texts and addresses are
 * cleaned as at the door of the content, which this is, too.
 */
function shared(key: string, value: unknown): unknown {
	if (typeof value === 'string') return key === 'link' ? safeAddress(value) : plainText(value);
	if (key !== 'roles') return value;
	const name = String(value);
	const known = roles.get(name);
	if (known) return known;
	roles.set(name, value as readonly Role[]);
	return value;
}

/** The outermost blocks of a text in Markdown: those that were parsed before, if it is `ready`. */
export function blocksOf(
	text: {readonly body: string; readonly ready?: Ready},
	hyperlinks: boolean,
): Iterable<Block> {
	if (!text.ready) return text.body === '' ? [] : parse(text.body, hyperlinks);
	const {linked, unlinked = linked} = readReady(text.ready, shared);
	return hyperlinks ? linked : unlinked;
}
