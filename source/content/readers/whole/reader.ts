import type {ValueMap} from '../../data/value.ts';

/** A kind of file that holds a whole résumé. Keys are given as `normalizeKey` spells them. */
export type WholeReader = {
	name: string;
	/** How sure it is that a file is of its kind: 0 not at all, 1 certain. */
	recognise: (map: ValueMap) => number;
	/** Keys that hold who the résumé is about. */
	person: ReadonlySet<string>;
	/** Keys that only hold the rest. */
	wrappers: ReadonlySet<string>;
	/** Keys that say nothing about the person. */
	asides: ReadonlySet<string>;
	/** Whether the document is kept, so that JSON Resume comes out as it came in. */
	keepsOriginal: boolean;
};

/** A set of keys, written between spaces. */
export function keySet(keys: string): ReadonlySet<string> {
	return new Set(keys.split(' ').filter((key) => key !== ''));
}
