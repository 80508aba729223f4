import {layOut} from '../markdown/layout/layout.ts';
import {textWidth} from '../markdown/layout/width.ts';
import {wrap} from '../markdown/layout/wrap.ts';
import type {Markdown} from '../markdown/markdown.ts';
import {mapBlockText} from '../markdown/parse/map-block-text.ts';
import {type Line, plain, type Span, styled, textOf} from '../markdown/style/span.ts';
import type {Messages} from '../messages/messages.ts';
import {belowHeading} from '../resume/career/employers.ts';
import type {ShownEntry} from '../resume/localize.ts';
import type {Page} from '../resume/pages.ts';
import {withRemark} from '../resume/period/format-period.ts';
import {authorSeparator} from '../resume/publication/venue.ts';
import type {Link, Locale} from '../resume/types.ts';
import {languageNote, periodText, sectionTitle} from './entry-words.ts';
import {entryFacts, placeParts} from './facts.ts';
import {directionOf} from './language.ts';

/** All that decides how a page is set, besides the page. */
export type LayoutOptions = {
	/** In columns. */
	width: number;
	/** Whether a link's label stands alone, its address behind the label's back. */
	hyperlinks: boolean;
	/** The reader's locale. */
	locale: Locale;
	messages: Messages;
	/** What reads the texts. */
	markdown: Markdown;
	/** The day on which a period that goes on is measured. */
	now: Date;
	/** Whether tags are chips, in brackets, and not a list of words. */
	chips?: boolean;
	/** Whether what stands above a text begins at the right end of its lines, as in Arabic. */
	fromRight?: boolean;
	/** Writes text in other letters, as in ASCII; as it is without. */
	transliterate?: (text: string) => string;
};

const separator = ' · ';

/** A space at which no line ends. It is laid out only, and shown as any other. */
const unbroken = '\u00A0';

/** Spans in the letters that were asked for. */
export function transliterated(
	spans: readonly Span[],
	{transliterate}: Pick<LayoutOptions, 'transliterate'>,
): Span[] {
	return transliterate
		? spans.map((span) => ({...span, text: transliterate(span.text)}))
		: [...spans];
}

/** An entry's text as lines, in the letters that were asked for. Lazy: each is set when asked for. */
function bodyLines(
	entry: ShownEntry,
	{transliterate, hyperlinks, width, markdown}: LayoutOptions,
): Iterable<Line> {
	const blocks = markdown.blocks(entry, hyperlinks);
	const written = transliterate
		? Array.from(blocks, (block) => mapBlockText(block, transliterate))
		: blocks;
	return layOut(written, width, markdown.highlight);
}

function lines(spans: readonly Span[], options: LayoutOptions, indent = 0): Line[] {
	const {width, fromRight} = options;
	const room = width - indent > 1 ? indent : 0;
	return wrap(transliterated(spans, options), width - room).map(({spans, offset}) => {
		const written = textWidth(textOf(spans));
		const before = fromRight && written > 0 ? width - room - written : room;
		return {spans: before > 0 ? [plain(' '.repeat(before)), ...spans] : spans, block: 0, offset};
	});
}

/** The options for an entry, which may be in another language than its reader's. */
function optionsFor({fallback, locale}: ShownEntry, options: LayoutOptions): LayoutOptions {
	return {...options, fromRight: directionOf(fallback ? locale : options.locale) === 'rtl'};
}

/** Parts that say something, with a dot between them. */
export function joined(parts: ReadonlyArray<readonly Span[]>): Span[] {
	return parts
		.filter((part) => part.some(({text}) => text !== ''))
		.flatMap((part, index) => (index === 0 ? part : [styled(separator, 'muted'), ...part]));
}

/** The title with the period at the right end of its line, as résumés have it, where both fit. */
function titleWithPeriod(title: Span, period: Span, {width}: LayoutOptions): Line | undefined {
	const space = width - textWidth(title.text) - textWidth(period.text);
	if (title.text === '' || period.text === '' || space < 3) return undefined;
	return {spans: [title, plain(' '.repeat(space)), period], block: 0, offset: 0};
}

/**
 * Links as lines: one after the other where labels stand alone, else each with its address on a
 * line of its own.
 */
export function linkLines(links: readonly Link[], options: LayoutOptions): Line[] {
	const {markdown, hyperlinks} = options;
	const set = links.map(({label, url}) => markdown.link(label, url, hyperlinks));
	if (set.length === 0) return [];
	return hyperlinks ? lines(joined(set), options) : set.flatMap((spans) => lines(spans, options));
}

/** Who made it, with the owner's name marked and no short name on two lines, and `where` it was. */
function whoAndWhere(
	{publication}: ShownEntry,
	where: ReadonlyArray<readonly Span[]>,
	options: LayoutOptions,
): Line[] {
	const authors = publication?.authors ?? [];
	if (authors.length === 0) return lines(joined(where), options);
	const separator = plain(authorSeparator(authors));
	const names = authors.flatMap(({name, isOwner}, index) => {
		const isLong = textWidth(name) > options.width / 2;
		const whole = isLong ? name : name.replaceAll(' ', unbroken);
		const own = isOwner ? styled(whole, 'strong') : plain(whole);
		return index === 0 ? [own] : [separator, own];
	});
	return spaced(lines(joined([names, ...where]), options));
}

/** Lines that were laid out, with usual spaces where no line was to end. */
function spaced(laidOut: readonly Line[]): Line[] {
	return laidOut.map((line) => ({
		...line,
		spans: line.spans.map((span) => ({...span, text: span.text.replaceAll(unbroken, ' ')})),
	}));
}

