import type {Locale, Problem} from '../../resume/types.ts';
import {normalizeKey} from '../data/value.ts';
import type {Asked} from '../entries/resolve-entries.ts';
import {reporter} from '../problems.ts';
import {nearKey} from '../records/fields/details.ts';
import {allKeys, keysOf} from '../records/keys.ts';
import {joinLocales} from '../records/locales.ts';
import {knownKeys} from '../records/match.ts';
import type {ProfileSource} from '../records/record.ts';

/** Reports keys that mean nothing but are nearly a known key, which is likely a typo. */
export function reportUnknownKeys(entries: readonly Asked[], problems: Problem[]): void {
	const meant = new Map<string, string | undefined>();
	for (const {raw, asked} of entries) {
		const {entry, keys, unknown} = raw;
		for (const [key, {mark}] of unknown) {
			const name = normalizeKey(key);
			if (
				keys.asides.page.has(name) ||
				keys.asides.anywhere.has(name) ||
				asked.has(key.toLowerCase())
			)
				continue;
			const id = `${entry.section} ${name}`;
			if (!meant.has(id)) meant.set(id, nearKey(key, knownKeys(entry.section, keys)));
			const near = meant.get(id);
			if (near === undefined) continue;
			const message = `The key \`${key}\` isn’t known, so it isn’t shown.`;
			const hint = `Did you mean \`${near}\`?`;
			reporter(entry.source.file, problems)('warning', 'unknown-key', mark, message, hint);
		}
	}
}

/** The same for profiles, where any other key may be meant for `param`. */
export function reportProfileKeys(
	profiles: readonly ProfileSource[],
	entries: readonly Asked[],
	locales: readonly Locale[],
	problems: Problem[],
): void {
	const asked = new Set(entries.flatMap((entry) => [...entry.asked]));
	for (const {file, fields, keys, whole} of profiles) {
		// Nobody is told to write what is not shown.
		const pictures = new Set(keysOf(keys.profile, 'picture'));
		const known = allKeys(keys.profile).filter((key) => !pictures.has(key));
		const names = new Set(known.map(normalizeKey));
		const suffixes = whole === undefined ? locales : [];
		for (const [key, {mark}] of joinLocales(fields, {suffixes})) {
			const name = normalizeKey(key);
			if (names.has(name) || keys.asides.anywhere.has(name) || asked.has(key.toLowerCase()))
				continue;
			const near = nearKey(key, known);
			if (near === undefined) continue;
			const message = `The key \`${key}\` isn’t known, so only \`param\` can show it.`;
			const hint = `Did you mean \`${near}\`?`;
			reporter(file, problems)('warning', 'unknown-key', mark, message, hint);
		}
	}
}
