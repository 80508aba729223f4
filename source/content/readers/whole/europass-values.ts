import {innerText} from '../../data/parsers/xml.ts';
import {at, listAt, mapAt, textAt, textOf, type Value} from '../../data/value.ts';
import type {Account} from '../../records/account.ts';
import {booleanOf} from '../../records/fields/text.ts';
import {picked, together} from './pick.ts';
import type {WholeFile} from './reader.ts';

/** What stands at a path of elements: its text, where it has attributes, too. */
export function element(value: Value | undefined, path: string): Value | undefined {
	const found = path.split('.').reduce<Value | undefined>((inner, name) => at(inner, name), value);
	return found?.kind === 'map' ? (at(found, innerText) ?? found) : found;
}

/**
 * From one date to another as periods are read. Where it is not over, the end does not count; where
 * only the start is told, it lasts, unless it is said that it does not.
 */
export function span(
	account: Account,
	{start, end, ongoing}: Record<'start' | 'end' | 'ongoing', Value | undefined>,
): Value | undefined {
	if (ongoing) account.used(ongoing);
	const lasts = booleanOf(ongoing);
	if (lasts && end) account.setAside(end);
	const last = lasts ? undefined : end;
	const first = start ?? last;
	if (!first || (start && !last && lasts === false)) return first;
	return picked(first, {start, end: last});
}

/** A country or a language by its code, or the last part of its address, in words. */
export function nameOfCode(
	{account, placement}: WholeFile,
	value: Value | undefined,
	type: 'region' | 'language',
): Value | undefined {
	return together(account, [value], ([written = '']) => {
		const code = /^https?:/.test(written) ? written.slice(written.lastIndexOf('/') + 1) : written;
		const options = {type, fallback: 'none'} as const;
		try {
			const names = new Intl.DisplayNames(placement.locale ?? 'en', options);
			return names.of(type === 'region' ? code.toUpperCase() : code.toLowerCase()) ?? code;
		} catch {
			return code;
		}
	});
}

/** How well somebody understands, speaks and writes, where the skills differ each by its name. */
export function levelOf(
	account: Account,
	skills: ReadonlyArray<{skill: string; level: Value | undefined}>,
): Value | undefined {
	const told = skills.filter(({level}) => level !== undefined);
	return together(
		account,
		told.map(({level}) => level),
		(levels) =>
			new Set(levels).size === 1
				? (levels[0] ?? '')
				: levels.map((level, index) => `${told[index]?.skill} ${level}`).join(', '),
	);
}

/** A place in one line. */
export function placeOf(account: Account, ...parts: ReadonlyArray<Value | undefined>) {
	return together(account, parts, (texts) => texts.join(', '));
}

/** An address as a list of links. */
export function linkTo(url: Value | undefined, label?: Value): Value | undefined {
	return url && listAt([picked(url, {label, url})]);
}

/** A year and a month that stand in attributes: `year="2001" month="--03"`. */
export function dateIn(account: Account, date: Value | undefined): Value | undefined {
	const year = at(date, '@year');
	if (!date || !year) return undefined;
	const day = at(date, '@day');
	// Periods go by months.
	if (day) account.used(day);
	const month = together(account, [at(date, '@month')], ([text = '']) => text.replace(/^-+/, ''));
	return mapAt(date.mark, [['year', year], ...(month ? [['month', month] as const] : [])]);
}

/** The same with its day, in one text. */
export function dayIn(account: Account, date: Value | undefined): Value | undefined {
	const parts = ['@year', '@month', '@day'].map((name) => at(date, name));
	return together(account, parts, (texts) =>
		texts.map((text) => text.replace(/^-+/, '').padStart(2, '0')).join('-'),
	);
}

/** A text at the place of a value. */
export function wordAt(text: string, {mark}: Value): Value {
	return textAt(text, mark);
}

/** Whether a text is one of these, however it is written. */
export function isOneOf(value: Value | undefined, ...words: readonly string[]): boolean {
	return words.includes((textOf(value) ?? '').toLowerCase());
}
