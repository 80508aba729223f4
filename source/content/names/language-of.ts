import type {Locale} from '../../resume/types.ts';

/** Words that every text in a language has, and few texts in another. */
const common: Readonly<Record<Locale, string>> = {
	en: 'the and of with for from in at by as',
	es: 'el la los las con para del una por en',
	fr: 'le les des du une avec pour dans sur et',
	de: 'der die das und mit für von im bei als',
	it: 'il gli della delle con per nel una dei alla',
	pt: 'os das dos uma com para pela em nos ao',
	nl: 'het een van met voor bij aan op niet zijn',
	sv: 'och att för med som av på till en den',
	da: 'og at for med som af på til en den',
	pl: 'oraz dla przez na się jest od przy nie do',
};

/** Languages that are told by their letters, the most particular first. */
const scripts: ReadonlyArray<[Locale, RegExp]> = [
	['ko', /\p{Script=Hangul}/gu],
	['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
	['zh', /\p{Script=Han}/gu],
];

/**
 * The language that a text is written in, by its letters or the words that it uses most; undefined if
 * that does not tell.
 */
export function languageOf(text: string): Locale | undefined {
	const written = scripts.find(
		([, letters]) => (text.match(letters) ?? []).length > text.length / 10,
	);
	if (written) return written[0];
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const counts = Object.entries(common).map(([locale, list]) => {
		const known = new Set(list.split(' '));
		return {locale, count: words.filter((word) => known.has(word)).length};
	});
	const [first, second] = counts.sort((a, b) => b.count - a.count);
	const isClear = first && second && first.count >= 2 && first.count > second.count;
	return isClear ? first.locale : undefined;
}
