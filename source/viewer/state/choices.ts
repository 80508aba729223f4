import type {Line} from '../../markdown/style/span.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Technology} from '../../resume/technologies.ts';
import type {Book} from './book.ts';
import {geometryOf} from './geometry.ts';
import {rememberOf} from './remember.ts';
import type {ChoicePanel, State} from './state.ts';

/** A row to choose: what it says, and what it stands for. */
export type Choice = {
	label: string;
	/** Stands to the right of the label, or below it. */
	detail: string;
	/** The address, the text to copy or the technology; nothing for all technologies. */
	value: string | undefined;
};

type ChoiceKind = ChoicePanel['kind'];

/** The choices of a panel, in the order in which they are numbered. */
export function choicesOf(kind: ChoiceKind, state: State, book: Book): readonly Choice[] {
	const messages = book.messages(state.locale);
	if (kind === 'lens') return technologyChoices(book.technologies(state.locale), messages);
	const links = linksOn(pageLines(state, book));
	if (kind === 'links') return links;
	const {email} = book.profile(state.locale);
	const command = book.command(state.selected, state.locale);
	return [
		...(email ? [{label: messages.copy.email, detail: email, value: email}] : []),
		{label: messages.copy.command, detail: command, value: command},
		...links.filter(({value}) => value !== `mailto:${email}`),
	];
}

function pageLines({selected, locale, columns, rows}: State, book: Book): readonly Line[] {
	return book.lines(selected, locale, geometryOf(columns, rows).textColumns);
}

/** The links on a page in their order, each address once, with the words that lead there. */
export const linksOn: (lines: readonly Line[]) => readonly Choice[] = rememberOf(findLinks);

function findLinks(lines: readonly Line[]): Choice[] {
	const labels = new Map<string, string>();
	let before: string | undefined;
	for (const {spans} of lines) {
		let isFirst = true;
		for (const {text, link} of spans) {
			if (link !== undefined) {
				const known = labels.get(link);
				// A label that goes on in the next span, or on the next line.
				if (known === undefined) labels.set(link, text);
				else if (before === link) labels.set(link, `${known}${isFirst ? ' ' : ''}${text}`);
			}
			if (link !== undefined || text.trim() !== '') before = link;
			isFirst = isFirst && text.trim() === '';
		}
	}
	return [...labels].map(([address, label]) => {
		const detail = address.replace(/^(?:mailto|tel):/, '');
		const words = label.replace(/\s+/g, ' ').trim();
		// An address that stands for itself, perhaps over two lines, needs to be said only once.
		const isAddress = detail.replace(/\/$/, '') === words.replace(/ |\/$/g, '');
		return {label: isAddress ? '' : words, detail, value: address};
	});
}

function technologyChoices(
	technologies: readonly Technology[],
	{lens, present}: Messages,
): Choice[] {
	if (technologies.length === 0) return [];
	return [
		{label: lens.all, detail: '', value: undefined},
		...technologies.map(({name, count, from, to}) => {
			const last = to ?? present;
			const years = from === undefined ? [] : [from === to ? `${from}` : `${from}–${last}`];
			return {label: name, detail: [lens.entries(count), ...years].join(' · '), value: name};
		}),
	];
}

/** What a choice that there is none of says. */
export function nothingToChoose(kind: ChoiceKind, {lens, links}: Messages): string {
	return kind === 'lens' ? lens.none : links.none;
}
