import {describe, expect, it} from 'vitest';
import {vcard} from '../../source/formats/contact/vcard.ts';
import {safeAddress} from '../../source/markdown/link.ts';
import {plainLine} from '../../source/resume/plain-text.ts';
import {fc} from '../property.ts';
import {anyProfile, people, profileOf} from './profiles.ts';

/** Reads a vCard the way RFC 2425 and RFC 2426 tell: unfold, split at colons, split and unescape. */
function read(card: string): Array<{name: string; raw: string; parts: string[]}> {
	expect(card.endsWith('\r\n')).toBe(true);
	return card
		.replaceAll('\r\n ', '')
		.slice(0, -2)
		.split('\r\n')
		.map((line) => {
			const colon = line.indexOf(':');
			const raw = line.slice(colon + 1);
			const parts = [''];
			for (let index = 0; index < raw.length; index++) {
				if (raw[index] === ';') parts.push('');
				else
					parts.push(parts.pop() + (raw[index] === '\\' ? raw.charAt(++index) : raw.charAt(index)));
			}
			return {name: line.slice(0, colon), raw, parts};
		});
}

const everything = Number.POSITIVE_INFINITY;

describe('a vCard', () => {
	it('holds what a phone saves, the most important first', () => {
		const card = vcard(
			profileOf({
				name: 'Grace Hopper',
				headline: 'Mathematician, compiler builder',
				email: 'grace@example.org',
				phone: '+1 202 000 000',
				location: 'Arlington, Virginia',
				links: [
					{label: 'Web', url: 'https://example.org/grace'},
					{label: 'More', url: 'https://example.org/more'},
				],
			}),
			everything,
		);
		expect(card.split('\r\n')).toEqual([
			'BEGIN:VCARD',
			'VERSION:3.0',
			'N:;Grace Hopper;;;',
			'FN:Grace Hopper',
			'EMAIL:grace@example.org',
			'TEL:+1 202 000 000',
			'TITLE:Mathematician\\, compiler builder',
			'URL:https://example.org/grace',
			'ADR:;;;Arlington\\, Virginia;;;',
			'URL:https://example.org/more',
			'END:VCARD',
			'',
		]);
	});

	it('reads back as it was, whatever stands in the profile', () => {
		fc.assert(
			fc.property(anyProfile, (profile) => {
				const lines = read(vcard(profile, everything));
				const parts = (name: string) => lines.filter((line) => line.name === name);
				const plain = (value = '') => plainLine(value);
				const name = plain(profile.name) || plain(profile.email) || plain(profile.phone);
				expect(parts('N')[0]?.parts).toEqual(['', name, '', '', '']);
				expect(parts('FN')[0]?.parts).toEqual([name]);
				const given = {EMAIL: profile.email, TEL: profile.phone, TITLE: profile.headline};
				for (const [property, value] of Object.entries(given))
					expect(parts(property).map((line) => line.parts)).toEqual(
						plain(value) ? [[plain(value)]] : [],
					);
				expect(parts('ADR').map((line) => line.parts)).toEqual(
					plain(profile.location) ? [['', '', '', plain(profile.location), '', '', '']] : [],
				);
				expect(parts('URL').map((line) => line.raw)).toEqual(
					profile.links.flatMap(({url}) => safeAddress(plainLine(url)) ?? []),
				);
			}),
			{numRuns: 500},
		);
	});

	it('has no control characters and no line of more than 75 bytes, and cuts no character', () => {
		fc.assert(
			fc.property(anyProfile, (profile) => {
				const card = vcard(profile, everything);
				expect(card.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
				expect(card).not.toMatch(/\p{Surrogate}/u);
				for (const line of card.split('\r\n'))
					expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			}),
			{numRuns: 500},
		);
	});

	it('leaves out what matters least where bytes are few, and never the ways to answer', () => {
		fc.assert(
			fc.property(anyProfile, fc.nat({max: 600}), (profile, limit) => {
				const least = vcard(profile, 0);
				const card = vcard(profile, limit);
				expect(Buffer.byteLength(card)).toBeLessThanOrEqual(
					Math.max(limit, Buffer.byteLength(least)),
				);
				const all = read(vcard(profile, everything)).map(({name, raw}) => `${name}:${raw}`);
				const kept = read(card).map(({name, raw}) => `${name}:${raw}`);
				// Nothing is changed or moved: what is kept is a part of the whole.
				let position = 0;
				for (const line of kept) position = all.indexOf(line, position) + 1 || Number.NaN;
				expect(position).not.toBeNaN();
				for (const {name, raw} of read(least)) expect(kept).toContain(`${name}:${raw}`);
			}),
			{numRuns: 500},
		);
		const grace = profileOf({
			name: 'Grace',
			email: 'grace@example.org',
			location: 'Arlington',
			links: [1, 2, 3].map((each) => ({label: '', url: `https://example.org/${each}`})),
		});
		const fewer = vcard(grace, Buffer.byteLength(vcard(grace, everything)) - 1);
		expect(fewer).toContain('https://example.org/2');
		expect(fewer).not.toContain('https://example.org/3');
		expect(vcard(grace, 0)).toMatch(/EMAIL:grace@example\.org\r\nEND/);
	});

	it('has a link at least for whom there is no other way to reach', () => {
		expect(vcard(people[3]!, 0)).toContain('URL:https://example.org/zo%C3%AB');
	});
});
