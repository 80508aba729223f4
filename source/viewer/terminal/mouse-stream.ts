import type {ReadStream} from 'node:tty';
import {createMouseReader, type Input} from '../input/mouse-reader.ts';

/** The event that the stream emits for each report of the mouse, with the `MouseReport`. */
export const mouseEvent = 'mouse';

/**
 * The same input without reports of the mouse, which are emitted as `mouseEvent`, each in its turn
 * among the keys. Ink alone would drop those with numbers, take the older ones for typed characters,
 * and never see a Ctrl-C that follows a paste without an end.
 */
export function withMouse(stdin: ReadStream): ReadStream {
	const readMouse = createMouseReader();
	const inputs: Input[] = [];
	const read = (size?: number): string | Buffer | null => {
		for (;;) {
			const input = inputs.shift();
			if (typeof input === 'string') return input;
			if (input) stdin.emit(mouseEvent, input);
			else {
				const chunk: string | Buffer | null = stdin.read(size);
				if (chunk === null) return null;
				inputs.push(...readMouse(chunk.toString()));
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
