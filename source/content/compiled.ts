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

function parse(text: string): Compiled | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isCompiled(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** As far as it takes to tell a file of ours from any other; nobody else writes them. */
function isCompiled(value: unknown): value is Compiled {
	if (typeof value !== 'object' || value === null) return false;
	return 'format' in value && typeof value.format === 'number' && 'resume' in value;
}
