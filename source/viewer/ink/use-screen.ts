import {useLayoutEffect} from 'react';
import {frameOf} from '../frames/frame.ts';
import {createRowPainter} from '../frames/row-painter.ts';
import {sceneOf} from '../frames/scene.ts';
import type {Screen} from '../terminal/screen.ts';
import type {Turns} from '../turns/turns.ts';

/**
 * Draws on the screen, if there is one, what a viewer shows. Before React hears of a change, as all
 * that it has to do takes longer than the frame; and without Ink, which takes some 70 times as long for
 * it: 9 ms instead of 0.13 ms of processor time in 100 by 30 cells, 20 ms instead of 0.25 ms in 200 by
 * 60 (test/bench/drawing.ts).
 */
export function useScreen({read, subscribe}: Turns, screen: Screen | undefined): void {
	// A layout effect: what listens by it comes before what React itself listens by.
	useLayoutEffect(() => {
		if (!screen) return undefined;
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
	}, [read, subscribe, screen]);
}
