import type {Compared} from '../../../resume/job/compare.ts';
import {type Evidence, idOf} from '../../../resume/job/evidence.ts';
import type {Language} from '../../../resume/job/language.ts';
import {type FileWords, fileWords, lineOf} from '../../../resume/job/place.ts';
import type {Need} from '../../../resume/job/posting.ts';
import {plainLine} from '../../../resume/plain-text.ts';
import type {Locale} from '../../../resume/types.ts';
import {sourceLines} from '../source-lines.ts';
import {type Choice, todoFor} from './todo.ts';

/** A sentence of a posting that asks for a term. */
type Asked = {line: number; sentence: string};

/** A sentence of the content that has a term, which it calls `words`. */
export type Shown = {
	entry: string;
	locale: Locale;
	file: string;
	line: number;
	sentence: string;
	words: string;
};

/**
 * A term of a posting, and where it is: in what is shown, or only `elsewhere` in the source, with what to do.
 * The keys are those that `--json` prints.
 */
export type JobTerm = {
	term: string;
	need: Need;
	asked: Asked[];
	shown: Shown[];
	elsewhere: Array<Shown & {todo: string}>;
};

/** What finds the lines of sentences: the folder or file of the content, and which files have the profile. */
export type Place = {target: string; profileFiles: readonly string[]; language: Language};

/** Terms with the places of their evidence, as it can be printed. */
export async function jobTerms(
	found: readonly Compared[],
	place: Place,
	choice: Choice,
): Promise<JobTerm[]> {
	const shownAt = placer(place, choice);
	const terms: JobTerm[] = [];
	for (const {term, need, shown, elsewhere} of found) {
		const asked = term.mentions.map(({line, sentence}) => ({line, sentence: plainLine(sentence)}));
		const places = await Promise.all(shown.map(shownAt));
		const others = await Promise.all(
			elsewhere.map(async (each) => ({...(await shownAt(each)), todo: todoFor(each, choice)})),
		);
		terms.push({term: plainLine(term.name), need, asked, shown: places, elsewhere: others});
	}
	return terms;
}

/** Tells where the content says a sentence: in its entry’s file, or where the variant has other words. */
function placer({target, profileFiles, language}: Place, {variant, locale}: Choice) {
	const read = new Map<string, Promise<FileWords>>();
	const wordsOf = (file: string) => {
		const known =
			read.get(file) ?? sourceLines(target, file).then((lines) => fileWords(lines, language));
		read.set(file, known);
		return known;
	};
	const own = variant ? [`targets/${variant.name}.yml`, `targets/${variant.name}.yaml`] : [];
	return async (evidence: Evidence): Promise<Shown> => {
		const {sentence, from, to} = evidence;
		const source = sentence.entry?.source;
		const files = [...(source ? [source.file] : profileFiles), ...own];
		// What stands in front matter comes before the line that its text begins on.
		const isFront = sentence.entry?.kind === 'document' && !sentence.isProse;
		const start = isFront ? 1 : (source?.line ?? 1);
		const of = {entry: idOf(sentence), locale: sentence.locale ?? locale};
		const text = plainLine(sentence.text);
		const words = text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end);
		for (const file of files) {
			const line = lineOf(evidence, await wordsOf(file), file === source?.file ? start : 1);
			if (line !== undefined) return {...of, file, line, sentence: text, words};
		}
		return {...of, file: files[0] ?? '', line: source?.line ?? 1, sentence: text, words};
	};
}
