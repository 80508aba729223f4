import {render} from 'ink';
import {App, type Props} from './app.tsx';
import {type Look, LookProvider} from './look.tsx';
import {withMouse} from './mouse-stream.ts';

/**
 * Shows the viewer on the whole screen until the reader leaves. Resolves to the name of the key
 * that they left by. However it ends, the terminal is as it was; rejects when the viewer crashed.
 */
export async function runViewer({look, ...props}: Props & {look: Look}): Promise<string> {
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
	const mistakes: unknown[] = [];
	const crash = (mistake: unknown) => {
		mistakes.push(mistake);
		app.unmount();
	};
	process.on('uncaughtException', crash).on('unhandledRejection', crash);
	try {
		const key = await app.waitUntilExit();
		// What went wrong outside React does not reach Ink's promise.
		if (mistakes.length > 0) throw mistakes[0];
		return String(key);
	} finally {
		process.off('uncaughtException', crash).off('unhandledRejection', crash);
	}
}
