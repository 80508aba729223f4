import type {Problem, Resume} from '../../resume/types.ts';
import {markedItems} from '../../resume/variant/items-for.ts';
import type {Variant} from '../../resume/variant/variant.ts';
import {readData} from '../data/read-data.ts';
import {isBlank, lookUp, type Mark, start, type Value} from '../data/value.ts';
import type {RawEntry} from '../entries/entry.ts';
import type {FileAccount} from '../files/file-account.ts';
import {readText} from '../files/read.ts';
import {nearest} from '../names/nearest.ts';
import {type Report, reporter} from '../problems.ts';
import {Account} from '../records/account.ts';
import {usualKeys} from '../records/keys.ts';
import {readVariant} from './read-variant.ts';
import {targetFiles} from './target-files.ts';

/** What variants are read from: the root of the content, whom to tell, and what becomes of files. */
type Content = {folder: string; problems: Problem[]; account: FileAccount};

/** All variants of a résumé that its owner has described. What is wrong in their files is reported. */
export function readVariants({folder, problems, account}: Content, resume: Resume): Variant[] {
	const [fallback = 'en'] = resume.locales;
	const taken = new Set<string>();
	return targetFiles(folder).flatMap(({name, file, address}) => {
		const report = reporter(file, problems);
		const text = readText({file, address}, report);
		account.taken(file, 'a target');
		if (text === undefined) return [];
		const value = readData(text, file, report);
		const reading = {locale: fallback, fallback, suffixes: [], keys: usualKeys};
		const context = {...reading, report, account: new Account()};
		const map = value?.kind === 'map' ? value : emptyTarget(value, report);
		const variant = readVariant(name, map, resume, context, taken);
		if (variant.address !== undefined) taken.add(variant.address);
		return [variant];
	});
}

/** What has the whole résumé: nothing is said in it, or nothing that can be read. */
function emptyTarget(value: Value | undefined, report: Report) {
	const message = 'A target should be lines of `key: value`.';
	if (value && !isBlank(value)) report('warning', 'wrong-type', value.mark, message);
	return {kind: 'map', fields: new Map(), mark: start} as const;
}

/** Reports whatever is marked for a variant that nobody has described. */
export function checkMarks(
	raw: readonly RawEntry[],
	variants: readonly Variant[],
	problems: Problem[],
): void {
	const known = [...new Set(variants.flatMap(({takes}) => [...takes]))];
	for (const {entry, front, place} of raw) {
		const report = reporter(entry.source.file, problems);
		const tell = (names: readonly string[], mark: Mark) => {
			for (const name of names) {
				if (known.includes(name)) continue;
				const near = nearest(name, known);
				const message = `This is marked for “${name}”, and there is no targets/${name}.yml.`;
				report('warning', 'unknown-target', mark, message, near && `Did you mean “${near}”?`);
			}
		};
		const written = lookUp(front, ['for']);
		if (entry.for && written) tell(entry.for, written.mark);
		const marked = markedItems(entry.body);
		const starts = marked.length > 0 ? lineStarts(entry.body) : [];
		for (const {line, names} of marked) tell(names, place(starts[line] ?? 0));
	}
}

/** Where each line of a text begins. */
function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}
