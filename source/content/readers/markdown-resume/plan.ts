import {titledSection} from '../../names/section-names.ts';
import {ContactReader, isContactTitle} from './contact.ts';
import {runsOf, withoutIcon, wordsOf} from './inline.ts';
import {type Heading, type Outline, outlineOf} from './outline.ts';
import type {Range} from './passage.ts';

/** A section as it is written; `usual` is the usual one that its title names. */
export type Part = {title: string; heading: Heading; range: Range; usual: string | undefined};

/** What a document that may be a résumé is made of: a name, the lines around it, sections. */
export type Plan = {outline: Outline; name: Heading | undefined; lead: Range; parts: Part[]};

/** Looks at a document as if it were a résumé. */
export function planOf(body: string): Plan {
	const outline = outlineOf(body);
	const {headings, lines, definitions} = outline;
	const titled = headings.map((heading) => {
		const title = wordsOf(runsOf(heading.text, definitions));
		const usual = usualTitle(title);
		return {heading, title, usual, isUsual: usual !== undefined || isContactTitle(title)};
	});
	const level = sectionLevel(titled.filter(({isUsual}) => isUsual).map(({heading}) => heading));
	const [first, ...others] = titled;
	const isName = first && !first.isUsual && first.heading.level <= level && first.title !== '';
	const isAlone = first && (first.heading.level < level || first.heading.level === 1);
	const name = isName && isAlone ? first.heading : undefined;
	const inner = name ? others : titled;
	const begin = inner.findIndex(({heading}) => heading.level === level);
	const sections =
		begin < 0 ? [] : inner.slice(begin).filter(({heading}) => heading.level <= level);
	const parts = sections.map(({heading, title, usual}, index) => ({
		...{heading, title, usual},
		range: {from: heading.next, to: sections[index + 1]?.heading.at ?? lines.length},
	}));
	const lead = {from: 0, to: parts[0]?.heading.at ?? lines.length};
	return {outline, name, lead, parts};
}

/** The usual section that a title names; what stands in brackets, or before it, makes no difference. */
export function usualTitle(title: string): string | undefined {
	const bare = withoutIcon(title)
		.replace(/[([].*$/, '')
		.replace(/[:：]\s*$/, '');
	if (/^profile?$|^perfil$|^profilo$|^profiel$/i.test(bare.trim())) return 'about';
	const found = titledSection(bare) ?? titledSection(title);
	return found === 'posts' ? undefined : found;
}

/** The level that most of the usual sections have, the highest of several. */
function sectionLevel(headings: readonly Heading[]): number {
	const counts = new Map<number, number>();
	for (const {level} of headings) counts.set(level, (counts.get(level) ?? 0) + 1);
	const [[level] = [2]] = [...counts].sort(([a, one], [b, two]) => two - one || a - b);
	return level;
}

/** How sure it is that a document is a whole résumé, from 0 to 1, by the sections that it has. */
export function sureness({outline, lead, parts}: Plan): number {
	const usual = new Set(parts.map((part) => part.usual).filter((each) => each !== undefined));
	const isCore = usual.has('experience') || usual.has('education');
	const reader = new ContactReader(new Map(), outline.definitions);
	const hasContact =
		outline.lines.slice(lead.from, lead.to).some((line) => reader.hasContact(line)) ||
		parts.some(({title}) => isContactTitle(title));
	const known = isCore ? usual.size : Math.min(1, usual.size);
	if (known > 1) return hasContact ? 0.9 : 0.8;
	if (usual.size > 2) return hasContact ? 0.7 : 0.5;
	// A section about something is in any README.
	if (usual.size > (usual.has('about') ? 1 : 0)) return hasContact ? 0.4 : 0.2;
	return 0;
}
