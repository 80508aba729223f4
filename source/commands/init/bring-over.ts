import {stat} from 'node:fs/promises';
import path from 'node:path';
import {FileAccount} from '../../content/files/file-account.ts';
import {FolderError} from '../../content/files/folder-error.ts';
import {type Loaded, loadAll} from '../../content/load.ts';
import type {ProblemCode} from '../../resume/problems/problem-codes.ts';
import type {Locale, Problem, Resume} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import {quoted} from '../call/quoted.ts';
import {type Kept, keptOf} from './kept.ts';

/**
 * A résumé that was brought over, with all that is for some readers alone: what its format is called, if it has
 * one, what else its owner says of it, and the problems that say what is not there again.
 */
export type Brought = {
	resume: Resume;
	kept: Kept;
	format: string | undefined;
	left: Problem[];
};

/** A file was read in part, or not at all: the result must not pass for the whole. */
const broken: ReadonlySet<ProblemCode> = new Set([
	...(['data-syntax', 'unreadable-file', 'not-text', 'file-too-large', 'too-much'] as const),
	...(['front-matter-syntax', 'front-matter-unclosed', 'too-many-files'] as const),
]);

/** Something that the owner wrote was left out. */
const leftOut: ReadonlySet<ProblemCode> = new Set([
	...(['not-shown', 'wrong-type', 'unsafe-link', 'incomplete-link', 'other-resume'] as const),
	...(['missing-file', 'duplicate-entry', 'unknown-in-show'] as const),
]);

/** How a file was taken, as `check --files` says it, if it is the whole of a résumé. */
const isWhole = /^(?:whole résumé: |part of )/;

/**
 * Reads a résumé that is to be brought over: whatever `-c` opens. Throws a `CallError` where it does
 * not parse, or is none.
 */
export async function bringOver(from: string, defaultLocale: Locale | undefined): Promise<Brought> {
	const stats = await stat(from).catch(() => undefined);
	if (!stats?.isFile() && !stats?.isDirectory())
		throw new CallError(`There is no file ${quoted(from)}: name a résumé, such as resume.json.`);
	const fates = new FileAccount();
	const loaded = await load(from, defaultLocale, fates);
	const {whole: resume, problems} = loaded;
	const reason = problems.find(({code}) => broken.has(code));
	if (reason) {
		const place = `${reason.file}, line ${reason.line}`;
		throw new CallError(`Nothing was written. ${reason.message.replace(/\.$/, '')} (${place}).`);
	}
	// A file that says who somebody is, and no more, has no entries.
	const own = stats.isFile() ? [path.basename(from)] : [];
	const files = new Set([...own, ...resume.entries.map(({source}) => source.file)]);
	const taken = [...files].flatMap((file) => {
		const fate = fates.fateOf(file);
		return fate?.read && isWhole.test(fate.as) ? [fate.as.replace(isWhole, '')] : [];
	});
	const [format] = taken;
	const isNamed = Object.values(resume.profiles).some(({name}) => name !== '');
	const isPage = stats.isFile() && format === undefined;
	if (isPage || (resume.entries.length === 0 && !isNamed))
		throw new CallError(
			`Nothing was written. ${quoted(from)} isn’t a résumé that my-resume can read.`,
		);
	const kept = keptOf(loaded);
	const left = [...problems.filter(({code}) => leftOut.has(code)), ...kept.left];
	return {resume, kept, format, left};
}

async function load(
	target: string,
	defaultLocale: Locale | undefined,
	fates: FileAccount,
): Promise<Loaded> {
	try {
		const locale = defaultLocale ? {defaultLocale} : {};
		return await loadAll(target, {...locale, surface: 'everything'}, fates);
	} catch (error) {
		if (!(error instanceof FolderError)) throw error;
		throw new CallError(error.message);
	}
}
