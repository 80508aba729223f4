import {realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {chooseVariant, type Loaded} from '../../../content/load.ts';
import {usualOutputs} from '../../../content/outputs/read-outputs.ts';
import {baseNameOf} from '../../../formats/names/file-name.ts';
import {type Planned, plannedOf} from '../../../resume/outputs/output.ts';
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
	if (asked.length === 0)
		throw new CallError(
			`Nothing in ${quoted('outputs')} is for that${variant === undefined ? '' : `: add ${variant} to one of them`}.`,
		);
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
