import {useEffect} from 'react';
import {geometryOf} from '../layout/geometry.ts';
import type {Book} from '../state/book.ts';
import type {State} from '../state/state.ts';

/** Milliseconds of reading between two looks at the keyboard. */
const slice = 8;

/**
 * Reads all pages into the index while somebody thinks of what to search for, so that no key has to
 * wait for it.
 */
export function useIndex({search, locale, columns, rows}: State, book: Book): void {
	const isSearching = search !== undefined;
	const {textColumns} = geometryOf(columns, rows);
	useEffect(() => {
		if (!isSearching) return;
		const searcher = book.searcher(locale, textColumns);
		let timer: NodeJS.Immediate | undefined;
		const read = () => {
			const end = performance.now() + slice;
			let goesOn = true;
			while (goesOn && performance.now() < end) goesOn = searcher.prepare();
			timer = goesOn ? setImmediate(read) : undefined;
		};
		timer = setImmediate(read);
		return () => clearImmediate(timer);
	}, [isSearching, book, locale, textColumns]);
}
