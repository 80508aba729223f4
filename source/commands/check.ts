import {translationProblems} from '../content/checks/translations/translation-problems.ts';
import {loadResume} from '../content/load.ts';
import {tidy} from '../content/problems.ts';
import {entryId} from '../resume/localize.ts';
import type {Problem, Resume} from '../resume/types.ts';
import {exitStatus} from './call/exit-status.ts';
import {type Options, printWidth} from './call/flags.ts';
import {problemReport, type ReportLook, summaryLine} from './check/report.ts';
import {sourceLines} from './check/source-lines.ts';
import type {OwnFiles} from './resume/source.ts';
import {colorLevel} from './terminal/terminal.ts';

/**
 * Says what is wrong with the content, in its files and between its languages, on stdout. Resolves
 * to the exit status: 1 if there is an error, or with `strict` anything at all.
 */
export async function check(options: Options, {target}: OwnFiles): Promise<number> {
	const {resume, problems: found} = await loadResume(target);
	const problems = tidy([...found, ...translationProblems(resume)]);
	const text = options.json
		? `${JSON.stringify({problems: problems.map(problemRecord)}, undefined, 2)}\n`
		: await report(problems, resume, target, {
				width: printWidth(options),
				colorLevel: colorLevel(options.color, process.stdout),
			});
	process.stdout.write(text);
	return problems.some(({severity}) => options.strict || severity === 'error')
		? exitStatus.contentErrors
		: exitStatus.done;
}

/** A problem for other programs: the keys in the order in which they are documented. */
function problemRecord({file, line, column, severity, code, message, hint}: Problem) {
	return {file, line, column, severity, code, message, ...(hint === undefined ? {} : {hint})};
}

async function report(
	problems: readonly Problem[],
	{entries, locales}: Resume,
	target: string,
	look: ReportLook,
): Promise<string> {
	const files = new Map<string, readonly string[]>();
	for (const {file} of problems) {
		if (!files.has(file)) files.set(file, await sourceLines(target, file));
	}
	const blocks = problems.map((problem) =>
		problemReport(problem, files.get(problem.file)?.[problem.line - 1], look),
	);
	const shown = new Set(entries.filter(({draft}) => !draft).map(entryId));
	return [...blocks, [summaryLine(problems, shown.size, locales.length)]]
		.map((lines) => `${lines.join('\n')}\n`)
		.join('\n');
}
