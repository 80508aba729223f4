import type {Locale} from '../../resume/types.ts';

/** Languages that people name in English where a program asks for one. */
const codes = [
	'ar bg bn ca cs da de el en es et eu fa fi fr he hi hr hu id it ja ko lt lv ms nb nl nn no pl pt',
	'ro ru sk sl sr sv th tr uk ur vi zh',
].flatMap((line) => line.split(' '));

/** Names that are not those of `Intl`. */
const others: Readonly<Record<string, Locale>> = {
	'mandarin chinese': 'zh',
	mandarin: 'zh',
	indonesia: 'id',
	farsi: 'fa',
};

let byName: Map<string, Locale> | undefined;

/** The locale of a language by its English name in a setting, however it is spelled: `norwegian_bokmål`. */
export function languageNamed(name: string): Locale | undefined {
	if (!byName) {
		const names = new Intl.DisplayNames('en', {type: 'language'});
		byName = new Map(codes.map((code) => [(names.of(code) ?? code).toLowerCase(), code]));
	}
	const spelled = name
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/g, ' ');
	return byName.get(spelled) ?? (Object.hasOwn(others, spelled) ? others[spelled] : undefined);
}

/** What people call languages in the names of files, where `polish` or `thai` may be words like any other. */
const inFiles: Readonly<Record<string, Locale>> = {
	...{english: 'en', ingles: 'en', anglais: 'en', englisch: 'en'},
	...{spanish: 'es', espanol: 'es', español: 'es', castellano: 'es', spanisch: 'es'},
	...{french: 'fr', francais: 'fr', français: 'fr', german: 'de', deutsch: 'de'},
	...{italian: 'it', italiano: 'it', portuguese: 'pt', portugues: 'pt', português: 'pt'},
	...{dutch: 'nl', nederlands: 'nl', chinese: 'zh', japanese: 'ja', korean: 'ko', russian: 'ru'},
};

/** The locale of a language by its name in a file's name: `english`, `español`. */
export function localeNamed(word: string): Locale | undefined {
	const name = word.toLowerCase().normalize('NFC');
	return Object.hasOwn(inFiles, name) ? inFiles[name] : undefined;
}
