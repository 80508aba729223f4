import {realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {chooseVariant, type Loaded} from '../../../content/load.ts';
import {usualOutputs} from '../../../content/outputs/read-outputs.ts';
import {baseNameOf} from '../../../formats/names/file-name.ts';
import {type Planned, plannedOf} from '../../../resume/outputs/output.ts';
import {plainLine} from '../../../resume/plain-text.ts';
import {tellsWho} from '../../../resume/privacy/anonymous.ts';
import {CallError} from '../../call/call-error.ts';
import type {Options} from '../../call/flags.ts';
import {quoted} from '../../call/quoted.ts';
import {problemLine} from '../../check/report.ts';
import {chooseLocale} from '../../resume/open-resume.ts';

/** All documents that are listed, and those of them that a call asks for. */
export type Plan = {all: Planned[]; asked: Planned[]};

/**
 * What is to be written of a résumé: what its owner has listed, or everything. Throws a `CallError` where
 * something in that list can't be, or none of it is what the call asks for.
 */
export function planOf(loaded: Loaded, options: Options): Plan {
	const {whole, variants, problems} = loaded;
	const problem = problems.find(({code}) => code === 'wrong-output');
	if (problem) throw new CallError([problemLine(problem), problem.hint].filter(Boolean).join(' '));
	const known = {locales: whole.locales, targets: variants.map(({name}) => name)};
	const outputs = loaded.outputs ?? usualOutputs(known);
	const whose = options.anonymous ? {isAnonymous: true as const} : {};
	const nameIn = (locale: string) =>
		baseNameOf({name: whole.profiles[locale]?.name ?? '', ...whose});
	const all = outputs.flatMap((output) => plannedOf(output, nameIn));
	if (options.anonymous) refuseNamed(all, tellsWho(loaded.person));
	const variant = options.for?.toLowerCase();
	// It throws where there is no such target, and says which there are.
	if (variant !== undefined) chooseVariant(variant, variants, loaded.folder);
	const {locale: flag} = options;
	const locale =
		flag === undefined || flag.toLowerCase() === 'all' ? undefined : chooseLocale(flag, whole);
	const asked = all
		.filter((each) => variant === undefined || each.variant === variant)
		.filter((each) => locale === undefined || each.locales.includes(locale));
	if (asked.length === 0) throw new CallError(nothingAsked(loaded, all, {variant, locale}));
	return {all, asked};
}

/** Throws a `CallError` where a document would be called by whose it is. */
function refuseNamed(all: readonly Planned[], told: ReturnType<typeof tellsWho>): void {
	for (const {file} of all) {
		const found = told(file);
		if (found !== undefined)
			throw new CallError(
				`${quoted(file)} says whose it is: ${quoted(found)}. Write {name} there in ${quoted('outputs')}, or leave out --anonymous.`,
			);
	}
}

/** Why nothing is to be written, and what to write in the profile. */
function nothingAsked(
	{folder, profileFiles: [file = 'profile.yml']}: Loaded,
	all: readonly Planned[],
	{variant, locale}: {variant: string | undefined; locale: string | undefined},
): string {
	const place = plainLine(path.join(folder, file));
	if (all.length === 0)
		return `The list of outputs in ${place} is empty: write formats, as in outputs: [pdf], or take it out for all of them.`;
	const asked = [
		...(variant === undefined
			? []
			: [{is: `for ${variant}`, todo: `${variant} to ${quoted('for')}`}]),
		...(locale === undefined
			? []
			: [{is: `in ${locale}`, todo: `${locale} to ${quoted('languages')}`}]),
	];
	const is = asked.map((each) => each.is).join(' ');
	const todo = asked.map((each) => each.todo).join(' and ');
	return `None of the outputs in ${place} is ${is}: add ${todo} in one of them, or write another.`;
}

/**
 * The folder that outputs are in: the one that is named, or that of the content, as it stands beside
 * `package.json`. Throws a `CallError` where that is none.
 */
export async function baseFolder(
	target: string,
	folder: string,
	output: string | undefined,
): Promise<string> {
	if (output === undefined) {
		const isHere = path.resolve(folder) === process.cwd();
		const isFile = path.resolve(target) !== path.resolve(folder);
		return isHere || isFile ? path.resolve(folder) : path.dirname(path.resolve(folder));
	}
	const stats = output === '-' ? undefined : await stat(output).catch(() => undefined);
	if (output === '-' || (stats && !stats.isDirectory()))
		throw new CallError(
			`export all writes several files: name a folder with -o, not ${output === '-' ? 'stdout' : `the file ${quoted(output)}`}.`,
		);
	return path.resolve(output);
}

/** Throws a `CallError` where a document would be outside of its folder, as a link leads there. */
export async function refuseOutside(base: string, {all}: Plan): Promise<void> {
	const root = await realpath(base).catch(() => base);
	const folders = new Map(all.map(({file}) => [path.posix.dirname(file), file]));
	for (const [folder, file] of folders) {
		const parts = folder.split('/');
		for (const index of parts.keys()) {
			const address = path.join(base, ...parts.slice(0, index + 1));
			const real = await realpath(address).catch(() => undefined);
			if (real === undefined || real === root || real.startsWith(root + path.sep)) continue;
			throw new CallError(
				`${quoted(file)} would be outside of ${quoted(base)}: a link leads out of it.`,
			);
		}
	}
}
