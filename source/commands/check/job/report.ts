import ansiStyles from 'ansi-styles';
import {graphemes, textWidth} from '../../../markdown/layout/width.ts';
import type {JobTerm} from './record.ts';

/** How a report looks: no line is wider than `width` columns, if it can be shorter. */
export type JobLook = {width: number; isColored: boolean};

/** What is said of a posting: its name, a sentence about its language, and its terms. */
export type JobReport = {posting: string; note: string | undefined; terms: readonly JobTerm[]};

/** How many sentences of one term are told; `--json` has them all. */
const mostPlaces = 3;

const needs = {must: 'required', asked: '', nice: 'nice to have'} as const;

/** The lines of a report: what is shown, what only the source has, what is missing, and how many of each. */
export function jobReport({posting, note, terms}: JobReport, look: JobLook): string[] {
	const paint = painter(look.isColored);
	const shown = terms.filter((term) => term.shown.length > 0);
	const elsewhere = terms.filter((term) => term.elsewhere.length > 0);
	const missing = terms.filter((term) => term.shown.length + term.elsewhere.length === 0);
	const head = ({term, need}: JobTerm) =>
		`  ${paint.term(term)}${needs[need] === '' ? '' : paint.faint(` (${needs[need]})`)}`;
	const askedIn = ({asked: [first]}: JobTerm) =>
		placed(first ? [{place: `${posting}:${first.line}`, sentence: first.sentence}] : [], look);
	const groups: string[][] = [
		shown.flatMap((term) => [head(term), ...evidence(term.shown, look)]),
		elsewhere.flatMap((term) => [
			head(term),
			...term.elsewhere
				.slice(0, 1)
				.flatMap((each) => [
					...evidence([each], look),
					...wrapped(each.todo, look.width - 4).map((line) => `    ${line}`),
				]),
		]),
		missing.flatMap((term) => [head(term), ...askedIn(term)]),
	];
	const titles = [paint.good('Shown'), paint.middling('Only in the source'), paint.bad('Missing')];
	const counts = `${shown.length} shown, ${elsewhere.length} only in the source, ${missing.length} missing.`;
	return [
		...(note === undefined ? [] : [...wrapped(note, look.width), '']),
		...groups.flatMap((lines, index) =>
			lines.length > 0 ? [`${titles[index]}`, ...lines, ''] : [],
		),
		terms.length === 0 ? `${posting} asks for nothing that can be told from its text.` : counts,
	];
}

type Placed = {place: string; sentence: string};

function evidence(shown: JobTerm['shown'], look: JobLook): string[] {
	const told = shown
		.slice(0, mostPlaces)
		.map(({file, line, sentence}) => ({place: `${file}:${line}`, sentence}));
	const more = shown.length - told.length;
	return [...placed(told, look), ...(more > 0 ? [`    and ${more} more`] : [])];
}

/** Places beside sentences; a long place has a line of its own. */
function placed(rows: readonly Placed[], {width}: JobLook): string[] {
	const most = Math.floor(width * 0.4);
	const fitting = rows.map(({place}) => textWidth(place)).filter((columns) => columns <= most);
	const column = Math.max(0, ...fitting);
	return rows.flatMap(({place, sentence}) => {
		const own = textWidth(place);
		if (own > most) return [`    ${place}`, `      ${cut(sentence, width - 6)}`];
		return [`    ${place}${' '.repeat(column - own)}  ${cut(sentence, width - column - 6)}`];
	});
}

/** As much of a text as fits. */
function cut(text: string, room: number): string {
	if (textWidth(text) <= room) return text;
	let shown = '';
	let columns = 1;
	for (const grapheme of graphemes(text)) {
		columns += textWidth(grapheme);
		if (columns > room) break;
		shown += grapheme;
	}
	return `${shown.trimEnd()}…`;
}

function wrapped(text: string, width: number): string[] {
	const lines: string[] = [''];
	for (const word of text.split(' ')) {
		const last = lines.at(-1) ?? '';
		if (last === '') lines[lines.length - 1] = word;
		else if (textWidth(last) + 1 + textWidth(word) <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

function painter(isColored: boolean) {
	const {bold, dim} = ansiStyles.modifier;
	const {green, yellow, red} = ansiStyles.color;
	const with_ =
		(...styles: ReadonlyArray<{open: string; close: string}>) =>
		(text: string) =>
			isColored
				? `${styles.map(({open}) => open).join('')}${text}${styles
						.map(({close}) => close)
						.reverse()
						.join('')}`
				: text;
	return {
		good: with_(bold, green),
		middling: with_(bold, yellow),
		bad: with_(bold, red),
		term: with_(bold),
		faint: with_(dim),
	};
}
