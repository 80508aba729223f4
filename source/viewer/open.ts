import {loadQrModules} from '../formats/contact/qr-code.ts';
import {frameOf} from './frames/frame.ts';
import {createRowPainter} from './frames/row-painter.ts';
import {sceneOf} from './frames/scene.ts';
import {titleOf} from './frames/title.ts';
import type {Props} from './ink/app.tsx';
import {drawnPart} from './layout/geometry.ts';
import {revisionFor} from './state/revision.ts';
import {initialState} from './state/state.ts';
import type {Guard} from './terminal/guard.ts';
import {type Keyboard, openKeyboard} from './terminal/keyboard.ts';
import {createScreen, type ScreenOptions} from './terminal/screen.ts';
import {hasTitle, joinsEmoji, takesDirectionMarks} from './terminal/terminal-facts.ts';

/** What the viewer opens with. */
export type ViewerOptions = Omit<Props, 'screen' | 'keyboard' | 'onStart'> & {
	/** Loads what keys may need but the first frame does not. */
	prepare?: (() => Promise<unknown>) | undefined;
	/** Called when the viewer begins to read the keyboard. */
	onReading?: (() => void) | undefined;
};

/**
 * Shows the viewer full-screen until the reader quits, and resolves to the name of the key they quit
 * with; rejects if the viewer crashes. Either way the screen is given back. The first frame is
 * drawn before Ink is loaded, which takes several times as long; Ink then takes over what is on the
 * screen. Keys pressed before that wait, unseen, but for Ctrl-C: the caller has put the terminal into
 * raw mode, and under the guard.
 */
export async function openViewer(
	{prepare, onReading, ...props}: ViewerOptions,
	guard: Guard,
): Promise<string> {
	let keyboard: Keyboard | undefined;
	// Screen readers read what Ink itself writes.
	const screen =
		process.env.INK_SCREEN_READER === 'true'
			? undefined
			: createScreen(process.stdout, screenOptions(props));
	let {look} = props;
	/** What is seen at first; undefined if the terminal doesn't say how large it is: Ink finds out. */
	const firstScene = () => {
		const {columns, rows} = drawnPart(process.stdout);
		if (!columns || !rows) return undefined;
		const {locale, entry} = props;
		const revision = revisionFor(look, props.revision);
		const state = initialState(revision.book, {locale, entry, columns, rows});
		return sceneOf(state, revision, {columns, rows});
	};
	let draw = () => {};
	const forget = props.looks?.((next) => {
		if (next === look) return;
		look = next;
		draw();
	});
	try {
		if (screen) {
			process.on('SIGWINCH', screen.resized);
			// To lay out the text takes longest: time for the terminal to answer in.
			firstScene();
			await whatHasCome();
			guard.hold({
				leave: screen.close,
				suspend() {
					screen.close();
					return screen.open;
				},
			});
			screen.open();
			draw = () => {
				const scene = firstScene();
				if (scene) screen.show(frameOf(scene, createRowPainter(look)));
			};
			draw();
		}
		const loaded = Promise.all([import('./ink/run.tsx'), prepare?.(), loadQrModules()]);
		onReading?.();
		keyboard = openKeyboard(process.stdin, guard.suspend);
		const {interrupted} = keyboard;
		const first = await Promise.race([loaded, guard.crashed, interrupted]);
		if (typeof first === 'string') return first;
		const [{runViewer}] = first;
		forget?.();
		const {exited, ...holder} = runViewer({...props, keyboard, look, screen});
		guard.hold(holder);
		return String(await Promise.race([exited, guard.crashed, interrupted]));
	} finally {
		keyboard?.end();
		if (screen) process.off('SIGWINCH', screen.resized);
		guard.leaveScreen();
	}
}

function screenOptions({
	look: {ascii},
	revision: {book},
	locale,
}: Pick<ViewerOptions, 'look' | 'revision' | 'locale'>): ScreenOptions {
	return {
		title: hasTitle(process.env) ? titleOf(book, locale, ascii) : undefined,
		directionMarks: takesDirectionMarks(process.env),
		joinsEmoji: joinsEmoji(process.env),
	};
}

/** Resolves when all that the terminal has sent so far was heard. It never waits for more. */
async function whatHasCome(): Promise<void> {
	// Between two of these, Node looks at what there is to read.
	for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
}
