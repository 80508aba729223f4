import {plainText} from '../resume/plain-text.ts';
import type {Entry, Profile, Resume} from '../resume/types.ts';
import {FolderError} from './files/folder-error.ts';
import {stripComments} from './shortcodes/strip-comments.ts';

/** The version of the format below. The viewer and the résumé of a package are of the same. */
const format = 2;

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
const nowhere = {file: '', line: 1};

type Place = readonly [start: number, length: number];
type Head = Omit<Entry, 'body' | 'source' | 'draft'> & {at: Place};
type Written = {
	format: number;
	publisher: Publisher;
	resume: Omit<Resume, 'entries'> & {entries: Head[]};
};

/**
 * The résumé to publish: without drafts, comments and file names, and without what of the profile
 * nothing shows. The same résumé gives the same result.
 */
export function compile(resume: Resume, {name, version}: Publisher): Compiled {
	const entries = resume.entries.filter(({draft}) => !draft).map(publicEntry);
	const sections = new Set(entries.map(({section}) => section));
	const profiles = Object.fromEntries(
		Object.entries(resume.profiles).map(([locale, profile]) => [locale, publicProfile(profile)]),
	);
	return {
		publisher: {name, version},
		resume: {
			locales: resume.locales,
			profiles,
			sections: resume.sections.filter((section) => sections.has(section.name)),
			entries,
		},
	};
}

function publicEntry({original: _, ...entry}: Entry): Entry {
	return {...entry, body: stripComments(entry.body).trim(), source: nowhere};
}

/** Whatever `param` was asked for stands in the texts already. */
function publicProfile({original: _, ...profile}: Profile): Profile {
	return {...profile, params: {}};
}

/** A compiled résumé as files; `parse` makes one line of a text. */
export function writeCompiled(
	{publisher, resume}: Compiled,
	parse: (markdown: string) => string,
): CompiledFiles {
	const bodies = createPile();
	const texts = createPile();
	const entries = resume.entries.map((entry): Head => {
		const {body, source: _, draft: __, ...head} = entry;
		const at = bodies.put(body);
		return body === '' ? {...head, at} : {...head, at, ready: texts.put(`${parse(body)}\n`)};
	});
	const written: Written = {format, publisher, resume: {...resume, entries}};
	return {resume: `${JSON.stringify(written)}\n`, bodies: bodies.text(), texts: texts.text()};
}

/**
 * What JSON spells with an escape, but for line feeds and quotation marks, and what it need not spell
 * so: a terminal may obey it. Nothing that `compile` writes has any of it, as a rule.
 */
const suspicious = /\\[^n"\\t]|[\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/;

/** The door of the content is passed by every text, also by one that `compile` has not written. */
function cleaned(_: string, value: unknown): unknown {
	return typeof value === 'string' ? plainText(value) : value;
}

/** Texts one behind the other, and where each of them stands. */
function createPile(): {put: (text: string) => Place; text: () => string} {
	const all: string[] = [];
	let bytes = 0;
	return {
		put(text) {
			const length = Buffer.byteLength(text);
			all.push(text);
			bytes += length;
			return [bytes - length, length];
		},
		text: () => all.join(''),
	};
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
	if (!Array.isArray(resume.entries) || !resume.entries.every(hasPlace)) throw damagedResume();
	const entries = resume.entries.map((head): Entry => {
		// In place: of thousands of entries, to copy them would take longer than to read them.
		const entry = Object.assign(head, {draft: false, source: nowhere, body: ''});
		const {at} = head;
		if (at[1] === 0) return entry;
		return Object.defineProperty(entry, 'body', {
			enumerable: true,
			get: () => plainText(readBody(at)),
		});
	});
	return {publisher, resume: {...resume, entries}};
}

function parsed(text: string): Written | undefined {
	try {
		const value: unknown = suspicious.test(text) ? JSON.parse(text, cleaned) : JSON.parse(text);
		return isWritten(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Whether an entry says where its text is, and the same parsed, if it has any. */
function hasPlace(head: {readonly at?: unknown; readonly ready?: unknown} | null): boolean {
	return Array.isArray(head?.at) && (head.at[1] === 0 || Array.isArray(head.ready));
}

/** As far as it takes to tell a file of ours from any other; nobody else writes them. */
function isWritten(value: unknown): value is Written {
	if (typeof value !== 'object' || value === null) return false;
	if (!('format' in value) || typeof value.format !== 'number' || !('resume' in value))
		return false;
	const {resume} = value;
	if (typeof resume !== 'object' || resume === null || !('locales' in resume)) return false;
	const {locales} = resume;
	// What is no tag would stop the program where it is used.
	return Array.isArray(locales) && Intl.getCanonicalLocales(locales).length > 0;
}
