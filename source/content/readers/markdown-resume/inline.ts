import {decodeHTML} from 'entities/decode';
import {Lexer, type Token} from 'marked';
import type {Link} from '../../../resume/types.ts';
import {hasTooManyMarks} from '../../names/escape-markdown.ts';

/** Words of one look, and where they lead to. */
export type Run = {text: string; look: 'plain' | 'strong' | 'em' | 'code'; url?: string};

/** Tags that stand within a word or a phrase; any other one sets phrases apart. */
const within = /^<\/?(?:a|b|strong|i|em|u|s|code|kbd|sub|sup|small|font|mark)\b/i;

/** The words of one line of Markdown, without its signs. */
export function runsOf(line: string, definitions?: ReadonlyMap<string, string>): Run[] {
	if (hasTooManyMarks(line)) return [{text: line.trim(), look: 'plain'}];
	const lexer = new Lexer();
	for (const [label, written] of definitions ?? []) {
		const [, href = ''] = /^\[[^\]]+\]:\s*<?([^\s>]+)/.exec(written) ?? [];
		lexer.tokens.links[label] = {href, title: ''};
	}
	const runs: Run[] = [];
	let url: string | undefined;
	const add = (run: Run) => {
		if (run.text !== '') runs.push(run);
	};
	const visit = (tokens: readonly Token[], look: Run['look'], to: string | undefined): void => {
		for (const token of tokens) {
			const target = to ?? url;
			const link = target === undefined ? {} : {url: target};
			if (token.type === 'html') {
				const [, href] = /^<a\b[^>]*\bhref=["']?([^"'\s>]+)/i.exec(token.raw) ?? [];
				if (/^<\/?a\b/i.test(token.raw)) url = href;
				if (!within.test(token.raw)) add({text: altOf(token.raw) ?? '\t', look: 'plain', ...link});
			} else if (token.type === 'br') add({text: '\t', look: 'plain'});
			else if (token.type === 'codespan') add({text: token.text, look: 'code', ...link});
			else if (token.type === 'link') visit(token.tokens ?? [], look, token.href);
			else if (token.type === 'image') add({text: decodeHTML(token.text), look, ...link});
			else if (token.type === 'strong') visit(token.tokens ?? [], 'strong', to);
			else if (token.type === 'em') visit(token.tokens ?? [], 'em', to);
			else if ('tokens' in token && token.tokens) visit(token.tokens, look, to);
			else add({text: decodeHTML('text' in token ? token.text : token.raw), look, ...link});
		}
	};
	visit(lexer.inlineTokens(line.trim()), 'plain', undefined);
	return runs;
}

/** What stands for a picture that can't be shown. */
function altOf(tag: string): string | undefined {
	return /^<img\b[^>]*\balt=["']([^"']*)/i.exec(tag)?.[1];
}

/** The words alone, on one line. */
export function wordsOf(runs: readonly Run[]): string {
	return folded(runs.map(({text}) => text).join(''));
}

/** Text on one line. */
export function folded(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** The links in a line, each once, called by their words. */
export function linksOf(runs: readonly Run[]): Link[] {
	const links = new Map<string, Link>();
	for (const {text, url} of runs) {
		if (url === undefined) continue;
		const known = links.get(url);
		links.set(url, {label: folded((known?.label ?? '') + text), url});
	}
	return [...links.values()];
}

/** Pictures before words say what these do. */
export function withoutIcon(text: string): string {
	return folded(
		text.replace(/^(?:(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[\uE000-\uF8FF☏✆])\s*)+/u, ''),
	);
}
