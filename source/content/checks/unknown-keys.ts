import type {Locale, Problem} from '../../resume/types.ts';
import {normalizeKey} from '../data/value.ts';
import type {Asked} from '../entries/resolve-entries.ts';
import {nearest} from '../names/nearest.ts';
import {reporter} from '../problems.ts';
import {allKeys} from '../records/keys.ts';
import {joinLocales} from '../records/locales.ts';
import {knownKeys} from '../records/match.ts';
import type {ProfileSource} from '../records/record.ts';
import {foreignKeys} from './foreign-keys.ts';

/**
 * Reports keys that mean nothing. One that is nearly a known key is likely a typo, and reported each
 * time; any other is likely the author's own, and reported once.
 */
export function reportUnknownKeys(entries: readonly Asked[], problems: Problem[]): void {
	const told = new Set<string>();
	const meant = new Map<string, string | undefined>();
	for (const {raw, asked} of entries) {
		const {entry, keys, unknown} = raw;
		for (const [key, {mark}] of unknown) {
			const name = normalizeKey(key);
			if (foreignKeys.has(name) || asked.has(key.toLowerCase())) continue;
			const id = `${entry.section} ${name}`;
			if (!meant.has(id)) meant.set(id, nearKey(key, knownKeys(entry.section, keys)));
			const near = meant.get(id);
			if (near === undefined && told.has(name)) continue;
			told.add(name);
			const hint =
				near === undefined
					? `Remove it, or show it with {{< param ${key} >}}.`
					: `Did you mean \`${near}\`?`;
			const message = `The key \`${key}\` is not known, and shown nowhere.`;
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
		const known = allKeys(keys.profile);
		const names = new Set(known.map(normalizeKey));
		const suffixes = whole === undefined ? locales : [];
		for (const [key, {mark}] of joinLocales(fields, {suffixes})) {
			const name = normalizeKey(key);
			if (names.has(name) || foreignKeys.has(name) || asked.has(key.toLowerCase())) continue;
			const near = nearKey(key, known);
			if (near === undefined) continue;
			const message = `The key \`${key}\` is not known, and only there for \`param\`.`;
			const hint = `Did you mean \`${near}\`?`;
			reporter(file, problems)('warning', 'unknown-key', mark, message, hint);
		}
	}
}

/** The key that was likely meant: one letter off, or two in a long key. */
function nearKey(key: string, known: readonly string[]): string | undefined {
	const most = normalizeKey(key).length < 6 ? 1 : 2;
	return nearest(key, known, {spell: normalizeKey, most});
}
