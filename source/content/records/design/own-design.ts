import {realpathSync} from 'node:fs';
import path from 'node:path';
import type {Design} from '../../../resume/paper/design.ts';
import type {Problem} from '../../../resume/types.ts';
import {readData} from '../../data/read-data.ts';
import {at, type Value} from '../../data/value.ts';
import type {FileAccount} from '../../files/file-account.ts';
import {readText} from '../../files/read.ts';
import {isInside} from '../../files/walk.ts';
import {type Report, reporter} from '../../problems.ts';
import {Account} from '../account.ts';
import {profileValue} from '../fields/profile.ts';
import {usualKeys} from '../keys.ts';
import {firstReading} from '../locales.ts';
import type {Sources} from '../record.ts';
import {readDesign} from './design.ts';

/** The file of a design of one's own, in its folder: data alone, nothing in it ever runs. */
const fileName = 'design.yml';

/** Where sections are named, and whom to tell of a name that none has. */
export type SectionNames = {names: Value | undefined; report: Report};

/** The design in a folder; nothing, and reported, where its file can’t be read. */
export function readOwnDesign(
	folder: string,
	report: Report,
): {design: Design; names?: Value | undefined} {
	const address = path.join(folder, fileName);
	const text = readText({file: fileName, address}, report);
	const value = text === undefined ? undefined : readData(text, fileName, report);
	if (value?.kind !== 'map') {
		if (value)
			report('warning', 'wrong-type', value.mark, 'A design should be lines of `key: value`.');
		return {design: {}};
	}
	const context = {...firstReading(usualKeys), report, account: new Account()};
	return {design: readDesign(value, context, false), names: at(value, 'sections')};
}

/** What is read: its root, the sources, and whom to tell. */
type Content = {
	folder: string;
	sources: Sources;
	problems: Problem[];
	account: FileAccount;
	named: SectionNames[];
};

/**
 * The design of a profile, where that names a folder of the content: what stands in its file, and
 * above that what the profile says besides. A folder that leads out of the content is not there. The names
 * of sections in it are added to `named`.
 */
export function withOwnDesign(
	{folder: written, ...said}: Design,
	{folder, sources, problems, account, named}: Content,
): Design {
	if (written === undefined) return said;
	const address = path.resolve(folder, written);
	const file = path
		.relative(path.resolve(folder), path.join(address, fileName))
		.split(path.sep)
		.join('/');
	if (isIn(path.join(address, fileName), folder)) {
		account.taken(file, 'a design of one’s own');
		const report = reporter(file, problems);
		const own = readOwnDesign(address, report);
		named.push({names: own.names, report});
		return {...own.design, ...said};
	}
	for (const profile of sources.profiles) {
		const mark = profileValue(profile, 'design')?.mark;
		if (!mark) continue;
		const message = `There is no ${fileName} in the folder “${written}” of the content.`;
		profile.report('warning', 'missing-file', mark, message, 'The usual design is taken instead.');
	}
	return said;
}

function isIn(address: string, root: string): boolean {
	try {
		return isInside(realpathSync(address), realpathSync(root));
	} catch {
		return false;
	}
}
