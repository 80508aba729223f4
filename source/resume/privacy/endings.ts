import {fold} from './folded.ts';

/** What names end in where a language declines them, by its tag; longer ones need not come first. */
const slavic =
	'a u e i y o ę ą ě é í á ů em om ou ém ovi owi ové owie ova owa ová ovou owej ową ego emu iego iemu iej ej im imi ym ým ých ich ów ům ami ach ách';
const cyrillic =
	'а у ю е и ы і ї я о є ой ей ою ею єю ом ем єм ым им ого его ому ему ых их ови еві єві ами ями ах ях ів ев ов';

const endings: Readonly<Record<string, string>> = {
	pl: slavic,
	cs: slavic,
	ru: cyrillic,
	uk: cyrillic,
	el: 'ς υ ου ο η ης α ας ε ων ους',
	fi: 'n a ä ta tä lla llä lle lta ltä ssa ssä sta stä in en an än hin hen han on ksi na nä lla',
	tr: 'ı i u ü a e ın in un ün da de ta te dan den tan ten la le yı yi yu yü ya ye nın nin nun nün',
	de: 's es ens',
};

/** The languages in which a name gives up the vowel that it ends with for another ending. */
const stems = new Set(['pl', 'cs', 'ru', 'uk', 'el']);

/**
 * The source of a pattern, for folded text, for what may stand behind a name in a language and belongs to it; without the
 * apostrophes that set it apart.
 */
export function endingsIn(locale: string): string {
	const [language = ''] = locale.split('-');
	return [...new Set((endings[language] ?? 's').split(' ').map(fold))].join('|');
}

/** What a name is declined from: `Мари` for `Мария`. */
export function stemIn(word: string, locale: string): string {
	const [language = ''] = locale.split('-');
	const stem = stems.has(language)
		? word.replace(/(?:ий|ый|ой|ій|ая|ος|ης|ας|[aeiouyáéíýаояйьеиыіїуюαη])$/iu, '')
		: word;
	return stem.length < 3 ? word : stem;
}
