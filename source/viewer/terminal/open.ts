import {createBrush} from '../drawing/brush.ts';
import type {Props} from '../ink/app.tsx';
import type {Edition} from '../state/edition.ts';
import {initialState} from '../state/state.ts';
import type {Look} from '../themes/look.ts';
import {drawn, pictureOf} from './picture.ts';
import {openScreen, type Screen} from './screen.ts';
import type {Guard} from './terminal-guard.ts';
import {wholeFrames} from './whole-frame.ts';

/** What the viewer opens with; the rest is made here. */
export type ViewerOptions = Omit<Props, 'screen' | 'brush'> & {
	look: Look;
	/** Loads what the first frame does not need, and the keys may. */
	prepare?: (() => Promise<unknown>) | undefined;
};

/**
 * Shows the viewer on the whole screen until the reader leaves. The first frame is there before Ink
 * is, which takes several times as long to load: what it takes over is what is on the screen. Keys
 * that come before wait for it; the caller has the terminal in raw mode, so that they don't show, and
 * under a guard. Resolves to the name of the key that the reader left by. However it ends, the terminal
 * is as it was; rejects when the viewer crashed.
 */
export async function openViewer(
	{look, prepare, ...props}: ViewerOptions,
	guard: Guard,
): Promise<string> {
	const {stdout} = process;
	const brush = createBrush(look);
	// A screen reader reads what Ink writes for it: one thing after the other.
	const screen = process.env.INK_SCREEN_READER === 'true' ? undefined : openScreen(stdout);
	let end: (() => void) | undefined;
	try {
		if (screen) {
			guard.begin({leave: screen.close});
			showFirst(props, brush, screen);
		}
		const loaded = Promise.all([import('../ink/run.tsx'), prepare?.()]);
		const [{runViewer}] = await Promise.race([loaded, guard.crashed]);
		const app = runViewer({...props, brush, screen});
		end = screen ? undefined : wholeFrames(stdout, app);
		guard.begin({leave: app.unmount});
		return String(await Promise.race([app.waitUntilExit(), guard.crashed]));
	} finally {
		end?.();
		screen?.close();
	}
}

function showFirst(
	{
		book,
		locale,
		entry,
		edition = {book, problems: []} satisfies Edition,
		broken,
	}: Omit<Props, 'screen' | 'brush'>,
	brush: Props['brush'],
	screen: Screen,
): void {
	const {columns, rows} = process.stdout;
	// Ink asks further where a terminal does not say its size.
	if (!columns || !rows) return;
	const window = {columns, rows};
	const state = initialState(edition.book, {locale, entry, ...window});
	const picture = pictureOf(edition, state, window);
	screen.show(drawn(picture, edition, window, {broken, brush}));
}
