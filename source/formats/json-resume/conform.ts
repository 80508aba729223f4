import {safeAddress} from '../../markdown/link.ts';
import {parseUrl} from '../../resume/link-schemes.ts';
import type {Json} from '../../resume/types.ts';
import {understoodDate} from './items.ts';
import {isMap, type JsonMap, mapOf} from './shapes.ts';

/** As much of JSON Schema as JSON Resume's own makes use of. */
export type Schema = {
	type?: string;
	format?: string;
	pattern?: string;
	$ref?: string;
	items?: Schema;
	properties?: Readonly<Record<string, Schema>>;
	definitions?: Readonly<Record<string, Schema>>;
};

/** An address as RFC 3986 has it, which is what `format: uri` asks for. */
const uri =
	/^[a-z][a-z\d+.-]*:(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-F]{2})+(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-F]{2})*)?$/i;
/** What validators take for an e-mail address: ASCII, with a name and a domain with a dot in it. */
const email =
	/^[a-z\d!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z\d!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d](?:[a-z\d-]*[a-z\d])?$/i;

/** An address that is a URI, and safe to follow: a theme makes a link of it. */
function addressFor(text: string): string | undefined {
	const written = text.trim();
	const isUri = uri.test(written) && parseUrl(written) !== undefined;
	if (isUri && safeAddress(written) !== undefined) return written;
	const whole = /^(?:[\w-]+\.)+[a-z]{2,}(?:[:/?#]|$)/i.test(written)
		? `https://${written}`
		: written;
	const address = safeAddress(whole)?.replace(/[[\]]/g, encodeURIComponent);
	return address !== undefined && uri.test(address) ? address : undefined;
}

/** A text in the form that the schema asks for; undefined if it can't be. */
function textFor(text: string, {format, pattern}: Schema): string | undefined {
	if (pattern !== undefined)
		return new RegExp(pattern, 'u').test(text) ? text : understoodDate(text);
	if (format === 'uri') return addressFor(text);
	if (format === 'email') return email.test(text) ? text : undefined;
	return text;
}

/** Whether there is nothing in a value where the schema wants something. */
function isNothing(value: Json, {format, pattern}: Schema): boolean {
	if (value === null) return true;
	return typeof value === 'string' && value.trim() === '' && Boolean(format ?? pattern);
}

/**
 * Makes a document valid, and keeps what it says: numbers become texts, a text where a list is
 * wanted becomes a list, dates that are understood become ISO 8601, addresses whole. What does not fit
 * stands under its key with a `_` behind it, where validators and themes don't look and we read it
 * again; what the author wrote of a date stands there too. `null` and empty dates and addresses go.
 */
export class Conformer {
	readonly #root: Schema;

	constructor(root: Schema) {
		this.#root = root;
	}

	document(value: JsonMap): JsonMap {
		return this.#map(value, this.#root);
	}

	#resolved(schema: Schema): Schema {
		const name = /^#\/definitions\/(\w+)$/.exec(schema.$ref ?? '')?.[1];
		return (name === undefined ? undefined : this.#root.definitions?.[name]) ?? schema;
	}

	#map(value: JsonMap, {properties = {}}: Schema): JsonMap {
		return mapOf(
			Object.entries(value).flatMap(([key, each]): Array<[string, Json]> => {
				const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
				if (!schema) return [[key, each]];
				const own = this.#resolved(schema);
				if (isNothing(each, own)) return [];
				const words = key === 'keywords' && typeof each === 'string' ? each.split(/\s*,\s*/) : each;
				const fit = this.#fitting(words, own);
				if (fit === undefined) return [[`${key}_`, each]];
				const isDate = own.pattern !== undefined && fit !== each;
				return isDate
					? [
							[key, fit],
							[`${key}_`, each],
						]
					: [[key, fit]];
			}),
		);
	}

	#fitting(value: Json, schema: Schema): Json | undefined {
		if (schema.type === 'string') {
			const isText = typeof value === 'string' || typeof value === 'number';
			return isText ? textFor(String(value), schema) : undefined;
		}
		if (schema.type === 'array') return this.#list(value, this.#resolved(schema.items ?? {}));
		if (schema.type !== 'object') return value;
		if (isMap(value)) return this.#map(value, schema);
		// An item that is only a name.
		const [first] = Object.keys(schema.properties ?? {});
		return typeof value === 'string' && first !== undefined ? {[first]: value} : undefined;
	}

	#list(value: Json, items: Schema): Json | undefined {
		if (typeof value === 'string' && items.type !== 'string') return undefined;
		const list = Array.isArray(value) ? value : [value];
		const fitting = list
			.filter((item) => item !== null)
			.map((item) => this.#fitting(item, items))
			.filter((item) => item !== undefined);
		return fitting.length === list.filter((item) => item !== null).length ? fitting : undefined;
	}
}
