import {emojiIn, mayHoldEmoji, withEmoji} from '../../resume/emoji.ts';
import type {Entry, Profile} from '../../resume/types.ts';

const ofEntry = [
	...(['title', 'organization', 'department', 'location', 'employment', 'level', 'score'] as const),
];
const ofProfile = [
	...(['name', 'headline', 'location', 'address', 'pronouns', 'nationality'] as const),
];

/** Puts emoji in the place of their names in lines, as there are in texts: `:rocket:`. */
export async function nameEmoji(
	entries: readonly Entry[],
	profiles: readonly Profile[],
): Promise<void> {
	const lines = [
		...entries.flatMap((entry) => ofEntry.map((field) => entry[field])),
		...entries.flatMap(({tags, courses = []}) => [...tags, ...courses]),
		...profiles.flatMap((profile) => ofProfile.map((field) => profile[field])),
		...profiles.flatMap(({details = []}) => details.map(({value}) => value)),
	];
	if (!lines.some((line) => line !== undefined && mayHoldEmoji(line))) return;
	// The table is large, and most résumés do without.
	const {default: codes} = await import('emojilib/simplemap.json', {with: {type: 'json'}});
	const emojiOf = emojiIn(codes);
	const named = (line: string) => withEmoji(line, emojiOf);
	for (const entry of entries) {
		for (const field of ofEntry) if (entry[field]) entry[field] = named(entry[field]);
		entry.tags = entry.tags.map(named);
		if (entry.courses) entry.courses = entry.courses.map(named);
	}
	for (const profile of profiles) {
		for (const field of ofProfile) if (profile[field]) profile[field] = named(profile[field]);
		for (const detail of profile.details ?? []) detail.value = named(detail.value);
	}
}
