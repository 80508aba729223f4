import {closeSync, fstatSync, openSync, readFileSync, readSync} from 'node:fs';
import path from 'node:path';
import {
	type Compiled,
	compiledNames,
	damagedResume,
	type Publisher,
	readCompiled,
} from '../../content/compiled.ts';
import type {Stored} from '../../markdown/markdown.ts';
import {type ParsedText, readParsedText} from '../../markdown/parsed-text.ts';
import type {Resume} from '../../resume/types.ts';

/** A résumé that was compiled, and what reads its texts, which were parsed then. */
export type PackedResume = Resume & {parsedText: (stored: Stored) => ParsedText};

/** The résumé that came with the program, and by which name the program is called. */
export type Packaged = {
	name: string;
	version: string;
	/** A folder of content, or in an owner's package a résumé that was compiled. */
	content: string | (Compiled & {resume: PackedResume});
	/** The same folder compiled, for whoever only reads; undefined in an owner's package. */
	sample: () => PackedResume | undefined;
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
function readFrom(folder: string): (Compiled & {resume: PackedResume}) | undefined {
	const resume = readText(path.join(folder, compiledNames.resume));
	if (resume === undefined) return undefined;
	const bodies = path.join(folder, compiledNames.bodies);
	const texts = path.join(folder, compiledNames.texts);
	const compiled = readCompiled(resume, (place) => intact(() => readPart(bodies, place)));
	const parsedText = (stored: Stored) =>
		intact(() => readParsedText(readPart(texts, stored) ?? ''));
	return {...compiled, resume: {...compiled.resume, parsedText}};
}

/** What `read` reads. Whatever keeps it from that, or is not there, is damage: a `FolderError`. */
function intact<Value>(read: () => Value | undefined): Value {
	let value: Value | undefined;
	try {
		value = read();
	} catch {
		// Told below: what a parser or the system says may quote what is damaged.
	}
	if (value === undefined) throw damagedResume();
	return value;
}

/** A part of a file: so many bytes, from one on; undefined when the file has no such part. */
function readPart(
	file: string,
	[start, length]: readonly [start: number, length: number],
): string | undefined {
	const handle = openSync(file, 'r');
	try {
		// Before there is room made for it: a damaged length may be larger than the memory.
		if (start < 0 || start + length > fstatSync(handle).size) return undefined;
		const bytes = Buffer.alloc(length);
		readSync(handle, bytes, 0, length, start);
		return bytes.toString();
	} finally {
		closeSync(handle);
	}
}

function readText(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}
