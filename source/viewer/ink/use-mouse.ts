import {useStdin} from 'ink';
import {useLayoutEffect} from 'react';
import type {MouseReport} from '../input/mouse-reader.ts';
import {mouseEvent} from '../terminal/mouse-stream.ts';

/** Hands on reports of the mouse. The screen makes the terminal send them. */
export function useMouse(listen: (report: MouseReport) => void): void {
	const {stdin} = useStdin();
	useLayoutEffect(() => {
		stdin.on(mouseEvent, listen);
		return () => {
			stdin.off(mouseEvent, listen);
		};
	}, [listen, stdin]);
}
