import {describe, expect, it, test} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {asciiText} from '../../source/formats/ascii/ascii-text.ts';
import {asciiWriter} from '../../source/formats/ascii/in-ascii.ts';
import {layOutResume} from '../../source/formats/text.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {textWidth} from '../../source/markdown/layout/width.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {localize} from '../../source/resume/localize.ts';
import {plainLine} from '../../source/resume/plain-text.ts';
import type {Resume} from '../../source/resume/types.ts';
import {messagesFor} from '../messages/every-language.ts';
import {fc} from '../property.ts';
import {entryOf, resumeOf} from '../resumes.ts';

const locales = ['en', 'es', 'fr', 'de', 'ru', 'el', 'ja', 'ar'];

const settingIn = (locale: string, width: number) => ({
	...{locale, width, hyperlinks: false},
	...{messages: messagesFor(locale), markdown: completeMarkdown, now: new Date(2026, 10, 1)},
});

function ascii(resume: Resume, locale: string, width: number) {
	return asciiText(localize(resume, locale), settingIn(locale, width));
}

describe('letters in ASCII', () => {
	const write = (text: string, locale = 'en') => asciiWriter(locale).write(text);

	it.each([
		[
			'José Ångström, Łódź, Øystein, Straße, Œuvre, Þór',
			'Jose Angstrom, Lodz, Oystein, Strasse, Oeuvre, Thor',
		],
		[
			'“Hi” – it’s … → ← • ½ ﬁ № € © ×2 ≥ 3 °',
			'"Hi" - it\'s ... -> <- * 1/2 fi No. EUR (C) x2 >= 3 deg',
		],
		['ＡＢＣ①²', 'ABC12'],
		['10⁶ and 2⁻³, but m², CO₂', '10^6 and 2^-3, but m2, CO2'],
		['Привет, Щука! Съезд', 'Privet, Shchuka! Sezd'],
		['Ελλάδα Ψυχή Ωραία', 'Ellada Psychi Oraia'],
		['in\u00ADvis\u200Bible\u00A0space', 'invisible space'],
	])('%s', (text, expected) => {
		expect(write(text)).toBe(expected);
	});

	it('are those of the language', () => {
		expect(write('Müller, Größe, Ärger', 'de-AT')).toBe('Mueller, Groesse, Aerger');
		expect(write('Müller', 'fr')).toBe('Muller');
		expect(write('Григорій', 'uk')).toBe('Hryhoriy');
		expect(write('Григорий', 'ru')).toBe('Grigoriy');
	});

	it('are question marks where there are none, and it says which', () => {
		const writer = asciiWriter('ja');
		expect(writer.write('山田 (Yamada) 👩‍💻 שלום')).toBe('?? (Yamada) ? ????');
		expect([...writer.lost].slice(0, 3)).toEqual(['山', '田', '👩‍💻']);
	});
});

test('a text is wrapped after its letters have become more', () => {
	const body = 'Щ '.repeat(60);
	const {lines} = ascii(resumeOf([entryOf({slug: 'a', locale: 'ru', body})], ['ru']), 'ru', 30);
	expect(lines.every((line) => line.length <= 30)).toBe(true);
	expect(lines.join(' ').match(/Shch/g)).toHaveLength(60);
});

test.each(['en', 'es', 'fr'])('the sample in %s says the same in ASCII', async (locale) => {
	const {resume} = await loadResume('content');
	const setting = settingIn(locale, 72);
	const words = (text: string) => text.replace(/[^a-z\d]+/gi, ' ').trim();
	const plain = layOutResume(localize(resume, locale), setting).map(textOf).join(' ');
	const {lines, lost} = ascii(resume, locale, 72);
	expect([...lost]).toEqual([]);
	expect(words(lines.join(' '))).toBe(words(asciiWriter(locale).write(plain)));
});

describe('any text', () => {
	const word = fc.oneof(
		fc.string({unit: 'grapheme', minLength: 1, maxLength: 8}),
		fc.constantFrom(
			'日本語',
			'Щит',
			'résumé',
			'مرحبا',
			'👩‍💻',
			'→',
			'…',
			'ß',
			'a'.repeat(30),
			'| x |',
		),
		fc.constantFrom(
			'**b**',
			'`c — d`',
			'[é](https://é.example/ü)',
			'- •',
			'> “',
			'```\n→\n```',
			'[^é]',
			'\n\n',
		),
	);
	const text = fc.array(word, {maxLength: 20}).map((words) => words.join(' '));
	// What is no text comes out of any file as a line.
	const line = text.map(plainLine);
	const entry = fc
		.record({
			title: line,
			organization: line,
			location: line,
			body: text,
			tags: fc.array(line, {maxLength: 2}),
		})
		.map((fields) =>
			entryOf({slug: 'a', ...fields, links: [{label: fields.title, url: 'https://ü.example/é'}]}),
		);
	const width = fc.integer({min: 20, max: 120});

	it('is ASCII alone when it is asked to be, and never wider than asked for', () => {
		fc.assert(
			fc.property(entry, width, fc.constantFrom(...locales), (shown, columns, locale) => {
				const resume = resumeOf([{...shown, locale}], [locale]);
				for (const line of ascii(resume, locale, columns).lines) {
					expect(line).toMatch(/^[\x20-\x7E]*$/);
					expect(line.length).toBeLessThanOrEqual(columns);
				}
			}),
			{numRuns: 200},
		);
	});

	it('is never wider than asked for as it is', () => {
		fc.assert(
			fc.property(entry, width, (shown, columns) => {
				const lines = layOutResume(localize(resumeOf([shown]), 'en'), settingIn('en', columns));
				for (const line of lines) expect(textWidth(textOf(line))).toBeLessThanOrEqual(columns);
			}),
			{numRuns: 200},
		);
	});
});
