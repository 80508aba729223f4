import {useInput, usePaste} from 'ink';
import type {Action} from '../input/action.ts';
import {keyNames} from '../input/keymap.ts';

/** Turns keys and pasted text into actions. */
export function useKeys(act: (action: Action) => void): void {
	useInput((input, press) => {
		for (const name of keyNames(input, press)) act({type: 'key', name});
	});
	// Whatever it contains, pasted text is never taken for keys.
	usePaste((text) => act({type: 'paste', text}));
}
