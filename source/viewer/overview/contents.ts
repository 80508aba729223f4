import {sectionTitle} from '../../formats/entry-words.ts';
import {fill, shorten} from '../../markdown/layout/fit-text.ts';
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
	chosen: string | undefined,
): ItemLine[] {
	let last = '';
	return items.flatMap(({id, entry}): ItemLine[] => {
		const organization = plainLine(entry.organization ?? '');
		const heading = organization !== '' && organization !== last;
		last = organization;
		const isChosen = id === chosen;
		const sign = isChosen ? '› ' : organization ? '  ' : '';
		const text = shorten(`${sign}${plainLine(entry.title) || organization}`, columns);
		const title = {spans: [isChosen ? styled(text, 'heading1') : plain(text)], id};
		return heading ? [{spans: [styled(shorten(organization, columns), 'strong')]}, title] : [title];
	});
}

/** What is in the other sections, but for texts about the person: a line a section, with its titles. */
export function sectionLines(
	pages: readonly Page[],
	isShown: (page: Page) => boolean,
	messages: Messages,
	columns: number,
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
	const column = Math.min(widest, Math.floor(columns / 3));
	return [...titles.values()].map(({name, entries}) => {
		// More could not be seen.
		const all = entries.slice(0, columns).filter(Boolean).join(' · ');
		return [
			styled(fill(plainLine(name), column), 'muted'),
			plain(`  ${shorten(all, columns - column - 2)}`),
		];
	});
}

/** The first sentence of a text, on so many lines at most; nothing where it is longer. */
export function sentenceLines(text: string, columns: number, most: number): Spans[] {
	const start = plainLine(text.slice(0, longestSummary));
	const [sentence] = /^.{12,}?[.!?。！？؟](?=\s|$|[^\x00-\x7F])/u.exec(start) ?? [];
	const lines = sentence ? wrap([plain(sentence)], columns) : [];
	return lines.length <= most ? lines.map(({spans}) => spans.filter((each) => textOf([each]))) : [];
}
