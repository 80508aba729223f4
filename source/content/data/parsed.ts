import {plainLine} from '../../resume/plain-text.ts';
import type {Report} from '../problems.ts';
import type {Mark, Value} from './value.ts';

/** Something wrong in data; `code` says what kind, `message` is the end of a sentence. */
export type Mistake = {
	code: 'syntax' | 'duplicate-key' | 'second-document';
	mark: Mark;
	message: string;
	hint?: string;
};

/** What a parser made of a text. There is no `written` if it does not parse, or holds nothing. */
export type Parsed = {written?: Value; errors: Mistake[]};

/** Reads data in one format. `firstLine` is the line of the file that the text begins on. */
export type Parser = (text: string, firstLine?: number) => Parsed;

/** Tells the owner what is wrong in the data of one part of a file. */
export function reportMistakes(
	errors: readonly Mistake[],
	part: 'front-matter' | 'data',
	report: Report,
): void {
	const subject = part === 'data' ? 'This file' : 'The front matter';
	for (const {code, mark, message, hint} of errors) {
		if (code === 'syntax') {
			report('error', `${part}-syntax`, mark, `${subject} can’t be parsed: ${message}.`, hint);
		} else if (code === 'second-document') {
			const sentence = `Of several documents, only the first is read: ${message}.`;
			report('error', `${part}-syntax`, mark, sentence, 'Put each in its own file.');
		} else {
			const sentence = `${subject} repeats a key: ${message}.`;
			report('error', code, mark, sentence, 'Remove one of them; only one counts.');
		}
	}
}

/** A parser's own words, as the end of a sentence. */
export function phrase(message: string): string {
	// It may quote the file, and an escape at its end would swallow what is put behind it.
	const line = plainLine(message).replace(/[:.\s]+$/, '');
	return line.slice(0, 1).toLowerCase() + line.slice(1);
}
