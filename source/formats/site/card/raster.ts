/** A closed line of points, x and y in turn. */
export type Outline = readonly number[];

/** An area of one colour, inside its outlines. */
export type Shape = {outlines: readonly Outline[]; color: readonly [number, number, number]};

/** A picture: three bytes a pixel, row by row. */
export type Pixels = {width: number; height: number; bytes: Uint8Array};

/** Draws shapes one above the other, with smooth edges; what lies outside the picture is cut off. */
export function drawn(shapes: readonly Shape[], width: number, height: number): Pixels {
	const bytes = new Uint8Array(width * height * 3).fill(255);
	for (const {outlines, color} of shapes) {
		const points = outlines.flat();
		const [xs, ys] = [0, 1].map((rest) => points.filter((_, index) => index % 2 === rest));
		const left = Math.max(0, Math.floor(Math.min(...(xs ?? []))));
		const right = Math.min(width, Math.ceil(Math.max(...(xs ?? []))));
		const top = Math.max(0, Math.floor(Math.min(...(ys ?? []))));
		const bottom = Math.min(height, Math.ceil(Math.max(...(ys ?? []))));
		if (!(right > left && bottom > top)) continue;
		const box = {left, top, columns: right - left, rows: bottom - top};
		const share = coverage(outlines, box);
		for (let row = 0; row < box.rows; row++)
			for (let column = 0; column < box.columns; column++) {
				const part = share[row * box.columns + column] ?? 0;
				if (part === 0) continue;
				const at = ((top + row) * width + left + column) * 3;
				for (let channel = 0; channel < 3; channel++) {
					const below = bytes[at + channel] ?? 0;
					bytes[at + channel] = Math.round(below + ((color[channel] ?? 0) - below) * part);
				}
			}
	}
	return {width, height, bytes};
}

type Box = {left: number; top: number; columns: number; rows: number};

/**
 * How much of each pixel in a box is inside, from 0 to 1. Every edge adds, in each row that it crosses, the
 * area to its right, with the sign of its direction; the sum along the row is how often a pixel is enclosed.
 */
function coverage(outlines: readonly Outline[], {left, top, columns, rows}: Box): Float64Array {
	const width = columns + 2;
	const sums = new Float64Array(width * rows);
	const edge = (x1: number, y1: number, x2: number, y2: number) => {
		if (y1 === y2) return;
		const sign = y1 < y2 ? 1 : -1;
		const [ax, ay, bx, by] = sign > 0 ? [x1, y1, x2, y2] : [x2, y2, x1, y1];
		const slope = (bx - ax) / (by - ay);
		for (let row = Math.max(0, Math.floor(ay)); row < Math.min(rows, Math.ceil(by)); row++) {
			const [from, to] = [Math.max(ay, row), Math.min(by, row + 1)];
			const height = (to - from) * sign;
			const ends = [ax + (from - ay) * slope, ax + (to - ay) * slope];
			const [low = 0, high = 0] = ends
				.map((x) => Math.min(columns, Math.max(0, x)))
				.sort((a, b) => a - b);
			const begin = row * width;
			for (let column = Math.floor(low); column <= Math.floor(high); column++) {
				// What of the edge is in this column, and how far from its right side that is, on average.
				const span = high - low;
				const [a, b] = [Math.max(low, column), Math.min(high, column + 1)];
				const part = height * (span === 0 ? 1 : (b - a) / span);
				const inside = part * (column + 1 - (a + b) / 2);
				sums[begin + column] = (sums[begin + column] ?? 0) + inside;
				sums[begin + column + 1] = (sums[begin + column + 1] ?? 0) + part - inside;
			}
		}
	};
	for (const outline of outlines) {
		const length = outline.length;
		for (let index = 0; index < length; index += 2) {
			const next = (index + 2) % length;
			edge(
				(outline[index] ?? 0) - left,
				(outline[index + 1] ?? 0) - top,
				(outline[next] ?? 0) - left,
				(outline[next + 1] ?? 0) - top,
			);
		}
	}
	const share = new Float64Array(columns * rows);
	for (let row = 0; row < rows; row++) {
		let sum = 0;
		for (let column = 0; column < columns; column++) {
			sum += sums[row * width + column] ?? 0;
			const part = Math.min(1, Math.abs(sum));
			share[row * columns + column] = part < 1e-6 ? 0 : part;
		}
	}
	return share;
}
