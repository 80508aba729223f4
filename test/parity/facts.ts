import {documentOf, type Edition} from '../../source/formats/document.ts';
import {languageNote, periodText} from '../../source/formats/entry-words.ts';
import {placesOf} from '../../source/formats/facts.ts';
import type {Block} from '../../source/markdown/parse/blocks.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {entryId, type LocalizedResume, type ShownEntry} from '../../source/resume/localize.ts';
import type {Period} from '../../source/resume/types.ts';

/** Something that a résumé says, and which of its entries says it where; `profile` says the rest. */
export type Fact = {
	id: string;
	field:
		| 'name'
		| 'headline'
		| 'email'
		| 'phone'
		| 'place'
		| 'address'
		| 'section'
		| 'title'
		| 'organization'
		| 'location'
		| 'level'
		| 'dates'
		| 'duration'
		| 'tag'
		| 'detail'
		| 'link'
		| 'note'
		| 'text';
	text: string;
	/** Of dates and how long they are: what they are. Of a link: its address. */
	period?: Period | undefined;
	url?: string;
};

/** The texts of a block that stand in one piece wherever it is set: paragraphs, cells, lines of code. */
function* textsIn(blocks: Iterable<Block>): Generator<string> {
	for (const block of blocks) {
		if (block.kind === 'paragraph' || block.kind === 'heading')
			yield* textOf(block.spans).split('\n');
		else if (block.kind === 'code') yield* block.text.split('\n');
		else if (block.kind === 'quote') yield* textsIn(block.blocks);
		else if (block.kind === 'list') for (const item of block.items) yield* textsIn(item.blocks);
		else if (block.kind === 'table')
			for (const cell of [block.header, ...block.rows].flat()) yield* textOf(cell).split('\n');
	}
}

function entryFacts(entry: ShownEntry, edition: Edition, hyperlinks: boolean): Fact[] {
	const id = entryId(entry);
	const [dates = '', duration = ''] = periodText(entry, edition);
	const {title, organization = '', location = '', level = '', tags, links, period, body} = entry;
	const {department = '', employment = '', score = '', courses = []} = entry;
	const details = [department, employment, score, ...courses, period?.remark ?? ''];
	return [
		{id, field: 'title', text: title},
		{id, field: 'organization', text: organization},
		{id, field: 'location', text: location},
		{id, field: 'level', text: level},
		...details.map((text): Fact => ({id, field: 'detail', text})),
		{id, field: 'dates', text: dates, period},
		{id, field: 'duration', text: duration, period},
		{id, field: 'note', text: languageNote(entry, edition.messages)},
		...tags.map((text): Fact => ({id, field: 'tag', text})),
		...links.map(({label, url}): Fact => ({id, field: 'link', text: label, url})),
		...Array.from(
			textsIn(edition.markdown.blocks({body}, hyperlinks)),
			(text): Fact => ({id, field: 'text', text}),
		),
	];
}

/** All that a reader of one locale is told. `hyperlinks` as in `renderMarkdown`. */
export function factsOf(resume: LocalizedResume, edition: Edition, hyperlinks: boolean): Fact[] {
	const {profile, sections} = resume;
	const document = documentOf(resume, edition);
	const about = (field: Fact['field'], text = ''): Fact => ({id: 'profile', field, text});
	return [
		about('name', profile.name),
		about('headline', profile.headline),
		about('email', profile.email),
		about('phone', profile.phone),
		// An address that says where it is says so once.
		about('place', placesOf(profile).location),
		about('detail', profile.address),
		about('detail', profile.pronouns),
		about('detail', profile.nationality),
		...(profile.details ?? []).flatMap(({label, value}) => [
			about('detail', label),
			about('detail', value),
		]),
		...document.contacts
			.filter(({kind}) => kind === 'link')
			.map(({text, address}): Fact => ({id: 'profile', field: 'link', text, url: address})),
		...document.sections.map(({name, title}): Fact => ({id: name, field: 'section', text: title})),
		...sections.flatMap(({entries}) =>
			entries.flatMap((entry) => entryFacts(entry, edition, hyperlinks)),
		),
	].filter(({text, url}) => text !== '' || url !== undefined);
}

/**
 * A text for comparison: spaces, hyphens at the ends of lines, bars that are drawn before a line, marks
 * of direction and how a letter is put together differ from surface to surface.
 */
export function bare(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\s\p{Cf}\p{M}│‐-]/gu, '')
		.toLowerCase();
}
