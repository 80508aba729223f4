import {closeSync, openSync, readFileSync, readSync} from 'node:fs';
import path from 'node:path';
import {type Compiled, compiledNames, type Publisher, readCompiled} from '../content/compiled.ts';
import {setReady} from '../markdown/text-blocks.ts';
import type {Resume} from '../resume/types.ts';

/** The résumé that came with the program, and by which name the program is called. */
export type Packaged = {
	name: string;
	version: string;
	/** A folder of content, or in an owner's package a résumé that was compiled. */
	content: string | Compiled;
	/** The same folder compiled, for whoever only reads; undefined in an owner's package. */
	sample: () => Resume | undefined;
};

/**
 * What is beside the program in its package, in the folder `home`: what `my-resume pack` made, or
 * else the sample, which `manifest` is published with. Throws a `FolderError` when the résumé there
 * can't be read.
 */
export function packagedResume(home: string, manifest: Publisher): Packaged {
	const content = readFrom(home);
	if (content) return {...content.publisher, content, sample: () => undefined};
	return {
		name: manifest.name,
		version: manifest.version,
		// From dist/, where this is built to, the content is a folder up.
		content: path.join(home, '../content'),
		sample: () => readFrom(path.join(home, 'sample'))?.resume,
	};
}

/** A compiled résumé in a folder, if there is one, whose texts are read when they are needed. */
function readFrom(folder: string): Compiled | undefined {
	const resume = readText(path.join(folder, compiledNames.resume));
	if (resume === undefined) return undefined;
	const bodies = path.join(folder, compiledNames.bodies);
	const texts = path.join(folder, compiledNames.texts);
	setReady((place) => readPart(texts, place));
	return readCompiled(resume, (place) => readPart(bodies, place));
}

/** A part of a file: so many bytes, from one on. */
function readPart(file: string, [start, length]: readonly [start: number, length: number]): string {
	const bytes = Buffer.alloc(length);
	const handle = openSync(file, 'r');
	try {
		readSync(handle, bytes, 0, length, start);
	} finally {
		closeSync(handle);
	}
	return bytes.toString();
}

function readText(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}
