import {canonicalLocale, matchLocale} from '../../resume/locale.ts';
import {type DocumentName, documentNames} from '../../resume/outputs/documents.ts';
import {
	inBraces,
	type Output,
	placeholderNames,
	plannedOf,
	sameFiles,
	usualFile,
	whole,
} from '../../resume/outputs/output.ts';
import type {Locale} from '../../resume/types.ts';
import {isBlank, type Mark, normalizeKey, type Scalar, type Value} from '../data/value.ts';
import {nearest} from '../names/nearest.ts';
import type {Report} from '../problems.ts';
import {profileValue} from '../records/fields/profile.ts';
import type {ProfileSource} from '../records/record.ts';

/** The keys of an output, and what each says. */
export const outputKeys = {
	format: `Which documents: ${documentNames.join(', ')}; one or a list.`,
	languages: 'Which languages, as in `[en, es]`; all of them without it.',
	for: `Which targets, as in \`[acme, ${whole}]\`; without it, the ${whole} résumé and every target.`,
	file: `How its files are called, by a pattern such as \`${usualFile}\`.`,
} as const;

type Key = keyof typeof outputKeys;
const keys = Object.keys(outputKeys) as Key[];

/** What an output may name. */
export type Known = {locales: readonly Locale[]; targets: readonly string[]};

/** What people write for a format, besides its name: how files end. */
const aliases: ReadonlyMap<string, DocumentName> = new Map([
	['md', 'markdown'],
	['txt', 'text'],
	['htm', 'html'],
]);

/** Everything, where a profile doesn't say what to write. */
export function usualOutputs(known: Known): Output[] {
	return [outputOf([...documentNames], known)];
}

/**
 * What an owner has listed under `outputs`; undefined where there is nothing. What can't be written is
 * reported, with the nearest that can.
 */
export function readOutputs(
	profiles: readonly ProfileSource[],
	known: Known,
): Output[] | undefined {
	// Other programs' files have another meaning for it.
	const [profile] = profiles.filter((each) => !each.isPart && !isBlank(outputsOf(each)));
	const value = profile && outputsOf(profile);
	if (!profile || !value) return undefined;
	profile.account.used(value);
	const {report} = profile;
	const items = value.kind === 'list' ? value.items : [value];
	const read = items.map((item) => ({output: readOutput(item, known, report), mark: item.mark}));
	refuseSame(read, report);
	return read.map(({output}) => output);
}

function outputsOf(profile: ProfileSource): Value | undefined {
	return profileValue(profile, 'outputs');
}

function outputOf(formats: readonly DocumentName[], {locales, targets}: Known): Output {
	return {formats, locales, variants: [undefined, ...targets], file: usualFile};
}

/** A format alone, or a map of keys. */
function readOutput(item: Value, known: Known, report: Report): Output {
	const fields = new Map<Key, Value>();
	if (item.kind !== 'map') fields.set('format', item);
	else
		for (const [key, {mark, value}] of item.fields) {
			const name = normalizeKey(key) === 'locales' ? 'languages' : key;
			const found = keys.find((each) => each === normalizeKey(name));
			if (found) fields.set(found, value);
			else wrong(key, mark, keys, `An output has no key \`${key}\`.`, report);
		}
	const named = (key: Key) => namesIn(key, fields.get(key), report);
	const formats = named('format').flatMap((value) => formatOf(value, report));
	if (isBlank(fields.get('format')))
		report('error', 'wrong-output', item.mark, 'An output needs a `format`.', 'Such as `pdf`.');
	const usual = outputOf(formats, known);
	const locales = named('languages').flatMap((value) => localeOf(value, known, report));
	const variants = named('for').flatMap((value) => variantOf(value, known, report));
	const file = fields.get('file');
	if (file && file.kind !== 'scalar')
		wrongKind('file', 'one pattern', `file: '${usualFile}'`, file.mark, report);
	return {
		formats,
		locales: locales.length > 0 ? locales : usual.locales,
		variants: variants.length > 0 ? variants : usual.variants,
		file: file?.kind === 'scalar' ? patternOf(file, report) : usual.file,
	};
}

