import type {Edition} from '../state/revision.ts';
import type {State} from '../state/state.ts';
import {type Frame, frameOf, sentenceFrame} from './frame.ts';
import {type ProblemStrip, problemStrip, stripRows} from './problem-strip.ts';
import type {Brush} from './row-painter.ts';
import {type Scene, sceneOf} from './scene.ts';

/** A window, in columns and rows. */
export type Window = {columns: number; rows: number};

/** What there is to be seen in a window, however it is shown. */
export type Picture = {
	/** The state in the room that the owner's problems leave, and the scene in it. */
	state: State;
	scene: Scene;
	/** What is wrong, for an owner who writes. */
	strip: ProblemStrip | undefined;
	/** A sentence that stands in the place of everything: as while there is nothing to read. */
	told: string | undefined;
};

/** Rows of a window for all but the owner's problems: what they leave is all that the rest knows of. */
export function roomIn(edition: Edition, {columns, rows}: Window): number {
	return rows - stripRows(edition, columns, rows);
}

/** What there is to be seen. The state may be of another size than the window is by now. */
export function pictureOf(edition: Edition, state: State, window: Window): Picture {
	const {columns} = window;
	const rows = roomIn(edition, window);
	const shown = {...state, columns, rows};
	const scene = sceneOf(shown, edition.book);
	const strip = problemStrip(edition, scene.pages, scene.selected, {
		columns,
		rows: window.rows - rows,
	});
	return {state: shown, scene, strip, told: edition.told};
}

/** A picture as it is drawn in a window. */
export function drawn(
	{state, scene, strip, told}: Picture,
	{book}: Edition,
	window: Window,
	{broken, brush}: {broken: ReadonlyMap<string, string>; brush: Brush},
): Frame {
	const sentence = told ?? (scene.geometry.fits ? undefined : scene.messages.tooSmall);
	if (sentence !== undefined) return sentenceFrame(sentence, window, brush);
	return frameOf({scene, state, book, broken, strip}, brush);
}
