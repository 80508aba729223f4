import {safeAddress} from '../markdown/link.ts';
import type {Messages} from '../messages/messages.ts';
import {plainLine} from '../resume/plain-text.ts';
import {venueOf} from '../resume/publication/venue.ts';
import type {Detail, Entry, Profile} from '../resume/types.ts';

/** What is told with a word before it, in the reader's language: `Nationality: Chilean`. */
function fact(label: string, text: string | undefined): string[] {
	if (!text) return [];
	// Whoever writes “Score 3.8” has said it already.
	const isSaid = label === '' || text.toLowerCase().startsWith(label.toLowerCase());
	return [isSaid ? text : `${label}: ${text}`];
}

/** A day as ISO 8601 has it, in the words of a language; anything else as it is. */
function dayText(day: string, {locale}: Messages): string {
	if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) return day;
	// Some locales count by another calendar than résumés do.
	const options = {dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory'} as const;
	return new Intl.DateTimeFormat(locale, options).format(new Date(day)).replace(/\s/g, ' ');
}

/** What there is to say of a person beside how to reach them, by what it is called. */
export function personDetails(profile: Profile, messages: Messages): Detail[] {
	const {pronouns = '', birthday = '', nationality = '', details = []} = profile;
	const {facts} = messages;
	const all = [
		{label: facts.pronouns, value: pronouns},
		{label: facts.birthday, value: dayText(birthday, messages)},
		{label: facts.nationality, value: nationality},
		...details,
	];
	return all.filter(({value}) => value !== '');
}

/** The same, each with its word before it. */
export function personFacts(profile: Profile, messages: Messages): string[] {
	return personDetails(profile, messages).flatMap(({label, value}) => fact(label, value));
}

/** Where a person is: the postal address, and the place unless the address has it. */
export function placesOf({address = '', location = ''}: Profile): {
	address: string;
	location: string;
} {
	const isSaid = location
		.toLowerCase()
		.split(', ')
		.every((part) => address.toLowerCase().includes(part));
	return {address, location: address !== '' && isSaid ? '' : location};
}

/** What there is to say of an entry beside where and when it was. */
export function entryFacts(
	{score, courses = []}: Pick<Entry, 'score' | 'courses'>,
	{facts}: Messages,
): string[] {
	const separator = courses.some((course) => course.includes(',')) ? '; ' : ', ';
	return [...fact(facts.score, score), ...fact(facts.courses, courses.join(separator))];
}

/** Where somebody was, and as what, in the order in which it is said. */
export function placeParts(entry: Entry) {
	const {department, location, employment, level} = entry;
	return {
		organization: venueOf(entry),
		department: department ?? '',
		location: location ?? '',
		employment: employment ?? '',
		level: level ?? '',
	};
}

/** Whether a profile says how to get in touch. */
export function isReachable({email, phone, links}: Profile): boolean {
	return Boolean(email || phone || links.some(({url}) => safeAddress(plainLine(url))));
}
