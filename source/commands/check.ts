import {readdir, readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {loadResume} from '../content/load.ts';
import {localeTag} from '../content/locale-tag.ts';
import {tidy} from '../content/problems.ts';
import {usualSection} from '../content/section-names.ts';
import {translationProblems} from '../content/translations/translation-problems.ts';
import {entryId} from '../resume/localize.ts';
import type {Problem, Resume} from '../resume/types.ts';
import type {Options} from './options.ts';
import {countLine, problemReport, type ReportLook} from './report.ts';
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
		if (!files.has(file)) files.set(file, await linesOf(path.join(folder, file)));
	}
	const blocks = problems.map((problem) =>
		problemReport(problem, files.get(problem.file)?.[problem.line - 1], look),
	);
	const shown = new Set(entries.filter(({draft}) => !draft).map(entryId));
	return [...blocks, [countLine(problems, shown.size, locales.length)]]
		.map((lines) => `${lines.join('\n')}\n`)
		.join('\n');
}

/** More than any text about one person. */
const maximumSize = 2 * 1024 * 1024;

/** The lines of a file as its places count them; none if it can't be read. */
async function linesOf(address: string): Promise<string[]> {
	try {
		const {size} = await stat(address);
		if (size > maximumSize) return [];
		return decode(await readFile(address)).split(/\r\n?|\n/);
	} catch {
		return [];
	}
}

function decode(bytes: Buffer): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return new TextDecoder('latin1').decode(bytes);
	}
}

/** The résumé in the current folder: `content`, or the folder itself. Undefined if there is none. */
export async function ownFolder(): Promise<string | undefined> {
	for (const folder of ['content', '.']) {
		if (await holdsResume(folder)) return folder;
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
