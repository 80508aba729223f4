import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Needs as TextNeeds} from '../../markdown/extras/needs.ts';

/** The files of the viewer, as the build lists them: what is always needed, and what sometimes is. */
type Listing = {
	always: string[];
	/** The words of the program, by their language. */
	languages: Record<string, string[]>;
	extras: Record<'emoji' | 'references', string[]>;
};

/** What a résumé needs of the viewer. */
export type Needs = {languages: Iterable<string>; extras: Pick<TextNeeds, 'emoji' | 'references'>};

/** The files of the viewer that a résumé needs, by their path in `home`, the folder of the program. */
export async function viewerFiles(home: string, needs: Needs): Promise<Map<string, Buffer>> {
	const listing: Listing = JSON.parse(await readFile(path.join(home, 'viewer.json'), 'utf8'));
	const {always, languages, extras} = listing;
	const names = new Set([
		...always,
		...[...needs.languages].flatMap((language) => languages[language] ?? []),
		...(needs.extras.emoji ? extras.emoji : []),
		...(needs.extras.references ? extras.references : []),
	]);
	const files = await Promise.all(
		[...names].sort().map(async (name) => [name, await readFile(path.join(home, name))] as const),
	);
	return new Map(files);
}
