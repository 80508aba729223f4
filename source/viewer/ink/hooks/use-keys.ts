import {useInput, usePaste} from 'ink';
import {keyNames} from '../../keys/keymap.ts';
import type {Action} from '../../state/action.ts';

/** Turns keys and what is pasted into actions. */
export function useKeys(act: (action: Action) => void): void {
	useInput((input, key) => {
		for (const name of keyNames(input, key)) act({type: 'key', name});
	});
	// What is pasted is no keys, whatever stands in it.
	usePaste((text) => act({type: 'paste', text}));
}
