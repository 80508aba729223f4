import type {Locale} from '../../../resume/types.ts';
import type {Value, ValueMap} from '../../data/value.ts';
import type {Keys} from '../../records/keys.ts';
import type {Origin, SectionSource, Sources} from '../../records/record.ts';

/**
 * A file that may hold a whole résumé, or one of its languages. `before` are the sections of those that
 * were read before, which may be its other languages.
 */
export type WholeFile = Origin & {value: Value; before?: readonly SectionSource[]};

/** Where what is read of a file comes from. */
export function originOf({value: _, before: __, ...origin}: WholeFile): Origin {
	return origin;
}

/** The file in the locale that it names, if it names one. */
export function inLocale(file: WholeFile, locale: Locale | undefined): WholeFile {
	return locale === undefined ? file : {...file, placement: {...file.placement, locale}};
}

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
