import {useStdout} from 'ink';
import {useLayoutEffect} from 'react';

/** xterm's modes: buttons and the wheel (1000), with coordinates beyond column 223 (1006). */
const on = '\u001B[?1000h\u001B[?1006h';
const off = '\u001B[?1006l\u001B[?1000l';

/**
 * Asks the terminal to report the mouse, for as long as the viewer is there. With Shift held down,
 * or Option on macOS, the mouse selects text as it always does.
 */
export function useMouse(isWanted: boolean): void {
	const {stdout} = useStdout();
	// Its end comes before the program's, also when a signal ends it.
	useLayoutEffect(() => {
		if (!isWanted) return;
		stdout.write(on);
		return () => {
			stdout.write(off);
		};
	}, [stdout, isWanted]);
}
