import {
	type FieldMap,
	lookUp,
	type Mark,
	normalizeKey,
	type Scalar,
	textAt,
	type Value,
	type ValueMap,
} from '../../data/value.ts';
import type {Account} from '../../records/account.ts';
import {allKeys, type Keys} from '../../records/keys.ts';
import {ContactReader, isContactLabel} from './contact.ts';
import {folded, runsOf, wordsOf} from './inline.ts';
import type {Outline} from './outline.ts';
import type {Range} from './passage.ts';
import {type Plan, usualTitle} from './plan.ts';
import {isPlace, isRole} from './words.ts';

/** Lines that were understood: all of them, or the part that is left `instead`. */
export type Taken = {lines: Set<number>; instead: Map<number, string>};

const kinds =
	'r[ée]sum[ée]|curriculum(?: vitae)?|c\\.?v\\.?|vita|lebenslauf|curr[ií]culo|hoja de vida|简历|個人簡歷|履歴書|職務経歴書|이력서|резюме';
const kindBefore = new RegExp(
	`^(?:my\\s+)?(?:${kinds})(?:\\s*[-–—:|,]\\s*|\\s+(?:of|de|von|di)\\s+|$)`,
	'iu',
);
const kindBehind = new RegExp(`(?:['’]s?\\s+|\\s*[-–—|:,(]\\s*|\\s+)(?:${kinds})\\)?$`, 'iu');

