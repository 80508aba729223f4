import {existsSync, realpathSync} from 'node:fs';
import path from 'node:path';
import {limits} from '../../resume/limits.ts';
import {readRegular} from './regular-file.ts';
import {isInside} from './walk.ts';

/** Kinds of pictures that a page and a PDF take, by how their bytes begin. */
const kinds = {
	png: /^\x89PNG\r\n\x1a\n/,
	jpeg: /^\xff\xd8\xff/,
	gif: /^GIF8[79]a/,
	webp: /^RIFF[\s\S]{4}WEBP/,
} as const;

/** A picture as it is in its file. */
export type Picture = {kind: keyof typeof kinds; bytes: Buffer};

/** Where sites keep what they show, below their root. */
const places = ['', 'static', 'public', 'assets'];

/**
 * Where a picture may be that a file names: beside it, or where sites keep theirs; never outside of
 * the content, whose root is `folder`.
 */
export function pictureFiles(written: string, address: string, folder: string): string[] {
	const root = path.resolve(folder);
	return [
		path.resolve(path.dirname(address), written),
		...places.map((place) => path.join(root, place, written)),
	].filter((each) => isInside(each, root) && existsSync(each));
}

/** Whether a text is the path of a picture, rather than an address. */
export function isPicturePath(written: string): boolean {
	return (
		/\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(written) &&
		!/^[a-z][a-z\d+.-]*:|^\/\//i.test(written)
	);
}

/** The file of a picture that a file names, if it is one that can be shown. */
export function findPhoto(written: string, address: string, folder: string): string | undefined {
	if (!isPicturePath(written)) return undefined;
	return pictureFiles(written, address, folder).find((file) => {
		try {
			// No link may lead to what is not the owner's.
			const isOwn = isInside(realpathSync(file), realpathSync(path.resolve(folder)));
			return isOwn && readPicture(file) !== undefined;
		} catch {
			return false;
		}
	});
}

/** Reads a picture; undefined for what is none, too large, or gone. */
export function readPicture(file: string): Picture | undefined {
	try {
		const bytes = readRegular(file, limits.photo);
		if (typeof bytes === 'string') return undefined;
		const begin = bytes.toString('latin1', 0, 16);
		const kind = (Object.keys(kinds) as Array<Picture['kind']>).find((each) =>
			kinds[each].test(begin),
		);
		return kind && {kind, bytes};
	} catch {
		return undefined;
	}
}
