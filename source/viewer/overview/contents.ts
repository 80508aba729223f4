import type {Size} from '../../formats/contact/qr-code.ts';
import {sectionTitle} from '../../formats/entry-words.ts';
import {type CutMark, fill, shorten, shortenLines} from '../../markdown/layout/fit-text.ts';
import {largest, textWidth} from '../../markdown/layout/width.ts';
import {wrap} from '../../markdown/layout/wrap.ts';
import {plain, styled, textOf} from '../../markdown/style/span.ts';
import type {Messages} from '../../messages/messages.ts';
import type {CareerItem} from '../../resume/career/career.ts';
import type {Page} from '../../resume/pages.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Spans} from './person-lines.ts';

/** A line of an overview, and which item stands on it. */
export type ItemLine = {spans: Spans; id?: string};

/** Longer than any first sentence that is worth its rows; of a text, so much is looked at. */
const longestSummary = 400;

/** Roles without dates under the name of where they were, one name for all that stand together. */
export function undatedLines(
	items: readonly CareerItem[],
	columns: number,
	{chosen, cutMark}: {chosen: string | undefined; cutMark: CutMark},
): ItemLine[] {
	let last = '';
	return items.flatMap(({id, entry}): ItemLine[] => {
		const organization = plainLine(entry.organization ?? '');
		const heading = organization !== '' && organization !== last;
		last = organization;
		const isChosen = id === chosen;
		const sign = isChosen ? '› ' : organization ? '  ' : '';
		const text = shorten(`${sign}${plainLine(entry.title) || organization}`, columns, cutMark);
		const title = {spans: [isChosen ? styled(text, 'chosen') : plain(text)], id};
		return heading
			? [{spans: [styled(shorten(organization, columns, cutMark), 'strong')]}, title]
			: [title];
	});
}

/** Lines of a section's titles, where there is room for so many; the share of what it is called. */
const mostOfSection = 3;
const widestHeading = 0.4;

/**
 * What is in the other sections, but for texts about the person, on so many rows: a section's titles
 * on a line, or on more where no other needs them.
 */
export function sectionLines(
	pages: readonly Page[],
	isShown: (page: Page) => boolean,
	messages: Messages,
	{columns, rows}: Size,
	cutMark: CutMark,
): Spans[] {
	const titles = new Map<string, {name: string; entries: string[]}>();
	for (const page of pages) {
		const {section, entries} = page;
		if (section.name === 'about' || entries.length === 0 || isShown(page)) continue;
		const name = sectionTitle(section, messages);
		const known = titles.get(section.name) ?? {name, entries: []};
		known.entries.push(...entries.map(({title}) => plainLine(title)));
		titles.set(section.name, known);
	}
	const widest = largest([...titles.values()].map(({name}) => textWidth(plainLine(name))));
	const column = Math.min(widest, Math.floor(columns * widestHeading));
	const sections = [...titles.values()].map(({name, entries}) => {
		// More could not be seen.
		const all = entries.slice(0, columns).filter(Boolean).join(' · ');
		const linesOn = (most: number) =>
			shortenLines(all, columns - column - 2, most, cutMark).map((line, index): Spans => {
				const heading = fill(index === 0 ? plainLine(name) : '', column, cutMark);
				return [styled(heading, 'muted'), plain(`  ${line}`)];
			});
		return {linesOn, lines: linesOn(1)};
	});
	let left = rows - sections.length;
	for (let most = 2; most <= mostOfSection; most++)
		for (const section of sections) {
			const lines = section.linesOn(most);
			const more = lines.length - section.lines.length;
			if (more > left) continue;
			section.lines = lines;
			left -= more;
		}
	return sections.flatMap(({lines}) => lines).slice(0, Math.max(0, rows));
}

/** The first sentence of a text, on so many lines at most; nothing where it is longer. */
export function sentenceLines(text: string, columns: number, most: number): Spans[] {
	const start = plainLine(text.slice(0, longestSummary));
	const [sentence] = /^.{12,}?[.!?。！？؟](?=\s|$|[^\x00-\x7F])/u.exec(start) ?? [];
	const lines = sentence ? wrap([plain(sentence)], columns) : [];
	return lines.length <= most ? lines.map(({spans}) => spans.filter((each) => textOf([each]))) : [];
}
