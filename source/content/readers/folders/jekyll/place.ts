import type {Locale} from '../../../../resume/types.ts';
import {lookUp} from '../../../data/value.ts';
import type {Found} from '../../../files/walk.ts';
import {type Counts, countsInSite, type PlacedFile, placeFiles} from '../../placed-files.ts';
import type {Root} from '../reader.ts';
import {readConfiguration, type ThemeText} from './data/configuration.ts';
import {placeOther, placeResume, readContacts, readWhole} from './data/files.ts';
import {type Site, whyUnread} from './site.ts';
import type {Theme} from './themes/theme.ts';
import {fromThemes} from './themes/themes.ts';

/** What a site in research has, besides the usual sections. */
export const academic =
	/^(?:teaching|service|grants|patents|software|research|activities|memberships|supervision)$/i;
const personal = /^contact(?:[-_ ]me)?$/i;

/** What counts in a site of Jekyll's besides what does in all. */
const counts: Counts = (placement) => {
	const {role, section, name} = placement;
	const isOwn = role === 'entry' && academic.test(section);
	const isPage = role === 'page' && (academic.test(name) || personal.test(name));
	return countsInSite(placement) ?? (isOwn || isPage ? 'whole' : undefined);
};

/** The files of a site that are content, with their places. `texts` are its theme's in the configuration. */
export function placeSite(
	found: readonly Found[],
	site: Site,
	{
		roots,
		locales,
		themes,
		texts,
	}: {
		roots: readonly Root[];
		locales: readonly Locale[];
		themes: readonly Theme[];
		texts: readonly ThemeText[];
	},
): PlacedFile[] {
	const {folder, dataDir, map} = site;
	const read = folder.files.kept(found, (file) =>
		file.startsWith(dataDir) ? undefined : whyUnread(site, file),
	);
	const placed = placeFiles(read, roots, locales, folder.files, counts).flatMap(
		(each): PlacedFile[] => {
			const {file, placement} = each;
			const name = nameOf(file);
			const key = file.startsWith(dataDir) && fromThemes(themes, ({switches}) => switches?.[name]);
			if (key && !isOn(map, key)) {
				folder.files.left(file, `\`${key}\` is off in the site’s configuration`);
				return [];
			}
			if (placement.role === 'profile' && each.isData && /^contacts?$/i.test(name))
				return [{...each, read: readContacts}];
			return [placement.role === 'whole' && each.isData ? {...each, read: readWhole(site)} : each];
		},
	);
	const resumes = placeResume(site, found);
	const own = placed.filter(({file}) => {
		const isInstead = resumes.length > 0 && file.startsWith(dataDir) && nameOf(file) === 'cv';
		if (isInstead) folder.files.left(file, 'the site shows its JSON Resume instead');
		return !isInstead && !resumes.some((resume) => resume.file === file);
	});
	const known = new Set([...placed, ...resumes].map(({file}) => file));
	const others = read.flatMap((each) => {
		const isData = each.file.startsWith(dataDir) && /\.(?:ya?ml|json|[ct]sv)$/i.test(each.file);
		if (known.has(each.file) || !isData) return [];
		return placeOther(site, themes, {...each, name: nameOf(each.file)});
	});
	const configuration = found
		.filter(({file}) => file === site.file)
		.map((each): PlacedFile => {
			const placement = {role: 'whole', section: '', slug: 'config', name: 'config'} as const;
			return {...each, placement, isData: true, onlyLists: false, read: readConfiguration(texts)};
		});
	return [...configuration, ...resumes, ...own, ...others];
}

function nameOf(file: string): string {
	return file.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

function isOn(map: Site['map'], key: string): boolean {
	const value = lookUp(map.fields, [key]);
	return value?.kind === 'scalar' && value.value !== false && value.value !== null;
}
