import type {GuardedField, Show} from '../../resume/privacy/surfaces.ts';
import {lookUp, type Value} from '../data/value.ts';
import {keysOf} from '../records/keys.ts';
import type {ProfileSource} from '../records/record.ts';
import {readPublic, readShow} from '../records/show.ts';

/** What the profiles say of where their fields may be seen, and of what may go public. */
export function rulesOf(profiles: readonly ProfileSource[]): {
	show: Show;
	allowed: GuardedField[];
} {
	const written = (source: ProfileSource, key: 'show' | 'public'): Value | undefined =>
		lookUp(source.fields, keysOf(source.keys.profile, key));
	const shows = profiles.map((each) => {
		const value = written(each, 'show');
		// Anything else is a theme’s own, or says nothing of a field.
		return value?.kind === 'map' ? readShow(value, each).fields : {};
	});
	return {
		show: Object.assign({}, ...shows),
		allowed: profiles.flatMap((each) => readPublic(written(each, 'public'), each)),
	};
}
