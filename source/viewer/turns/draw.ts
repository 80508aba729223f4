import {type Frame, frameOf} from '../frames/frame.ts';
import {createRowPainter} from '../frames/row-painter.ts';
import {sceneOf} from '../frames/scene.ts';
import type {Turns} from './turns.ts';

/**
 * Draws on a screen what a viewer shows, and whatever changes in it, until the function it returns is
 * called. Without Ink, which takes some 70 times as long for a frame: 9 ms instead of 0.13 ms of
 * processor time in 100 by 30 cells, 20 ms instead of 0.25 ms in 200 by 60 (test/bench/drawing.ts).
 */
export function drawOn(
	screen: {show: (frame: Frame) => void},
	{read, subscribe}: Turns,
): () => void {
	let {look} = read();
	let painter = createRowPainter(look);
	const draw = () => {
		const {revision, state, window, look: next} = read();
		if (next !== look) painter = createRowPainter(next);
		look = next;
		screen.show(frameOf(sceneOf(state, revision, window), painter));
	};
	draw();
	return subscribe(draw);
}
