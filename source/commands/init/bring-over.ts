import {stat} from 'node:fs/promises';
import {FolderError} from '../../content/files/folder-error.ts';
import {loadResume} from '../../content/load.ts';
import type {Locale, Problem, Resume} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import {fromJsonResume} from './from-json-resume.ts';

/** What a résumé may come from that has all of it in one, and no other language beside it. */
const alone = /\.(?:xml|zip)$/i;

/**
 * Reads a résumé that is to be brought over: a file of JSON Resume or the like, with its languages
 * beside it, an Europass CV, LinkedIn's data export, or a folder. Throws a `CallError`, also where
 * data in it does not parse, so that nobody takes a half for the whole.
 */
export async function bringOver(
	from: string,
	defaultLocale: Locale | undefined,
): Promise<{resume: Resume; problems: Problem[]}> {
	const isFolder = await stat(from)
		.then((stats) => stats.isDirectory())
		.catch(() => false);
	const read = isFolder || alone.test(from) ? fromTarget : fromJsonResume;
	const {resume, problems} = await read(from, defaultLocale);
	const broken = problems.find(({code}) => code === 'data-syntax');
	if (broken) {
		const place = `${broken.file}, line ${broken.line}`;
		throw new CallError(`Nothing is written. ${broken.message.replace(/\.$/, '')} (${place}).`);
	}
	return {resume, problems};
}

async function fromTarget(target: string, defaultLocale: Locale | undefined) {
	try {
		return await loadResume(target, defaultLocale ? {defaultLocale} : {});
	} catch (error) {
		if (!(error instanceof FolderError)) throw error;
		throw new CallError(error.message);
	}
}
