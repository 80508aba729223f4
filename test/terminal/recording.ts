import {inWindow, type PictureOptions, rowOf, titleBar} from './picture.ts';
import type {Session} from './session.ts';
import {cellHeight} from './shapes.ts';

/** What a screen showed, row by row as SVG, and for how many milliseconds it is to be seen. */
type Frame = {rows: readonly string[]; hold: number};

/** What a recording has besides its frames. */
export type RecordingOptions = PictureOptions & {
	/** The index of the frame for readers who want nothing to move. */
	still: number;
};

/** Screens of a session, one after the other, as one picture that moves without a script. */
export class Recording {
	readonly #frames: Frame[] = [];

	/** How many different screens there are so far. */
	get length(): number {
		return this.#frames.length;
	}

	/** Whether the screen now is another one than that of the last frame. */
	isNew(session: Session, options: PictureOptions = {}): boolean {
		const last = this.#frames.at(-1)?.rows;
		return rowsOf(session, options).some((row, index) => row !== last?.[index]);
	}

	/** Adds what is on the screen now, to be seen for `hold` milliseconds. */
	add(session: Session, hold: number, options: PictureOptions = {}): void {
		this.#frames.push({rows: rowsOf(session, options), hold});
	}

	/**
	 * An SVG that stands alone. Each row is in it once, however many frames show it. Where motion is
	 * unwanted, or style sheets are not read, the still frame stands.
	 */
	svg(size: {cols: number; rows: number}, {still, ...options}: RecordingOptions): string {
		const names = new Map<string, string>();
		const nameOf = (row: string) => {
			const name = names.get(row) ?? `r${names.size}`;
			names.set(row, name);
			return name;
		};
		const frames = this.#frames.map(({rows}, index) => {
			const uses = rows.map((row, line) =>
				row === '' ? '' : `<use href="#${nameOf(row)}" y="${titleBar + line * cellHeight}"/>`,
			);
			const seen = index === still ? 'visible' : 'hidden';
			return `<g id="f${index}" class="f" visibility="${seen}">${uses.join('')}</g>`;
		});
		const rows = [...names].map(([row, name]) => `<g id="${name}">${row}</g>`);
		const content = [`<style>${this.#style()}</style>`, '<defs>', ...rows, '</defs>', ...frames];
		return inWindow(size, content, options);
	}

	/** One after the other, in steps, for ever. */
	#style(): string {
		const total = this.#frames.reduce((sum, {hold}) => sum + hold, 0);
		const percent = (time: number) => `${((time / total) * 100).toFixed(3)}%`;
		let begin = 0;
		const rules = this.#frames.map(({hold}, index) => {
			const end = begin + hold;
			const steps = [
				begin > 0 && '0%{visibility:hidden}',
				`${percent(begin)}{visibility:visible}`,
				end < total && `${percent(end)}{visibility:hidden}`,
				`100%{visibility:${end < total ? 'hidden' : 'visible'}}`,
			];
			begin = end;
			return `@keyframes k${index}{${steps.filter(Boolean).join('')}}#f${index}{animation-name:k${index}}`;
		});
		const all = `.f{animation:${total}ms step-end infinite}`;
		return `@media (prefers-reduced-motion:no-preference){${all}${rules.join('')}}`;
	}
}

function rowsOf(session: Session, options: PictureOptions): string[] {
	const {terminal} = session;
	const cursor = session.cursorVisible();
	return Array.from({length: terminal.rows}, (_, row) =>
		rowOf(terminal, row, {...options, cursor}),
	);
}
