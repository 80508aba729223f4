import type {Locale} from '../../resume/types.ts';

/** Languages that people name in English where a program wants it so: in files, in settings. */
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

/** The locale of a language by its English name, however it is spelled: `norwegian_bokmål`. */
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
