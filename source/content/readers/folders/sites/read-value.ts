import path from 'node:path';
import {readData} from '../../../data/read-data.ts';
import type {Value} from '../../../data/value.ts';
import {isFile} from '../../../files/in-folder.ts';
import {readText} from '../../../files/read.ts';
import type {Report} from '../../../problems.ts';

/** The data in a file of a site, by its path there. Undefined if it can't be read, or is a link. */
export function readValue(folder: string, file: string, report: Report): Value | undefined {
	const address = path.join(folder, file);
	if (!isFile(address)) return undefined;
	const text = readText({file, address}, report);
	return text === undefined ? undefined : readData(text, file, report);
}
