import {wrap} from '../markdown/layout/wrap.ts';
import {telephoneAddress} from '../markdown/link.ts';
import {type Line, plain, type Span, styled, textOf} from '../markdown/style/span.ts';
import type {LocalizedResume, ShownSection} from '../resume/localize.ts';
import {isCompact} from '../resume/pages.ts';
import {withoutRepeats} from '../resume/repeats.ts';
import type {Profile} from '../resume/types.ts';
import {
	joined,
	lettered,
	linkLines,
	type Setting,
	sectionTitle,
	setCompact,
	setEntry,
} from './setting.ts';

type Lines = Array<readonly Span[]>;

const blank: readonly Span[] = [];

function spansOf(lines: readonly Line[]): Lines {
	return lines.map(({spans}) => spans);
}

/** Who it is, and how to reach them. */
function head(profile: Profile, setting: Setting): Lines {
	const {name, headline = '', email, phone, location = '', links} = profile;
	const {markdown, hyperlinks} = setting;
	const contact = joined([
		email ? markdown.link(email, `mailto:${email}`, hyperlinks) : [],
		phone ? markdown.link(phone, telephoneAddress(phone), hyperlinks) : [],
		[plain(location)],
	]);
	const spans = [[styled(name, 'heading1')], [styled(headline, 'em')], contact];
	return [
		...spans
			.filter((each) => textOf(each))
			.flatMap((each) => wrap(lettered(each, setting), setting.width)),
		...linkLines(links, setting),
	].map((each) => each.spans);
}

function section(shown: ShownSection, setting: Setting): Lines {
	const name = sectionTitle(shown, setting.messages);
	const title = wrap(lettered([styled(name, 'heading2')], setting), setting.width);
	const rule = [styled('═'.repeat(setting.width), 'marker')];
	// Two blank lines set texts apart in which one blank line parts the paragraphs.
	const gap = shown.entries.some(({body}) => body) ? [blank, blank] : [blank];
	const entries = isCompact(shown)
		? [setCompact(shown.entries, setting)]
		: shown.entries.map((entry, index) =>
				setEntry(entry, setting, index === 0 ? {under: name} : {}),
			);
	return [
		...title.map(({spans}) => spans),
		rule,
		...entries.flatMap((lines, index) => [...(index === 0 ? [] : gap), ...spansOf(lines)]),
	];
}

/**
 * The whole résumé as lines. What stands in the text of a page that is printed, as a project card
 * does, is not printed again under its own section.
 */
export function setResume(resume: LocalizedResume, setting: Setting): Lines {
	const {sections} = withoutRepeats(resume);
	const parts = [head(resume.profile, setting), ...sections.map((each) => section(each, setting))];
	return parts
		.filter((lines) => lines.length > 0)
		.flatMap((lines, index) => (index === 0 ? lines : [blank, ...lines]));
}
