import {plainText} from '../resume/plain-text.ts';
import type {Entry, EntryKind, Resume} from '../resume/types.ts';
import {storedShape} from './compiled-shape.ts';
import {FolderError} from './files/folder-error.ts';

/** The version of the format below. The viewer and the résumé of a package are of the same. */
export const format = 3;

/** Who publishes a résumé, and under which name it is called. */
export type Publisher = {name: string; version: string};

/** A résumé as it is packed: all that a visitor needs, and nothing else that its owner wrote. */
export type Compiled = {publisher: Publisher; resume: Resume};

/**
 * A compiled résumé as files. What every start reads is apart from the texts, of which it takes one:
 * `resume` is JSON, in which a body is `at` a place in `bodies`, and `ready` one in `texts`, which holds
 * the parsed texts. Places are in bytes.
 */
export type CompiledFiles = {resume: string; bodies: string; texts: string};

/** The names of these files. */
export const compiledNames: Readonly<Record<keyof CompiledFiles, string>> = {
	resume: 'resume.json',
	bodies: 'bodies.txt',
	texts: 'texts.jsonl',
};

/** What an owner's file is called is nobody else's business. */
export const nowhere = {file: '', line: 1};

export type Place = readonly [start: number, length: number];
/** Without a `kind`, it is a document. */
export type Head = Omit<Entry, 'body' | 'source' | 'draft' | 'kind'> & {
	kind?: EntryKind;
	at: Place;
};
export type Stored = {
	format: number;
	publisher: Publisher;
	resume: Omit<Resume, 'entries'> & {entries: Head[]};
};

/**
 * What JSON spells with an escape, but for line feeds and quotation marks, and what it need not spell
 * so: a terminal may obey it. Nothing that `compile` writes has any of it, as a rule.
 */
const suspicious = /\\[^n"\\t]|[\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/;

/** The door of the content is passed by every text, also by one that `compile` has not written. */
function cleaned(_: string, value: unknown): unknown {
	return typeof value === 'string' ? plainText(value) : value;
}

/** What a visitor hears of files that are not as `writeCompiled` has made them. */
export function damagedResume(): FolderError {
	return new FolderError('The résumé in this package is damaged. Please tell its owner.');
}

/**
 * Reads what `writeCompiled` has made; `readBody` reads a place in `bodies`, and is called when a body
 * is asked for. Throws a `FolderError` when it is of another format, or damaged.
 */
export function readCompiled(text: string, readBody: (place: Place) => string): Compiled {
	const written = parsed(text);
	if (written === undefined) throw damagedResume();
	if (written.format !== format)
		throw new FolderError('The résumé in this package needs another version of my-resume.');
	const {publisher, resume} = written;
	if (!storedShape(written)) throw damagedResume();
	// None is packed that has nothing to read.
	if (resume.entries.length === 0 || !resume.entries.every(hasTexts)) throw damagedResume();
	const entries = resume.entries.map((head): Entry => {
		// In place: of thousands of entries, to copy them would take longer than to read them.
		const {kind = 'document'} = head;
		const entry = Object.assign(head, {kind, draft: false, source: nowhere, body: ''});
		const {at} = head;
		if (at[1] === 0) return entry;
		return Object.defineProperty(entry, 'body', {
			enumerable: true,
			get: () => plainText(readBody(at)),
		});
	});
	return {publisher, resume: {...resume, entries}};
}

function parsed(text: string): Stored | undefined {
	try {
		const value: unknown = suspicious.test(text) ? JSON.parse(text, cleaned) : JSON.parse(text);
		return isWritten(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Whether an entry that has a text has it parsed. */
function hasTexts({at, ready}: Head): boolean {
	return at[1] === 0 || ready !== undefined;
}

/** As far as it takes to tell a file of ours from any other; nobody else writes them. */
function isWritten(value: unknown): value is Stored {
	if (typeof value !== 'object' || value === null) return false;
	if (!('format' in value) || typeof value.format !== 'number' || !('resume' in value))
		return false;
	const {resume} = value;
	if (typeof resume !== 'object' || resume === null || !('locales' in resume)) return false;
	const {locales} = resume;
	// What is no tag would stop the program where it is used.
	return Array.isArray(locales) && Intl.getCanonicalLocales(locales).length > 0;
}
