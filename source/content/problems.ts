import {plainLine} from '../resume/plain-text.ts';
import type {CodeWith} from '../resume/problem-codes.ts';
import type {Problem} from '../resume/types.ts';

/** A place in a file; line and column count from 1. */
export type Mark = {line: number; column: number};

/** Where a file begins. */
export const start: Mark = {line: 1, column: 1};

/**
 * Reports a problem in one file. `message`, `hint` and what several such problems say `together` are
 * sentences for the owner.
 */
export type Report = <Severity extends Problem['severity']>(
	severity: Severity,
	code: CodeWith<Severity>,
	mark: Mark,
	message: string,
	hint?: string,
	together?: string,
) => void;

/** Returns a `Report` that adds to `problems`. `file` is relative to the content folder. */
export function reporter(file: string, problems: Problem[]): Report {
	return (severity, code, {line, column}, message, hint, together) => {
		problems.push({
			file: plainLine(file),
			line,
			column,
			severity,
			code,
			message: plainLine(message),
			...(hint === undefined ? {} : {hint: plainLine(hint)}),
			...(together === undefined ? {} : {together: plainLine(together)}),
		});
	};
}

/**
 * A `Report` of those problems alone that say what was likely meant: in the settings of a program
 * much looks like a mistake.
 */
export function slipReporter(file: string, problems: Problem[]): Report {
	const report = reporter(file, problems);
	return (severity, code, mark, message, hint) => {
		if (hint?.startsWith('Did you mean')) report(severity, code, mark, message, hint);
	};
}

/**
 * The problems by file and place, each once: a list that serves several locales is read for each of
 * them, with the same problems.
 */
export function uniqueProblems(problems: readonly Problem[]): Problem[] {
	const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
	return [...unique.values()].sort(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
	);
}
