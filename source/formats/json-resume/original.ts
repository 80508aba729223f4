import {renamedKeys} from '../../content/readers/whole/json-resume-keys.ts';
import type {Json, Locale} from '../../resume/types.ts';
import {isMap, type JsonMap, listKeys, mapOf} from './shapes.ts';

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.2.1/schema.json';

/** The parts that every document of ours has: which schema it follows, and in which language it is. */
export function envelopeFor(locale: Locale): {$schema: string; meta: JsonMap} {
	return {$schema: schema, meta: {version: 'v1.0.0', language: locale}};
}

/** What keys of version 0 are called in version 1, in one part of a document. */
function namesIn(part: string): Readonly<Record<string, string>> {
	return Object.hasOwn(renamedKeys, part) ? (renamedKeys[part] ?? {}) : {};
}

/** A map with the values of some keys under a second name as well, where it has nothing there. */
function alsoUnder(value: Json, names: Readonly<Record<string, string>>): Json {
	if (!isMap(value)) return value;
	return mapOf(
		Object.entries(value).flatMap(([key, each]) => {
			const name = Object.hasOwn(names, key) ? names[key] : undefined;
			const isNew = name !== undefined && !Object.hasOwn(value, name);
			return isNew ? [[name, each] as const, [key, each] as const] : [[key, each] as const];
		}),
	);
}

/**
 * What we write in a list, or in `basics`, with the keys of version 0 behind their own: of twelve themes
 * that people use, eight know an employer as `company` alone.
 */
export function withVersion0(item: JsonMap, list: string): JsonMap {
	const names = namesIn(list);
	const old = Object.entries(names)
		.filter(([, name]) => Object.hasOwn(item, name))
		.map(([key, name]) => [key, item[name]] as const);
	return mapOf([...Object.entries(item), ...old.filter(([key]) => !Object.hasOwn(item, key))]);
}

/**
 * A document of version 0 as one of version 1, which keeps the keys that it had: some themes know no
 * others. One of version 1 stays as it is.
 */
export function toVersion1(document: JsonMap): JsonMap {
	return mapOf(
		Object.entries(document).map(([key, value]) => {
			const names = namesIn(key);
			if (Array.isArray(value)) return [key, value.map((item) => alsoUnder(item, names))];
			if (key === '$schema' && typeof value === 'string' && /\/v?0\.[\d.]*\//.test(value))
				return [key, schema];
			if (key === 'meta' && isMap(value) && /^v?0\./.test(String(value.version)))
				return [key, {...value, version: 'v1.0.0'}];
			return [key, alsoUnder(value, names)];
		}),
	);
}

/**
 * What a document says in one of its locales, where texts in `basics` and in lists may be maps of
 * them: `{en: …, es: …}`.
 */
export function inLocale(document: JsonMap, locale: Locale, locales: readonly Locale[]): JsonMap {
	const known = new Set(locales.map((each) => each.toLowerCase()));
	const isLocaleMap = (value: JsonMap) => {
		const keys = Object.keys(value);
		return keys.length > 1 && keys.every((key) => known.has(key.replace('_', '-').toLowerCase()));
	};
	const say = (value: Json): Json => {
		if (Array.isArray(value)) return value.map(say);
		if (!isMap(value)) return value;
		if (!isLocaleMap(value))
			return mapOf(Object.entries(value).map(([key, each]) => [key, say(each)]));
		const wanted = [locale, ...locales].map((each) => each.toLowerCase());
		const own = wanted
			.map((tag) =>
				Object.entries(value).find(([key]) => key.replace('_', '-').toLowerCase() === tag),
			)
			.find((entry) => entry !== undefined);
		return own ? say(own[1]) : null;
	};
	if (locales.length < 2) return document;
	return mapOf(
		Object.entries(document).map(([key, value]) => [
			key,
			key === 'basics' || listKeys.includes(key) ? say(value) : value,
		]),
	);
}
