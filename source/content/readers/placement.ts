import {plainLine} from '../../resume/plain-text.ts';
import {put} from '../defined.ts';
import {readPrefix} from '../names/file-prefix.ts';
import {type LocalPath, pathLocales} from '../names/path-locales.ts';
import {usualSection} from '../names/section-names.ts';
import {isOfProgram, isOfRepository} from '../names/skipped.ts';
import {slugify} from '../names/slug.ts';
import type {Placement} from '../records/record.ts';

const content = /^(.+)\.(md|markdown|mdx|ya?ml|json|toml|xml|[ct]sv)$/i;

const profileNames = /^(profile|author|basics|personal(-info)?|contact)$/;
/** Files that may hold a whole résumé; whether they do is told by their keys. */
const wholeNames =
	/(^|[-_])(resume|cv|curriculum(-vitae)?|europass)([-_]|$)|^(data|content|index|portfolio|me)$/;
/** Files that describe the folder they lie in. */
const ofSection = /^_(?:index|section)$/;
const archives = /^_(archived?|drafts?)$/i;

/** How to see a path. */
export type View = {
	/** What each path's locale is. */
	locales?: (file: string) => LocalPath;
	/** Whether everything here is data, so that a list may lie as deep as it wants. */
	isData?: boolean;
};

/**
 * The placement of a file by its path, relative to the content folder and with forward slashes.
 * Undefined for what is not content. The first folder is the section, besides that of a locale;
 * deeper folders join the slug, so that two files never share one by accident.
 */
export function placementOf(file: string, view: View = {}): Placement | undefined {
	const {isData = false, locales = pathLocales([file.normalize('NFC')])} = view;
	const {path, locale} = locales(file.normalize('NFC'));
	const parts = path.split('/').map(plainLine);
	const [, stem = '', extension = ''] = content.exec(parts.pop() ?? '') ?? [];
	if (stem === '') return undefined;
	// A table lies about anywhere, and is data where all is.
	if (/^[ct]sv$/i.test(extension) && !isData) return undefined;
	// Of XML, a site has much else.
	if (/^xml$/i.test(extension) && !/resume|cv|curriculum|europass/.test(slugify(stem)))
		return undefined;
	const isArchived = parts.some((part) => archives.test(part));
	if (archives.test(parts[0] ?? '')) parts.shift();
	const isDocument = /^m/i.test(extension);
	const isPlain = (isDocument ? /^(?:_?pages|_tabs)$/i : /^_?data$/i).test(parts[0] ?? '');
	// Such a folder holds content, and says nothing about it.
	if (isPlain) parts.shift();
	const placement = isDocument
		? documentPlace(stem, parts)
		: dataPlace(stem, parts, isData || isPlain);
	return placement && put(placement, {locale, archived: isArchived || undefined});
}

function documentPlace(stem: string, folders: readonly string[]): Placement | undefined {
	if (isOfRepository(stem, folders)) return undefined;
	if (folders.length > 0) return inSection(stem, folders);
	// The page of a whole site is no entry, but may hold lists of them.
	if (ofSection.test(stem)) return {role: 'section', section: '', slug: '', name: ''};
	const {name, order, date} = readPrefix(stem);
	const section = usualSection(name) ?? 'about';
	const placement: Placement = {role: 'page', section, slug: slugify(name), name};
	return put(placement, {order, date});
}

/** The placement of a file in the folder of a section. */
function inSection(
	stem: string,
	[first = '', ...deeper]: readonly string[],
): Placement | undefined {
	const folder = readPrefix(first.replace(/^_+/, ''));
	const section = usualSection(folder.name) ?? slugify(folder.name);
	const numbered = {sectionOrder: folder.order};
	if (ofSection.test(stem) && section === 'authors' && deeper.length === 1) {
		return {role: 'whole', section: '', slug: slugify(deeper[0] ?? ''), name: deeper[0] ?? ''};
	}
	if (ofSection.test(stem)) {
		const own: Placement = {role: 'section', section, slug: '', name: folder.name};
		return deeper.length > 0 ? undefined : put(own, numbered);
	}
	// A folder of its own, beside its pictures: the folder's name is the entry's.
	const named = stem === 'index' ? deeper : [...deeper, stem];
	const own = named.at(-1);
	if (own === undefined) {
		const placement: Placement = {
			role: 'entry',
			section,
			slug: slugify(folder.name),
			name: folder.name,
		};
		return put(placement, numbered);
	}
	const {name, order, date} = readPrefix(own);
	const before = named.slice(0, -1).map((each) => each.replace(/^_+/, ''));
	const slug = slugify([...before, name].join('-'));
	const whole = name === own ? undefined : slugify([...before, own].join('-'));
	const placement: Placement = {role: 'entry', section, slug, name};
	return put(placement, {order, date, numberedSlug: whole, sectionOrder: folder.order});
}

/** Only files with a usual name are lists: a repository has many other data files. */
function dataPlace(stem: string, folders: readonly string[], deep: boolean): Placement | undefined {
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
		const placement: Placement = {role: 'list', section, slug, name};
		return put(placement, {sectionOrder: order});
	}
	return wholeNames.test(slug) ? {role: 'whole', section: '', slug, name} : undefined;
}
