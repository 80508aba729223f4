import {
	isBlank,
	normalizeKey,
	type Written,
	type WrittenField,
	type WrittenMap,
} from '../data/value.ts';
import type {Aliases, EntryField} from './aliases.ts';
import {entryAliases, sectionAliases} from './more-aliases.ts';

type Meanings = ReadonlyMap<string, {field: EntryField; rank: number}>;

/** By section: making the table takes longer than using it. */
const tables = new Map<string, Meanings>();

/** What the keys of an entry of this section mean, as `normalizeKey` spells them. */
function meaningsIn(section: string): Meanings {
	const special = sectionAliases.has(section) ? section : '';
	const known = tables.get(special);
	if (known) return known;
	const meanings = new Map<string, {field: EntryField; rank: number}>();
	const add = (aliases: Aliases<EntryField>) => {
		for (const [field, keys] of Object.entries(aliases) as Array<[EntryField, string[]]>) {
			for (const [rank, key] of keys.entries()) {
				meanings.set(normalizeKey(key), {field, rank});
			}
		}
	};
	add(entryAliases);
	add(sectionAliases.get(special) ?? {});
	tables.set(special, meanings);
	return meanings;
}

/** What a map's keys mean. */
export class Sorted {
	/** The keys that mean nothing here. */
	readonly unknown: Array<[key: string, field: WrittenField]> = [];
	readonly meanings: Meanings;
	readonly #found = new Map<EntryField, WrittenField>();
	/** For a field that several keys mean, all of them, the one that counts first. */
	readonly #several = new Map<EntryField, WrittenField[]>();

	constructor(map: WrittenMap, meanings: Meanings) {
		this.meanings = meanings;
		for (const [key, field] of map.fields) {
			const meaning = meanings.get(normalizeKey(key));
			if (!meaning) this.unknown.push([key, field]);
			else if (this.#found.has(meaning.field)) this.#several.set(meaning.field, []);
			else this.#found.set(meaning.field, field);
		}
		for (const name of this.#several.keys()) this.#several.set(name, ranked(map, name, meanings));
	}

	/** The value of the first key with this meaning that holds anything, else of the first. */
	get(name: EntryField): Written | undefined {
		const several = this.#several.get(name);
		const first = several?.find(({value}) => !isBlank(value)) ?? several?.[0];
		return (first ?? this.#found.get(name))?.value;
	}

	/** All of them, in the order in which they count. */
	all(name: EntryField): readonly WrittenField[] {
		const only = this.#found.get(name);
		return this.#several.get(name) ?? (only ? [only] : none);
	}
}

const none: readonly WrittenField[] = [];

function ranked(map: WrittenMap, name: EntryField, meanings: Meanings): WrittenField[] {
	return [...map.fields]
		.flatMap(([key, field]) => {
			const meaning = meanings.get(normalizeKey(key));
			return meaning?.field === name ? [{rank: meaning.rank, field}] : [];
		})
		.sort((a, b) => a.rank - b.rank)
		.map(({field}) => field);
}

/** What was sorted out last of a map: several look at it, one after the other. */
const memory = new WeakMap<WrittenMap, Sorted>();

/** Tells what the keys of an entry of this section mean. */
export function sortOut(map: WrittenMap, section: string): Sorted {
	const meanings = meaningsIn(section);
	const known = memory.get(map);
	if (known?.meanings === meanings) return known;
	const sorted = new Sorted(map, meanings);
	memory.set(map, sorted);
	return sorted;
}

/** The keys that mean something in an entry of this section. */
export function knownKeys(section: string): string[] {
	const special = sectionAliases.get(section) ?? {};
	return [...Object.values(entryAliases), ...Object.values(special)].flat();
}

const naming: readonly EntryField[] = [
	...(['jobTitle', 'degree', 'area', 'title', 'role', 'name', 'organization'] as const),
];

/** Whether a map has something that an entry of this section may be called by. */
export function namesSomething(map: WrittenMap, section: string): boolean {
	const sorted = sortOut(map, section);
	return naming.some((field) => sorted.get(field) !== undefined);
}
