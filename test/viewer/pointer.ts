import {actionAt} from '../../source/viewer/frames/pointer.ts';
import {sceneOf} from '../../source/viewer/frames/scene.ts';
import type {MouseReport} from '../../source/viewer/input/mouse-reader.ts';
import type {Book} from '../../source/viewer/state/book.ts';
import {reduce} from '../../source/viewer/state/reduce.ts';
import type {State} from '../../source/viewer/state/state.ts';

/** The state after the mouse was used on what is on the screen. */
export function point(state: State, report: MouseReport, book: Book): State {
	const {columns, rows} = state;
	const scene = sceneOf(state, {book, problems: []}, {columns, rows});
	const action = actionAt(scene, report);
	return action ? reduce(state, action, book) : state;
}
