import type {ReadStream} from 'node:tty';
import {createMouseReader, type Piece} from '../input/mouse-reader.ts';

/** The event that a stream emits for each report of the mouse, with the `MouseReport`. */
export const mouseEvent = 'mouse';

/**
 * The same input, whose reader gets all but the reports of the mouse: Ink takes them for replies to
 * nobody, and drops them. The stream emits them as `mouseEvent`, each in its turn among the keys.
 */
export function withMouse(stdin: ReadStream): ReadStream {
	const readMouse = createMouseReader();
	const pieces: Piece[] = [];
	const read = (size?: number): string | Buffer | null => {
		for (;;) {
			const piece = pieces.shift();
			if (typeof piece === 'string') return piece;
			if (piece) stdin.emit(mouseEvent, piece);
			else {
				const chunk: string | Buffer | null = stdin.read(size);
				if (chunk === null) return null;
				pieces.push(...readMouse(chunk.toString()));
			}
		}
	};
	return new Proxy(stdin, {
		get(target, key) {
			if (key === 'read') return read;
			const value: unknown = Reflect.get(target, key, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
		set: (target, key, value) => Reflect.set(target, key, value, target),
	});
}
