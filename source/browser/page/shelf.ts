import type {Messages} from '../../messages/messages.ts';
import type {Locale} from '../../resume/types.ts';
import type {ViewerEdition} from '../edition.ts';
import {type Library, libraryOf, type Taken} from './library.ts';
import {runScript} from './script.ts';

declare global {
	/** Called by the script of each language, with the program's words in it and what there is to read. */
	var takeEdition: (words: Messages, edition: string) => void;
}

/** What has come of a résumé, and what loads more of it. */
export type Shelf = {
	library: () => Library;
	/** Loads a language, if it has not come yet and can be had. */
	load: (locale: Locale) => Promise<void>;
	/** Whether there is nothing to wait for. */
	isReady: (locale: Locale) => boolean;
};

/** Waits for the script of the first language, which the page itself asks for. */
export async function openShelf(): Promise<Shelf> {
	let onTaken = (_: Taken) => {};
	const next = () =>
		new Promise<Taken>((resolve) => {
			onTaken = resolve;
		});
	globalThis.takeEdition = ({copy, ...words}, edition) =>
		onTaken({
			// What opens an entry here is its address.
			words: {...words, copy: {...copy, command: copy.address}},
			edition: JSON.parse(edition) as ViewerEdition,
		});
	const taken: [Taken, ...Taken[]] = [await next()];
	let library = libraryOf(taken);
	const asked = new Map<Locale, Promise<void>>();
	const missed = new Set<Locale>();

	async function ask(locale: Locale): Promise<void> {
		onTaken = (each) => {
			taken.push(each);
			library = libraryOf(taken);
		};
		await runScript(`${locale}.js`).catch(() => missed.add(locale));
	}

	return {
		library: () => library,
		async load(locale) {
			if (library.has(locale)) return;
			const known = asked.get(locale) ?? ask(locale);
			asked.set(locale, known);
			await known;
		},
		isReady: (locale) => library.has(locale) || missed.has(locale),
	};
}
