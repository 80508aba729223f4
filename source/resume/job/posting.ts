import {fold} from '../search.ts';
import {type Block, blocksOf, type Line, lineAt, sentencesOf} from './blocks.ts';
import type {Language, Part} from './language.ts';
import {type Token, tokensOf} from './tokens.ts';

/** How much something is asked for: it must be there, it is mentioned, it would be nice. */
export type Need = 'must' | 'asked' | 'nice';

/** A sentence of a posting. `needAt` says how much is asked for what stands at an offset of it. */
export type PostingSentence = {
	text: string;
	line: number;
	tokens: Token[];
	part: Part;
	kind: Block['kind'] | 'title';
	needAt: (offset: number) => Need;
	lineAt: (offset: number) => number;
};

/** The level of a heading that is only a short line. */
const deepest = 8;

/** The order in which a heading's words are looked for: `nice` may stand beside a word of another. */
const partNames = ['nice', 'none', 'must', 'duties'] as const;

/** `Location: Madrid`, and the like, which no one can have learnt. */
const label = /^([^:]{2,40}):\s+(\S.*)$/;

/** The sentences of a posting that may ask for something, and the `others`, which don't. */
export type Posting = {sentences: PostingSentence[]; others: string[]};

/** Reads a posting. */
export function postingOf(lines: readonly Line[], language: Language): Posting {
	const {words} = language;
	const blocks = blocksOf(lines);
	let part: Part = 'other';
	let partLevel = deepest;
	const sentences: PostingSentence[] = [];
	const others: string[] = [];
	for (const [index, block] of blocks.entries()) {
		const own = partOf(block.text, language);
		const isFirst = sentences.length === 0 && others.length === 0;
		const isTitle = isFirst && isTitleLike(block) && !(own && blocks[index + 1]?.kind === 'item');
		if (!isTitle && isHeading(block, blocks[index + 1], own)) {
			// Below a heading of benefits, `Health comes first` begins no other part.
			const level = block.level ?? deepest;
			if (own !== undefined || level <= partLevel) {
				part = own ?? 'other';
				partLevel = level;
			}
			others.push(block.text);
			continue;
		}
		const [, name = '', rest = ''] = label.exec(block.text) ?? [];
		const labelled = rest === '' ? undefined : partOf(name, language);
		const here = labelled ?? part;
		for (const {text, start} of sentencesOf(block)) {
			if (here === 'none' || words?.skipped.test(fold(text).text)) {
				others.push(text);
				continue;
			}
			sentences.push({
				text,
				line: lineAt(block, start),
				tokens: tokensOf(text, language),
				part: here,
				kind: isTitle ? 'title' : block.kind,
				needAt: isTitle ? () => 'must' : needs(text, here, language),
				lineAt: (offset) => lineAt(block, start + offset),
			});
		}
	}
	return {sentences, others};
}

/** The part of a posting that a heading begins. */
function partOf(text: string, {words}: Language): Part | undefined {
	if (!words || text.length > 80) return undefined;
	const folded = fold(text).text.replaceAll('’', "'");
	return partNames.find((name) => words.parts[name].test(folded));
}

/** A line of a few words is one if it is marked, ends with a colon, or has something to begin. */
function isHeading({kind, text, level}: Block, next: Block | undefined, part: Part | undefined) {
	if (kind === 'item')
		return /:$/.test(text) && text.length < 60 && next?.kind === 'item' && part !== undefined;
	const count = text.split(' ').length;
	if (level !== undefined) return count <= 12;
	if (count > 9 || /[.!;,]$/.test(text)) return false;
	if (/:$/.test(text) || (part !== undefined && count <= 7)) return true;
	return next?.kind === 'item' && count <= 6;
}

function isTitleLike({kind, text}: Block): boolean {
	return kind !== 'item' && text.split(' ').length <= 14 && !/[.!:]$/.test(text);
}

/** How much is asked for in each clause of a sentence. */
function needs(text: string, part: Part, {words}: Language): PostingSentence['needAt'] {
	const usual: Need = part === 'must' || part === 'nice' ? part : 'asked';
	if (!words) return () => usual;
	const clauses: Array<{start: number; need: Need | undefined}> = [
		...text.matchAll(/[^;()]+/g),
	].map(({0: clause, index}) => {
		const folded = fold(clause).text;
		const need = words.nice.test(folded) ? 'nice' : words.must.test(folded) ? 'must' : undefined;
		return {start: index, need};
	});
	return (offset) => {
		const own = clauses.findLast(({start}) => start <= offset)?.need;
		return own === 'must' && usual === 'nice' ? 'nice' : (own ?? usual);
	};
}
