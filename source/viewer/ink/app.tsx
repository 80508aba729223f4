import {useApp, useIsScreenReaderEnabled, useWindowSize} from 'ink';
import {type ReactNode, useEffect, useLayoutEffect, useSyncExternalStore} from 'react';
import type {Locale} from '../../resume/types.ts';
import {frameOf} from '../frames/frame.ts';
import {createRowPainter} from '../frames/row-painter.ts';
import {sceneOf} from '../frames/scene.ts';
import {titleOf} from '../frames/title.ts';
import {drawnPart, spokenPart} from '../layout/geometry.ts';
import type {Revision, Updates} from '../state/revision.ts';
import type {Keyboard} from '../terminal/keyboard.ts';
import type {Screen} from '../terminal/screen.ts';
import type {Look, Looks} from '../themes/look.ts';
import type {Services} from '../turns/services.ts';
import type {Turns} from '../turns/turns.ts';
import {FrameView} from './frame-view.tsx';
import {ScreenReaderView} from './screen-reader-view.tsx';
import {useRequests} from './use-requests.ts';
import {useRevision} from './use-revision.ts';
import {useScreen} from './use-screen.ts';
import {useSlices} from './use-slices.ts';

export type SuspendTerminal = ReturnType<typeof useApp>['suspendTerminal'];

export type Props = {
	/** The content at first, and as it changes while its owner edits it. */
	revision: Revision;
	updates?: Updates | undefined;
	locale: Locale;
	/** The id of the entry to open, if one was asked for. */
	entry: string | undefined;
	services: Services;
	keyboard: Keyboard;
	/** How it is drawn at first, and as the terminal tells more of itself. */
	look: Look;
	looks?: Looks | undefined;
	/** Where frames are drawn; without one, Ink draws them, or speaks to a screen reader. */
	screen?: Screen | undefined;
	/** What has happened before Ink was there, and is drawn on the screen by whoever began it. */
	turns?: Turns | undefined;
	/** Receives what suspends Ink while something else has the terminal. */
	onStart?: (suspendTerminal: SuspendTerminal) => void;
	/** Resolves once the terminal can be given back, as nothing more is to come from it. */
	settled?: (() => Promise<void>) | undefined;
};

/** The viewer: what happens changes the state, and the state is drawn. */
export function App(props: Props): ReactNode {
	const {locale, entry, services, keyboard, screen, onStart, settled} = props;
	const {exit, suspendTerminal} = useApp();
	const isScreenReader = useIsScreenReaderEnabled();
	const drawn = drawnPart(useWindowSize());
	const window = isScreenReader ? spokenPart(drawn) : drawn;
	const options = {locale, entry, ...window};
	const turns = useRevision(props, options);
	useScreen(turns, props.turns ? undefined : screen);
	const {revision, look, state} = useSyncExternalStore(turns.subscribe, turns.read);
	const act = turns.change;
	const {book} = revision;
	const {columns, rows} = window;
	useEffect(() => act([{type: 'window', window: {columns, rows}}]), [columns, rows, act]);
	useRequests(state, book.messages(state.locale), services, act);
	useSlices(state, book, act);
	useEffect(() => keyboard.listen(act), [keyboard, act]);
	useLayoutEffect(() => onStart?.(suspendTerminal), [onStart, suspendTerminal]);
	const title = titleOf(book, state.locale, look.ascii);
	useEffect(() => screen?.setTitle(title), [screen, title]);
	const {exitKey} = state;
	useEffect(() => {
		if (exitKey === undefined) return;
		if (settled) void settled().then(() => exit(exitKey));
		else exit(exitKey);
	}, [exitKey, exit, settled]);

	if (screen) return null;
	// Until the state has heard of a resize, the scene follows the new size already.
	const scene = sceneOf(state, revision, window);
	if (isScreenReader) return <ScreenReaderView scene={scene} />;
	return <FrameView frame={frameOf(scene, createRowPainter(look))} />;
}
