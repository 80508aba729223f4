import {useEffect} from 'react';
import type {Book} from '../state/book.ts';
import {geometryIn} from '../state/geometry.ts';
import type {State} from '../state/state.ts';
import type {Act} from './use-revision.ts';

/** Milliseconds of work before keys get their turn. */
const slice = 8;
/** Milliseconds between drawings of what has been done so far. */
const news = 150;

/**
 * Sets the rest of long pages, and indexes all pages while the reader thinks of what to search for:
 * bit by bit, so that no key waits for it.
 */
export function useSlices(state: State, book: Book, act: Act): void {
	const {selected, locale} = state;
	const isSearching = state.search !== undefined;
	const {textColumns} = geometryIn(state, book);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another entry is another page to set
	useEffect(() => {
		const searcher = isSearching ? book.searcher(locale, textColumns) : undefined;
		let timer: NodeJS.Immediate | undefined;
		let told = performance.now();
		let isNew = false;
		const work = () => {
			const end = performance.now() + slice;
			let goesOn = true;
			while (goesOn && performance.now() < end) {
				goesOn = book.grow() || (searcher?.prepare() ?? false);
				isNew ||= goesOn;
			}
			timer = goesOn ? setImmediate(work) : undefined;
			if (isNew && (!goesOn || performance.now() - told > news)) {
				act([{type: 'grown'}]);
				told = performance.now();
			}
		};
		timer = setImmediate(work);
		return () => clearImmediate(timer);
	}, [isSearching, book, locale, textColumns, selected, act]);
}
