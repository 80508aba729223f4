import type {Highlight} from '../../markdown/extras/highlight.ts';
import {isoMonth} from '../../resume/period/iso-month.ts';
import {authorSeparator} from '../../resume/publication/venue.ts';
import type {Author, Link, Period, YearMonth} from '../../resume/types.ts';
import type {DocumentEntry, DocumentGroup, DocumentSection} from '../document.ts';
import {type Direction, directionOf} from '../language.ts';
import {blockMarkup} from './blocks.ts';
import {element, html, type Markup, type Value} from './markup.ts';
import {link} from './spans.ts';

/** The edition that an entry stands in. */
export type PageContext = {
	locale: string;
	direction: Direction;
	/** The id, in the page, of a place in this edition. */
	idOf: (...place: readonly string[]) => string;
	/** Links to the same entry in the other languages; nothing where there are none. */
	elsewhere: (id: string) => Value;
	highlight: Highlight;
};

/** Parts that say something, with a dot between them, which no line begins with. */
function dotted(parts: readonly Value[]): Markup {
	return html`${parts
		.filter((part) => part !== '' && part !== undefined && part !== false)
		.map((part, index) => (index === 0 ? part : html`\u00A0<span class="dot">·</span> ${part}`))}`;
}

/** A text that may be in any language: it leaves the direction of its line alone. */
function apart(name: string, text: string): Value {
	return text !== '' && html`<bdi class="${name}">${text}</bdi>`;
}

/** Who made it; the owner stands out. */
function authorMarkup(authors: readonly Author[]): Value {
	const separator = authorSeparator(authors);
	const names = authors.map(({name, isOwner}, index) => {
		const own = isOwner ? html`<strong><bdi>${name}</bdi></strong>` : html`<bdi>${name}</bdi>`;
		return index === 0 ? own : html`${separator}${own}`;
	});
	return names.length > 0 && html`<span class="authors">${names}</span>`;
}

/** The dates, each with itself for machines, which know no word for a period. */
function dateMarkup(dates: string, period: Period | undefined): Value {
	if (!period?.start) return dates;
	const {start, end, present, asWritten} = period;
	const time = (text: string, date: YearMonth | undefined) => {
		const certain = date && asWritten ? {year: date.year} : date;
		return certain ? html`<time datetime="${isoMonth(certain)}">${text}</time>` : text;
	};
	const [first = '', last, ...more] = dates.split(' – ');
	if (more.length > 0) return dates;
	if (last === undefined) return time(first, start);
	return html`${time(first, start)} – ${time(last, present ? undefined : end)}`;
}

function linkMarkup({label, url}: Link): Markup {
	return link(url, html`<bdi>${label}</bdi>`, {label});
}

/** The attributes of what is in another language than the page around it. */
function inLanguage(locale: string, context: PageContext): Value {
	return locale !== context.locale && html` lang="${locale}" dir="${directionOf(locale)}"`;
}

/** The attributes of what the program says in something that is in another language. */
function inOurs(own: Value, {locale, direction}: PageContext): Value {
	return own && html` lang="${locale}" dir="${direction}"`;
}

/** The level of a heading below the name and the section, and below an employer's. */
type Level = 3 | 4;

/** What stands above an entry's text, or nothing. */
function headMarkup(entry: DocumentEntry, context: PageContext, level: Level): Value {
	const {title, authors, facts, dates, remark, duration, tags, links, note} = entry;
	const ours = inOurs(inLanguage(entry.locale, context), context);
	const places = ['organization', 'department', 'location', 'employment', 'level'] as const;
	const where = [authorMarkup(authors), ...places.map((part) => apart(part, entry[part]))].filter(
		Boolean,
	);
	const when = [
		dateMarkup(dates, entry.period),
		remark !== '' && html` <bdi class="remark">${remark}</bdi>`,
	];
	const line = [
		title !== '' && html`${element(`h${level}`, html`<bdi>${title}</bdi>`)}\n`,
		dates !== '' &&
			html`<p class="period"${ours}>${dotted([when, duration !== '' && html`<span class="duration">${duration}</span>`])}</p>\n`,
	].filter(Boolean);
	const head = [
		line.length > 0 && html`<div class="line">\n${line}</div>\n`,
		where.length > 0 && html`<p class="place">${dotted(where)}</p>\n`,
		facts.length > 0 &&
			html`<p class="facts"${ours}>${dotted(facts.map((fact) => html`<bdi>${fact}</bdi>`))}</p>\n`,
		tags.length > 0 &&
			html`<ul class="tags">${tags.map((tag) => html`<li><bdi>${tag}</bdi></li> `)}</ul>\n`,
		note !== '' && html`<p class="note"${ours}>${note}</p>\n`,
		links.length > 0 &&
			html`<ul class="links">${links.map((each) => html`<li>${linkMarkup(each)}</li> `)}</ul>\n`,
	].filter(Boolean);
	return head.length > 0 && head;
}

/** An entry under its heading; without a title, its text stands under the heading above. */
function entryMarkup(entry: DocumentEntry, context: PageContext, level: Level): Markup {
	const own = inLanguage(entry.locale, context);
	const head = headMarkup(entry, context, level);
	const body = blockMarkup(entry.body, {
		level: entry.title === '' ? level - 1 : level,
		direction: own ? directionOf(entry.locale) : context.direction,
		highlight: context.highlight,
	});
	return html`<article id="${context.idOf(entry.id)}"${own}>
${context.elsewhere(entry.id)}${head && html`<header>\n${head}</header>\n`}${
	body.length > 0 && html`<div class="text">\n${body}</div>\n`
}</article>\n`;
}

/** Several roles below the heading of their employer, or an entry alone. */
export function groupMarkup({heading, entries}: DocumentGroup, context: PageContext): Value {
	if (!heading) return entries.map((entry) => entryMarkup(entry, context, 3));
	return html`<div class="employer">
<header${inLanguage(heading.locale, context)}>\n${headMarkup(heading, context, 3)}</header>
${entries.map((entry) => entryMarkup(entry, context, 4))}</div>\n`;
}

/** The entries of a section that says little about each: what it is, and beside it what else is known. */
export function compactMarkup({entries}: DocumentSection, context: PageContext): Markup {
	const rows = entries.map(({id, locale, title, level, location, tags, links, note}) => {
		const own = inLanguage(locale, context);
		const ours = inOurs(own, context);
		const details = [
			apart('level', level),
			apart('location', location),
			tags.length > 0 &&
				html`${tags.map((tag, index) => html`${index > 0 && ' '}<span class="item"><bdi>${tag}</bdi>${index < tags.length - 1 && ','}</span>`)}`,
			...links.map(linkMarkup),
			note !== '' && html`<span class="note"${ours}>${note}</span>`,
		].filter(Boolean);
		return {id: context.idOf(id), own, title, details};
	});
	if (rows.every(({title, details}) => title !== '' && details.length > 0))
		return html`<dl class="compact">
${rows.map(({id, own, title, details}) => html`<div id="${id}"${own}><dt><bdi>${title}</bdi></dt> <dd>${dotted(details)}</dd></div>\n`)}</dl>\n`;
	return html`<ul class="compact">
${rows.map(({id, own, title, details}) => html`<li id="${id}"${own}>${dotted([title !== '' && html`<strong><bdi>${title}</bdi></strong>`, ...details])}</li>\n`)}</ul>\n`;
}
