import {type ProblemCode, problemCodes} from '../resume/problems/problem-codes.ts';
import {CallError} from './call/call-error.ts';
import {didYouMean} from './call/did-you-mean.ts';
import {row, wrapped} from './call/help.ts';
import {quoted} from './call/quoted.ts';
import type {Files} from './explain/explanation.ts';
import {explanations} from './explain/explanations.ts';

const width = 80;

/**
 * Prints what a problem code means, why it matters, and how to fix it; without a code, a list of all.
 * Throws a `CallError` for a code that there is none of.
 */
export function explain(code: string): void {
	const lines = code === '' ? listed() : explained(known(code));
	process.stdout.write(`${lines.join('\n')}\n`);
}

const codes = Object.keys(problemCodes) as ProblemCode[];

function known(code: string): ProblemCode {
	const found = codes.find((each) => each === code.toLowerCase());
	if (found) return found;
	throw new CallError(
		`There is no problem code ${quoted(code)}.${didYouMean(code, codes) || ' my-resume explain lists them.'}`,
	);
}

function listed(): string[] {
	return (['error', 'warning'] as const).flatMap((severity) => [
		`${severity[0]?.toUpperCase()}${severity.slice(1)}s`,
		...codes
			.filter((code) => problemCodes[code].severity === severity)
			.flatMap((code) => row(code, problemCodes[code].when)),
	]);
}

function explained(code: ProblemCode): string[] {
	const {severity, when} = problemCodes[code];
	const {why, example} = explanations[code];
	return [
		`${code} (${severity})`,
		...wrapped(when, width),
		'',
		...wrapped(why, width),
		...(example
			? ['', 'Wrong', ...shown(example.wrong), '', 'Right', ...shown(example.right)]
			: []),
	];
}

/** Files, each with its name and its lines below it. */
function shown(files: Files): string[] {
	return Object.entries(files).flatMap(([file, text]) => [
		`  ${file}`,
		...text
			.trimEnd()
			.split('\n')
			.map((line) => `    ${line}`.trimEnd()),
	]);
}
