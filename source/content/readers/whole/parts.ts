import {plainLine} from '../../../resume/plain-text.ts';
import {
	emptyMap,
	isBlank,
	lookUp,
	normalizeKey,
	type Value,
	type ValueMap,
} from '../../data/value.ts';
import {usualPage} from '../../names/section-names.ts';
import {humanize, slugify} from '../../names/slug.ts';
import type {Account} from '../../records/account.ts';
import {keysOf} from '../../records/keys.ts';
import type {ListSource, Origin, Sources} from '../../records/record.ts';
import {originOf, type WholeFile} from './reader.ts';

/** A section of a whole résumé; `key` is what it is called there. */
export function listOf(file: WholeFile, section: string, key: string, value: Value): ListSource {
	const family = `${section}/${section === 'about' ? slugify(key) : ''}`;
	return {...partOf(file, section, key), value, family, isPart: true};
}

/** Where a part of a whole résumé comes from: the profile, without a section. */
export function partOf(file: WholeFile, section: string, key: string): Origin {
	const origin = originOf(file);
	// It becomes a title where an item has none of its own.
	const own = plainLine(key);
	const placement = {
		...origin.placement,
		role: section === '' ? 'profile' : 'list',
		section,
		slug: slugify(key),
		name: section === 'about' ? own : humanize(own),
	} as const;
	return {...origin, placement};
}

/**
 * The texts about the person that profiles hold, as a page, unless there is such a page, or a page
 * that shows them as a parameter.
 */
export function summariesIn({profiles, documents, lists}: Sources): ListSource[] {
	const isSummary = ({placement: {section, slug}}: Origin) =>
		section === 'about' && usualPage(section, slug) !== undefined;
	if ([...documents, ...lists].some(isSummary)) return [];
	if (documents.some(({body}) => /\bparam\b/.test(body))) return [];
	return profiles.flatMap((profile) => {
		const value = lookUp(profile.fields, keysOf(profile.keys.profile, 'summary'));
		const isText =
			value && !isBlank(value) && (value.kind !== 'scalar' || typeof value.value !== 'boolean');
		if (!isText || profile.isPart || profile.placement.role !== 'profile') return [];
		const {fields: _, ...origin} = profile;
		return [
			listOf(
				{...origin, value: {...emptyMap(), fields: profile.fields}},
				'about',
				'summary',
				value,
			),
		];
	});
}

/** Sets aside what stands under some keys of a map, spelled as by `normalizeKey`. */
export function setAsideKeys(
	{fields}: ValueMap,
	keys: ReadonlySet<string>,
	account: Account,
): void {
	for (const [key, {value}] of fields) if (keys.has(normalizeKey(key))) account.setAside(value);
}
