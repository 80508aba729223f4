import {useStdin} from 'ink';
import {useLayoutEffect} from 'react';
import type {Action} from '../input/action.ts';
import type {MouseReport} from '../input/mouse-reader.ts';
import {mouseEvent} from '../terminal/mouse-stream.ts';

/** Turns reports of the mouse into actions. The screen makes the terminal send them. */
export function useMouse(act: (action: Action) => void): void {
	const {stdin} = useStdin();
	useLayoutEffect(() => {
		const listen = (report: MouseReport) => act({type: 'mouse', report});
		stdin.on(mouseEvent, listen);
		return () => {
			stdin.off(mouseEvent, listen);
		};
	}, [act, stdin]);
}
