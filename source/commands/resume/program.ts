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
import {readParsedText} from '../../markdown/parsed-text.ts';
import type {Packaged, PackedResume, Sample} from './source.ts';

/** The program, as it is installed here. */
export type Program = {
	/** The name of its package, by which it is called. */
	name: string;
	version: string;
	/** The folder that it is in. */
	home: string;
	/** Who runs it: the owner of a résumé, or in a package of theirs a visitor. */
	reader: 'owner' | 'visitor';
	/** The résumé that came with it. Throws a `FolderError` when it can't be read. */
	source: () => Sample | Packaged;
};

/**
 * What is in the folder `home`: the résumé that `my-resume pack` put there, or else the sample,
 * which `manifest` is published with. Throws a `FolderError` when that résumé can't be read.
 */
export function readProgram(home: string, manifest: Publisher): Program {
	const packed = readPacked(home);
	if (packed) {
		const {publisher, resume} = packed;
		return {...publisher, home, reader: 'visitor', source: () => ({kind: 'package', resume})};
	}
	const {name, version} = manifest;
	return {name, version, home, reader: 'owner', source: () => readSample(home)};
}

function readSample(home: string): Sample {
	const compiled = readPacked(path.join(home, 'sample'));
	if (!compiled) throw damagedResume();
	// From dist/, where this is built to, the content is a folder up.
	return {kind: 'sample', resume: compiled.resume, target: path.join(home, '../content')};
}

/**
 * A compiled résumé in a folder, if there is one, whose texts are read when they are needed. Throws a
 * `FolderError` when it is damaged.
 */
export function readPacked(folder: string): (Compiled & {resume: PackedResume}) | undefined {
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
