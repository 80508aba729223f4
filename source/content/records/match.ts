import {
	type Field,
	type FieldMap,
	isBlank,
	normalizeKey,
	type Value,
	type ValueMap,
} from '../data/value.ts';
import {type EntryField, type Keys, type KeyTable, keysOf} from './keys.ts';
import {fieldsIn, type Reading} from './locales.ts';

type Meanings = ReadonlyMap<string, {field: EntryField; rank: number}>;

const none: readonly Field[] = [];

/** The fields of an entry, whatever keys they were written under. */
export class Matched {
	readonly #found: ReadonlyMap<EntryField, readonly Field[]>;
	/** The keys that mean nothing here. */
	readonly unknown: ReadonlyArray<readonly [key: string, field: Field]>;

	constructor(found: ReadonlyMap<EntryField, readonly Field[]>, unknown: Matched['unknown'] = []) {
		this.#found = found;
		this.unknown = unknown;
	}

	/** The fields that hold these values. */
	static of(values: Partial<Record<EntryField, Value>>): Matched {
		return new Matched(new Map()).withFirst(values);
	}

	/** The value of the first key with this meaning that holds anything, else of the first. */
	get(name: EntryField): Value | undefined {
		const all = this.all(name);
		return (all.find(({value}) => !isBlank(value)) ?? all[0])?.value;
	}

	/** All of them, in the order in which they count. */
	all(name: EntryField): readonly Field[] {
		return this.#found.get(name) ?? none;
	}

	/** The same fields with others that count before them. */
	withFirst(values: Partial<Record<EntryField, Value | readonly Field[]>>): Matched {
		const found = new Map(this.#found);
		for (const [name, value] of Object.entries(values) as Array<
			[EntryField, Value | readonly Field[]]
		>) {
			const fields = 'kind' in value ? [{mark: value.mark, value}] : value;
			found.set(name, [...fields, ...this.all(name)]);
		}
		return new Matched(found, this.unknown);
	}

	/** Whether there is something that an entry may be called by. */
	get hasName(): boolean {
		return naming.some((field) => this.get(field) !== undefined);
	}
}

const naming: readonly EntryField[] = [
	...(['jobTitle', 'degree', 'area', 'title', 'role', 'name', 'organization'] as const),
];

/** By table and section: making the meanings takes longer than using them. */
const meanings = new WeakMap<Keys, Map<string, Meanings>>();

/** What the keys of an entry of a section mean, as `normalizeKey` spells them. */
function meaningsIn(section: string, keys: Keys): Meanings {
	const bySection = meanings.get(keys) ?? new Map<string, Meanings>();
	meanings.set(keys, bySection);
	const own = keys.sections.get(section);
	const known = bySection.get(own ? section : '');
	if (known) return known;
	const made = new Map<string, {field: EntryField; rank: number}>();
	const add = (table: KeyTable<EntryField>) => {
		for (const field of Object.keys(table) as EntryField[]) {
			for (const [rank, key] of keysOf(table, field).entries()) {
				made.set(normalizeKey(key), {field, rank});
			}
		}
	};
	add(keys.entry);
	if (own) add(own);
	bySection.set(own ? section : '', made);
	return made;
}

/** What was matched last of some fields: several look at them, one after the other. */
const memory = new WeakMap<FieldMap, {meanings: Meanings; matched: Matched}>();

/** Tells what the keys of an entry of a section mean. */
export function matchKeys(map: ValueMap, section: string, reading: KeyReading): Matched {
	return matchFields(fieldsIn(map, reading), section, reading);
}

type KeyReading = Pick<Reading, 'suffixes' | 'keys'>;

/** The same for fields that are not those of a map as it is. */
export function matchFields(
	fields: FieldMap,
	section: string,
	{keys}: Pick<Reading, 'keys'>,
): Matched {
	const table = meaningsIn(section, keys);
	const known = memory.get(fields);
	if (known?.meanings === table) return known.matched;
	const found = new Map<EntryField, Array<Field & {rank: number}>>();
	const unknown: Array<[string, Field]> = [];
	for (const [key, {mark, value}] of fields) {
		const meaning = table.get(normalizeKey(key));
		if (!meaning) {
			unknown.push([key, {mark, value}]);
			continue;
		}
		const {field, rank} = meaning;
		const same = found.get(field);
		if (same) same.push({mark, value, rank});
		else found.set(field, [{mark, value, rank}]);
	}
	for (const same of found.values()) if (same.length > 1) same.sort((a, b) => a.rank - b.rank);
	const matched = new Matched(found, unknown);
	memory.set(fields, {meanings: table, matched});
	return matched;
}

/** The keys that mean something in an entry of this section. */
export function knownKeys(section: string, keys: Keys): string[] {
	return [keys.entry, keys.sections.get(section) ?? {}].flatMap((table) =>
		(Object.keys(table) as EntryField[]).flatMap((field) => keysOf(table, field)),
	);
}
