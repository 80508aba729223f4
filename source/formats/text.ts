import {wrap} from '../markdown/layout/wrap.ts';
import {telephoneAddress} from '../markdown/link.ts';
import {type Line, plain, type Span, styled, textOf} from '../markdown/style/span.ts';
import {byEmployer} from '../resume/career/employers.ts';
import type {LocalizedResume, ShownEntry, ShownSection} from '../resume/localize.ts';
import {isCompact} from '../resume/pages.ts';
import {withoutRepeats} from '../resume/repeats.ts';
import type {Profile} from '../resume/types.ts';
import {sectionTitle} from './entry-words.ts';
import {personFacts, placesOf} from './facts.ts';
import {isFromRight} from './language.ts';
import {
	joined,
	type LayoutOptions,
	layOutCompact,
	layOutEntry,
	linkLines,
	transliterated,
} from './page-layout.ts';

type Lines = Array<readonly Span[]>;

const blank: readonly Span[] = [];

function spansOf(lines: readonly Line[]): Lines {
	return lines.map(({spans}) => spans);
}

/** Who it is, and how to reach them. */
function head(profile: Profile, options: LayoutOptions): Lines {
	const {name, headline = '', email, phone = '', links} = profile;
	const {address, location} = placesOf(profile);
	const {markdown, hyperlinks, messages} = options;
	const callable = telephoneAddress(phone);
	const contact = joined([
		email ? markdown.link(email, `mailto:${email}`, hyperlinks) : [],
		callable ? markdown.link(phone, callable, hyperlinks) : [plain(phone)],
		[plain(address)],
		[plain(location)],
	]);
	const facts = joined(personFacts(profile, messages).map((fact) => [plain(fact)]));
	const spans = [[styled(name, 'heading1')], [styled(headline, 'em')], contact, facts];
	return [
		...spans
			.filter((each) => textOf(each))
			.flatMap((each) => wrap(transliterated(each, options), options.width)),
		...linkLines(links, options),
	].map((each) => each.spans);
}

/** Columns by which roles stand in from their employer. */
const roleIndent = 2;

/** A role below the heading of its employer, which stands above the first of them. */
function role(
	entry: ShownEntry,
	heading: ShownEntry,
	isFirst: boolean,
	options: LayoutOptions,
): Lines {
	const inner = {...options, width: Math.max(1, options.width - roleIndent)};
	const indent = isFromRight(options.locale) ? [] : [plain(' '.repeat(roleIndent))];
	return [
		...(isFirst ? spansOf(layOutEntry(heading, options)) : []),
		...spansOf(layOutEntry(entry, inner, {employer: heading})).map((spans) =>
			spans.length > 0 ? [...indent, ...spans] : spans,
		),
	];
}

function section(shown: ShownSection, options: LayoutOptions): Lines {
	const name = sectionTitle(shown, options.messages);
	const title = wrap(transliterated([styled(name, 'heading2')], options), options.width);
	const rule = [styled('═'.repeat(options.width), 'marker')];
	// Two blank lines set texts apart in which one blank line parts the paragraphs.
	const gap = shown.entries.some(({body}) => body) ? [blank, blank] : [blank];
	const entries = isCompact(shown)
		? [spansOf(layOutCompact(shown.entries, options))]
		: byEmployer(shown.entries).flatMap(({heading, entries: roles}, group) =>
				roles.map((entry, index) =>
					heading
						? role(entry, heading, index === 0, options)
						: spansOf(layOutEntry(entry, options, group === 0 ? {under: name} : {})),
				),
			);
	return [
		...title.map(({spans}) => spans),
		rule,
		...entries.flatMap((lines, index) => [...(index === 0 ? [] : gap), ...lines]),
	];
}

/**
 * The whole résumé as lines. What stands in the text of a page that is printed, as a project card
 * does, is not printed again under its own section. `overview` stands below the person, if given.
 */
export function layOutResume(
	resume: LocalizedResume,
	options: LayoutOptions,
	overview: Lines = [],
): Lines {
	const {sections} = withoutRepeats(resume);
	const person = head(resume.profile, options);
	const parts = [person, overview, ...sections.map((each) => section(each, options))];
	return parts
		.filter((lines) => lines.length > 0)
		.flatMap((lines, index) => (index === 0 ? lines : [blank, ...lines]));
}
