import type {Entry, Profile, Resume} from '../resume/types.ts';
import {
	type Compiled,
	type CompiledFiles,
	format,
	type Head,
	nowhere,
	type Place,
	type Publisher,
	type Stored,
} from './compiled.ts';
import {defined} from './defined.ts';
import {stripComments} from './shortcodes/strip-comments.ts';

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
			...defined({theme: resume.theme}),
		},
	};
}

function publicEntry({original: _, for: __, ...entry}: Entry): Entry {
	return {...entry, body: stripComments(entry.body).trim(), source: nowhere};
}

/** Whatever `param` asks for stands in the texts already, and a terminal shows no photo. */
function publicProfile({original: _, photo: __, design: ___, ...profile}: Profile): Profile {
	return {...profile, params: {}};
}

/** A compiled résumé as files; `parse` makes one line of a text. */
export function writeCompiled(
	{publisher, resume}: Compiled,
	parse: (markdown: string) => string,
): CompiledFiles {
	const bodies = createByteTable();
	const texts = createByteTable();
	const entries = resume.entries.map((entry): Head => {
		const {body, source: _, draft: __, kind, ...rest} = entry;
		const head = kind === 'document' ? rest : {...rest, kind};
		const at = bodies.put(body);
		return body === '' ? {...head, at} : {...head, at, ready: texts.put(`${parse(body)}\n`)};
	});
	const written: Stored = {format, publisher, resume: {...resume, entries}};
	return {resume: `${JSON.stringify(written)}\n`, bodies: bodies.text(), texts: texts.text()};
}

/** Texts one behind the other, and where each of them stands. */
function createByteTable(): {put: (text: string) => Place; text: () => string} {
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
