import type {GuardedField, Show} from '../../resume/privacy/surfaces.ts';
import {lookUp, type Value} from '../data/value.ts';
import {profileParts} from '../records/fields/profile.ts';
import {keysOf} from '../records/keys.ts';
import type {ProfileSource} from '../records/record.ts';
import {namesSurface, readPublic, readShow} from '../records/show.ts';

/** What the profiles say of where their fields may be seen, and of what may go public. */
export function rulesOf(profiles: readonly ProfileSource[]): {
	show: Show;
	allowed: GuardedField[];
} {
	const shows = profiles.flatMap((each) =>
		profileParts(each).map((part) => {
			const value = lookUp(part, keysOf(each.keys.profile, 'show'));
			if (value?.kind === 'map') return readShow(value, each).fields;
			// Anything else is a theme’s own.
			if (value && namesSurface(value)) refuseAll(value, each);
			return {};
		}),
	);
	return {
		show: Object.assign({}, ...shows),
		allowed: profiles.flatMap((each) =>
			profileParts(each).flatMap((part) =>
				readPublic(lookUp(part, keysOf(each.keys.profile, 'public')), each),
			),
		),
	};
}

/** Of all of a profile nothing can be said: a name at least is everywhere. */
function refuseAll(value: Value, {report, account}: ProfileSource): void {
	account.used(value);
	const message =
		'`show` in a profile says of each field where it goes; it can’t cover the whole profile.';
	const hint =
		'Write such as `show: {phone: [pdf]}`, or move what is for few places to private.yml.';
	report('error', 'unknown-in-show', value.mark, message, hint);
}
