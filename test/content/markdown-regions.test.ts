import type {Token} from 'marked';
import {describe, expect, it} from 'vitest';
import {checkBodyLinks} from '../../source/content/checks/body-links.ts';
import {checkTemplateTags} from '../../source/content/checks/template-tags.ts';
import {regionFinder} from '../../source/content/shortcodes/regions.ts';
import {resolveBody} from '../../source/content/shortcodes/resolve-body.ts';
import {stripComments} from '../../source/content/shortcodes/strip-comments.ts';
import {unclosedTags} from '../../source/formats/markdown/harmless-html.ts';
import {deep} from '../../source/formats/markdown/rewriter.ts';
import {lex} from '../../source/markdown/parse/lexer.ts';
import type {Problem} from '../../source/resume/types.ts';
import {fc} from '../property.ts';
import {entryOf} from '../resumes.ts';

/** Stands where something is tried out. */
const probe = '@';

const line = fc
	.array(fc.constantFrom('word', probe, `\`${probe}\``, `\`\`a ${probe}\`\``, '**b**', '`'), {
		minLength: 1,
		maxLength: 4,
	})
	.map((parts) => parts.join(' '));
const lines = fc.array(line, {minLength: 1, maxLength: 3});

/** Blocks of Markdown, as lines, in lists and quotes up to some depth. */
const {blocks} = fc.letrec<{blocks: string[]; block: string[]}>((tie) => ({
	blocks: fc
		.array(tie('block'), {minLength: 1, maxLength: 4})
		.map((all) => all.flatMap((block) => [...block, ''])),
	block: fc.oneof(
		{maxDepth: 3, depthIdentifier: 'blocks'},
		lines,
		line.map((text) => [`## ${text}`]),
		lines.map((all) => all.map((text) => `    ${text}`)),
		fc.tuple(fc.constantFrom('```', '~~~~'), lines).map(([mark, all]) => [mark, ...all, mark]),
		lines.map((all) => ['<div>', ...all, '</div>']),
		fc
			.tuple(fc.constantFrom('- ', '* ', '1. ', '1) '), tie('blocks'))
			.map(([mark, all]) =>
				all.map((text, index) =>
					index === 0 ? mark + text : text === '' ? '' : ' '.repeat(mark.length) + text,
				),
			),
		tie('blocks').map((all) => all.map((text) => `> ${text}`.trimEnd())),
	),
}));
const documents = fc
	.array(fc.tuple(blocks, fc.boolean()), {minLength: 1, maxLength: 3})
	.map((all) => all.flatMap(([each, hasGap]) => (hasGap ? each : each.slice(0, -1))).join('\n'));

/** The document with a probe of each number. */
function withProbes(document: string, probeOf: (index: number) => string): string {
	let index = 0;
	return document.replaceAll(probe, () => probeOf(index++));
}

function offsetsOf(document: string): number[] {
	return Array.from(document.matchAll(/w\d+w/g), ({index}) => index);
}

/** The numbers of the probes that are code. */
function codeProbes(document: string): number[] {
	const text = withProbes(document, (index) => `w${index}w`);
	const regionAt = regionFinder(text);
	return offsetsOf(text).flatMap((offset, index) => (regionAt(offset) === 'code' ? [index] : []));
}

/** The numbers of those that the program shows as code. */
function shownAsCode(document: string): number[] {
	const text = withProbes(document, (index) => `w${index}w`);
	const found: number[] = [];
	for (const token of deep(Array.from(lex(text)))) {
		const {type, text: code = ''} = token as Token & {text?: string};
		if (type !== 'code' && type !== 'codespan') continue;
		for (const [, index] of code.matchAll(/w(\d+)w/g)) found.push(Number(index));
	}
	return found.toSorted((a, b) => a - b);
}

/** What each of those who ask where code is takes for code, by its own means. */
const users: Record<string, (document: string) => number[]> = {
	'what tells of tags of other programs': (document) => {
		const text = withProbes(document, (index) => `{% w${index}w %}`);
		const problems: Problem[] = [];
		checkTemplateTags(rawEntry(text), problems);
		return numbersBut(document, problems.map(({message}) => message).join());
	},
	'what tells of links to missing files': (document) => {
		const text = withProbes(document, (index) => `[a](w${index}w.pdf)`);
		const problems: Problem[] = [];
		checkBodyLinks(rawEntry(text), import.meta.dirname, problems);
		return numbersBut(document, problems.map(({message}) => message).join());
	},
	'what takes out comments': (document) => {
		const text = withProbes(document, (index) => `word <!-- w${index}w -->`);
		return numbersIn(stripComments(text));
	},
	'what puts in params': (document) => {
		const text = withProbes(document, (index) => `{{< param w${index}w >}}`);
		const resolving = {
			lookup: (name: string) => `*${name}*`,
			report: () => {},
			place: () => ({line: 1, column: 1}),
		};
		const {body} = resolveBody(text, resolving);
		return numbersBut(document, (body.match(/\\\*w\d+w/g) ?? []).join());
	},
	'what closes tags': (document) =>
		offsetsOf(withProbes(document, (index) => `w${index}w`)).flatMap((_, index) => {
			const text = withProbes(document, (each) => (each === index ? '<b>' : 'word'));
			return unclosedTags(text).includes('</b>') ? [] : [index];
		}),
};

const rawEntry = (body: string) => ({
	entry: entryOf({slug: 'a', body}),
	address: import.meta.filename,
	place: () => ({line: 1, column: 1}),
});

function numbersIn(text: string): number[] {
	return Array.from(text.matchAll(/w(\d+)w/g), ([, index]) => Number(index));
}

/** The numbers of the probes that `text` does not name. */
function numbersBut(document: string, text: string): number[] {
	const named = new Set(numbersIn(text));
	const all = Array.from(document.matchAll(/@/g), (_, index) => index);
	return all.filter((index) => !named.has(index));
}

describe('where code is in Markdown', () => {
	it('is where it is shown as code', () => {
		fc.assert(
			fc.property(documents, (document) => {
				expect(codeProbes(document)).toEqual(shownAsCode(document));
			}),
			{numRuns: 1000},
		);
	});

	it.each(Object.keys(users))('is the same for %s', (user) => {
		fc.assert(
			fc.property(documents, (document) => {
				expect(users[user]?.(document)).toEqual(codeProbes(document));
			}),
			{numRuns: 200},
		);
	});
});
