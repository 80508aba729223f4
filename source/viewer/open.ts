import {frameOf} from './frames/frame.ts';
import {cleaned, createRowPainter} from './frames/row-painter.ts';
import {sceneOf} from './frames/scene.ts';
import type {Props} from './ink/app.tsx';
import {initialState} from './state/state.ts';
import type {Guard} from './terminal/guard.ts';
import {createScreen, type ScreenOptions} from './terminal/screen.ts';
import {hasTitle, takesDirectionMarks} from './terminal/terminal-facts.ts';
import type {Look} from './themes/look.ts';

/** What the viewer opens with. */
export type ViewerOptions = Omit<Props, 'screen' | 'painter' | 'onStart'> & {
	look: Look;
	/** Loads what keys may need but the first frame does not. */
	prepare?: (() => Promise<unknown>) | undefined;
};

/**
 * Shows the viewer full-screen until the reader quits, and resolves to the name of the key they quit
 * with; rejects if the viewer crashes. Either way the terminal is given back. The first frame is
 * drawn before Ink is loaded, which takes several times as long; Ink then takes over what is on the
 * screen. Keys pressed before that wait, unseen: the caller has put the terminal into raw mode, and
 * under the guard.
 */
export async function openViewer(
	{look, prepare, ...props}: ViewerOptions,
	guard: Guard,
): Promise<string> {
	const painter = createRowPainter(look);
	// Screen readers read what Ink itself writes.
	const screen =
		process.env.INK_SCREEN_READER === 'true' ? undefined : createScreen(process.stdout, screenOptions(look, props));
	try {
		if (screen) {
			guard.hold({
				leave: screen.close,
				suspend() {
					screen.close();
					return screen.open;
				},
			});
			screen.open();
			const {columns, rows} = process.stdout;
			// If the terminal doesn't say how large it is, Ink has further ways to find out.
			if (columns && rows) {
				const {revision, locale, entry} = props;
				const state = initialState(revision.book, {locale, entry, columns, rows});
				screen.show(frameOf(sceneOf(state, revision, {columns, rows}), painter));
			}
		}
		const loaded = Promise.all([import('./ink/run.tsx'), prepare?.()]);
		const [{runViewer}] = await Promise.race([loaded, guard.crashed]);
		const {exited, ...holder} = runViewer({...props, painter, screen});
		guard.hold(holder);
		return String(await Promise.race([exited, guard.crashed]));
	} finally {
		guard.leave();
	}
}

/** The window is called after whose résumé it shows. */
function screenOptions(
	{ascii}: Look,
	{revision: {book}, locale}: Pick<ViewerOptions, 'revision' | 'locale'>,
): ScreenOptions {
	const words = [book.profile(locale).name, book.messages(locale).resume].filter(Boolean);
	const title = cleaned(words.join(ascii ? ' - ' : ' – '));
	return {
		title: hasTitle(process.env) ? title : undefined,
		directionMarks: takesDirectionMarks(process.env),
	};
}
