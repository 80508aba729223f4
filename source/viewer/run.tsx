import {render} from 'ink';
import {App, type Props} from './app.tsx';
import {type Look, LookProvider} from './look.tsx';
import {withMouse} from './mouse-stream.ts';
import {guardTerminal} from './terminal-guard.ts';

/**
 * Shows the viewer on the whole screen until the reader leaves. Resolves to the name of the key
 * that they left by. However it ends, the terminal is as it was; rejects when the viewer crashed.
 */
export async function runViewer({look, ...props}: Props & {look: Look}): Promise<string> {
	const guard = guardTerminal();
	const app = render(
		<LookProvider look={look}>
			<App {...props} />
		</LookProvider>,
		// The caller has made sure of a terminal; Ink would take `CI=true` for none.
		{
			stdin: withMouse(process.stdin),
			alternateScreen: true,
			interactive: true,
			exitOnCtrlC: false,
			incrementalRendering: true,
			// A key should be seen at once; thirty frames a second would let it wait.
			maxFps: 120,
		},
	);
	guard.begin(app);
	try {
		return String(await Promise.race([app.waitUntilExit(), guard.crashed]));
	} finally {
		guard.end();
	}
}
