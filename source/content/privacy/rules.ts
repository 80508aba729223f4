import type {GuardedField, Show} from '../../resume/privacy/surfaces.ts';
import {type FieldMap, lookUp} from '../data/value.ts';
import {keysOf} from '../records/keys.ts';
import type {ProfileSource} from '../records/record.ts';
import {readPublic, readShow} from '../records/show.ts';

/** What the profiles say of where their fields may be seen, and of what may go public. */
export function rulesOf(profiles: readonly ProfileSource[]): {
	show: Show;
	allowed: GuardedField[];
} {
	const shows = profiles.flatMap((each) =>
		partsOf(each).map((part) => {
			const value = lookUp(part, keysOf(each.keys.profile, 'show'));
			// Anything else is a theme’s own, or says nothing of a field.
			return value?.kind === 'map' ? readShow(value, each).fields : {};
		}),
	);
	return {
		show: Object.assign({}, ...shows),
		allowed: profiles.flatMap((each) =>
			partsOf(each).flatMap((part) =>
				readPublic(lookUp(part, keysOf(each.keys.profile, 'public')), each),
			),
		),
	};
}

/** What a profile says at the top, and among the ways to reach somebody. */
function partsOf({fields, keys}: ProfileSource): FieldMap[] {
	const contact = lookUp(fields, keysOf(keys.profile, 'contact'));
	return contact?.kind === 'map' ? [contact.fields, fields] : [fields];
}
