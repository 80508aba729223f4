import {fold} from './folded.ts';

/** What names end in where a language declines them, by its tag; longer ones need not come first. */
const slavic =
	'a u e i y o ę ą ě é í á ů em om ou ém ie ovi owi ové owie ova owa ovo ovy ová ovou owej ową ego ého emu iego iem iemu iej ej im imi ym ým ých ich ów ům ův in ina ino iny ami ach ách';
const cyrillic =
	'а у ю е и ы і ї я о є ой ей ою ею єю ью ом ем єм ым им ого его ому ему ых их ови еві єві ові ыми ими ами ями ах ях ів ев ов';

const endings: Readonly<Record<string, string>> = {
	pl: slavic,
	cs: slavic,
	ru: cyrillic,
	uk: cyrillic,
	el: 'ς υ ου ο η ης α ας αν ε ων ους',
	fi: 'n a ä ta tä lla llä lle lta ltä ssa ssä sta stä in en ten an än hin hen han on ksi na nä lla',
	tr: 'ı i u ü a e ın in un ün da de ta te dan den tan ten la le yı yi yu yü ya ye nın nin nun nün',
	de: 's es ens',
};

/** The languages in which a name gives up the vowel that it ends with for another ending. */
const stems = new Set(['pl', 'cs', 'ru', 'uk', 'el']);

/** A form that a name may have before an ending: what of it becomes what. */
type Change = readonly [from: RegExp, to: string];

/** `Marek`, `Marka`; `Agnieszka`, `Agnieszce`. */
const slavicChanges: readonly Change[] = [
	[/e(?=[^aeiouyáéíýěůęąó]$)/, ''],
	...(
		[
			['k', 'c'],
			['k', 'č'],
			['g', 'dz'],
			['g', 'z'],
			['h', 'z'],
			['ch', 'sz'],
			['r', 'rz'],
			['t', 'c'],
			['d', 'dz'],
			['ł', 'l'],
		] as const
	).map(([from, to]): Change => [new RegExp(`${from}$`), to]),
];
/** `Павел`, `Павла`; `Ольга`, `Ользі`. */
const cyrillicChanges: readonly Change[] = [
	[/[её](?=[^аеёиоуыэюяіїєйь]$)/, ''],
	[/[её](?=в$)/, 'ь'],
	[/й$/, ''],
	[/к$/, 'ц'],
	[/г$/, 'з'],
	[/х$/, 'с'],
];

/** `Virtanen`, `Virtasen`; `Pekka`, `Pekan`; `Lehto`, `Lehdon`. */
const finnishChanges: readonly Change[] = [
	[/nen$/, 'se'],
	[/nen$/, 's'],
	[/([kpt])\1(?=[aeiouyäö]$)/, '$1'],
	[/(?<=[aeiouyäöh])t(?=[aeouyäö]$)/, 'd'],
	[/([lnr])t(?=[aeouyäö]$)/, '$1$1'],
	[/nk(?=[aeiouyäö]$)/, 'ng'],
	[/(?<=[aeiouyäöh])ti$/, 'de'],
	[/k?i$/, 'e'],
];

const changes: Readonly<Record<string, readonly Change[]>> = {
	pl: slavicChanges,
	cs: slavicChanges,
	ru: cyrillicChanges,
	uk: cyrillicChanges,
	fi: finnishChanges,
};

/**
 * The source of a pattern, for folded text, for what may stand behind a name in a language and belongs to it; without the
 * apostrophes that set it apart.
 */
export function endingsIn(locale: string): string {
	const [language = ''] = locale.split('-');
	return [...new Set((endings[language] ?? 's').split(' ').map(fold))].join('|');
}

/** What a name is declined from, besides itself: `Мари` for `Мария`. */
export function stemsIn(word: string, locale: string): string[] {
	const [language = ''] = locale.split('-');
	const stem = stems.has(language)
		? word.replace(/(?:ий|ый|ой|ій|ая|ος|ης|ας|[aeiouyáéíýаояйьеиыіїуюαη])$/iu, '')
		: word;
	const bare = Array.from(stem).length < 3 ? word : stem;
	const changed = (changes[language] ?? []).flatMap(([from, to]) =>
		[word, bare].map((each) => each.replace(new RegExp(from, 'iu'), to)),
	);
	return [...new Set([bare, ...changed])].filter(
		(each) => each !== word && Array.from(each).length > 2,
	);
}
