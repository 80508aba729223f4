import ansiStyles from 'ansi-styles';
import {graphemes, textWidth} from '../../../markdown/layout/width.ts';
import type {JobTerm, Shown} from './record.ts';

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
	const told = [
		...shown.flatMap((term) => term.shown.slice(0, mostPlaces)),
		...elsewhere.flatMap((term) => term.elsewhere.slice(0, 1)),
	];
	const column = columnOf(
		told.map((each) => shownRow(each).place),
		look,
	);
	const rows = (places: readonly Shown[]) => placed(places.map(shownRow), column, look, paint);
	const asked = missing.map(({term, asked: [first]}) => ({
		place: `line ${first?.line ?? 1}`,
		sentence: first?.sentence ?? '',
		words: term,
	}));
	const askedColumn = columnOf(
		asked.map(({place}) => place),
		look,
	);
	const groups: string[][] = [
		shown.flatMap((term) => [
			head(term),
			...rows(term.shown.slice(0, mostPlaces)),
			...(term.shown.length > mostPlaces ? [`    and ${term.shown.length - mostPlaces} more`] : []),
		]),
		elsewhere.flatMap((term) => {
			const [first] = term.elsewhere;
			if (!first) return [];
			const todo = wrapped(first.todo, look.width - 4).map((line) => `    ${line}`);
			return [head(term), ...rows([first]), ...todo];
		}),
		missing.flatMap((term, index) => [
			head(term),
			...placed(asked.slice(index, index + 1), askedColumn, look, paint),
		]),
	];
	const titles = [
		paint.good('Shown'),
		paint.middling('Only in the source'),
		paint.bad(`Missing, and asked for in ${posting}`),
	];
	const counts = `${shown.length} shown, ${elsewhere.length} only in the source, ${missing.length} missing.`;
	return [
		...(note === undefined ? [] : [...wrapped(note, look.width), '']),
		...groups.flatMap((lines, index) =>
			lines.length > 0 ? [`${titles[index]}`, ...lines, ''] : [],
		),
		terms.length === 0
			? `${posting} asks for nothing that can be told from its text. Is all of the posting in it?`
			: counts,
	];
}

type Placed = {place: string; sentence: string; words: string};

function shownRow({file, line, sentence, words}: Shown): Placed {
	return {place: `${file}:${line}`, sentence, words};
}

/** Places that are longer have lines of their own. */
const longest = ({width}: JobLook) => Math.floor(width * 0.4);

/** How wide the column of places is. */
function columnOf(places: readonly string[], look: JobLook): number {
	const widths = places.map(textWidth).filter((columns) => columns <= longest(look));
	return widths.reduce((most, columns) => Math.max(most, columns), 0);
}

/** Places beside sentences, which begin behind the column; a long place has a line of its own. */
function placed(rows: readonly Placed[], column: number, look: JobLook, paint: Paint): string[] {
	const {width} = look;
	return rows.flatMap(({place, sentence, words}) => {
		const own = textWidth(place);
		if (own > longest(look))
			return [`    ${place}`, `      ${around(sentence, words, width - 6, paint)}`];
		const gap = ' '.repeat(column - own);
		return [`    ${place}${gap}  ${around(sentence, words, width - column - 6, paint)}`];
	});
}

/** As much of a sentence as fits, with the words that it is told for. */
function around(sentence: string, words: string, room: number, paint: Paint): string {
	const at = Math.max(0, sentence.indexOf(words));
	const end = at + words.length;
	const before = cut(
		sentence.slice(0, at),
		Math.max(room - textWidth(sentence.slice(at)), room / 2),
		true,
	);
	const own = cut(sentence.slice(at, end), room - textWidth(before));
	const after = cut(sentence.slice(end), room - textWidth(before) - textWidth(own));
	return `${before}${paint.words(own)}${after}`;
}

/** As much of a text as fits, from its beginning, or from its end. */
function cut(text: string, room: number, fromEnd = false): string {
	if (textWidth(text) <= room) return text;
	const all = [...graphemes(text)];
	let columns = 1;
	const kept: string[] = [];
	for (const grapheme of fromEnd ? all.reverse() : all) {
		columns += textWidth(grapheme);
		if (columns > room) break;
		kept.push(grapheme);
	}
	if (!fromEnd) return `${kept.join('').trimEnd()}…`;
	const end = kept.reverse().join('');
	// Not from within a word, if it isn’t the only one.
	const word = end.indexOf(' ') + 1;
	return `…${end.slice(word < end.length ? word : 0)}`;
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

type Style = {open: string; close: string};
type Paint = Readonly<
	Record<'good' | 'middling' | 'bad' | 'term' | 'faint' | 'words', (text: string) => string>
>;

function painter(isColored: boolean): Paint {
	const {bold, dim, underline} = ansiStyles.modifier;
	const {green, yellow, red} = ansiStyles.color;
	const styled = (style: Style, inner?: Style) => (text: string) => {
		if (!isColored || text === '') return text;
		return `${style.open}${inner?.open ?? ''}${text}${inner?.close ?? ''}${style.close}`;
	};
	return {
		good: styled(bold, green),
		middling: styled(bold, yellow),
		bad: styled(bold, red),
		term: styled(bold),
		faint: styled(dim),
		words: styled(underline),
	};
}
