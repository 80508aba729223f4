import {useInput, usePaste} from 'ink';
import type {Action} from '../input/action.ts';
import {keyNames} from '../input/keymap.ts';

/** Turns keys and what is pasted into actions. */
export function useKeys(act: (action: Action) => void): void {
	useInput((input, key) => {
		for (const name of keyNames(input, key)) act({type: 'key', name});
	});
	// What is pasted is no keys, whatever stands in it.
	usePaste((text) => act({type: 'paste', text}));
}
