import {plainLine} from '../resume/plain-text.ts';
import type {Locale} from '../resume/types.ts';
import {put} from './defined.ts';
import {readPrefix} from './file-prefix.ts';
import {type LocalPath, pathLocales} from './path-locales.ts';
import {usualSection} from './section-names.ts';
import {slugify} from './slug.ts';

/**
 * What a file is, as its path tells. `profile`: who the résumé is about. `list`: the entries of a
 * section as data. `bundle`: several sections, and perhaps the profile, as data, or as the front
 * matter of an author's page. `section`: an `_index.md`, which describes its section. `page`: a
 * Markdown file outside any section, such as `about.md`. `entry`: one entry of its section.
 */
type Role = 'profile' | 'list' | 'bundle' | 'section' | 'page' | 'entry';

/**
 * Where a file belongs. Without a `locale` it is written in the default one. `name` is the file's
 * own, for people: `IoT lead` for `en/experience/02-IoT lead.md`. `order` and `date` are those that
 * its name begins with, `wholeSlug` the slug with them; `sectionOrder` is the number of its section's
 * folder. `archived` is what lies in a folder for what is over.
 */
export type Place = {
	role: Role;
	section: string;
	slug: string;
	name: string;
	locale?: Locale;
	order?: number;
	date?: string;
	wholeSlug?: string;
	sectionOrder?: number;
	archived?: boolean;
};

const content = /^(.+)\.(md|markdown|mdx|ya?ml|json|toml)$/i;

/** Files that a repository has for its own sake. */
const aboutTheRepository =
	/^(readme|licen[cs]e|changelog|contributing|code[-_]of[-_]conduct|security)$/i;

/** Data that programs leave beside the content. */
const aboutThePrograms = /^(package|package-lock|composer|manifest|vercel|netlify|.*config.*)$/i;

/** Whether a data file is a program's, by its name without the extension. */
export function isOfProgram(stem: string): boolean {
	return aboutThePrograms.test(stem);
}

const profileNames = /^(profile|author|basics|personal(-info)?|contact)$/;
/** Files that may hold a whole résumé; whether they do is told by their keys. */
const bundleNames =
	/(^|[-_])(resume|cv|curriculum(-vitae)?)([-_]|$)|^(data|content|index|portfolio|me)$/;
const archives = /^_(archived?|drafts?)$/i;

/** How to see a path. */
export type View = {
	/** What each path's locale is. */
	locales?: (file: string) => LocalPath;
	/** Whether everything here is data, so that a list may lie as deep as it wants. */
	isData?: boolean;
};

/**
 * The place of a file by its path, relative to the content folder and with forward slashes.
 * Undefined for what is not content. The first folder is the section, besides that of a locale;
 * deeper folders join the slug, so that two files never share one by accident.
 */
export function placeOf(file: string, view: View = {}): Place | undefined {
	const {isData = false, locales = pathLocales([file.normalize('NFC')])} = view;
	const {path, locale} = locales(file.normalize('NFC'));
	const parts = path.split('/').map(plainLine);
	const [, stem = '', extension = ''] = content.exec(parts.pop() ?? '') ?? [];
	if (stem === '') return undefined;
	const isArchived = parts.some((part) => archives.test(part));
	if (archives.test(parts[0] ?? '')) parts.shift();
	const isDocument = /^m/i.test(extension);
	const isPlain = (isDocument ? /^_?pages$/i : /^_?data$/i).test(parts[0] ?? '');
	// Such a folder holds content, and says nothing about it.
	if (isPlain) parts.shift();
	const place = isDocument ? documentPlace(stem, parts) : dataPlace(stem, parts, isData || isPlain);
	return place && put(place, {locale, archived: isArchived || undefined});
}

function documentPlace(stem: string, folders: readonly string[]): Place | undefined {
	if (folders.length > 0) return inSection(stem, folders);
	if (aboutTheRepository.test(stem)) return undefined;
	// The page of a whole site is no entry, but may hold lists of them.
	if (stem === '_index') return {role: 'section', section: '', slug: '', name: ''};
	const {name, order, date} = readPrefix(stem);
	const section = usualSection(name) ?? 'about';
	const place: Place = {role: 'page', section, slug: slugify(name), name};
	return put(place, {order, date});
}

/** The place of a file in the folder of a section. */
function inSection(stem: string, [first = '', ...deeper]: readonly string[]): Place | undefined {
	const folder = readPrefix(first.replace(/^_+/, ''));
	const section = usualSection(folder.name) ?? slugify(folder.name);
	const numbered = {sectionOrder: folder.order};
	if (stem === '_index' && section === 'authors' && deeper.length === 1) {
		return {role: 'bundle', section: '', slug: slugify(deeper[0] ?? ''), name: deeper[0] ?? ''};
	}
	if (stem === '_index') {
		const own: Place = {role: 'section', section, slug: '', name: folder.name};
		return deeper.length > 0 ? undefined : put(own, numbered);
	}
	// A folder of its own, beside its pictures: the folder's name is the entry's.
	const named = stem === 'index' ? deeper : [...deeper, stem];
	const own = named.at(-1);
	if (own === undefined) {
		const place: Place = {role: 'entry', section, slug: slugify(folder.name), name: folder.name};
		return put(place, numbered);
	}
	const {name, order, date} = readPrefix(own);
	const before = named.slice(0, -1).map((each) => each.replace(/^_+/, ''));
	const slug = slugify([...before, name].join('-'));
	const whole = name === own ? undefined : slugify([...before, own].join('-'));
	const place: Place = {role: 'entry', section, slug, name};
	return put(place, {order, date, wholeSlug: whole, sectionOrder: folder.order});
}

/** Only files with a usual name are lists: a repository has many other data files. */
function dataPlace(stem: string, folders: readonly string[], deep: boolean): Place | undefined {
	// What begins with an underscore is put aside.
	if (isOfProgram(stem) || stem.startsWith('_')) return undefined;
	const {name, order} = readPrefix(stem);
	const slug = slugify(name);
	const folder = usualSection(readPrefix((folders.at(-1) ?? '').replace(/^_+/, '')).name);
	if (folder !== undefined && (deep || folders.length === 1)) {
		return inSection(stem, folders.slice(-1));
	}
	if (folders.length > 0 && !deep) return undefined;
	if (profileNames.test(slug)) return {role: 'profile', section: '', slug: '', name};
	const section = usualSection(name);
	if (section !== undefined) {
		const place: Place = {role: 'list', section, slug, name};
		return put(place, {sectionOrder: order});
	}
	return bundleNames.test(slug) ? {role: 'bundle', section: '', slug, name} : undefined;
}
