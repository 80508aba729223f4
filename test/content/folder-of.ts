import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import type {Problem} from '../../source/resume/types.ts';

/** A new folder with these files, by their paths; it is gone when the test is over. */
export async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
	const folder = await writeFolder(files);
	onTestFinished(() => rm(folder, {recursive: true, force: true}));
	return folder;
}

/** The same, for whoever removes it themselves. */
export async function writeFolder(files: Record<string, string | Uint8Array>): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'my-resume-content-'));
	for (const [file, content] of Object.entries(files)) {
		const address = path.join(folder, file);
		await mkdir(path.dirname(address), {recursive: true});
		await writeFile(address, content);
	}
	return folder;
}

/** What a folder with these files loads as; `entry` finds one by id and locale. */
export async function load(files: Record<string, string | Uint8Array>) {
	return loadTarget(await folderOf(files));
}

/** The same of one file that is a résumé by itself. */
export async function loadFile(name: string, content: string | Uint8Array) {
	return loadTarget(path.join(await folderOf({[name]: content}), name));
}

async function loadTarget(target: string) {
	const {resume, problems} = await loadResume(target);
	const entry = (id: string, locale = 'en') => {
		const found = resume.entries.find(
			(each) => `${each.section}/${each.slug}` === id && each.locale === locale,
		);
		if (!found) throw new Error(`There is no ${id} in ${locale}.`);
		return found;
	};
	const ids = (locale = 'en') =>
		resume.entries
			.filter((each) => each.locale === locale)
			.map(({section, slug}) => `${section}/${slug}`)
			.sort();
	const codes = problems.map(({code}) => code);
	return {resume, problems, codes, entry, ids};
}

/** The key paths of what is told of as not shown, and the codes of whatever else is wrong. */
export function named(problems: readonly Problem[]): string[] {
	return problems.map(({code, message}) =>
		code === 'not-shown' ? (/`(.+)`/.exec(message)?.[1] ?? message) : code,
	);
}