/** A heading that welcomes, with the words before the name if it tells that: `Hi 👋, I'm Ada Brook`. */
const greeting = /^[^\p{L}]*(?:hi|hello|hey|welcome)\b/iu;
const introduction =
	/^[^\p{L}]*(?:(?:hi|hello|hey)\b(?:[^\p{L}]*\b(?:there|everyone|world)\b)?[^\p{L}]*)?\b(?:i['’]m|i am|my name is|this is)\s+/iu;

/** What pandoc and Jekyll are told by front matter, and nobody reads. */
const settings = new Set(
	(
		'layout title date lang locale geometry fontsize documentclass classoption papersize mainfont sansfont monofont ' +
		'headerincludes output css toc numbersections colorlinks linkcolor urlcolor pagetitle template pdfengine theme ' +
		'style permalink linestretch margin margintop marginbottom marginleft marginright csl bibliography'
	).split(' '),
);

/** A name and what stands beside it: `Ada Brook — Engineer`, `Ada Brook's CV`. */
function readName(words: string): {name: string; headline?: string} {
	const greeted = words.replace(introduction, '');
	if (greeted === words && greeting.test(words)) return {name: ''};
	const open = greeted === words ? words : greeted.replace(/[^\p{L}.)]+$/u, '');
	const bare = open.replace(kindBefore, '').replace(kindBehind, '').trim();
	const [, name, headline] = /^(.{2,60}?)\s*(?:\||•|·|\s[-–—]|—)\s+(\S.*)$/u.exec(bare) ?? [];
	if (name !== undefined && headline !== undefined) return {name, headline};
	const [, first, second] = /^([^,]{2,60}),\s+(\S.*)$/.exec(bare) ?? [];
	if (first !== undefined && second !== undefined && second.length > 4 && isRole(second))
		return {name: first, headline: second};
	return {name: bare};
}

/** Reads who a résumé is about: its front matter, its first heading, the lines below that. */
export class PersonReader {
	readonly contact: ContactReader;
	readonly taken: Taken = {lines: new Set(), instead: new Map()};
	readonly #outline: Outline;
	readonly #markAt: (at: number) => Mark;

	constructor(
		front: ValueMap,
		{outline, name, lead}: Plan,
		{keys, account}: {keys: Keys; account: Account},
		markAt: (at: number) => Mark,
	) {
		this.#outline = outline;
		this.#markAt = markAt;
		const {fields, title} = frontFields(front, keys, account);
		this.contact = new ContactReader(fields, outline.definitions);
		if (name) {
			const words = wordsOf(runsOf(name.text, outline.definitions));
			const isTaken = this.#setName(words, markAt(name.at));
			if (isTaken) for (let at = name.at; at < name.next; at++) this.taken.lines.add(at);
			for (const {url} of runsOf(name.text, outline.definitions))
				if (url !== undefined && !lookUp(this.contact.fields, ['website']))
					this.contact.set('website', url, markAt(name.at));
		}
		this.#readTitle(title, account);
		this.#readHeader(lookUp(front.fields, ['header']), account);
		this.#read(lead, true);
	}

	/** The pieces that some editors show below the name: `header: [{text: …, link: …}]`. */
	#readHeader(header: Value | undefined, account: Account): void {
		if (header?.kind !== 'list') return;
		for (const item of header.items) {
			if (item.kind !== 'map') continue;
			const text = lookUp(item.fields, ['text']);
			const link = lookUp(item.fields, ['link']);
			if (text?.kind !== 'scalar') continue;
			const words = folded(text.text.replace(/<[^<>]*>/g, ' '));
			const line = link?.kind === 'scalar' ? `[${words}](${link.text.trim()})` : words;
			const isTaken =
				this.contact.read(line, text.mark).rest === '' ||
				(words.length < 120 && this.contact.set('headline', words, text.mark));
			if (!isTaken) continue;
			account.shown(text);
			if (link) account.shown(link);
			const other = lookUp(item.fields, ['newLine']);
			if (other) account.setAside(other);
		}
	}

	/** Whether all lines of a range are about how to reach the person; they are taken then. */
	takeAll(range: Range): boolean {
		const {lines} = this.#outline;
		const own = indexes(range).filter((at) => (lines[at] ?? '').trim() !== '');
		const hasContact = own.some((at) => this.contact.hasContact(lines[at] ?? ''));
		if (!hasContact) return false;
		const trial = this.contact.copy();
		if (!own.every((at) => this.#takeLine(at, lines[at] ?? '', trial, true).isTaken)) return false;
		for (const at of own) this.#takeLine(at, lines[at] ?? '', this.contact, true);
		return true;
	}

	/** Takes what it understands of a section about how to reach the person. */
	readSection(range: Range): void {
		this.#read(range, false);
	}

	/** Goes through lines that may say anything. */
	#read(range: Range, isLead: boolean): void {
		const {lines, isCode, headings} = this.#outline;
		let isFirst = isLead;
		let isNear = false;
		for (let at = range.from; at < range.to; at++) {
			const heading = headings.find((each) => each.at === at);
			const line = heading?.text ?? lines[at] ?? '';
			if (isCode[at] || line.trim() === '' || this.taken.lines.has(at)) continue;
			if (isFirst && !lookUp(this.contact.fields, ['name', 'author', 'firstName'])) {
				if (this.#takeName(at, line)) continue;
			}
			const end = this.#tableEnd(at, range.to);
			if (end !== undefined) {
				this.#readTable(at, end);
				at = end - 1;
				isFirst = false;
				continue;
			}
			const read = this.#takeLine(at, line, this.contact, isNear);
			if (read.isTaken || read.rest !== undefined) {
				isNear = true;
				if (read.isTaken)
					for (let each = at; each < (heading?.next ?? at + 1); each++) this.taken.lines.add(each);
				else if (read.rest !== undefined) this.taken.instead.set(at, read.rest);
			} else if (isFirst && this.#takeHeadline(at, line, heading !== undefined)) {
				for (let each = at; each < (heading?.next ?? at + 1); each++) this.taken.lines.add(each);
				isFirst = false;
			} else if (!/^[\s>*_-]*$/.test(line)) {
				isFirst = false;
				isNear = false;
			}
			if (heading) at = heading.next - 1;
		}
	}

	/** The end of the table that begins here, if there is one that tells how to reach the person. */
	#tableEnd(at: number, to: number): number | undefined {
		const {lines} = this.#outline;
		if (!/^[\s|:-]*-[\s|:-]*\|?[\s|:-]*$/.test(lines[at + 1] ?? '') || !lines[at]?.includes('|'))
			return undefined;
		let end = at + 2;
		while (end < to && lines[end]?.includes('|')) end++;
		const rows = lines.slice(at, end);
		return rows.some((row) => this.contact.hasContact(labelledRow(row))) ? end : undefined;
	}

	/** What is left of the rows of a table becomes lines. */
	#readTable(from: number, to: number): void {
		for (const at of indexes({from, to})) {
			const row = labelledRow(this.#outline.lines[at] ?? '');
			const {rest} = this.contact.read(row, this.#markAt(at));
			// Lines right below each other would be one paragraph.
			if (rest === '') this.taken.lines.add(at);
			else this.taken.instead.set(at, `${rest}  `);
		}
	}

	#takeLine(
		at: number,
		line: string,
		contact: ContactReader,
		isNear: boolean,
	): {isTaken: boolean; rest?: string} {
		const mark = this.#markAt(at);
		if (/^[\s|:>*_-]*$/.test(line)) return {isTaken: !line.includes('|') || isNear};
		const words = wordsOf(runsOf(line.replace(/^[\s>*+-]+/, '').replace(/\\\s*$/, '')));
		if (contact.hasContact(line)) {
			const {rest, isWhole} = contact.read(line, mark);
			if (rest === '') return {isTaken: true};
			return isWhole ? {isTaken: false} : {isTaken: false, rest};
		}
		const isAddress = isNear && words.length < 80 && /,|\d/.test(words) && !/[.:|]/.test(words);
		const isWhere = (isPlace(words) && words.length < 60) || isAddress;
		return {isTaken: isWhere && !line.includes('|') && contact.set('location', words, mark)};
	}

	/** Where no heading tells the name, the first line does. */
	#takeName(at: number, line: string): boolean {
		const words = wordsOf(runsOf(line.replace(/^%\s*/, '')));
		const isName = /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){1,4}$/u.test(words);
		if (!isName || this.contact.hasContact(line)) return false;
		if (!this.#setName(words, this.#markAt(at))) return false;
		this.taken.lines.add(at);
		return true;
	}

	#takeHeadline(at: number, line: string, isHeading: boolean): boolean {
		const {lines} = this.#outline;
		if (lookUp(this.contact.fields, ['headline'])) return false;
		if (/^\s*(?:[-*+]\s|\d+[.)]\s|\||!\[|<|`{3}|~{3}|\[!\[)/.test(line)) return false;
		const next = lines[at + 1] ?? '';
		const isOwn = next.trim() === '' || / {2}$|\\$/.test(line) || this.contact.hasContact(next);
		const words = wordsOf(runsOf(line.replace(/^[\s>]+/, '').replace(/\\\s*$/, '')));
		if (!isHeading && !isOwn) return false;
		const isSentence = /[.!?]$/.test(words) && words.split(' ').length > 6;
		if (words.length > 120 || isSentence || /:$|:\s|[.!?]\s/.test(words)) return false;
		return this.contact.set('headline', words, this.#markAt(at));
	}

	/** Whether the words are understood, perhaps as what the document is. */
	#setName(words: string, mark: Mark): boolean {
		const {name, headline} = readName(words);
		if (name !== '') this.contact.fields.set('name', {mark, value: textAt(name, mark)});
		if (headline !== undefined) this.contact.set('headline', headline, mark);
		return name !== '' || !greeting.test(words);
	}

	/** The title of a page names the person, or says what they are, or only what the page is. */
	#readTitle(title: Scalar | undefined, account: Account): void {
		if (!title) return;
		if (isPageTitle(title.text)) {
			account.setAside(title);
			return;
		}
		const named = lookUp(this.contact.fields, ['name', 'author']);
		const {name, headline} = readName(title.text);
		if (!named) {
			if (name !== '') this.#setName(title.text, title.mark);
		} else if (named.kind === 'scalar' && !named.text.includes(name.split(' ')[0] ?? '')) {
			if (!this.contact.set('headline', title.text, title.mark)) return;
		} else if (headline !== undefined) this.contact.set('headline', headline, title.mark);
		account.used(title);
	}
}

/** Whether it says which page this is, and nobody's name. */
function isPageTitle(title: string): boolean {
	return (
		usualTitle(title) !== undefined || /^(?:home(?:\s?page)?|index|welcome)$/i.test(title.trim())
	);
}

/** The fields of front matter that tell of the person, and the title of the page. */
function frontFields(
	{fields}: ValueMap,
	keys: Keys,
	account: Account,
): {fields: FieldMap; title: Scalar | undefined} {
	const known = new Set(allKeys(keys.profile).map(normalizeKey));
	const own: FieldMap = new Map();
	for (const [key, field] of fields) {
		const name = normalizeKey(key);
		if (name === 'subtitle' && !lookUp(fields, ['headline'])) own.set('headline', field);
		else if (known.has(name) && name !== 'locale' && name !== 'title') own.set(key, field);
		else if (settings.has(name) && name !== 'title') account.setAside(field.value);
	}
	const title = lookUp(fields, ['title']);
	return {fields: own, title: title?.kind === 'scalar' ? title : undefined};
}

/** A row of a label and what it names as one piece. */
function labelledRow(row: string): string {
	const [label = '', words, ...more] = row.replace(/^\s*\||\|\s*$/g, '').split('|');
	const isPair =
		words !== undefined && more.length === 0 && /^[\p{L} .-]{2,30}$/u.test(label.trim());
	const isRow = isPair && /[\p{L}\d]/u.test(words) && isContactLabel(label);
	return isRow ? `${label.trim()}: ${words.trim()}` : row;
}

function indexes({from, to}: Range): number[] {
	return Array.from({length: Math.max(0, to - from)}, (_, index) => from + index);
}
