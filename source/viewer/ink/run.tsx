import {render} from 'ink';
import type {Holder} from '../terminal/guard.ts';
import {ignorePastes, leave, markPastes} from '../terminal/screen.ts';
import {App, type Props, type SuspendTerminal} from './app.tsx';

/**
 * Runs the viewer on the screen that is open already, or without one, as for a screen reader, on
 * Ink's own. `exited` resolves to the name of the key that the reader quit with.
 */
export function runViewer({
	screen,
	...props
}: Omit<Props, 'onStart'>): Holder & {exited: Promise<unknown>} {
	let suspendInk: SuspendTerminal | undefined;
	const take = () => {
		if (screen) screen.open();
		else process.stdout.write(markPastes);
	};
	if (!screen) take();
	const app = render(
		<App
			{...props}
			screen={screen}
			onStart={(suspendTerminal) => {
				suspendInk = suspendTerminal;
			}}
		/>,
		{
			alternateScreen: screen === undefined,
			// The caller has made sure of a terminal, but with `CI=true` Ink would not believe it.
			interactive: true,
			exitOnCtrlC: false,
			incrementalRendering: true,
			// Keys should have their effect at once; thirty frames a second would let them wait.
			maxFps: 120,
		},
	);
	return {
		exited: app.waitUntilExit(),
		leave() {
			try {
				app.unmount();
			} finally {
				// An error may have stopped Ink halfway. Leaving twice does no harm.
				if (screen) screen.close();
				else process.stdout.write(leave);
			}
		},
		suspend() {
			const suspended = suspendInk?.();
			if (screen) screen.close();
			else process.stdout.write(ignorePastes);
			return () => {
				take();
				void suspended?.then(({resume}) => resume());
			};
		},
	};
}
