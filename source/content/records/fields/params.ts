import type {Profile} from '../../../resume/types.ts';
import type {FieldMap, Value} from '../../data/value.ts';
import {escapeMarkdown} from '../../names/escape-markdown.ts';
import {fieldsIn, localized, type Reading} from '../locales.ts';
import {toLine} from './text.ts';

/** Where `param` looks a name up. Names may have dots, and letter case does not matter. */
export type Lookup = (name: string) => string | undefined;

/** What a page's own front matter says. */
export function frontMatterLookup(front: FieldMap, reading: Reading): Lookup {
	return (name) => {
		const parts = name.toLowerCase().split('.');
		let fields: FieldMap | undefined = front;
		let value: Value | undefined;
		for (const part of parts) {
			const field: [string, {value: Value}] | undefined = [...(fields ?? [])].find(
				([key]) => key.toLowerCase() === part,
			);
			value = localized(field?.[1].value, reading);
			fields = value?.kind === 'map' ? fieldsIn(value, reading) : undefined;
		}
		return value === undefined ? undefined : textOf(value, reading);
	};
}

/** What the profile says; `email` and `contact.email` are the same. */
export function profileLookup({params, photo, ...profile}: Profile): Lookup {
	const known = Object.entries({...profile, photo: photo?.written}).filter(
		([, value]) => typeof value === 'string',
	);
	const byName = new Map(
		[...Object.entries(params), ...(known as Array<[string, string]>)].map(([key, value]) => [
			key.toLowerCase(),
			value,
		]),
	);
	return (name) => {
		const key = name.toLowerCase();
		return byName.get(key) ?? byName.get(key.replace(/^contact\./, ''));
	};
}

/** Looks a name up in one place after the other. */
export function firstOf(lookups: ReadonlyArray<Lookup | undefined>): Lookup {
	return (name) => {
		for (const lookup of lookups) {
			const value = lookup?.(name);
			if (value !== undefined) return value;
		}
		return undefined;
	};
}

/** A scalar's text, or those of a list, with commas. Empty and missing are the same. */
export function textOf(written: Value, reading: Reading): string | undefined {
	if (written.kind === 'scalar') return toLine(written.text) || undefined;
	if (written.kind === 'map') return undefined;
	const texts = written.items.map((item) => {
		const own = localized(item, reading);
		return own?.kind === 'scalar' ? toLine(own.text) : '';
	});
	return texts.filter((text) => text !== '').join(', ') || undefined;
}

/**
 * A value as Markdown that shows it. An e-mail address and a web address stay as they are, so that
 * they become links; in code nothing is special but the backquotes that would end it.
 */
export function paramMarkdown(value: string, inCode: boolean): string {
	if (inCode) return value.replaceAll('`', '');
	if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(value)) return value;
	if (!/^https?:\/\/[^\s<>]+$/i.test(value)) return escapeMarkdown(value);
	return /^[\w./?#=&%~:@+-]+$/.test(value) ? value : `<${value}>`;
}