/** Tags, none on two lines unless it is longer than one. */
function tagSpans(tags: readonly string[], {chips, width}: LayoutOptions): Span[] {
	if (!chips) return joined(tags.map((tag) => [{...styled(tag, 'tag'), technology: tag}]));
	return tags.flatMap((tag, index) => {
		const isLong = textWidth(tag) + 2 > width;
		const chip = [
			styled('[', 'tagEdge'),
			styled(isLong ? tag : tag.replaceAll(' ', unbroken), 'tag'),
			styled(']', 'tagEdge'),
		].map((span) => ({...span, technology: tag}));
		return index === 0 ? chip : [plain(' '), ...chip];
	});
}

/** What stands above an entry's text: title, authors, place, time, tags and links. */
function entryHead(entry: ShownEntry, title: Span, given: LayoutOptions): Line[] {
	const options = optionsFor(entry, given);
	const {tags, links} = entry;
	const note = languageNote(entry, options.messages);
	const [dates = '', ...duration] = periodText(entry, options);
	const when = [entry.period ? withRemark(dates, entry.period) : dates, ...duration].join(
		separator,
	);
	const period = styled(options.transliterate?.(when) ?? when, 'muted');
	const both = titleWithPeriod(title, period, options);
	const where = Object.values(placeParts(entry)).map((part) => [styled(part, 'muted')]);
	const below = [
		both ? [] : [period],
		joined(entryFacts(entry, options.messages).map((fact) => [plain(fact)])),
		note ? [styled(note, 'em')] : [],
	];
	return [
		...(both ? [both] : lines([title], options)),
		...whoAndWhere(entry, where, options),
		...below.flatMap((spans) => lines(spans, options)),
		...spaced(lines(tagSpans(tags, options), options)),
		...linkLines(links, options),
	].filter(({spans}) => textOf(spans) !== '');
}

/** What stands above an entry: the heading right above, and that of the employer of several roles. */
type Place = {under?: string; employer?: ShownEntry | undefined};

/**
 * An entry as lines: its head is block 0, the blocks of its text follow. It does not say again what
 * stands above it.
 */
export function layOutEntry(entry: ShownEntry, options: LayoutOptions, place: Place = {}): Line[] {
	return Array.from(entryLines(entry, options, place));
}

function* entryLines(
	entry: ShownEntry,
	options: LayoutOptions,
	{under = '', employer}: Place = {},
): Generator<Line> {
	const titled = entry.title.toLowerCase() !== under.toLowerCase();
	const title = styled(titled ? entry.title : '', employer ? 'strong' : 'title');
	const head = entryHead(employer ? belowHeading(entry, employer) : entry, title, options);
	for (const [offset, each] of head.entries()) yield {...each, offset};
	let isFirst = true;
	for (const line of bodyLines(entry, options)) {
		if (isFirst && head.length > 0) yield {spans: [], block: 0, offset: head.length};
		isFirst = false;
		yield head.length > 0 ? {...line, block: line.block + 1} : line;
	}
}

/** A title before its details: in the room that they leave it, which at the right has blanks before it. */
function besideTitle(title: readonly Span[], [room, ...rest]: readonly Span[], fromRight = false) {
	if (!room) return [...title];
	if (!fromRight) return [...title, ...rest];
	return room.text.trim() === '' ? [room, ...title, ...rest] : [...title, room, ...rest];
}

/**
 * The entries of a compact section, a line or a few each: the titles in a column of their own where
 * there is room beside it.
 */
export function layOutCompact(entries: readonly ShownEntry[], given: LayoutOptions): Line[] {
	const {width, hyperlinks, markdown} = given;
	const column = Math.max(...entries.map(({title}) => textWidth(title))) + 2;
	const beside = column <= width / 2 && width - column >= 16;
	return entries.flatMap((entry, index) => {
		const {title, level = '', location = '', tags, links} = entry;
		const options = optionsFor(entry, given);
		const details = joined([
			[styled(level, 'muted')],
			[styled(location, 'muted')],
			options.chips ? tagSpans(tags, options) : [plain(tags.join(', '))],
			...links.map(({label, url}) => markdown.link(label, url, hyperlinks)),
		]);
		const heading = lines([styled(title, 'strong')], options);
		const rest = details.length > 0 ? lines(details, options, beside ? column : 2) : [];
		const [first] = rest;
		const space = plain(' '.repeat(Math.max(0, column - textWidth(title))));
		const set =
			beside && first
				? [
						{
							...first,
							spans: besideTitle([styled(title, 'strong'), space], first.spans, options.fromRight),
						},
						...rest.slice(1),
					]
				: [...heading, ...rest];
		return set.map((each, line) => ({...each, block: index, offset: line}));
	});
}

/** A page as lines: an entry, lazily, or a compact section under its title. */
export function pageLines(page: Page, options: LayoutOptions): Iterable<Line> {
	const {section, entries, compact} = page;
	const [entry] = entries;
	if (entry && !compact) return entryLines(entry, options);
	const fromRight = directionOf(options.locale) === 'rtl';
	const name = styled(sectionTitle(section, options.messages), 'title');
	const title = lines([name], {...options, fromRight});
	const blank: Line = {spans: [], block: 0, offset: title.length};
	const body = layOutCompact(entries, options);
	return [...title, blank, ...body.map((each) => ({...each, block: each.block + 1}))];
}

export function layOutPage(page: Page, options: LayoutOptions): Line[] {
	return Array.from(pageLines(page, options));
}
