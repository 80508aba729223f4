import {useLayoutEffect} from 'react';
import type {Screen} from '../terminal/screen.ts';
import {drawOn} from '../turns/draw.ts';
import type {Turns} from '../turns/turns.ts';

/**
 * Draws on the screen, if there is one, what a viewer shows. Before React hears of a change, as all
 * that it has to do takes longer than the frame.
 */
export function useScreen(turns: Turns, screen: Screen | undefined): void {
	// A layout effect: what listens by it comes before what React itself listens by.
	useLayoutEffect(() => screen && drawOn(screen, turns), [turns, screen]);
}
