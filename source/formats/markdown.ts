import {escapeMarkdown} from '../content/names/escape-markdown.ts';
import {uniqueSlug} from '../content/names/slug.ts';
import {entryId, localize} from '../resume/localize.ts';
import {authorSeparator} from '../resume/publication/venue.ts';
import type {Author, Link, Resume} from '../resume/types.ts';
import {
	type Contact,
	type DocumentEntry,
	type DocumentGroup,
	type DocumentSection,
	documentOf,
	type Edition,
	groupsOf,
} from './document.ts';
import {standalone} from './markdown/standalone.ts';

/** Between parts of one line. */
const separator = ' · ';

function link(label: string, address: string): string {
	const text = escapeMarkdown(label);
	if (address === '') return text;
	return `[${text}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

function joined(parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join(separator);
}

/** Words in a look of their own; `mark` stands on either side. */
function within(mark: '*' | '**', text: string): string {
	return text === '' ? '' : `${mark}${text}${mark}`;
}

function contactLine({text, address}: Contact): string {
	return link(text, address);
}

function linkLine(links: readonly Link[]): string {
	return joined(links.map(({label, url}) => link(label, url)));
}

/** An entry that is a line or two: an item of a list. */
function compactItem({title, level, location, tags, links}: DocumentEntry): string {
	const details = joined([
		escapeMarkdown(level),
		escapeMarkdown(location),
		escapeMarkdown(tags.join(', ')),
		linkLine(links),
	]);
	const name = within('**', escapeMarkdown(title));
	return `- ${name && details ? `${name}: ${details}` : name || details}`;
}

/** Who made it; of several, the owner stands out. */
function authorLine(authors: readonly Author[]): string {
	return authors
		.map(({name, isOwner}) => {
			const text = escapeMarkdown(name);
			return isOwner ? within('**', text) : text;
		})
		.join(authorSeparator(authors));
}

function heading(depth: number, text: string): string {
	return text === '' ? '' : `${'#'.repeat(depth)} ${escapeMarkdown(text)}`;
}

/** What stands above the text of an entry, a paragraph each. */
function entryHead(entry: DocumentEntry, depth: number): string[] {
	const {title, authors, organization, department, location, employment, level} = entry;
	const {facts, dates, remark, duration, tags, links, note} = entry;
	const when = [dates, remark].filter(Boolean).join(' ');
	return [
		heading(depth, title),
		authorLine(authors),
		joined([
			within('**', escapeMarkdown(organization)),
			...[department, location, employment, level, when, duration].map(escapeMarkdown),
		]),
		joined(facts.map(escapeMarkdown)),
		within('*', tags.map(escapeMarkdown).join(separator)),
		linkLine(links),
		within('*', escapeMarkdown(note)),
	];
}

/** The labels of footnotes, as they stand in a text. */
function notesIn(body: string): Set<string> {
	return new Set(Array.from(body.matchAll(/\[\^([^\]\s]{1,100})\]/g), ([, label = '']) => label));
}

/** Gives a footnote another name where its own stands in several texts. */
function noteLabels(bodies: readonly string[]): () => (label: string) => string {
	const counts = new Map<string, number>();
	for (const body of bodies)
		for (const label of notesIn(body)) counts.set(label, (counts.get(label) ?? 0) + 1);
	const taken = new Map([...counts.keys()].map((label) => [label, 1]));
	return () => {
		const own = new Map<string, string>();
		return (label) => {
			if ((counts.get(label) ?? 0) < 2) return label;
			const known = own.get(label) ?? uniqueSlug(label, taken);
			own.set(label, known);
			return known;
		};
	};
}

/**
 * The résumé in one locale as one Markdown document, in order: the name is a heading of the first
 * level, sections are of the second, entries of the third, or below their employer of the fourth, and
 * the headings in their texts below these. Texts are as their authors wrote them, but for what must
 * not meet the others: see `standalone`.
 */
export function markdownOf(resume: Resume, edition: Edition): string {
	const localized = localize(resume, edition.locale);
	const document = documentOf(localized, edition);
	const bodies = new Map(
		localized.sections.flatMap(({entries}) => entries.map((each) => [entryId(each), each.body])),
	);
	const labelsFor = noteLabels([...bodies.values()]);

	const entry = (shown: DocumentEntry, depth: number): string[] => {
		const body = standalone(bodies.get(shown.id) ?? '', {
			headings: shown.title === '' ? depth : depth + 1,
			noteLabel: labelsFor(),
		});
		return [...entryHead(shown, depth), body];
	};
	const group = ({heading, entries}: DocumentGroup): string[] => [
		...(heading ? entryHead(heading, 3) : []),
		...entries.flatMap((each) => entry(each, heading ? 4 : 3)),
	];
	const section = (shown: DocumentSection): string[] => [
		heading(2, shown.title),
		...(shown.compact
			? [shown.entries.map(compactItem).join('\n')]
			: groupsOf(shown).flatMap(group)),
	];
	const parts = [
		heading(1, document.name),
		within('*', escapeMarkdown(document.headline)),
		joined(document.contacts.map(contactLine)),
		joined(document.facts.map(escapeMarkdown)),
		...document.sections.flatMap(section),
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
