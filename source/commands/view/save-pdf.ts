import {execFile} from 'node:child_process';
import {lstat, readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileNameOf} from '../../formats/names/file-name.ts';
import {plainText} from '../../resume/plain-text.ts';
import type {Locale, Profile} from '../../resume/types.ts';
import type {Saved, Services} from '../../viewer/turns/services.ts';
import {codeOf} from '../files/error-code.ts';
import {holds} from '../files/holds.ts';
import {writePart} from '../files/place-file.ts';
import {removeParts} from '../files/temporary.ts';
import type {OwnFiles, Sample, Source} from '../resume/source.ts';

/** In bytes: no résumé's PDF is larger. */
const maximumSize = 200_000_000;

/** Of one file in a folder. */
const maximumCopies = 1000;

/** Saves PDFs for a viewer. `stop` ends one that is being made. */
export type Saver = {
	save: Services['save'];
	/** The PDF of a locale alone, or why there is none. */
	read: (locale: Locale) => Promise<Buffer | Saved>;
	stop: () => void;
};

/**
 * Saves PDFs in `folder`. From an owner's package it is the one that was packed, with the Word document
 * if there is one too; else it is made anew,
 * in a process of its own, so that the viewer goes on meanwhile. `home` is the folder of the program,
 * `personIn` tells whose it is in a locale.
 */
export function createSaver(
	{folder, home, source}: {folder: string; home: string; source: Source},
	personIn: (locale: Locale) => Pick<Profile, 'name' | 'isAnonymous'>,
): Saver {
	const stopped = new AbortController();
	const packed = (extension: string, locale: Locale) =>
		readFile(path.join(home, fileNameOf(personIn(locale), extension, locale))).catch(
			() => undefined,
		);
	const read = async (locale: Locale): Promise<Buffer | Saved> =>
		source.kind === 'package'
			? ((await packed('pdf', locale)) ?? {none: true})
			: makePdf(home, source, locale, stopped.signal);
	return {
		read,
		async save(locale) {
			const write = (extension: string, bytes: Buffer) =>
				writeUnderFreeName(folder, fileNameOf(personIn(locale), extension, locale), bytes);
			const pdf = await read(locale);
			const saved = Buffer.isBuffer(pdf) ? await write('pdf', pdf) : pdf;
			const docx = source.kind === 'package' ? await packed('docx', locale) : undefined;
			if (!docx || !('file' in saved || 'none' in saved)) return saved;
			const other = await write('docx', docx);
			return 'file' in saved && 'file' in other
				? {...saved, beside: path.basename(other.file)}
				: other;
		},
		stop: () => stopped.abort(),
	};
}

/** Makes it as `my-resume export` does, which says in a sentence what is missing. */
function makePdf(
	home: string,
	source: Sample | OwnFiles,
	locale: Locale,
	signal: AbortSignal,
): Promise<Buffer | Saved> {
	const {variant, anonymous} = source.kind === 'files' ? source : ({} as Partial<OwnFiles>);
	const call = [
		...['export', 'pdf', `--content=${source.target}`, `--locale=${locale}`, '--output=-'],
		...(variant === undefined ? [] : [`--for=${variant}`]),
		...(anonymous ? ['--anonymous'] : []),
	];
	const settings = {encoding: 'buffer', maxBuffer: maximumSize, signal} as const;
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

/**
 * Writes a file that is new, under the first free name of `a.pdf`, `a (2).pdf`, …; or finds that one
 * of them has the same bytes already.
 */
async function writeUnderFreeName(folder: string, name: string, bytes: Buffer): Promise<Saved> {
	// Of a viewer that was killed once its file had its name, which now is found and not written.
	await removeParts(folder);
	const {name: base, ext} = path.parse(name);
	for (let copy = 1; copy <= maximumCopies; copy++) {
		const file = path.join(folder, copy === 1 ? name : `${base} (${copy})${ext}`);
		// Not to write all of it again for each name that is taken.
		if (await lstat(file).catch(() => undefined)) {
			if (await holds(file, bytes)) return {file};
			continue;
		}
		try {
			await (await writePart(file, bytes)).place();
			return {file};
		} catch (error) {
			if (codeOf(error) === 'EEXIST') continue;
			return {unwritable: folder};
		}
	}
	return {unwritable: folder};
}
