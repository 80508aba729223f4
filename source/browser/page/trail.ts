import type {Locale} from '../../resume/types.ts';
import {hashOf, type Place, placeIn} from './place.ts';

/** The address bar, which names where the reader is, and the way back. */
export type Trail = {
	/** Where the address leads. */
	place: () => Place;
	/** The reader has come to a place. */
	reached: (place: Place) => void;
};

/** As long as nobody sees a difference, in ms; browsers stop pages that change their address all the time. */
const pause = 150;

/**
 * An address for each place. Whoever begins to read an entry comes back to the list with the browser's
 * own Back; other steps leave no trace. `onTravel` is called with where the browser's buttons lead.
 */
export function createTrail(locales: readonly Locale[], onTravel: (place: Place) => void): Trail {
	const place = (): Place => {
		const there = placeIn(location.hash, locales);
		return {...there, inList: there.inList || history.state?.inList === true};
	};
	let last = place();
	let timer: ReturnType<typeof setTimeout> | undefined;

	const write = () => {
		clearTimeout(timer);
		timer = undefined;
		history.replaceState({...history.state, inList: last.inList}, '', hashOf(last));
	};
	addEventListener('popstate', () => {
		const there = place();
		// The list is as it was left.
		if (there.inList && last.inList) write();
		else {
			last = there;
			onTravel(there);
		}
	});
	return {
		place,
		reached(next) {
			const before = last;
			last = next;
			if (before.inList && !next.inList) {
				clearTimeout(timer);
				timer = undefined;
				history.replaceState({inList: true}, '', hashOf(before));
				history.pushState({isEntered: true}, '', hashOf(next));
			} else if (!before.inList && next.inList && history.state?.isEntered) history.back();
			else if (hashOf(before) !== hashOf(next) || before.inList !== next.inList)
				timer ??= setTimeout(write, pause);
		},
	};
}
