import type {LoadOptions} from '../../content/load.ts';
import type {Stored} from '../../markdown/markdown.ts';
import type {ParsedText} from '../../markdown/parsed-text.ts';
import type {Problem, Resume} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';

/** A résumé that was compiled, with what reads its texts, which were parsed then. */
export type PackedResume = Resume & {parsedText: (stored: Stored) => ParsedText};

/** Where a résumé comes from: made once from the call, and passed on. */
export type Source = Sample | Packaged | OwnFiles;

/** The one that came with the program, compiled; its Markdown is in the folder `target`. */
export type Sample = {kind: 'sample'; resume: PackedResume; target: string};

/** The one in an owner's package, compiled: a visitor is reading. */
export type Packaged = {kind: 'package'; resume: PackedResume};

/**
 * What an owner wrote: `target` is a folder of content, the root of a site, or a file; of that, all or a
 * `variant`.
 */
export type OwnFiles = {kind: 'files'; target: string; variant?: string} & Seeing;

/** Where it is to be seen, what may go public this once, and whether it is to be nobody’s. */
type Seeing = Pick<LoadOptions, 'surface' | 'allowed' | 'anonymous'>;

/** What is read: the files that the call names, or else what came with the program. */
export function defaultSource(
	target: string | undefined,
	packaged: () => Sample | Packaged,
): Source {
	return target === undefined ? packaged() : {kind: 'files', target};
}

/**
 * What an owner works on: the files that the call names, or else those in the current folder.
 * Throws a `CallError` when there are none.
 */
export async function ownSource(target: string | undefined, variant?: string): Promise<OwnFiles> {
	const found = target ?? (await (await import('./own-folder.ts')).ownFolder());
	const chosen = variant === undefined ? {} : {variant};
	if (found !== undefined) return {kind: 'files', target: found, ...chosen};
	const {unreadResumes} = await import('../../content/files/unread.ts');
	throw new CallError(
		[
			'There is no résumé in this folder: name one with -c, or start one with my-resume init.',
			...unreadResumes('.'),
		].join('\n'),
	);
}

/** Reads a résumé. The code that reads files is loaded only if there are files to read. */
export async function readSource(
	source: Source,
): Promise<{resume: Resume | PackedResume; problems: Problem[]}> {
	if (source.kind !== 'files') return {resume: source.resume, problems: []};
	const {kind: _, target, ...options} = source;
	return (await import('../../content/load.ts')).loadResume(target, options);
}
