import type {Locale} from '../../../resume/types.ts';
import type {Document} from '../../data/front-matter.ts';
import {type Mark, mapAt, textAt, type Value} from '../../data/value.ts';
import {slugify, uniqueSlug} from '../../names/slug.ts';
import type {Origin, Sources} from '../../records/record.ts';
import {isContactTitle} from './contact.ts';
import {withoutIcon} from './inline.ts';
import {rule} from './outline.ts';
import {passageOf} from './passage.ts';
import {PersonReader} from './person.ts';
import type {Part, Plan} from './plan.ts';
import {type Draft, SectionReader} from './section.ts';

/** A Markdown file that may hold a whole résumé, or one of its languages. */
export type WholeDocument = Origin & {document: Document; plan: Plan};

/** The sections of a file by their names, those of its own titles in their places. */
type Names = Array<string | undefined>;

/**
 * Adds the person, the sections and their entries of a résumé that is one Markdown file, or one of
 * `all` of its languages. A section with a title of its own has the name that it has in the first.
 */
export function readMarkdownResume(
	file: WholeDocument,
	[first = file]: readonly WholeDocument[],
	sources: Sources,
): void {
	const names = namesOf(first.plan.parts);
	const own = namesOf(file.plan.parts);
	const isAlike = own.length === names.length;
	const {document, plan: _, ...origin} = file;
	sources.roots.push({...origin, value: document.front, isFrontMatter: true});
	file.account.files.taken(file.file, 'whole résumé: Markdown');
	readOne(
		file,
		isAlike ? own.map((name, at) => (isUsual(file, at) ? name : names[at])) : own,
		sources,
	);
}

function isUsual({plan}: WholeDocument, at: number): boolean {
	return plan.parts[at]?.usual !== undefined;
}

/** The name of each section: the usual one where it comes first, else that of its title. */
function namesOf(parts: readonly Part[]): Names {
	const taken = new Map<string, number>();
	return parts.map(({title, usual}) => {
		const name = usual !== undefined && !taken.has(usual) ? usual : slugOf(title);
		return uniqueSlug(name, taken);
	});
}

function readOne(file: WholeDocument, names: Names, sources: Sources): void {
	const {document, plan} = file;
	const {outline, lead, parts} = plan;
	const markAt = (at: number): Mark => ({line: document.line + at, column: 1});
	const person = new PersonReader(document.front, plan, file, markAt);
	const last = parts.at(-1);
	const footer = last && footerOf(plan, last);
	const isFooter = footer !== undefined && person.takeAll(footer);
	const {lines, instead} = person.taken;
	const adder = new EntryAdder(file, markAt, sources);
	const [first] = parts;
	const isAbout = first?.usual === 'about';
	const intro = passageOf(outline, lead, lines, {instead});
	if (intro.text !== '' && !isAbout)
		adder.add('about', [{slug: 'summary', links: [], at: intro.at, body: intro}]);
	for (const [index, part] of parts.entries()) {
		const section = names[index] ?? slugOf(part.title);
		const range = part === last && isFooter ? {...part.range, to: footer.from} : part.range;
		if (isContactTitle(part.title)) {
			person.readSection(range);
			const rest = passageOf(outline, range, lines, {instead});
			if (rest.text !== '')
				adder.addSection(section, part, [
					{title: part.title, links: [], at: part.heading.at, body: rest},
				]);
			continue;
		}
		if (index === 0 && isAbout && intro.text !== '') {
			const {at, next} = part.heading;
			for (let each = at; each < next; each++) lines.add(each);
			const body = passageOf(outline, {from: lead.from, to: range.to}, lines, {instead});
			adder.addSection(section, part, [{title: part.title, links: [], at, body}]);
			continue;
		}
		const read = new SectionReader(outline, part.usual ?? section, part.title).read(range);
		const drafts = read.length > 0 ? read : emptyDraft(plan, part);
		adder.addSection(section, part, drafts);
	}
	sources.profiles.push({
		...file,
		placement: {...file.placement, role: 'profile', section: '', slug: 'profile', name: 'profile'},
		fields: person.contact.finish(),
		isPart: true,
	});
}

/** A heading with nothing below it is shown all the same. */
function emptyDraft({outline}: Plan, {title, heading, range}: Part): Draft[] {
	return [{title, links: [], at: heading.at, body: passageOf(outline, {...range, to: range.from})}];
}

