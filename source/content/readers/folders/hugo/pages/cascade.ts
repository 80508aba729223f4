import type {Locale} from '../../../../../resume/types.ts';
import {
	type FieldMap,
	lookUp,
	mapIn,
	mapsIn,
	normalizeKey,
	textIn,
	type ValueMap,
} from '../../../../data/value.ts';
import type {Account} from '../../../../records/account.ts';
import {fitsGlob} from '../configuration/patterns.ts';

/** Values for the pages below a folder of `content`, of which `applies` takes some. */
type Cascade = {fields: FieldMap; applies: (page: Receiver) => boolean};

/**
 * What decides which values are handed down to a page: its path in `content` without an extension, what
 * Hugo calls its kind, and its locale, which is undefined for the default one.
 */
export type Receiver = {
	path: string;
	kind: 'home' | 'section' | 'page';
	locale: Locale | undefined;
};

/**
 * What the configuration and the pages of folders hand down to all below them. The nearest counts
 * first, and what a page says itself before that.
 */
export class Cascades {
	readonly #all: Cascade[] = [];

	/** Takes what a map hands down to those pages of which `isBelow` is true. Outer ones come first. */
	take(map: ValueMap, isBelow: Cascade['applies']): void {
		for (const each of mapsIn(map, 'cascade')) {
			const target = mapIn(each, 'target', '_target');
			const glob = textIn(target, 'path');
			const kind = textIn(target, 'kind');
			const environment = textIn(target, 'environment') ?? 'production';
			if (environment !== 'production') continue;
			const applies = (page: Receiver) =>
				isBelow(page) &&
				(glob === undefined || fitsGlob(glob, `/${page.path}`)) &&
				(kind === undefined || kind === page.kind);
			this.#all.unshift({fields: flattened(each), applies});
		}
	}

	/** The front matter of a page with what is handed down to it, which nobody need show. */
	given(page: Receiver, front: ValueMap, account: Account): ValueMap {
		const own = [...front.fields, ...(mapIn(front, 'params')?.fields ?? [])];
		const known = new Set(own.map(([key]) => normalizeKey(key)));
		const fields: FieldMap = new Map(front.fields);
		for (const cascade of this.#all.filter(({applies}) => applies(page))) {
			for (const [key, field] of cascade.fields) {
				if (known.has(normalizeKey(key))) continue;
				known.add(normalizeKey(key));
				account.setAside(field.value);
				fields.set(key, field);
			}
		}
		return fields.size === front.fields.size ? front : {...front, fields};
	}
}

/** What a cascade says, its `params` at the top, as in front matter. */
function flattened({fields: written}: ValueMap): FieldMap {
	const held = lookUp(written, ['params']);
	const fields: FieldMap = new Map(written);
	for (const key of written.keys())
		if (['target', 'params'].includes(normalizeKey(key))) fields.delete(key);
	if (held?.kind === 'map')
		for (const [key, field] of held.fields) if (!fields.has(key)) fields.set(key, field);
	return fields;
}
