import {plainLine} from '../resume/plain-text.ts';
import {limits} from '../resume/problems/limits.ts';
import type {CodeWith} from '../resume/problems/problem-codes.ts';
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
			message: sentence(message),
			...(hint === undefined ? {} : {hint: sentence(hint)}),
			...(together === undefined ? {} : {together: sentence(together)}),
		});
	};
}

/** A message as it is kept: what an owner wrote and it quotes may be a megabyte. */
function sentence(text: string): string {
	// Marks that show nothing may take more room than what is left.
	const line = plainLine(text.slice(0, 2 * limits.message));
	return line.length > limits.message ? `${line.slice(0, limits.message - 1)}…` : line;
}

/**
 * As many problems as are told, errors rather than warnings, in their order; the last one says how
 * many more there are.
 */
export function withinLimit(problems: Problem[]): Problem[] {
	if (problems.length <= limits.problems) return problems;
	const isError = ({severity}: Problem) => severity === 'error';
	const errors = problems.filter(isError);
	const warnings = problems.filter((each) => !isError(each));
	const kept = new Set([...errors, ...warnings].slice(0, limits.problems));
	const more = problems.length - kept.size;
	const last: Problem[] = [];
	const {file = '', line = 1, column = 1} = problems.find((each) => !kept.has(each)) ?? {};
	const message = `There are ${more.toLocaleString('en')} more problems, starting here.`;
	reporter(file, last)('error', 'too-many-problems', {line, column}, message);
	return [...problems.filter((each) => kept.has(each)), ...last];
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
