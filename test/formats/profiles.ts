import type {Profile} from '../../source/resume/types.ts';
import {fc} from '../property.ts';

/** A profile of which only the name is needed. */
export function profileOf(given: Partial<Profile> & {name: string}): Profile {
	return {links: [], params: {}, ...given};
}

/** Names in the scripts that résumés are written in, and what their vCards are made of. */
export const people: Profile[] = [
	profileOf({
		name: 'José Núñez, Ph.D.; C:\\temp',
		headline: 'Ingénieur “réseau”; chef d’équipe',
		email: 'jose@example.org',
		phone: '+34 600 000 000',
		location: 'A Coruña, España',
		links: [{label: 'Web', url: 'https://example.org/a,b;c?d=é'}],
	}),
	profileOf({name: '山田 太郎', email: 'taro@example.jp', headline: 'ソフトウェアエンジニア'}),
	profileOf({name: 'ليلى الحسن', phone: '+962 6 000 0000', location: 'عمّان، الأردن'}),
	profileOf({name: '👩🏽‍💻 Zoë', links: [{label: '', url: 'https://example.org/zoë'}]}),
];

const text = fc.oneof(
	fc.string({maxLength: 30}),
	fc.string({unit: 'grapheme', maxLength: 30}),
	// What vCards and terminals give a meaning to, and characters of two to four bytes.
	fc.string({
		unit: fc.constantFrom(
			...['\\', ',', ';', ':', '\n', '\r', '\u001B', '\u0007', ' ', 'é', '漢', '😀', 'n', 'N'],
		),
		maxLength: 60,
	}),
	fc.string({unit: 'binary', maxLength: 20}),
);
const address = fc.oneof(
	fc.webUrl({withQueryParameters: true, withFragments: true}),
	fc.constantFrom(
		'javascript:alert(1)',
		'file:///etc/passwd',
		'no address',
		'https://例え.jp/パス',
	),
);

/** Any profile at all. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record(
	{
		name: text,
		headline: text,
		email: fc.oneof(fc.emailAddress(), text),
		phone: text,
		location: text,
		links: fc.array(fc.record({label: text, url: address}), {maxLength: 5}),
		params: fc.constant({}),
	},
	{requiredKeys: ['name', 'links', 'params']},
);
