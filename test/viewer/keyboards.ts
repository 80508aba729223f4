import {PassThrough} from 'node:stream';
import type {ReadStream} from 'node:tty';
import {type Keyboard, openKeyboard} from '../../source/viewer/terminal/keyboard.ts';

/** A keyboard to type on: what is written arrives as from a terminal. */
export function keyboardToType(): {keyboard: Keyboard; type: (text: string) => void} {
	// What a terminal has and a stream has not.
	const stdin = Object.assign(new PassThrough(), {ref() {}});
	const keyboard = openKeyboard(stdin as unknown as ReadStream, () => {});
	return {keyboard, type: (text) => stdin.write(text)};
}
