import type {Link} from '../../../resume/types.ts';
import {type Block, blocksIn, colon, itemText} from './blocks.ts';
import {folded, type Run, runsOf, wordsOf} from './inline.ts';
import {isDateLine, type Naming, organized, readHeading, splitWords, withLine} from './naming.ts';
import {type Heading, type Outline, rule} from './outline.ts';
import {type Passage, passageOf, type Range} from './passage.ts';

/** An entry of a section: what it is called, where it begins, and its text. */
export type Draft = Naming & {slug?: string; at: number; body: Passage};

/** Sections that are one text, or words, whatever they are set in. */
const texts = new Set(['about', 'languages', 'interests']);

/** How many lines below a heading may tell more of its entry. */
const linesBelow = 3;

/** Reads the entries of a section; `title` names what has no name of its own. */
export class SectionReader {
	readonly #outline: Outline;
	readonly #section: string;
	readonly #title: string;

	constructor(outline: Outline, section: string, title: string) {
		this.#outline = outline;
		this.#section = section;
		this.#title = title;
	}

	/** The entries between the section's own heading and the next one. */
	read(range: Range): Draft[] {
		const inner = this.#outline.headings.filter(({at}) => at >= range.from && at < range.to);
		if (this.#section === 'about') return this.#whole(range);
		const level = Math.min(...inner.map((heading) => heading.level));
		const own = inner.filter((heading) => heading.level === level);
		const [first] = own;
		if (!first) return this.#loose(range);
		return [
			...this.#loose({...range, to: first.at}),
			...own.flatMap((heading, index) =>
				this.#headed(heading, {from: heading.at, to: own[index + 1]?.at ?? range.to}),
			),
		];
	}

	/** All of a range as one entry that goes by the section's title. */
	#whole(range: Range): Draft[] {
		const body = passageOf(this.#outline, range);
		if (body.text === '') return [];
		return [{title: this.#title, links: [], at: body.at, body}];
	}

	#runs(line: string): Run[] {
		return runsOf(line, this.#outline.definitions);
	}

	/** An entry below a heading, or several roles below that of an organization. */
	#headed(heading: Heading, range: Range): Draft[] {
		const runs = this.#runs(heading.text);
		const naming = this.#named(readHeading(runs, this.#section), runs);
		const roles = this.#roles(heading, range);
		const [first] = roles;
		const bold = naming.period === undefined && this.#boldRoles(heading, range, naming.links);
		if (bold) return bold;
		if (!first || naming.period !== undefined)
			return [this.#draft(naming, heading.at, {from: heading.next, to: range.to})];
		const organization = wordsOf(runs);
		return roles.map((role, index) => {
			const from = index === 0 ? heading.next : role.at;
			const to = roles[index + 1]?.at ?? range.to;
			const own = this.#runs(role.text);
			const read = this.#named(readHeading(own, this.#section), own);
			const {organization: second, location} = read;
			const where = [second, location].filter((each) => each !== undefined).join(', ');
			const given = {...read, organization, links: [...naming.links, ...read.links]};
			const full = where === '' ? given : {...given, location: where};
			return this.#draft(full, role.at, {from, to}, lineSet(role.at, role.next), role.next);
		});
	}

	/** The roles below the heading of an organization, if there are several bold lines with dates. */
	#boldRoles(heading: Heading, {to}: Range, links: Link[]): Draft[] | undefined {
		const range = {from: heading.next, to};
		if (this.#outline.headings.some(({at}) => at >= range.from && at < to)) return undefined;
		const blocks = this.#blocks(range);
		const dated = blocks.filter((block, index) => {
			const start = this.#start(block, blocks[index + 1]);
			return start?.period !== undefined && start.title !== undefined;
		});
		if (dated.length < 2 || blocks.some(({kind}) => kind === 'definition')) return undefined;
		const organization = wordsOf(this.#runs(heading.text));
		const drafts = this.#started(blocks, range) ?? [];
		// A text that stands before them, or between them, is about the organization.
		if (drafts.some(({period}) => period === undefined)) return undefined;
		return drafts.map((draft) => {
			const {organization: second, location} = draft;
			const where = [second, location].filter((each) => each !== undefined).join(', ');
			const full = {...draft, organization, links: [...links, ...draft.links]};
			return where === '' ? full : {...full, location: where};
		});
	}

	/** The headings below that of an organization, if each of them tells when. */
	#roles({level}: Heading, {from, to}: Range): Heading[] {
		const inner = this.#outline.headings.filter(({at}) => at > from && at < to);
		const next = Math.min(...inner.map((heading) => heading.level));
		const roles = inner.filter((heading) => heading.level === next && next > level);
		const isDated = ({text, next: below}: Heading) => {
			const runs = this.#runs(text);
			const read = this.#named(readHeading(runs, this.#section), runs);
			return this.#below(read, below, to, new Set()).period !== undefined;
		};
		return roles.every(isDated) ? roles : [];
	}

	/** A naming that has a title, and so loses no word. */
	#named(naming: Naming, runs: readonly Run[]): Naming {
		if (naming.title !== undefined || naming.period !== undefined) return naming;
		return {...naming, title: wordsOf(runs) || this.#title};
	}

	#draft(
		naming: Naming,
		at: number,
		range: Range,
		taken: Set<number> = new Set(),
		below = range.from,
		indent = 0,
	): Draft {
		const full = this.#below(naming, below, range.to, taken, indent);
		return {
			...full,
			title: full.title ?? this.#title,
			at,
			body: passageOf(this.#outline, range, taken, {indent}),
		};
	}

	/** What the lines from `at` on add; those that say nothing else are `taken`. */
	#below(naming: Naming, at: number, to: number, taken: Set<number>, indent = 0): Naming {
		const {lines, isCode} = this.#outline;
		let read = naming;
		let count = 0;
		let skipped = 0;
		let isOpen = true;
		for (let index = at; index < to && isOpen && count < linesBelow; index++) {
			const line = lines[index] ?? '';
			if (line.trim() === '') continue;
			const bare = indent > 0 ? line.trim() : line;
			const next = lines.slice(index + 1, to).find((each) => each.trim() !== '') ?? '';
			const isBlock = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|[>#|]|`{3}|~{3})|^(?: {4}|\t)/.test(bare);
			const isBeforeList = /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(next);
			const more =
				isBlock || isCode[index]
					? undefined
					: withLine(read, this.#runs(bare.replace(/\\\s*$/, '')), {
							section: this.#section,
							isBeforeList,
						});
			if (more) {
				read = more.period === read.period ? more : {...more, periodAt: index};
				taken.add(index);
				count++;
			}
			// A line in italics between two others may be a text.
			const isSkipped =
				!more && skipped++ === 0 && !isBlock && /^\s*([*_])[^*_]+\1\s*\\?$/.test(line);
			isOpen = more !== undefined || isSkipped;
		}
		return read;
	}

	/** Entries without headings: terms and what they are, bold lines, groups of words; or one text. */
	#loose(range: Range): Draft[] {
		const blocks = this.#blocks(range);
		if (blocks.length === 0) return [];
		if (texts.has(this.#section)) return this.#whole(range);
		return (
			this.#groups(blocks) ??
			this.#items(blocks) ??
			this.#started(blocks, range) ??
			this.#whole(range)
		);
	}

	/** The blocks of a range but for its rules. */
	#blocks(range: Range): Block[] {
		const {lines} = this.#outline;
		return blocksIn(this.#outline, range).filter(
			({kind, from}) => kind !== 'other' || !rule.test(lines[from] ?? ''),
		);
	}

	/** Groups of skills: a list, or lines, of labels and words. */
	#groups(blocks: readonly Block[]): Draft[] | undefined {
		if (this.#section !== 'skills') return undefined;
		const {lines} = this.#outline;
		const parts = blocks.flatMap((block): Range[] => {
			if (block.kind === 'definition') return [{from: block.from, to: block.to}];
			const starts = block.kind === 'list' ? block.items : [...lineSet(block.from, block.to)];
			return starts.map((from, index) => ({from, to: starts[index + 1] ?? block.to}));
		});
		if (blocks.some(({kind}) => kind === 'other')) return undefined;
		const drafts = parts.map(({from, to}): Draft | undefined => {
			const isTerm = colon.test(lines[from + 1] ?? '');
			const term = lines[from] ?? '';
			const {text, indent} = isTerm
				? {
						text: `${itemText(term).text || term}: ${(lines[from + 1] ?? '').replace(colon, '')}`,
						indent: 2,
					}
				: itemText(term);
			const label = labelOf(this.#runs(text.replace(/\\\s*$/, '')));
			const tags = label && splitWords(label.words.replace(/(?<=\p{L}{2})\.$/u, ''));
			if (!label || !tags || tags.some((tag) => tag.length > 40)) return undefined;
			const body = passageOf(this.#outline, {from: from + (isTerm ? 2 : 1), to}, new Set(), {
				indent,
			});
			return {title: label.title, tags, links: [], at: from, body};
		});
		const isWhole = drafts.every((draft): draft is Draft => draft !== undefined);
		return isWhole && drafts.length > 0 ? (drafts as Draft[]) : undefined;
	}

	/** The items of lists of which each is named in bold, or dated, and tells when it was. */
	#items(blocks: readonly Block[]): Draft[] | undefined {
		if (!blocks.every(({kind}) => kind === 'list')) return undefined;
		const drafts: Draft[] = [];
		for (const {items, to} of blocks) {
			for (const [index, from] of items.entries()) {
				const {text, indent} = itemText(this.#outline.lines[from] ?? '');
				const runs = this.#runs(text);
				const naming = this.#short(runs);
				const [first] = runs;
				const isLed = first?.look === 'strong' && !isLabelled(runs);
				if (!naming || !isLed) return undefined;
				const range = {from: from + 1, to: items[index + 1] ?? to};
				const draft = this.#draft(naming, from, range, new Set(), range.from, indent);
				// What only has a name is one of a list, unless there is more to say of it.
				const isMore = organized.has(this.#section) && draft.body.text !== '';
				if (draft.period === undefined && !isMore) return undefined;
				drafts.push(draft);
			}
		}
		return drafts.length > 0 ? drafts : undefined;
	}

	/** A line that is short enough to be a heading, as one. */
	#short(runs: readonly Run[]): Naming | undefined {
		if (wordsOf(runs).length > 160) return undefined;
		const read = readHeading(runs, this.#section);
		const parts = [read.title, read.organization, read.location];
		const isShort = parts.every((part) => part === undefined || part.split(' ').length <= 14);
		return isShort ? this.#named(read, runs) : undefined;
	}

	/** Entries that begin with a bold line, a date, or a term that is defined. */
	#started(blocks: readonly Block[], range: Range): Draft[] | undefined {
		const drafts: Draft[] = [];
		const starts = blocks
			.map((block, index) => ({block, start: this.#start(block, blocks[index + 1])}))
			.filter(({start}) => start !== undefined)
			.filter(
				({block}, _, all) =>
					!this.#isPlainTerm(block) || all.every((each) => this.#isPlainTerm(each.block)),
			);
		const isDated = starts.some(({start}) => start?.period !== undefined);
		const isTerm = starts.some(({block}) => block.kind === 'definition');
		const [first] = starts;
		if (!first || !(isDated || isTerm || starts.length > 1)) return undefined;
		if (first.block.from > range.from)
			drafts.push(...this.#whole({from: range.from, to: first.block.from}));
		for (const [index, {block, start}] of starts.entries()) {
			const to = starts[index + 1]?.block.from ?? range.to;
			if (start) drafts.push(this.#startedAt(block, start, to));
		}
		return drafts;
	}

	/** Whether a block defines a term that is neither bold nor a date: a detail where others are. */
	#isPlainTerm({kind, from, defined}: Block): boolean {
		const term = this.#runs(this.#outline.lines.slice(from, defined).join(' '));
		return kind === 'definition' && !isBoldLed(term) && !isDateLine(term);
	}

	/** The naming that a block begins with, if an entry begins there. */
	#start(block: Block, next: Block | undefined): Naming | undefined {
		if (block.kind === 'definition') return {links: []};
		if (block.kind !== 'paragraph') return undefined;
		const {lines} = this.#outline;
		const runs = this.#runs(lines[block.from] ?? '');
		if (this.#isDated(block.from, block.to)) return {links: [], period: wordsOf(runs)};
		const naming = this.#short(runs);
		if (!naming) return undefined;
		const full = this.#below(naming, block.from + 1, block.to, new Set());
		const [lead] = runs.filter(({text}) => text.trim() !== '');
		const isStyled =
			lead?.look === 'strong' || (lead?.look === 'code' && full.period !== undefined);
		const isLed = isStyled && !isLabelled(runs) && !/:$/.test(wordsOf(runs));
		const isShort = block.to - block.from <= 2;
		// Bold words alone above a text are a heading.
		const isAlone = runs.every(({look, text}) => look === 'strong' || text.trim() === '');
		const isHeading = isAlone && block.to - block.from === 1 && organized.has(this.#section);
		if (isHeading && next !== undefined) return full;
		const isBeforeList = next?.kind === 'list';
		if (isLed && (full.period !== undefined || isBeforeList)) return full;
		return !isStyled && full.period !== undefined && isShort && isBeforeList ? full : undefined;
	}

	/** Whether a line tells when; above a bold line, code is taken to say so. */
	#isDated(at: number, to: number): boolean {
		const {lines} = this.#outline;
		const runs = this.#runs(lines[at] ?? '');
		if (isDateLine(runs)) return true;
		const [only, ...more] = runs;
		const isCode = only?.look === 'code' && more.length === 0;
		return isCode && at + 1 < to && isBoldLed(this.#runs(lines[at + 1] ?? ''));
	}

	#startedAt(block: Block, start: Naming, to: number): Draft {
		if (block.kind === 'definition') return this.#definition(block, to);
		const {from} = block;
		const {lines} = this.#outline;
		const runs = this.#runs(lines[from] ?? '');
		if (!this.#isDated(from, block.to)) {
			const naming = this.#short(runs) ?? start;
			return this.#draft(naming, from, {from: from + 1, to});
		}
		const period = folded(wordsOf(runs)).replace(/^\((.*)\)$/, '$1');
		return this.#dated({links: [], period}, from, {from: from + 1, to}, 0);
	}

	/** A date with what was then: its first line is a heading, if it is short. */
	#dated(dated: Naming, at: number, range: Range, indent: number): Draft {
		const {lines} = this.#outline;
		let first = range.from;
		while (first < range.to && (lines[first] ?? '').trim() === '') first++;
		const whole = this.#unwrapped(first, range.to);
		const line = whole.text;
		const isBlock = /^(?:[-*+]\s|\d{1,9}[.)]\s|[>#|]|`{3}|~{3})/.test(line);
		const runs = this.#runs(line);
		const naming = first < range.to && line !== '' && !isBlock ? this.#short(runs) : undefined;
		const isTitle = naming?.title !== undefined && naming.period === undefined;
		const {period, remark} = withoutRemark(dated.period);
		const titled = (title: string) => (remark === undefined ? title : `${title} ${remark}`);
		if (!isTitle || isLabelled(runs)) {
			const own = {links: [], title: titled(this.#title), period};
			return this.#draft(own, at, range, new Set(), range.from, indent);
		}
		const full = {...naming, title: titled(naming.title ?? this.#title), period};
		return this.#draft(full, at, range, lineSet(first, whole.next), whole.next, indent);
	}

	/** A line with the one below it, if it breaks off within a phrase. */
	#unwrapped(at: number, to: number): {text: string; next: number} {
		const {lines} = this.#outline;
		const [line = '', below = ''] = lines
			.slice(at, Math.min(at + 2, to))
			.map((each) => each.trim());
		const isOpen = /(?:,|\s(?:of|the|at|in|and|for|de|la|du|der|von|y|et|und))$/i.test(line);
		if (isOpen && /^[\p{L}\d(]/u.test(below)) return {text: `${line} ${below}`, next: at + 2};
		return {text: line.replace(/\\\s*$/, ''), next: at + 1};
	}

	/** A term and what it is: a date and what was then, or a name and what there is to say of it. */
	#definition({from, defined}: Block, to: number): Draft {
		const {lines} = this.#outline;
		const open: Outline = {
			...this.#outline,
			// What stands behind the colon begins where the lines below it do.
			lines: lines.map((line, at) =>
				at >= defined && at < to
					? line.replace(colon, (mark) => ' '.repeat(Math.max(2, mark.length)))
					: line,
			),
		};
		const inner = /^ */.exec(open.lines[defined] ?? '')?.[0].length ?? 0;
		const points = pointsOf(open, {from: defined, to}, inner);
		const reader = new SectionReader(points ?? open, this.#section, this.#title);
		const indent = points ? inner - 2 : inner;
		const term = this.#runs(lines.slice(from, defined).join(' '));
		const range = {from: defined, to};
		const what = this.#runs((open.lines[defined] ?? '').trim());
		const isSpan = /\d.*\s[-–—]\s/.test(wordsOf(term)) && wordsOf(term).length < 40;
		if (isDateLine(term) || (isSpan && isBoldLed(what)))
			return reader.#dated({links: [], period: wordsOf(term)}, from, range, indent);
		const naming = this.#named(readHeading(term, this.#section), term);
		return reader.#draft(naming, from, range, new Set(), defined, indent);
	}
}

function isBoldLed(runs: readonly Run[]): boolean {
	return runs.find(({text}) => text.trim() !== '')?.look === 'strong';
}

/** Whether a line begins with words that a colon ends, in bold or not. */
function isLabelled(runs: readonly Run[]): boolean {
	const [first, second] = runs.filter(({text}) => text.trim() !== '');
	if (first?.look !== 'strong') return labelOf(runs) !== undefined;
	return /[:：]\s*$/.test(first.text) || /^\s*[:：]/.test(second?.text ?? '');
}

/** A label and the words behind it: `**Languages:** Go, Rust`, `Languages: Go`. */
function labelOf(runs: readonly Run[]): {title: string; words: string} | undefined {
	const [, title = '', words = ''] = /^([^:：]{1,48}?)\s*[:：]\s*(\S.*)$/.exec(wordsOf(runs)) ?? [];
	return title === '' ? undefined : {title, words};
}

/** A period without the remark in brackets behind it. */
function withoutRemark(written = ''): {period: string; remark?: string} {
	const [, period, remark] = /^(.*\S)\s+(\([^()\d]*\))$/.exec(written) ?? [];
	return period === undefined || remark === undefined ? {period: written} : {period, remark};
}

/** A document in whose lines paragraphs that are labelled, each of them, are the items of a list. */
function pointsOf(outline: Outline, {from, to}: Range, indent: number): Outline | undefined {
	const {lines} = outline;
	const isBlank = (at: number) => (lines[at] ?? '').trim() === '';
	const starts = [...lineSet(from, to)].filter(
		(at) => !isBlank(at) && (at === from || isBlank(at - 1)),
	);
	const isPoint = (at: number) => /^ *(\*\*|__)[^*_]+(?::\1|\1:)/.test(lines[at] ?? '');
	if (starts.length < 2 || !starts.every(isPoint)) return undefined;
	const listed = lines.map((line, at) =>
		starts.includes(at) ? `${' '.repeat(indent - 2)}- ${line.trimStart()}` : line,
	);
	return {...outline, lines: listed};
}

function lineSet(from: number, to: number): Set<number> {
	return new Set(Array.from({length: Math.max(0, to - from)}, (_, index) => from + index));
}
