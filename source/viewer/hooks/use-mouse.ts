import {useStdin, useStdout} from 'ink';
import {useLayoutEffect} from 'react';
import type {Action} from '../action.ts';
import type {MouseReport} from '../mouse-report.ts';
import {mouseEvent} from '../mouse-stream.ts';

/** xterm's modes: buttons and the wheel (1000), with coordinates beyond column 223 (1006). */
const on = '\u001B[?1000h\u001B[?1006h';
const off = '\u001B[?1006l\u001B[?1000l';

/**
 * Asks the terminal to report the mouse, for as long as the viewer is there, and turns its reports
 * into actions. With Shift held down, or Option on macOS, the mouse selects text as it always does.
 */
export function useMouse(act: (action: Action) => void, isWanted: boolean): void {
	const {stdin} = useStdin();
	const {stdout} = useStdout();
	// Its end comes before the program's, also when a signal ends it.
	useLayoutEffect(() => {
		if (!isWanted) return;
		const listen = (report: MouseReport) => act({type: 'mouse', report});
		stdin.on(mouseEvent, listen);
		stdout.write(on);
		return () => {
			stdin.off(mouseEvent, listen);
			stdout.write(off);
		};
	}, [act, stdin, stdout, isWanted]);
}
