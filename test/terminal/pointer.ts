import {expect, vi} from 'vitest';

const buttons = {click: 0, middle: 1, right: 2, wheelUp: 64, wheelDown: 65, move: 35};
export type Button = keyof typeof buttons;

/** A cell of the screen, from 0. */
export type Cell = {row: number; column: number};

/** What xterm sends for a button at a cell; a release follows where there is one. */
export function report(button: Button, {row, column}: Cell): string {
	const place = `${buttons[button]};${column + 1};${row + 1}`;
	const down = `\u001B[<${place}M`;
	return button === 'click' ? `${down}\u001B[<${place}m` : down;
}

export const click = (cell: Cell) => report('click', cell);

/** Waits for a tool of the desk to have noted this. */
export async function noted(note: () => string | undefined, text: string): Promise<void> {
	await vi.waitFor(() => expect(note()).toBe(text), {timeout: 20_000, interval: 20});
}
