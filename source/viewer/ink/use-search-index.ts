import {useEffect} from 'react';
import {geometryOf} from '../layout/geometry.ts';
import type {Book} from '../state/book.ts';
import type {State} from '../state/state.ts';

/** Milliseconds of indexing before keys get their turn. */
const slice = 8;

/** Indexes all pages while the reader thinks of what to search for, so that no key waits for it. */
export function useSearchIndex({search, locale, columns, rows}: State, book: Book): void {
	const isSearching = search !== undefined;
	const {textColumns} = geometryOf(columns, rows);
	useEffect(() => {
		if (!isSearching) return;
		const searcher = book.searcher(locale, textColumns);
		let timer: NodeJS.Immediate | undefined;
		const index = () => {
			const end = performance.now() + slice;
			let goesOn = true;
			while (goesOn && performance.now() < end) goesOn = searcher.prepare();
			timer = goesOn ? setImmediate(index) : undefined;
		};
		timer = setImmediate(index);
		return () => clearImmediate(timer);
	}, [isSearching, book, locale, textColumns]);
}
