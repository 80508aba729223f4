import {safeAddress, showsAddress, telephoneAddress} from '../../markdown/link.ts';
import type {Messages} from '../../messages/messages.ts';
import {overviewId} from '../../resume/pages.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Technology} from '../../resume/technologies.ts';
import type {Profile} from '../../resume/types.ts';
import {type Choice, type ChoiceRow, choiceRows} from '../layout/choice-rows.ts';
import {bodyRowsOf} from '../layout/geometry.ts';
import {rowsAround} from '../layout/list-rows.ts';
import {linksOn} from '../layout/page-links.ts';
import type {Book} from './book.ts';
import {pageLines} from './navigation.ts';
import {type Heading, headingsOn} from './outline.ts';
import {panelGeometry} from './panel-lines.ts';
import type {ChoicePanel, State} from './state.ts';

type ChoiceKind = ChoicePanel['kind'];

/** The choices of a panel, in the order in which they are numbered. */
export function choicesOf(
	{kind, of}: Pick<ChoicePanel, 'kind' | 'of'>,
	state: State,
	book: Book,
): readonly Choice[] {
	const messages = book.messages(state.locale);
	const profile = book.profile(state.locale);
	if (kind === 'technologies')
		return technologyChoices(book.technologies(state.locale), messages, book.now.getFullYear());
	if (of === 'contact') return contactChoices(profile, messages);
	const lines = pageLines(state, book);
	if (kind === 'outline') return outlineChoices(headingsOn(lines));
	const links = linksOn(lines);
	if (kind === 'links') return links;
	const {email} = profile;
	const entry = state.selected === overviewId ? undefined : state.selected;
	const command = book.command(entry, state.locale);
	return [
		...(email ? [{label: messages.copy.email, detail: email, value: email}] : []),
		{label: messages.copy.command, detail: command, value: command},
		...links.filter(({value}) => value !== `mailto:${email}`),
	];
}

/** Every way to reach a person that an address stands for. */
function contactChoices(profile: Profile, {contact: words}: Messages): Choice[] {
	const {email = '', phone = '', links} = profile;
	const ways: Choice[] = [
		{label: words.email, detail: plainLine(email), value: email && `mailto:${plainLine(email)}`},
		{label: words.phone, detail: plainLine(phone), value: telephoneAddress(phone)},
		...links.map(({label, url}) => {
			const address = safeAddress(plainLine(url));
			const name = plainLine(label);
			const isAddress = address !== undefined && showsAddress(name, address);
			return {label: isAddress ? '' : name, detail: address ?? '', value: address};
		}),
	];
	return ways.filter(({value}) => value);
}

/** Headings, each as far to the right as its level has it. */
function outlineChoices(headings: readonly Heading[]): Choice[] {
	const first = Math.min(...headings.map(({level}) => level));
	return headings.map(({level, text}) => ({
		label: `${'  '.repeat(level - first)}${text}`,
		detail: '',
		value: undefined,
	}));
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

/** Rows of a panel above its choices: the title and a blank. */
const titleRows = 2;

/** The visible rows of a panel's choices, below the title. */
export function visibleChoices(state: State, book: Book): ChoiceRow[] {
	const {panel} = state;
	if (!panel || !('chosen' in panel)) return [];
	const {columns} = panelGeometry(state, book);
	const rows = choiceRows(choicesOf(panel, state, book), columns);
	const position = rows.findIndex(({index}) => index === panel.chosen);
	return rowsAround(rows, position, bodyRowsOf(state.rows) - titleRows);
}

/** What a panel without choices says. */
export function nothingToChoose(kind: ChoiceKind, messages: Messages): string {
	return messages[kind === 'copy' ? 'links' : kind].none;
}
