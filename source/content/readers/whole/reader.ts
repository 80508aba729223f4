import type {Value, ValueMap} from '../../data/value.ts';
import type {Keys} from '../../records/keys.ts';
import type {Origin, Sources} from '../../records/record.ts';

/** A file that may hold a whole résumé, or one of its languages. */
export type WholeFile = Origin & {value: Value};

/** A kind of file that holds a whole résumé. */
export type WholeReader = {
	name: string;
	/** What its keys mean, if not what they do elsewhere. */
	keys?: Keys;
	/** How sure it is that a map is of its kind: 0 not at all, 1 certain. */
	recognise: (map: ValueMap) => number;
	/** Adds the profile and the sections of the file. */
	read: (file: WholeFile, map: ValueMap, sources: Sources) => void;
};
