import type {Line} from '../../markdown/style/span.ts';

/** Lines that are set bit by bit, as a long text takes longer than a key may wait. */
export type GrowingLines = {
	/** Those that can be shown: the same array until there are considerably more. */
	lines: () => readonly Line[];
	/** Sets some more; false if nothing was left to set. */
	grow: () => boolean;
};

/** Lines that are set before the first are shown: as many as a very tall window has. */
const atFirst = 200;
/** Lines that are set at a time. */
const step = 64;

/** Sets the lines of `source` bit by bit, or if not `inSlices`, all of them at once. */
export function growLines(source: Iterable<Line>, inSlices: boolean): GrowingLines {
	const rest = source[Symbol.iterator]();
	const set: Line[] = [];
	let shown: readonly Line[] = [];
	let goesOn = true;

	function setTo(length: number): void {
		while (goesOn && set.length < length) {
			const next = rest.next();
			if (next.done) goesOn = false;
			else set.push(next.value);
		}
		// Whoever goes through all that is shown does so a few times only, however much it becomes.
		if (!goesOn) shown = set;
		else if (set.length >= 2 * shown.length) shown = set.slice();
	}

	setTo(inSlices ? atFirst : Number.POSITIVE_INFINITY);
	return {
		lines: () => shown,
		grow() {
			if (!goesOn) return false;
			setTo(set.length + step);
			return true;
		},
	};
}
