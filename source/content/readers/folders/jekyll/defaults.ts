import {isBlank, lookUp, textIn, type ValueMap} from '../../../data/value.ts';
import type {Account} from '../../../records/account.ts';
import {matchesGlob} from './glob.ts';
import type {Site} from './site.ts';

/** A scope of `defaults`, and what holds in it. */
type Scope = {path: string; type: string | undefined; values: ValueMap};

/** What the configuration says of all pages in some folder, or of some kind. */
export function scopesIn({map}: Site): readonly Scope[] {
	const written = lookUp(map.fields, ['defaults']);
	if (written?.kind !== 'list') return [];
	return (
		written.items
			.flatMap((item): Scope[] => {
				if (item.kind !== 'map') return [];
				const scope = lookUp(item.fields, ['scope']);
				const values = lookUp(item.fields, ['values']);
				if (scope?.kind !== 'map' || values?.kind !== 'map') return [];
				const path = textIn(scope, 'path')?.replace(/^\/|\/$/g, '') ?? '';
				return [{path, type: textIn(scope, 'type'), values}];
			})
			// The longer path counts, then a type, then what is written last.
			.sort((a, b) => a.path.length - b.path.length || Number(!!a.type) - Number(!!b.type))
	);
}

/**
 * The front matter of a page with the defaults that hold for it; what it says itself counts, unless
 * it says nothing. `path` is the page's in the site, `type` its collection, or `pages`.
 */
export function withDefaults(
	front: ValueMap,
	scopes: readonly Scope[],
	{path, type, account}: {path: string; type: string; account: Account},
): ValueMap {
	const fields: ValueMap['fields'] = new Map();
	for (const scope of scopes) {
		if (scope.type !== undefined && scope.type !== type) continue;
		const isHere = scope.path.includes('*')
			? matchesGlob(scope.path, path)
			: scope.path === '' || path === scope.path || path.startsWith(`${scope.path}/`);
		if (!isHere) continue;
		for (const [key, field] of scope.values.fields) {
			// Nobody wrote it for this page.
			account.setAside(field.value);
			fields.set(key, field);
		}
	}
	if (fields.size === 0) return front;
	for (const [key, field] of front.fields)
		if (!isBlank(field.value) || !fields.has(key)) fields.set(key, field);
	return {...front, fields};
}