/** The names under a key: in a list, or behind each other with commas between. */
function namesIn(key: Key, value: Value | undefined, report: Report): Scalar[] {
	const items = value?.kind === 'list' ? value.items : value ? [value] : [];
	return items.flatMap((item): Scalar[] => {
		if (item.kind !== 'scalar') {
			const example = key === 'format' ? 'pdf' : key === 'for' ? whole : 'en';
			wrongKind(key, 'a name or a list of names', `${key}: [${example}]`, item.mark, report);
			return [];
		}
		const words = item.text.split(',').filter((text) => text.trim() !== '');
		return words.map((text) => ({...item, text}));
	});
}

function wrongKind(key: Key, kind: string, example: string, mark: Mark, report: Report): void {
	const message = `\`${key}\` of an output should be ${kind}.`;
	report('error', 'wrong-output', mark, message, `Such as \`${example}\`.`);
}

function formatOf(value: Scalar, report: Report): DocumentName[] {
	const word = value.text.trim().toLowerCase();
	const found = aliases.get(word) ?? documentNames.find((each) => each === word);
	if (found) return [found];
	if (word === 'site') {
		const message = 'A site isn’t among the documents of `outputs`.';
		report(
			'error',
			'wrong-output',
			value.mark,
			message,
			'Take it out: my-resume export site makes it.',
		);
		return [];
	}
	wrong(word, value.mark, documentNames, `There is no format “${word}”.`, report);
	return [];
}

function localeOf(value: Scalar, {locales}: Known, report: Report): Locale[] {
	const word = value.text.trim();
	const tag = canonicalLocale(word);
	const found = tag && matchLocale(tag, locales);
	if (found) return [found];
	wrong(word, value.mark, locales, `This résumé isn’t in “${word}”.`, report);
	return [];
}

function variantOf(value: Scalar, {targets}: Known, report: Report): Array<string | undefined> {
	const word = value.text.trim().toLowerCase();
	if (targets.includes(word)) return [word];
	if (word === whole) return [undefined];
	wrong(word, value.mark, [...targets, whole], `There is no target “${word}”.`, report);
	return [];
}

/** A pattern that stays in its folder, of placeholders that there are; else the usual one. */
function patternOf({text, mark}: Scalar, report: Report): string {
	const pattern = text.trim().replace(/^(?:\.\/)+/, '');
	const unknown = [...pattern.matchAll(inBraces)]
		.map(([, name = '']) => name)
		.filter((name) => !placeholderNames.some((each) => each === name));
	for (const name of unknown)
		wrong(name, mark, placeholderNames, `There is no placeholder “{${name}}”.`, report);
	const parts = pattern.split('/');
	const isPath = parts.every((part) => !/^(?:\.{0,2}|~.*)$|[<>:"\\|?*\p{C}]|[. ]$/u.test(part));
	if (isPath && unknown.length === 0) return pattern;
	if (!isPath) {
		const message = `“${pattern}” isn’t the name of a file in the folder where outputs go.`;
		report('error', 'wrong-output', mark, message, `Write such as \`${usualFile}\`.`);
	}
	return usualFile;
}

/** Reports outputs of which two would be one file; what differs only by a name isn't told apart by it. */
function refuseSame(read: ReadonlyArray<{output: Output; mark: Mark}>, report: Report): void {
	const planned = read.map(({output}) => plannedOf(output, () => 'name'));
	for (const [index, {mark}] of read.entries()) {
		const before = planned.slice(0, index).flat();
		const [one] = sameFiles([...before, ...(planned[index] ?? [])]) ?? [];
		if (!one) continue;
		const message = `Two outputs would be the same file, such as “${one.file}”.`;
		const hint = 'Tell them apart by {for}, {locale} or {ext} in `file`, or take one out.';
		report('error', 'wrong-output', mark, message, hint);
		return;
	}
}

function wrong(
	word: string,
	mark: Mark,
	known: readonly string[],
	message: string,
	report: Report,
): void {
	const near = nearest(word, known);
	const hint = near === undefined ? `There are ${known.join(', ')}.` : `Did you mean “${near}”?`;
	report('error', 'wrong-output', mark, message, hint);
}
