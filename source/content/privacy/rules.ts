import type {GuardedField, Show} from '../../resume/privacy/surfaces.ts';
import {lookUp, type Value} from '../data/value.ts';
import {keysOf} from '../records/keys.ts';
import type {ProfileSource} from '../records/record.ts';
import {namesSurface, readPublic, readShow} from '../records/show.ts';

/** What the profiles say of where their fields may be seen, and of what may go public. */
export function rulesOf(profiles: readonly ProfileSource[]): {
	show: Show;
	allowed: GuardedField[];
} {
	const written = (source: ProfileSource, key: 'show' | 'public'): Value | undefined =>
		lookUp(source.fields, keysOf(source.keys.profile, key));
	const shows = profiles.map((each) => {
		const value = written(each, 'show');
		if (value?.kind === 'map') return readShow(value, each).fields;
		// Anything else is a theme’s own.
		if (value && namesSurface(value)) refuseAll(value, each);
		return {};
	});
	return {
		show: Object.assign({}, ...shows),
		allowed: profiles.flatMap((each) => readPublic(written(each, 'public'), each)),
	};
}

/** Of all of a profile nothing can be said: a name at least is everywhere. */
function refuseAll(value: Value, {report, account}: ProfileSource): void {
	account.used(value);
	const message = '`show` should say of each field where it goes: it can’t be of all of a profile.';
	const hint =
		'Write such as `show: {phone: [pdf]}`, or move what is for few places to private.yml.';
	report('error', 'unknown-in-show', value.mark, message, hint);
}
