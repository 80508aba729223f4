import type {WriteStream} from 'node:tty';

/** What switches private modes of a terminal on and off (DECSET and DECRST; ECMA-48 §8.3.125). */
const switches = /\u001B\[\?([\d;]+)([hl])/g;
/** The modes that a terminal begins with: wrapped lines (7) and a cursor that is seen (25). */
const usual = new Set(['7', '25']);

/** Which modes of a terminal are not as they were found. */
export type Modes = {
	/** What gives the terminal back as it was: the last that was switched comes first. */
	undone: () => string;
	/** What takes it again, in the order in which it was taken. */
	done: () => string;
	/** Ends the watch. */
	end: () => void;
};

/**
 * Watches what is written to a terminal for the modes that it switches: the alternate screen, the
 * cursor, the mouse, pastes. So nobody has to keep a list of them, which would fall behind.
 */
export function watchModes(stream: WriteStream): Modes {
	const changed = new Map<string, string>();

	function note(text: unknown): void {
		if (typeof text !== 'string' || !text.includes('\u001B[?')) return;
		for (const [, numbers = '', sign = ''] of text.matchAll(switches))
			for (const mode of numbers.split(';')) {
				const isUsual = usual.has(mode) === (sign === 'h');
				changed.delete(mode);
				if (!isUsual) changed.set(mode, sign);
			}
	}

	const {write} = stream;
	const watched: typeof write = new Proxy(write, {
		apply(target, self, given) {
			note(given[0]);
			return Reflect.apply(target, self, given);
		},
	});
	stream.write = watched;

	return {
		undone: () =>
			[...changed]
				.reverse()
				.map(([mode, sign]) => `\u001B[?${mode}${sign === 'h' ? 'l' : 'h'}`)
				.join(''),
		done: () => [...changed].map(([mode, sign]) => `\u001B[?${mode}${sign}`).join(''),
		end() {
			if (stream.write === watched) stream.write = write;
		},
	};
}
