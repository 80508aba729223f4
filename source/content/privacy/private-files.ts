import {readdirSync} from 'node:fs';
import path from 'node:path';
import {plainLine} from '../../resume/plain-text.ts';
import type {Private} from '../../resume/privacy/shown.ts';
import {
	type PersonField,
	personFields,
	type Show,
	type Surface,
} from '../../resume/privacy/surfaces.ts';
import type {Locale, Problem} from '../../resume/types.ts';
import {readProfileData} from '../data/read-data.ts';
import {isBlank, lookUp, type Mark, normalizeKey, start} from '../data/value.ts';
import {privateName} from '../files/beside.ts';
import type {FileAccount} from '../files/file-account.ts';
import {readText} from '../files/read.ts';
import {localeTag} from '../names/locale-tag.ts';
import {nearest} from '../names/nearest.ts';
import {reporter} from '../problems.ts';
import {Account} from '../records/account.ts';
import {networkName} from '../records/fields/networks.ts';
import {profileParts, readProfile} from '../records/fields/profile.ts';
import {keysOf, usualKeys} from '../records/keys.ts';
import {joinLocales} from '../records/locales.ts';
import {profileKeys} from '../records/profile-keys.ts';
import type {ProfileSource, Root, Sources} from '../records/record.ts';
import {personFieldOf, readShow} from '../records/show.ts';

/** What is known of a person besides the profile, by locale, and the files that say it. */
export type PrivateFiles = {
	/** Where the fields that are in them go. */
	said: Show;
	in: (locale: Locale) => Private | undefined;
	sources: ProfileSource[];
	roots: Root[];
};

/** Reads what lies beside the content, and beside its profiles. `folder` is the root of the content. */
export function readPrivate(
	{
		folder,
		sources,
		problems,
		account,
	}: {
		folder: string;
		sources: Sources;
		problems: Problem[];
		account: FileAccount;
	},
	locales: readonly Locale[],
): PrivateFiles {
	const folders = new Map(
		[folder, ...sources.profiles.map(({address}) => path.dirname(address))].map(
			(each) => [path.resolve(each), each] as const,
		),
	);
	const values = new Account(account);
	const roots: Root[] = [];
	for (const each of folders.values()) tellOfMisnamed(each, folder, problems);
	const files = [...folders.values()]
		.flatMap(privateFilesIn)
		.flatMap(({address, locale}): ProfileSource[] => {
			const file = path.relative(folder, address).split(path.sep).join('/');
			const report = reporter(file, problems);
			account.taken(file, 'what is private');
			const text = readText({file, address}, report);
			const map = text === undefined ? undefined : readProfileData(text, file, report);
			if (!map) return [];
			const placement = {role: 'profile', section: '', slug: '', name: 'private'} as const;
			const place = locale === undefined ? placement : {...placement, locale};
			const origin = {file, address, placement: place, keys: usualKeys, report, account: values};
			roots.push({...origin, value: map});
			return [{...origin, fields: map.fields}];
		});
	for (const file of files) tellOfOthers(file, locales);
	const {show, said} = showOf(files);
	return {
		said,
		sources: files,
		roots,
		in: (locale) =>
			files.length === 0
				? undefined
				: {profile: readProfile(files, [], locale, locales, folder), show},
	};
}

/** Where each field in these files goes; what goes nowhere is reported. */
function showOf(files: readonly ProfileSource[]): {show: Show; said: Show} {
	const show: Partial<Record<PersonField, readonly Surface[]>> = {};
	const told: Array<{field: PersonField; key: string; mark: Mark; source: ProfileSource}> = [];
	for (const source of files) {
		const written = readShow(lookUp(source.fields, keysOf(profileKeys, 'show')), source);
		const {all} = written;
		Object.assign(show, written.fields);
		if (all) for (const field of personFields) show[field] ??= all;
		for (const [field, key, mark] of fieldsOf(source)) told.push({field, key, mark, source});
	}
	for (const {field, key, mark, source} of told) {
		if ((show[field] ?? []).length > 0) continue;
		const message = `\`${key}\` is private and shown nowhere, as nothing says where.`;
		const hint = `Add \`show: {${field}: [pdf]}\`, or a line \`show: [pdf]\` for all of the file.`;
		source.report('warning', 'shown-nowhere', mark, message, hint);
	}
	const there = new Set(told.map(({field}) => field));
	const said = Object.entries(show).filter(([field]) => there.has(field as PersonField));
	return {show, said: Object.fromEntries(said)};
}

/** What a file says of the person. */
function fieldsOf(source: ProfileSource): Array<[PersonField, key: string, Mark]> {
	return profileParts(source).flatMap((part) =>
		[...part].flatMap(([key, {mark, value}]): Array<[PersonField, string, Mark]> => {
			const field = fieldOf(key);
			return field === undefined || isBlank(value) ? [] : [[field, key, mark]];
		}),
	);
}

/** Tells of what is no field that may be private; an address under any key is a link. */
function tellOfOthers(source: ProfileSource, locales: readonly Locale[]): void {
	const {report, account} = source;
	const own = [...keysOf(profileKeys, 'show'), ...keysOf(profileKeys, 'contact')];
	const known = new Set(own.map(normalizeKey));
	for (const part of profileParts(source))
		for (const [key, {mark, value}] of joinLocales(part, {suffixes: locales})) {
			const isLink = value.kind === 'scalar' && /^https?:/i.test(value.text);
			if (known.has(normalizeKey(key)) || fieldOf(key) !== undefined || isLink) continue;
			const near = nearest(key, personFields);
			const hint = near ? `Did you mean \`${near}\`?` : `There are ${personFields.join(', ')}.`;
			const message = `\`${key}\` can’t be private, so it is shown nowhere.`;
			report('warning', 'shown-nowhere', mark, message, hint);
			// All of it is told.
			account.setAside(value);
		}
}

/** Tells of files that are meant to be private by their names, and aren't read. */
function tellOfMisnamed(folder: string, root: string, problems: Problem[]): void {
	for (const name of namesIn(folder)) {
		const [, base = ''] = /^([\w-]+)(?:\.[\w-]+)?\.ya?ml$/i.exec(name) ?? [];
		if (isPrivate(name) || nearest(base, ['private'], {most: 1}) === undefined) continue;
		const file = path.relative(root, path.join(folder, name)).split(path.sep).join('/');
		const message = `“${plainLine(name)}” isn’t read, so nothing in it is shown anywhere.`;
		const hint = 'Rename it to “private.yml”, or “private.es.yml” for a language.';
		reporter(file, problems)('warning', 'shown-nowhere', start, message, hint);
	}
}

function fieldOf(key: string): PersonField | undefined {
	return personFieldOf(key) ?? (networkName(key) === undefined ? undefined : 'links');
}

/** The private files in a folder; a link is none, as it could lead anywhere. */
export function privateFilesIn(folder: string): Array<{address: string; locale?: Locale}> {
	return namesIn(folder)
		.filter(isPrivate)
		.map((name) => {
			const locale = localeTag(privateName.exec(name)?.[1] ?? '');
			const address = path.join(folder, name);
			return locale === undefined ? {address} : {address, locale};
		});
}

/** Whether a file of this name is read: what may stand within it is a language. */
function isPrivate(name: string): boolean {
	const [whole, tag] = privateName.exec(name) ?? [];
	return whole !== undefined && (tag === undefined || localeTag(tag) !== undefined);
}

/** The files in a folder, without links; none where it can't be read. */
function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder, {withFileTypes: true})
			.filter((child) => child.isFile())
			.map(({name}) => name);
	} catch {
		return [];
	}
}
