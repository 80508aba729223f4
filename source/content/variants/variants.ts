import type {Problem, Resume} from '../../resume/types.ts';
import {markedItems} from '../../resume/variant/items-for.ts';
import {type Variant, whyLeftOut} from '../../resume/variant/variant.ts';
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
	const files = targetFiles(folder);
	const addresses = new Set<string>();
	const names = [...new Set([...files.map(({name}) => name), ...marksIn(resume)])];
	const year = new Date().getFullYear();
	return files.flatMap(({name, file, address}) => {
		const report = reporter(file, problems);
		const text = readText({file, address}, report);
		account.taken(file, 'a target');
		if (text === undefined) return [];
		const value = readData(text, file, report);
		const reading = {locale: fallback, fallback, suffixes: [], keys: usualKeys};
		const context = {...reading, report, account: new Account()};
		const map = value?.kind === 'map' ? value : emptyTarget(value, report);
		const variant = readVariant(name, map, resume, context, {names, addresses});
		if (variant.address !== undefined) addresses.add(variant.address);
		tellOfNothing(variant, resume, year, report);
		return [variant];
	});
}

/** The names of those for whom something is marked. */
function marksIn({entries}: Resume): string[] {
	return entries.flatMap(({body, for: names = []}) => [
		...names,
		...markedItems(body).flatMap((each) => each.names),
	]);
}

/** Reports a variant that has no entry, unless the whole résumé has none. */
function tellOfNothing(variant: Variant, {entries}: Resume, year: number, report: Report): void {
	const shown = entries.filter(({draft}) => !draft);
	const isLeft = shown.some((each) => whyLeftOut(each, variant, year).length === 0);
	if (shown.length === 0 || isLeft) return;
	const message = 'This target leaves out every entry.';
	const hint = 'Look at `include`, `exclude`, `last` and `sections`.';
	report('error', 'empty-target', start, message, hint);
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
				const hint = near ? `Did you mean “${near}”?` : 'Write that file, or take the mark away.';
				report('warning', 'unknown-target', mark, message, hint);
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
