import {describe, expect, it} from 'vitest';
import {textWidth} from '../../source/markdown/layout/width.ts';
import {actionNames} from '../../source/messages/actions.ts';
import {en} from '../../source/messages/en.ts';
import {catalogue} from '../../source/messages/index.ts';
import {said} from './said.ts';
import {sameAsEnglish} from './same-as-english.ts';

const languages = await Promise.all(
	Object.entries(catalogue).map(async ([tag, load]) => ({tag, messages: await load()})),
);
const english = said(en);

describe('the catalogue', () => {
	it('has the languages that the program speaks', () => {
		expect(Object.keys(catalogue)).toEqual([
			...['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs'],
			...['uk', 'ru', 'tr', 'el', 'ja', 'zh-Hans', 'zh-Hant', 'ko', 'ar', 'he', 'hi'],
		]);
	});

	it.each(languages)('gives $tag under its own tag', ({tag, messages}) => {
		expect(messages.locale).toBe(tag);
	});
});

describe.each(languages)('the words of $tag', ({tag, messages}) => {
	const words = said(messages);

	it('are all there', () => {
		expect([...words.keys()]).toEqual([...english.keys()]);
		expect([...words].filter(([, text]) => text === '')).toEqual([]);
		expect(Object.keys(messages.actions)).toEqual([...actionNames]);
	});

	// Only what is not English can be left in English by mistake.
	const others = tag === 'en' ? [] : [tag];
	it.each(others)('aren’t English, but where the languages share a word', () => {
		const same = [...words].filter(
			([path, text]) => text.toLowerCase() === english.get(path)?.toLowerCase(),
		);
		expect(same.map(([path]) => path).sort()).toEqual([...(sameAsEnglish[tag] ?? [])].sort());
	});

	it('hold nothing invisible, and no space at an end', () => {
		for (const [path, text] of words) {
			expect(text, path).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
			expect(text.trim(), path).toBe(text);
			expect(text, path).not.toMatch(/\s\s/);
		}
	});

	it('are typeset: real apostrophes, quotes and ellipses', () => {
		for (const [path, text] of words) expect(text, path).not.toMatch(/['"`]|\.\.\./);
	});

	it('are sentences where a sentence is said', () => {
		const ends = /[.。।]$/u;
		const {links, technologies, search, copy} = messages;
		for (const text of [
			...[links.none, links.opened, technologies.none, search.none],
			...[copy.toClipboard, copy.toTerminal, copy.failed],
			...[
				messages.tooSmall,
				messages.save.none,
				messages.contact.tooSmall(40, 20),
				messages.notTranslated('X'),
			],
		])
			expect(text).toMatch(ends);
	});

	it('are short in the footer', () => {
		for (const [action, hint] of Object.entries(messages.hints))
			expect(textWidth(hint), `${action}: ${hint}`).toBeLessThanOrEqual(14);
	});

	it('tell apart what stands side by side', () => {
		for (const group of [messages.actions, messages.hints, messages.keys, messages.sections])
			expect(new Set(Object.values(group)).size).toBe(Object.keys(group).length);
	});
});
