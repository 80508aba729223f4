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
import {drawOn} from './turns/draw.ts';
import {type Current, createTurns, type Turns} from './turns/turns.ts';

/** What the viewer opens with. */
export type ViewerOptions = Omit<Props, 'screen' | 'turns' | 'keyboard' | 'onStart'> & {
	/** Loads what keys may need but the first frame does not. */
	prepare?: (() => Promise<unknown>) | undefined;
	/** Called when the viewer begins to read the keyboard. */
	onReading?: (() => void) | undefined;
};

/**
 * Shows the viewer full-screen until the reader quits, and resolves to the name of the key they quit
 * with; rejects if the viewer crashes. Either way the screen is given back. The first frame is
 * drawn before Ink is loaded, which takes several times as long, and so is what keys do meanwhile; Ink
 * then takes over what they ask for: to leave, to save, to copy. The caller has put the terminal into raw
 * mode, and under the guard.
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
	/** What is there at first; undefined if the terminal doesn't say how large it is: Ink finds out. */
	const atFirst = (): Current | undefined => {
		const {columns, rows} = drawnPart(process.stdout);
		if (!columns || !rows) return undefined;
		const {locale, entry} = props;
		const revision = revisionFor(look, props.revision);
		const state = initialState(revision.book, {locale, entry, columns, rows});
		return {revision, look, state, window: {columns, rows}};
	};
	let turns: Turns | undefined;
	let wear = () => {};
	const forget = props.looks?.((next) => {
		if (next === look) return;
		look = next;
		wear();
	});
	let stopDrawing = () => {};
	try {
		if (screen) {
			process.on('SIGWINCH', screen.resized);
			// To lay out the text takes longest: time for the terminal to answer in.
			const first = atFirst();
			if (first) sceneOf(first.state, first.revision, first.window);
			await whatHasCome();
			guard.hold({
				leave: screen.close,
				suspend() {
					screen.close();
					return screen.open;
				},
			});
			screen.open();
			wear = () => {
				const current = atFirst();
				if (!current) return;
				const {revision, state, window} = current;
				screen.show(frameOf(sceneOf(state, revision, window), createRowPainter(look)));
			};
			wear();
		}
		onReading?.();
		const keys = openKeyboard(process.stdin, guard.suspend);
		keyboard = keys;
		const {interrupted} = keys;
		/** Keys have their effect as soon as there is what they may need; Ink is loaded behind that. */
		const load = async () => {
			await Promise.all([prepare?.(), loadQrModules()]);
			const current = screen && atFirst();
			if (current) {
				const begun = createTurns(current);
				turns = begun;
				wear = () => begun.change([{type: 'look', look}]);
				stopDrawing = drawOn(screen, begun);
				keys.listen(begun.change);
			}
			return import('./ink/run.tsx');
		};
		const loaded = await Promise.race([load(), guard.crashed, interrupted]);
		if (typeof loaded === 'string') return loaded;
		if (!turns) forget?.();
		const {exited, ...holder} = loaded.runViewer({...props, keyboard, look, screen, turns});
		guard.hold(holder);
		return String(await Promise.race([exited, guard.crashed, interrupted]));
	} finally {
		forget?.();
		stopDrawing();
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
