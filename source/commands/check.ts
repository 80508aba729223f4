import {type FileList, fileList} from '../content/checks/file-list.ts';
import {translationProblems} from '../content/checks/translations/translation-problems.ts';
import {FileAccount} from '../content/files/file-account.ts';
import {loadResume} from '../content/load.ts';
import {uniqueProblems, withinLimit} from '../content/problems.ts';
import {entryId} from '../resume/localize.ts';
import {limits} from '../resume/problems/limits.ts';
import type {Resume} from '../resume/types.ts';
import {CallError} from './call/call-error.ts';
import {exitStatus} from './call/exit-status.ts';
import {type Options, printWidth} from './call/flags.ts';
import {filesReport} from './check/files-report.ts';
import {type Grouped, groupProblems} from './check/grouped.ts';
import {learnMore} from './check/learn-more.ts';
import {problemReport, type ReportLook, summaryLine} from './check/report.ts';
import {sourceLines} from './check/source-lines.ts';
import type {OwnFiles} from './resume/source.ts';
import {colorLevel} from './terminal/terminal.ts';

/**
 * Says what is wrong with the content that `find` finds, in its files and between its languages, on
 * stdout; with `files` also what became of each file, even where there is no résumé. Resolves to the
 * exit status: 1 if there is an error, or with `strict` anything at all.
 */
export async function check(options: Options, find: () => Promise<OwnFiles>): Promise<number> {
	if (options.job !== undefined) {
		refuseBesideJob(options);
		return (await import('./check/job/job.ts')).checkJob(options.job, options, find);
	}
	refuseWithoutJob(options);
	const account = new FileAccount();
	const list = (target: string) => (options.files ? fileList(target, account) : undefined);
	let target = options.content ?? '.';
	try {
		({target} = await find());
		const {resume, problems: found} = await loadResume(target, {surface: 'everything'}, account);
		const all = uniqueProblems([...found, ...translationProblems(resume)]);
		const problems = groupProblems(withinLimit(all));
		const files = list(target);
		process.stdout.write(
			options.json
				? asJson(problems, files)
				: await asText(problems, files, resume, target, options),
		);
		return problems.some(({severity}) => options.strict || severity === 'error')
			? exitStatus.contentErrors
			: exitStatus.done;
	} catch (error) {
		const files = list(target);
		if (files && files.files.length > 0)
			process.stdout.write(
				options.json
					? asJson([], files)
					: `${filesReport(files, printWidth(options)).join('\n')}\n`,
			);
		throw error;
	}
}

/** Throws a `CallError` for what a comparison with a posting doesn’t do. */
function refuseBesideJob({files, strict}: Options): void {
	const other = files ? 'files' : strict ? 'strict' : undefined;
	if (other) throw new CallError(`--${other} is about problems: leave it out, or --job.`);
}

/** Throws a `CallError` for what chooses a part of the content: all of it is checked. */
function refuseWithoutJob({for: variant, locale}: Options): void {
	const other = variant !== undefined ? 'for' : locale !== undefined ? 'locale' : undefined;
	if (other)
		throw new CallError(`check looks at all of the content; --${other} is for check --job FILE.`);
}

function asJson(problems: readonly Grouped[], list: FileList | undefined): string {
	const all = {problems: problems.map(problemRecord), ...(list && {files: list.files})};
	return `${JSON.stringify(all, undefined, 2)}\n`;
}

/** A problem for other programs: the keys in the order in which they are documented. */
function problemRecord({places, ...problem}: Grouped) {
	const {file, line, column, severity, code, message, hint} = problem;
	const record = {
		file,
		line,
		column,
		severity,
		code,
		message,
		...(hint === undefined ? {} : {hint}),
	};
	if (places.length === 1) return record;
	return {
		...record,
		places: places.map(({file, line, column, message, hint}) => ({
			...{file, line, column, message},
			...(hint === undefined ? {} : {hint}),
		})),
	};
}

/** The report for people; what matters most stands last, next to the prompt. */
async function asText(
	problems: readonly Grouped[],
	list: FileList | undefined,
	{entries, locales}: Resume,
	target: string,
	options: Options,
): Promise<string> {
	const look: ReportLook = {
		width: printWidth(options),
		colorLevel: colorLevel(options.color, process.stdout),
	};
	const lines = new Map<string, readonly string[]>();
	for (const {file} of problems) {
		if (!lines.has(file)) lines.set(file, await sourceLines(target, file));
	}
	const blocks = problems
		.toSorted((a, b) => Number(a.severity === 'error') - Number(b.severity === 'error'))
		.slice(-limits.reported)
		.map((each) => problemReport(each, lines.get(each.file)?.[each.line - 1], look));
	const more = problems.length - blocks.length;
	const shown = new Set(entries.filter(({draft}) => !draft).map(entryId));
	return [
		...(list ? [filesReport(list, look.width)] : []),
		...(more > 0 ? [[`${more} more not shown here; --json has them all.`]] : []),
		...blocks,
		[...learnMore(problems), summaryLine(problems, shown.size, locales.length)],
	]
		.map((each) => `${each.join('\n')}\n`)
		.join('\n');
}
