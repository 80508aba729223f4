import {loadAll, resumeOf} from '../../content/load.ts';
import {plainText} from '../../resume/plain-text.ts';
import type {Resume} from '../../resume/types.ts';
import {quoted} from '../call/quoted.ts';
import {chooseLocale, type Found, refuseEmpty, toldOf} from './open-resume.ts';
import type {OwnFiles} from './source.ts';

/** A variant that is beside the whole résumé, at an address that nobody can guess. */
export type Hidden = {name: string; address: string; resume: Resume};

/**
 * What an owner works on, as `findResume` finds it, and beside the whole résumé those of its variants that
 * have an address.
 */
export async function openAll(
	{kind: _, target, ...view}: OwnFiles,
	flag: string | undefined,
): Promise<Found & {resume: Resume; hidden: Hidden[]}> {
	const loaded = await loadAll(target, view);
	const resume = resumeOf(loaded, view);
	const {errors, told} = toldOf(loaded.problems);
	refuseEmpty(resume, errors, ` in ${quoted(target)}`, view.variant);
	const beside = view.variant === undefined ? loaded.variants : [];
	const hidden = beside.flatMap(({name, address}) => {
		if (address === undefined) return [];
		const own = resumeOf(loaded, {...view, variant: name});
		refuseEmpty(own, errors, '', name);
		return [{name, address, resume: own}];
	});
	return {resume, locale: chooseLocale(flag, resume), errors, told, hidden};
}

/**
 * Says where variants are that nobody else is to find: on a terminal alone, as logs are read by others.
 * `placesOf` are the places of one.
 */
export function tellHidden(
	hidden: readonly Hidden[],
	placesOf: (address: string) => readonly string[],
): void {
	for (const {name, address} of hidden) {
		const places = process.stderr.isTTY
			? placesOf(address).join('  ')
			: `at the address in targets/${name}.yml`;
		process.stderr.write(`${plainText(`${name}: ${places}`)}\n`);
	}
}