/** What stands behind the last rule of the last section, where there is no heading. */
function footerOf({outline: {lines, headings, isCode}}: Plan, {range}: Part) {
	for (let at = range.to - 1; at >= range.from; at--) {
		if (headings.some((heading) => heading.at === at)) return undefined;
		if (!rule.test(lines[at] ?? '') || isCode[at]) continue;
		if (lines.slice(at + 1, range.to).some((line) => line.trim() !== ''))
			return {from: at, to: range.to};
	}
	return undefined;
}

/** Adds the entries of one file. */
class EntryAdder {
	readonly #file: WholeDocument;
	readonly #markAt: (at: number) => Mark;
	readonly #sources: Sources;
	readonly #taken = new Map<string, Map<string, number>>();
	#sections = 0;

	constructor(file: WholeDocument, markAt: (at: number) => Mark, sources: Sources) {
		this.#file = file;
		this.#markAt = markAt;
		this.#sources = sources;
	}

	addSection(section: string, {title, heading}: Part, drafts: readonly Draft[]): void {
		const {document: _, plan: __, ...origin} = this.#file;
		const mark = this.#markAt(heading.at);
		const front = mapAt(mark, [
			['title', textAt(title, mark)],
			['order', textAt(String(++this.#sections), mark)],
		]);
		const placement = {...origin.placement, role: 'section', section, slug: ''} as const;
		this.#sources.sections.push({...origin, placement, front, body: ''});
		this.add(section, drafts);
	}

	add(section: string, drafts: readonly Draft[]): void {
		const {document: _, plan: __, ...origin} = this.#file;
		const taken = this.#taken.get(section) ?? new Map<string, number>();
		this.#taken.set(section, taken);
		for (const draft of drafts) {
			const {title = '', at, body} = draft;
			const {line} = this.#markAt(body.text === '' ? at : body.at);
			const slug = uniqueSlug(draft.slug ?? slugOf(title), taken);
			const role = section === 'about' ? 'page' : 'entry';
			const order = this.#orderOf(section);
			this.#sources.documents.push({
				...origin,
				placement: {...localeOf(origin.placement.locale), role, section, slug, name: title, order},
				front: mapAt(this.#markAt(at), fieldsOf(draft, this.#markAt(at), this.#periodMark(draft))),
				understood: true,
				body: body.text,
				line,
				part: {line: this.#markAt(at).line, indent: body.indent},
			});
		}
	}

	/** Where a period stands, as far as its words are found there as they are read. */
	#periodMark({period = '', periodAt, at}: Draft): Mark {
		const line = this.#file.plan.outline.lines[periodAt ?? at] ?? '';
		const column = line.indexOf(period.split(' ')[0] ?? '');
		return {...this.#markAt(periodAt ?? at), column: Math.max(0, column) + 1};
	}

	#counts = new Map<string, number>();

	#orderOf(section: string): number {
		const count = (this.#counts.get(section) ?? 0) + 1;
		this.#counts.set(section, count);
		return count;
	}
}

/** A slug, in which a picture before the words says nothing. */
function slugOf(title: string): string {
	return slugify(withoutIcon(title));
}

function localeOf(locale: Locale | undefined): {locale?: Locale} {
	return locale === undefined ? {} : {locale};
}

/** What a draft says, as the fields of front matter. */
function fieldsOf(draft: Draft, mark: Mark, periodMark: Mark): FieldMapEntries {
	const text = (key: 'title' | 'organization' | 'period' | 'location'): FieldMapEntries => {
		const value = draft[key];
		return value === undefined ? [] : [[key, textAt(value, key === 'period' ? periodMark : mark)]];
	};
	const listOf = (items: Value[]): Value => ({kind: 'list', items, mark});
	const links = draft.links.map(({label, url}) =>
		mapAt(mark, [
			['label', textAt(label, mark)],
			['url', textAt(url, mark)],
		]),
	);
	return [
		...text('title'),
		...text('organization'),
		...text('period'),
		...text('location'),
		...(draft.tags ? [['tags', listOf(draft.tags.map((tag) => textAt(tag, mark)))] as const] : []),
		...(links.length > 0 ? [['links', listOf(links)] as const] : []),
	];
}

type FieldMapEntries = Array<readonly [string, Value]>;
