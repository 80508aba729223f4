import {describe, expect, it} from 'vitest';
import {catalogue} from '../../source/messages/index.ts';
import {said} from './said.ts';

type Tag = keyof typeof catalogue;

const scripts: Partial<Record<Tag, RegExp>> = {
	uk: /[а-щьюяєіїґ’]/iu,
	ru: /[а-яё]/iu,
	el: /\p{sc=Greek}/u,
	ja: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u,
	'zh-Hans': /\p{sc=Han}/u,
	'zh-Hant': /\p{sc=Han}/u,
	ko: /\p{sc=Hangul}/u,
	ar: /\p{sc=Arabic}/u,
	he: /\p{sc=Hebrew}/u,
	hi: /\p{sc=Devanagari}/u,
};

/** Names and words that are written in Latin letters everywhere, and the sample arguments. */
const latin = /TypeScript|QR|PDF|\bemail\b|\/home\/\S+/gi;

describe.each(Object.entries(scripts))('%s', (tag, script) => {
	it('is written in its own letters', async () => {
		const words = await wordsOf(tag);
		for (const [path, text] of words) {
			// The legends of keys are those that are printed on them.
			if (path === 'locale' || (path.startsWith('keys.') && /^[a-z ]+$/i.test(text))) continue;
			const letters = Array.from(text.replace(latin, '').matchAll(/\p{L}/gu), ([letter]) => letter);
			expect(
				letters.filter((letter) => !script.test(letter)),
				`${path}: ${text}`,
			).toEqual([]);
			if (!/^email$/i.test(text)) expect(letters, `${path}: ${text}`).not.toEqual([]);
		}
	});
});

describe('Han characters', () => {
	it.each([
		['zh-Hans', charactersOf('gb18030', [0xb0, 0xf7], [[0xa1, 0xfe]])],
		[
			'zh-Hant',
			charactersOf(
				'big5',
				[0xa4, 0xf9],
				[
					[0x40, 0x7e],
					[0xa1, 0xfe],
				],
			),
		],
		['ja', charactersOf('euc-jp', [0xb0, 0xf4], [[0xa1, 0xfe]])],
	])('of %s are those of its national standard', async (tag, standard) => {
		const words = await wordsOf(tag);
		const used = [...words.values()].join('').match(/\p{sc=Han}/gu) ?? [];
		expect(used.filter((character) => !standard.has(character))).toEqual([]);
	});

	it('are simplified in one Chinese and traditional in the other', async () => {
		const [simplified, traditional] = await Promise.all([wordsOf('zh-Hans'), wordsOf('zh-Hant')]);
		const same = [...simplified].filter(([path, text]) => traditional.get(path) === text);
		// Short words of characters that never were simplified, and the legends of keys.
		expect(same.length).toBeLessThan(simplified.size / 4);
	});
});

async function wordsOf(tag: string): Promise<Map<string, string>> {
	const [, load] = Object.entries(catalogue).find(([known]) => known === tag) ?? [];
	if (!load) throw new Error(`${tag} is not in the catalogue.`);
	return said(await load());
}

/** The characters of a region of a national standard: GB 2312, Big5, JIS X 0208. */
function charactersOf(
	encoding: string,
	[first, last]: readonly [number, number],
	trails: ReadonlyArray<readonly [number, number]>,
): Set<string> {
	const decoder = new TextDecoder(encoding);
	const characters = new Set<string>();
	for (let lead = first; lead <= last; lead++)
		for (const [from, to] of trails)
			for (let trail = from; trail <= to; trail++)
				characters.add(decoder.decode(Uint8Array.of(lead, trail)));
	return characters;
}
