import {useInput} from 'ink';
import type {ActionName} from '../../messages/actions.ts';
import {actionOf, keyNames} from '../keymap.ts';

/** Calls `handle` with the action of each key that has one, and the name of the key. */
export function useKeys(handle: (action: ActionName, key: string) => void): void {
	useInput((input, key) => {
		for (const name of keyNames(input, key)) {
			const action = actionOf.get(name);
			if (action) handle(action, name);
		}
	});
}
