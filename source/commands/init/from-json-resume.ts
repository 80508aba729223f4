import {mkdtemp, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {FolderError} from '../../content/files/folder-error.ts';
import {readRegular} from '../../content/files/regular-file.ts';
import {limits} from '../../content/limits.ts';
import {loadResume} from '../../content/load.ts';
import {pathLocales} from '../../content/names/path-locales.ts';
import type {Locale, Problem, Resume} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import {quoted} from '../call/quoted.ts';

/**
 * Reads a file of JSON Resume and those beside it that are the same in another language:
 * `resume.fr.json` beside `resume.json`. What is wrong in them is in `problems`, under their names.
 * `defaultLocale` is that of a file whose name tells none. Throws a `CallError`.
 */
export async function fromJsonResume(
	file: string,
	defaultLocale: Locale | undefined,
): Promise<{resume: Resume; problems: Problem[]}> {
	const isFile = await stat(file)
		.then((stats) => stats.isFile())
		.catch(() => false);
	if (!isFile) throw new CallError(`There is no file ${quoted(file)}: name a resume.json.`);
	// In a folder of their own, apart from whatever else is beside them.
	const folder = await mkdtemp(path.join(tmpdir(), 'my-resume-init-'));
	try {
		const names = new Map<string, string>();
		for (const {name, locale} of await inLocales(file)) {
			const tag = locale === undefined ? '' : `.${locale}`;
			const own = `resume${tag}${path.extname(name).toLowerCase()}`;
			names.set(own, name);
			const bytes = readRegular(path.join(path.dirname(file), name), limits.file);
			if (bytes === 'too-large')
				throw new CallError(`${quoted(name)} is larger than any résumé, and is not read.`);
			if (typeof bytes !== 'string') await writeFile(path.join(folder, own), bytes);
		}
		const {resume, problems} = await loadResume(folder, defaultLocale ? {defaultLocale} : {});
		return {
			resume,
			problems: problems.map((each) => ({...each, file: names.get(each.file) ?? each.file})),
		};
	} catch (error) {
		if (!(error instanceof FolderError)) throw error;
		throw new CallError(`${quoted(file)} is not a JSON Resume: nothing in it belongs to one.`);
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
}

/** The names of the file, and of those beside it which differ from it in their locale only. */
async function inLocales(file: string): Promise<Array<{name: string; locale: Locale | undefined}>> {
	const {base, ext} = path.parse(file);
	const children = await readdir(path.dirname(file), {withFileTypes: true});
	// The named file may be a link; any other link could lead to a file that was not meant.
	const alike = children
		.filter((child) => child.isFile() || child.name === base)
		.map(({name}) => name)
		.filter((name) => path.extname(name) === ext && !name.startsWith('.'));
	const locate = pathLocales(alike);
	const own = locate(base);
	const found = alike.flatMap((name) => {
		const {path: without, locale} = locate(name);
		return name === base || without === own.path ? [{name, locale}] : [];
	});
	// Of two for one locale, such as `resume.fr.json` and `resume_fr.json`, the named one counts.
	return found.filter(
		({name, locale}) =>
			name === base ||
			(locale !== own.locale && found.find((each) => each.locale === locale)?.name === name),
	);
}
