import {type Instance, render} from 'ink';
import {withMouse} from '../terminal/mouse-stream.ts';
import {App, type Props} from './app.tsx';

/**
 * Begins the viewer, on the screen that is open already, or for a screen reader on one of Ink's. Its
 * `waitUntilExit` resolves to the name of the key that the reader left by.
 */
export function runViewer(props: Props): Instance {
	return render(
		<App {...props} />,
		// The caller has made sure of a terminal; Ink would take `CI=true` for none.
		{
			stdin: withMouse(process.stdin),
			alternateScreen: props.screen === undefined,
			interactive: true,
			exitOnCtrlC: false,
			incrementalRendering: true,
			// A key should be seen at once; thirty frames a second would let it wait.
			maxFps: 120,
		},
	);
}
