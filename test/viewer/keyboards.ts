import {PassThrough} from 'node:stream';
import {type Keyboard, openKeyboard} from '../../source/viewer/terminal/keyboard.ts';

/** A keyboard to type on: what is written arrives as from a terminal. */
export function keyboardToType(): {keyboard: Keyboard; type: (text: string) => void} {
	const stdin = new PassThrough();
	const keyboard = openKeyboard(stdin, () => {});
	return {keyboard, type: (text) => stdin.write(text)};
}
