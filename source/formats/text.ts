import {linkSpans} from '../markdown/inline.ts';
import {type Line, plain, type Span, styled} from '../markdown/span.ts';
import {wrap} from '../markdown/wrap.ts';
import {entryId, type LocalizedResume, type ShownSection} from '../resume/localize.ts';
import {isCompact} from '../resume/pages.ts';
import type {Profile} from '../resume/types.ts';
import {joined, type Setting, sectionTitle, setCompact, setEntry} from './setting.ts';

type Lines = Array<readonly Span[]>;

const blank: readonly Span[] = [];

function spansOf(lines: readonly Line[]): Lines {
	return lines.map(({spans}) => spans);
}

/** How to reach somebody, as spans: e-mail, telephone, place and links. */
export function contactSpans(profile: Profile, hyperlinks: boolean): Span[] {
	const {email, phone, location = '', links} = profile;
	return joined([
		email ? linkSpans(email, `mailto:${email}`, hyperlinks) : [],
		phone ? linkSpans(phone, `tel:${phone.replace(/[^\d+]/g, '')}`, hyperlinks) : [],
		[plain(location)],
		...links.map(({label, url}) => linkSpans(label, url, hyperlinks)),
	]);
}

function head(profile: Profile, {width, hyperlinks}: Setting): Lines {
	const {name, headline = ''} = profile;
	return [
		[styled(name, 'heading1')],
		[styled(headline, 'em')],
		contactSpans(profile, hyperlinks),
	].flatMap((spans) =>
		spans.some(({text}) => text !== '')
			? spansOf(wrap(spans, width).map((each) => ({...each, block: 0})))
			: [],
	);
}

function section(shown: ShownSection, setting: Setting): Lines {
	const title = wrap([styled(sectionTitle(shown, setting.messages), 'heading2')], setting.width);
	const rule = [styled('═'.repeat(setting.width), 'marker')];
	const entries = isCompact(shown)
		? [spansOf(setCompact(shown.entries, setting))]
		: shown.entries.map((entry) => spansOf(setEntry(entry, setting)));
	return [
		...title.map(({spans}) => spans),
		rule,
		...entries.flatMap((lines, index) => (index === 0 ? lines : [blank, blank, ...lines])),
	];
}

/**
 * The whole résumé as lines. What stands in the text of a page that is printed, as a project card
 * does, is not printed again under its own section.
 */
export function setResume(resume: LocalizedResume, setting: Setting): Lines {
	const ids = new Set(resume.sections.flatMap(({entries}) => entries.map(entryId)));
	const sections = resume.sections
		.map((shown) => ({
			...shown,
			entries: shown.entries.filter(({page}) => page === undefined || !ids.has(page)),
		}))
		.filter(({entries}) => entries.length > 0);
	const parts = [head(resume.profile, setting), ...sections.map((each) => section(each, setting))];
	return parts
		.filter((lines) => lines.length > 0)
		.flatMap((lines, index) => (index === 0 ? lines : [blank, ...lines]));
}
