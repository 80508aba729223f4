import {type FieldMap, isBlank, normalizeKey, type Value} from '../data/value.ts';
import {FileAccount} from '../files/file-account.ts';
import type {Mark} from '../problems.ts';

/** What nobody took of a file: the key path of values of one kind, and where each of them stands. */
type Left = {path: string; marks: Mark[]};

/** All that is left of a file, and whether anything in it was taken. */
export type Leftovers = {left: Left[]; isUntouched: boolean};

/**
 * What became of each value that an owner wrote: it is shown, or it was used, as for an order, or a
 * reader has set it aside for a reason. What is left is reported, so that nothing vanishes without
 * a word.
 */
export class Account {
	readonly #settled = new WeakSet<Value>();
	readonly #origins = new WeakMap<Value, readonly Value[]>();
	/** The same for whole files. */
	readonly files: FileAccount;

	constructor(files = new FileAccount()) {
		this.files = files;
	}

	/** A reader sees the value, or all that is in it. */
	shown(value: Value): void {
		this.#settle(value);
	}

	/** It decides something, such as an order or a language. */
	used(value: Value): void {
		this.#settle(value);
	}

	/** It is no content: a theme's navigation, the settings of a program. */
	setAside(value: Value): void {
		this.#settle(value);
	}

	/** Says of a value that a reader made of others: what becomes of it becomes of them. */
	madeOf<Made extends Value>(value: Made, origins: readonly Value[]): Made {
		this.#origins.set(value, origins);
		return value;
	}

	#settle(value: Value): void {
		this.#settled.add(value);
		for (const origin of this.#origins.get(value) ?? []) this.#settle(origin);
	}

	/** Whether somebody took it. */
	has(value: Value): boolean {
		return this.#settled.has(value);
	}

	/**
	 * What is left in a value, by key path: `talks[].venue`, in the order of the file. `isAside` tells
	 * of keys that are no content, as `normalizeKey` spells them.
	 */
	leftIn(root: Value, isAside: (key: string, path: string) => boolean): Leftovers {
		let isUntouched = true;
		const paths = new Map<string, Mark[]>();
		const add = (path: string, mark: Mark) => {
			const marks = paths.get(path);
			if (marks) marks.push(mark);
			else paths.set(path, [mark]);
		};
		const visit = (value: Value, path: string, mark: Mark) => {
			if (this.#settled.has(value)) isUntouched = false;
			if (this.#settled.has(value)) return;
			if (value.kind === 'scalar') {
				// A switch says nothing to a reader.
				if (!isBlank(value) && typeof value.value !== 'boolean') add(path, mark);
			} else if (value.kind === 'list') {
				for (const item of value.items) visit(item, `${path}[]`, item.mark);
			} else visitFields(value.fields, path === '' ? '' : `${path}.`);
		};
		const visitFields = (all: FieldMap, prefix: string) => {
			for (const [key, field] of all)
				if (!isAside(normalizeKey(key), prefix)) visit(field.value, prefix + key, field.mark);
		};
		visit(root, '', root.mark);
		return {left: [...paths].map(([path, marks]) => ({path, marks})), isUntouched};
	}
}
