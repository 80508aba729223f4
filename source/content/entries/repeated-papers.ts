import {fold} from '../../resume/search.ts';
import {isBibliography} from '../readers/bibliography/placed.ts';
import type {RawEntry} from './entry.ts';

/**
 * The entries without what a bibliography says once more: a page of a site is often made of it, and
 * several of them may hold the same.
 */
export function withoutRepeatedPapers(entries: readonly RawEntry[]): RawEntry[] {
	const fromBibliography = new Set(entries.filter(({entry}) => isBibliography(entry.source.file)));
	if (fromBibliography.size === 0) return [...entries];
	const sources = new Map<string, string>();
	for (const raw of entries) if (!fromBibliography.has(raw)) sources.set(nameOf(raw), '');
	return entries.filter((raw) => {
		if (!fromBibliography.has(raw)) return true;
		const {file} = raw.entry.source;
		const known = sources.get(nameOf(raw)) ?? file;
		sources.set(nameOf(raw), known);
		return known === file;
	});
}

/** By its words alone: where braces and marks stand differs. */
function nameOf({entry: {title}}: RawEntry): string {
	return fold(title).text.replace(/[^\p{L}\p{N}]/gu, '');
}
