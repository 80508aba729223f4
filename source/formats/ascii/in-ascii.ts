import {graphemes} from '../../markdown/layout/width.ts';
import {inAscii} from '../../markdown/style/glyphs.ts';
import type {LocalizedResume, ShownEntry} from '../../resume/localize.ts';
import type {Link, Profile} from '../../resume/types.ts';
import {asciiLetter} from './letters.ts';

/** Stands for what has no letter or sign in ASCII. */
const unknown = '?';

const raised = /^[⁰¹²³⁴-⁹⁺⁻⁼⁽⁾ⁿⁱ]$/;
const isAscii = /^[\t\n\x20-\x7E]*$/;

/** Writes texts in ASCII, and remembers what it has none for: `lost`. */
export type AsciiWriter = {write: (text: string) => string; lost: ReadonlySet<string>};

/**
 * Writes texts of a locale in ASCII: letters without their marks, Greek and Cyrillic in Latin letters,
 * signs by what they look like or mean. Every character that there is nothing for, of Chinese say, or
 * an emoji, is one `?`: a reading that is guessed would put another name on somebody's résumé.
 */
export function asciiWriter(locale: string): AsciiWriter {
	const lost = new Set<string>();

	function letter(character: string): string {
		const known = asciiLetter(character, locale);
		if (known !== undefined) return known;
		const glyph = inAscii(character);
		return isAscii.test(glyph) ? glyph : '';
	}

	function grapheme(cluster: string): string {
		if (isAscii.test(cluster)) return cluster;
		const whole = asciiLetter(cluster.normalize('NFC'), locale);
		if (whole !== undefined) return whole;
		const glyph = inAscii(cluster);
		if (isAscii.test(glyph)) return glyph;
		// NFKD parts letters from their marks, and ligatures, fractions and wide letters into theirs.
		const parts = Array.from(cluster.normalize('NFKD').replace(/\p{M}/gu, ''));
		const written = parts.map((part) => (isAscii.test(part) ? part : letter(part)));
		const isWritten = written.every(
			(part, index) => part !== '' || asciiLetter(parts[index] ?? '', locale) === '',
		);
		if (isWritten && parts.length > 0) return written.join('');
		if (parts.length === 0) return '';
		lost.add(cluster);
		return unknown;
	}

	const write = (text: string) => {
		if (isAscii.test(text)) return text;
		let result = '';
		let before = '0';
		for (const cluster of graphemes(text)) {
			// 10⁶ is no 106. What stands before the text may be a number, too.
			if (raised.test(cluster) && /^\d$/.test(before)) result += '^';
			result += grapheme(cluster);
			before = cluster;
		}
		return result;
	};
	return {write, lost};
}

function linksWith(links: readonly Link[], write: (text: string) => string): Link[] {
	return links.map(({label, url}) => ({label: write(label), url}));
}

function entryWith(entry: ShownEntry, write: (text: string) => string): ShownEntry {
	const {title, organization, location, level, tags, links} = entry;
	return {
		...entry,
		title: write(title),
		...(organization === undefined ? {} : {organization: write(organization)}),
		...(location === undefined ? {} : {location: write(location)}),
		...(level === undefined ? {} : {level: write(level)}),
		tags: tags.map(write),
		links: linksWith(links, write),
	};
}

function profileWith(profile: Profile, write: (text: string) => string): Profile {
	const {name, headline, location, links} = profile;
	return {
		...profile,
		name: write(name),
		...(headline === undefined ? {} : {headline: write(headline)}),
		...(location === undefined ? {} : {location: write(location)}),
		links: linksWith(links, write),
	};
}

/** The same résumé, its titles and the like written otherwise; its texts are not read yet. */
export function resumeWith(
	{locale, profile, sections}: LocalizedResume,
	write: (text: string) => string,
): LocalizedResume {
	return {
		locale,
		profile: profileWith(profile, write),
		sections: sections.map((section) => ({
			...section,
			...(section.title === undefined ? {} : {title: write(section.title)}),
			entries: section.entries.map((entry) => entryWith(entry, write)),
		})),
	};
}
