import {useEffect} from 'react';
import type {Book} from '../state/book.ts';
import {geometryIn} from '../state/geometry.ts';
import type {State} from '../state/state.ts';

/** Milliseconds of indexing before keys get their turn. */
const slice = 8;

/** Indexes all pages while the reader thinks of what to search for, so that no key waits for it. */
export function useSearchIndex(state: State, book: Book): void {
	const {search, locale} = state;
	const isSearching = search !== undefined;
	const {textColumns} = geometryIn(state, book);
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
