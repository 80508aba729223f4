import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {loadResume} from '../content/load.ts';
import {localeTag} from '../content/locale-tag.ts';
import {tidy} from '../content/problems.ts';
import {usualSection} from '../content/section-names.ts';
import {isSiteRoot} from '../content/site/roots.ts';
import {translationProblems} from '../content/translations/translation-problems.ts';
import {entryId} from '../resume/localize.ts';
import type {Problem, Resume} from '../resume/types.ts';
import type {Options} from './options.ts';
import {countLine, problemReport, type ReportLook} from './report.ts';
import {sourceLines} from './source-lines.ts';
import {colorLevel} from './terminal.ts';

/**
 * Says what is wrong with the content, in its files and between its languages, on stdout. Resolves
 * to the exit status: 1 if there is an error, or with `strict` anything at all.
 */
export async function check(options: Options): Promise<number> {
	const {folder: given, packaged} = options.content;
	const folder = packaged ? ((await ownFolder()) ?? given) : given;
	const {resume, problems: found} = await loadResume(folder);
	const problems = tidy([...found, ...translationProblems(resume)]);
	const text = options.json
		? `${JSON.stringify({problems: problems.map(problemRecord)}, undefined, 2)}\n`
		: await report(problems, resume, folder, {
				width: options.width ?? Math.min(400, Math.max(20, process.stdout.columns || 80)),
				colorLevel: colorLevel(options.color, process.stdout),
			});
	process.stdout.write(text);
	return problems.some(({severity}) => options.strict || severity === 'error') ? 1 : 0;
}

/** A problem for other programs: the keys in the order in which they are documented. */
function problemRecord({file, line, column, severity, code, message, hint}: Problem) {
	return {file, line, column, severity, code, message, ...(hint === undefined ? {} : {hint})};
}

async function report(
	problems: readonly Problem[],
	{entries, locales}: Resume,
	folder: string,
	look: ReportLook,
): Promise<string> {
	const files = new Map<string, readonly string[]>();
	for (const {file} of problems) {
		if (!files.has(file)) files.set(file, await sourceLines(folder, file));
	}
	const blocks = problems.map((problem) =>
		problemReport(problem, files.get(problem.file)?.[problem.line - 1], look),
	);
	const shown = new Set(entries.filter(({draft}) => !draft).map(entryId));
	return [...blocks, [countLine(problems, shown.size, locales.length)]]
		.map((lines) => `${lines.join('\n')}\n`)
		.join('\n');
}

/**
 * The résumé in the current folder: `content`, or the folder itself, as the whole site is where that
 * is one. Undefined if there is none.
 */
export async function ownFolder(): Promise<string | undefined> {
	for (const folder of ['content', '.']) {
		if (await holdsResume(folder)) return isSiteRoot('.') ? '.' : folder;
	}
	return undefined;
}

/**
 * Whether a folder looks like a résumé: by a profile, or by a usual section with Markdown in it,
 * below a locale perhaps. Any Markdown at all would not do: most folders have a README.
 */
async function holdsResume(folder: string, within = 0): Promise<boolean> {
	const children = await readdir(folder, {withFileTypes: true}).catch(() => []);
	for (const child of children) {
		const address = path.join(folder, child.name);
		if (!child.isDirectory()) {
			if (/^(?:profile|resume)(?:\.[\w-]+)?\.(?:ya?ml|json|toml)$/i.test(child.name)) return true;
		} else if (usualSection(child.name) !== undefined) {
			const files = await readdir(address).catch(() => []);
			if (files.some((file) => /\.(?:md|markdown|mdx)$/i.test(file))) return true;
		} else if (within === 0 && localeTag(child.name) !== undefined) {
			if (await holdsResume(address, 1)) return true;
		}
	}
	return false;
}
