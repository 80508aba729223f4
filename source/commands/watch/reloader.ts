/** Milliseconds in which several changes count as one: an editor saves in many steps. */
const pause = 20;

/**
 * Loads when something has changed: once for all changes in a short while, never twice at a time, and
 * once more for what changed during a load. `load` settles when it is done.
 */
export function createReloader(load: () => Promise<void>): {
	changed: () => void;
	close: () => void;
} {
	let timer: NodeJS.Timeout | undefined;
	let isLoading = false;
	let again = false;
	let isClosed = false;

	async function run(): Promise<void> {
		timer = undefined;
		isLoading = true;
		try {
			await load();
		} finally {
			isLoading = false;
			if (again) {
				again = false;
				changed();
			}
		}
	}

	function changed(): void {
		if (isClosed) return;
		if (isLoading) again = true;
		// Who goes on writing without an end must not keep the first change from being seen.
		else timer ??= setTimeout(() => void run(), pause);
	}

	return {
		changed,
		close() {
			isClosed = true;
			clearTimeout(timer);
		},
	};
}
