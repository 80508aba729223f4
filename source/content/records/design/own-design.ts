import type {Design} from '../../../resume/paper/design.ts';
import {at, type Value} from '../../data/value.ts';
import type {Report} from '../../problems.ts';
import {Account} from '../account.ts';
import {usualKeys} from '../keys.ts';
import {firstReading} from '../locales.ts';
import {readDesign} from './design.ts';
import {type Content, findOwn, readOwn} from './own-file.ts';

/** Where sections are named, and whom to tell of a name that none has. */
export type SectionNames = {names: Value | undefined; report: Report};

/** The design in a folder; nothing, and reported, where its file can’t be read. */
export function readOwnDesign(
	folder: string,
	report: Report,
): {design: Design; names?: Value | undefined} {
	const value = readOwn('design', folder, report);
	if (!value) return {design: {}};
	const context = {...firstReading(usualKeys), report, account: new Account()};
	return {design: readDesign(value, context, false), names: at(value, 'sections')};
}

/**
 * The design of a profile, where that names a folder of the content: what stands in its file, and
 * above that what the profile says besides. The names of sections in it are added to `named`.
 */
export function withOwnDesign(
	{folder: written, ...said}: Design,
	{named, ...content}: Content & {named: SectionNames[]},
): Design {
	const found = written === undefined ? undefined : findOwn('design', written, content);
	if (!found) return said;
	const own = readOwnDesign(found.address, found.report);
	named.push({names: own.names, report: found.report});
	return {...own.design, ...said};
}
