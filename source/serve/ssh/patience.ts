import type {Limits} from './limits.ts';

/** Milliseconds between two looks whether a client that is behind has read on. */
const pause = 50;

/** Waits for a client that reads slowly. */
export type Patience = {
	/** Calls back at once, or once the client has read most of what was written. */
	whenReady: (call: () => void) => void;
	/** Calls nobody back any more. */
	close: () => void;
};

/**
 * `unread` says how many bytes the client has not read; `onStuck` is called when it has been too much for
 * too long.
 */
export function createPatience(
	unread: () => number,
	{unread: most, stuck}: Pick<Limits, 'unread' | 'stuck'>,
	onStuck: () => void,
): Patience {
	let timer: NodeJS.Timeout | undefined;
	let waiting: Array<() => void> = [];
	let since = 0;
	let isClosed = false;

	function look(): void {
		timer = undefined;
		if (isClosed) return;
		if (unread() <= most) {
			const ready = waiting;
			waiting = [];
			for (const call of ready) call();
		} else if (performance.now() - since > stuck) onStuck();
		else timer = setTimeout(look, pause);
	}

	return {
		whenReady(call) {
			if (isClosed) return;
			if (waiting.length === 0 && unread() <= most) {
				call();
				return;
			}
			waiting.push(call);
			if (timer) return;
			since = performance.now();
			timer = setTimeout(look, pause);
		},
		close() {
			isClosed = true;
			clearTimeout(timer);
			waiting = [];
		},
	};
}
