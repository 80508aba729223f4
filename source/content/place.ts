import {plainLine} from '../resume/plain-text.ts';
import type {Locale} from '../resume/types.ts';
import {localeTag} from './locale-tag.ts';
import {usualSection} from './section-names.ts';
import {slugify} from './slug.ts';

/**
 * What a file is, as its path tells. `profile`: who the résumé is about. `list`: the entries of a
 * section as data. `section`: an `_index.md`, which describes its section. `page`: a Markdown file
 * outside any section, such as `about.md`. `entry`: one entry of its section.
 */
export type Role = 'profile' | 'list' | 'section' | 'page' | 'entry';

/**
 * Where a file belongs. Without a `locale` it is written in the default one. `name` is the file's
 * own, for people: `IoT lead` for `en/experience/IoT lead.md`.
 */
export type Place = {role: Role; section: string; slug: string; name: string; locale?: Locale};

/** Files that a repository has for its own sake. */
const aboutTheRepository =
	/^(readme|licen[cs]e|changelog|contributing|code[-_]of[-_]conduct|security)$/i;

/**
 * The place of a file by its path, relative to the content folder and with forward slashes.
 * Undefined for what is not content. The locale is the first folder (`en/experience/motive.md`) or
 * the last dotted part of the name (`experience/motive.en.md`), which wins; the folder after it is
 * the section; deeper folders join the slug, so that two files never share one by accident.
 */
export function placeOf(file: string): Place | undefined {
	const folders = file.normalize('NFC').split('/').map(plainLine);
	const [, stem = '', extension = ''] =
		/^(.+)\.(md|markdown|ya?ml|json)$/i.exec(folders.pop() ?? '') ?? [];
	if (stem === '') return undefined;

	const suffix = stem.includes('.') ? localeTag(stem.slice(stem.lastIndexOf('.') + 1)) : undefined;
	const base = suffix === undefined ? stem : stem.slice(0, stem.lastIndexOf('.'));
	const first = localeTag(folders[0] ?? '');
	if (first !== undefined) folders.shift();
	const locale = suffix ?? first;
	const at = (role: Role, section: string, slug: string, name = base): Place => ({
		role,
		section,
		slug,
		name,
		...(locale === undefined ? {} : {locale}),
	});

	if (!/^m/i.test(extension)) return folders.length === 0 ? dataPlace(base, at) : undefined;
	const [folder] = folders;
	if (folder === undefined) {
		const isContent = base !== '_index' && !aboutTheRepository.test(base);
		return isContent ? at('page', 'about', slugify(base)) : undefined;
	}
	const section = usualSection(folder) ?? slugify(folder);
	if (base === '_index') {
		return folders.length === 1 ? at('section', section, '', folder) : undefined;
	}
	if (base !== 'index') {
		return at('entry', section, slugify([...folders.slice(1), base].join('-')));
	}
	// A folder of its own, beside its pictures: the folder's name is the entry's.
	const own = folders.slice(1);
	return at('entry', section, slugify(own.join('-') || folder), own.at(-1) ?? folder);
}

/** Only files with a usual name are lists: a repository has many other data files. */
function dataPlace(
	base: string,
	at: (role: Role, section: string, slug: string) => Place,
): Place | undefined {
	if (base.toLowerCase() === 'profile') return at('profile', '', '');
	const section = usualSection(base);
	return section === undefined ? undefined : at('list', section, slugify(base));
}
