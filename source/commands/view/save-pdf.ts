import {execFile} from 'node:child_process';
import {readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {plainText} from '../../resume/plain-text.ts';
import type {Locale} from '../../resume/types.ts';
import type {Saved, Services} from '../../viewer/ink/services.ts';
import type {Options} from '../call/options.ts';
import {fileNameOf} from '../export/file-name.ts';

/** Larger than any résumé's PDF, in bytes: beyond it the making is stopped. */
const largest = 200_000_000;

/** How many files of one name there may be in a folder before it is taken for a mistake. */
const mostCopies = 1000;

/** Saves PDFs for a viewer. `stop` ends one that is being made. */
export type Saver = {save: Services['save']; stop: () => void};

/**
 * Saves PDFs in `folder`. From an owner's package it is the one that was packed; else it is made anew,
 * in a process of its own, so that the viewer goes on meanwhile. `nameIn` is the name of the person in
 * a locale.
 */
export function createSaver(
	{folder, home, content}: Pick<Options, 'home' | 'content'> & {folder: string},
	nameIn: (locale: Locale) => string,
): Saver {
	const stopped = new AbortController();
	return {
		async save(locale) {
			const name = fileNameOf(nameIn(locale), 'pdf', locale);
			// An owner's package is its own content.
			const made =
				content.folder === home
					? await packedPdf(path.join(home, name))
					: await makePdf({home, content}, locale, stopped.signal);
			return Buffer.isBuffer(made) ? writeUnderFreeName(folder, name, made) : made;
		},
		stop: () => stopped.abort(),
	};
}

function packedPdf(file: string): Promise<Buffer | Saved> {
	return readFile(file).catch(() => ({none: true}));
}

/** Makes it as `my-resume export` does, which says in a sentence what is missing. */
function makePdf(
	{home, content}: Pick<Options, 'home' | 'content'>,
	locale: Locale,
	signal: AbortSignal,
): Promise<Buffer | Saved> {
	const call = ['export', 'pdf', `--content=${content.folder}`, `--locale=${locale}`, '--output=-'];
	const settings = {encoding: 'buffer', maxBuffer: largest, signal} as const;
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			[path.join(home, 'start.cjs'), ...call],
			settings,
			(error, out, err) => {
				const [reason = ''] = plainText(err.toString('utf8')).trim().split('\n');
				resolve(error ? {reason: reason || error.message} : out);
			},
		);
	});
}

/** Writes a file that is new, under the first free name of `a.pdf`, `a (2).pdf`, … */
async function writeUnderFreeName(folder: string, name: string, bytes: Buffer): Promise<Saved> {
	const {name: base, ext} = path.parse(name);
	for (let copy = 1; copy <= mostCopies; copy++) {
		const file = path.join(folder, copy === 1 ? name : `${base} (${copy})${ext}`);
		try {
			await writeFile(file, bytes, {flag: 'wx'});
			return {file};
		} catch (error) {
			const {code} = error as NodeJS.ErrnoException;
			if (code === 'EEXIST') continue;
			// Half a file on a full disk is nobody's PDF; where none was made, there is none to remove.
			if (code === 'ENOSPC' || code === 'EDQUOT') await rm(file, {force: true}).catch(() => {});
			return {unwritable: folder};
		}
	}
	return {unwritable: folder};
}
