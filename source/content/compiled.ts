import {plainText} from '../resume/plain-text.ts';
import type {Entry, Profile, Resume} from '../resume/types.ts';
import {FolderError} from './folder-error.ts';
import {stripComments} from './strip-comments.ts';

/** The version of the format below. A program reads those up to its own. */
const format = 1;

/** Who publishes a résumé, and under which name it is called. */
export type Publisher = {name: string; version: string};

/** A résumé as it is packed: all that a visitor needs, and nothing else that its owner wrote. */
export type Compiled = {format: number; publisher: Publisher; resume: Resume};

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
		format,
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
	return {...entry, body: stripComments(entry.body).trim(), source: {file: '', line: 1}};
}

/** Whatever `param` was asked for stands in the texts already. */
function publicProfile({original: _, ...profile}: Profile): Profile {
	return {...profile, params: {}};
}

/** Reads what `compile` has made. Throws a `FolderError` when it is of a later format, or damaged. */
export function readCompiled(text: string): Compiled {
	const compiled = parse(text);
	if (compiled === undefined)
		throw new FolderError('The résumé in this package is damaged. Please tell its owner.');
	if (compiled.format > format)
		throw new FolderError('The résumé in this package needs a later version of my-resume.');
	return compiled;
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

function parse(text: string): Compiled | undefined {
	try {
		const value: unknown = suspicious.test(text) ? JSON.parse(text, cleaned) : JSON.parse(text);
		return isCompiled(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** As far as it takes to tell a file of ours from any other; nobody else writes them. */
function isCompiled(value: unknown): value is Compiled {
	if (typeof value !== 'object' || value === null) return false;
	if (!('format' in value) || typeof value.format !== 'number' || !('resume' in value))
		return false;
	const {resume} = value;
	if (typeof resume !== 'object' || resume === null || !('locales' in resume)) return false;
	const {locales} = resume;
	// What is no tag would stop the program where it is used.
	return Array.isArray(locales) && Intl.getCanonicalLocales(locales).length > 0;
}
