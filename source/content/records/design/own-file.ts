import {realpathSync} from 'node:fs';
import path from 'node:path';
import type {Problem} from '../../../resume/types.ts';
import {readData} from '../../data/read-data.ts';
import type {ValueMap} from '../../data/value.ts';
import type {FileAccount} from '../../files/file-account.ts';
import {readText} from '../../files/read.ts';
import {isInside} from '../../files/walk.ts';
import {type Report, reporter} from '../../problems.ts';
import {profileValue} from '../fields/profile.ts';
import type {Sources} from '../record.ts';

/** What is read: its root, the sources, and whom to tell. */
export type Content = {
	folder: string;
	sources: Sources;
	problems: Problem[];
	account: FileAccount;
};

/** What of a profile may be in a folder of one’s own: `design.yml` or `theme.yml`, data alone. */
export type Kind = 'design' | 'theme';

/** The map in the file of a folder; nothing, and reported, where it can’t be read. */
export function readOwn(kind: Kind, folder: string, report: Report): ValueMap | undefined {
	const file = `${kind}.yml`;
	const text = readText({file, address: path.join(folder, file)}, report);
	const value = text === undefined ? undefined : readData(text, file, report);
	if (value === undefined || value.kind === 'map') return value;
	const message = `A ${kind} should be lines of \`key: value\`.`;
	report('warning', 'wrong-type', value.mark, message);
	return undefined;
}

/**
 * The folder that a profile names, as it is `written`, and whom to tell of the file in it. One that leads
 * out of the content is not there; that is reported.
 */
export function findOwn(
	kind: Kind,
	written: string,
	{folder, sources, problems, account}: Content,
): {address: string; report: Report} | undefined {
	const address = path.resolve(folder, written);
	const file = path.join(address, `${kind}.yml`);
	if (isIn(file, folder)) {
		const name = path.relative(path.resolve(folder), file).split(path.sep).join('/');
		account.taken(name, `a ${kind} of one’s own`);
		return {address, report: reporter(name, problems)};
	}
	for (const profile of sources.profiles) {
		const mark = profileValue(profile, kind)?.mark;
		if (!mark) continue;
		const message = `There is no ${kind}.yml in the folder “${written}” of the content.`;
		profile.report('warning', 'missing-file', mark, message, `The usual ${kind} is taken instead.`);
	}
	return undefined;
}

function isIn(address: string, root: string): boolean {
	try {
		return isInside(realpathSync(address), realpathSync(root));
	} catch {
		return false;
	}
}
