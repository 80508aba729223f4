import {isLong} from '../long.ts';

type Size = readonly [columns: number, rows: number];

/** A viewer of two panes, as most terminals show it. */
export const usual: Size = [80, 24];

/** Sizes to try a viewer in, of which only the usual one is tried where time is short. */
export const sizesOf = (...all: readonly Size[]): readonly Size[] => (isLong ? all : [usual]);

/** One pane, two panes, and room for a timeline. */
export const sizes = sizesOf([40, 12], usual, [120, 40]);
