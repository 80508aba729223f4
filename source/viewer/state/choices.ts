import type {Line} from '../../markdown/style/span.ts';
import type {Messages} from '../../messages/messages.ts';
import {overviewId} from '../../resume/pages.ts';
import type {Technology} from '../../resume/technologies.ts';
import type {Choice} from '../layout/choice-rows.ts';
import {memoizeByObject} from '../layout/memoize.ts';
import type {Book} from './book.ts';
import {pageLines} from './navigation.ts';
import type {ChoicePanel, State} from './state.ts';

type ChoiceKind = ChoicePanel['kind'];

/** The choices of a panel, in the order in which they are numbered. */
export function choicesOf(kind: ChoiceKind, state: State, book: Book): readonly Choice[] {
	const messages = book.messages(state.locale);
	if (kind === 'technologies')
		return technologyChoices(book.technologies(state.locale), messages, book.now.getFullYear());
	const links = linksOn(pageLines(state, book));
	if (kind === 'links') return links;
	const {email} = book.profile(state.locale);
	const entry = state.selected === overviewId ? undefined : state.selected;
	const command = book.command(entry, state.locale);
	return [
		...(email ? [{label: messages.copy.email, detail: email, value: email}] : []),
		{label: messages.copy.command, detail: command, value: command},
		...links.filter(({value}) => value !== `mailto:${email}`),
	];
}

/** The links on a page in order, each address once, with its label. */
export const linksOn: (lines: readonly Line[]) => readonly Choice[] = memoizeByObject(findLinks);

function findLinks(lines: readonly Line[]): Choice[] {
	const labels = new Map<string, string>();
	let before: string | undefined;
	for (const {spans} of lines) {
		let isFirst = true;
		for (const {text, link} of spans) {
			if (link !== undefined) {
				const known = labels.get(link);
				// A label may continue in the next span, or on the next line.
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
		// An address that is its own label, perhaps across two lines, is shown only once.
		const isAddress = detail.replace(/\/$/, '') === words.replace(/ |\/$/g, '');
		return {label: isAddress ? '' : words, detail, value: address};
	});
}

function technologyChoices(
	technologies: readonly Technology[],
	{technologies: words, present}: Messages,
	thisYear: number,
): Choice[] {
	if (technologies.length === 0) return [];
	return [
		{label: words.all, detail: '', value: undefined},
		...technologies.map(({name, count, from, to}) => {
			const last = to ?? present;
			const years = from === undefined ? [] : [from === to ? `${from}` : `${from}–${last}`];
			const detail = [words.entries(count), ...years].join(' · ');
			const span = from === undefined ? undefined : {from, to: to ?? thisYear};
			return {label: name, detail, value: name, span};
		}),
	];
}

/** What a panel without choices says. */
export function nothingToChoose(kind: ChoiceKind, {technologies, links}: Messages): string {
	return kind === 'technologies' ? technologies.none : links.none;
}
