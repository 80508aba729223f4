import {useInput, usePaste} from 'ink';
import type {Action} from '../action.ts';
import {keyNames} from '../keymap.ts';
import {mouseReport} from '../mouse.ts';

/** Turns keys, the mouse and what is pasted into actions. */
export function useKeys(act: (action: Action) => void): void {
	useInput((input, key) => {
		const report = mouseReport(input);
		if (report === undefined) for (const name of keyNames(input, key)) act({type: 'key', name});
		else if (report !== 'other') act({type: 'mouse', report});
	});
	// What is pasted is no keys, whatever stands in it.
	usePaste((text) => act({type: 'paste', text}));
}
