import type {Outline, Shape} from './raster.ts';

/** What a point becomes: a b c d e f of SVG, x' = ax + cy + e and y' = bx + dy + f. */
type Matrix = readonly [number, number, number, number, number, number];

/** A path, or the use of a glyph, that is painted in a colour. */
type Painted = {path: string; glyph: string; matrix: Matrix; fill: string};

const number = /-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;

function numbersIn(text: string): number[] {
	return Array.from(text.matchAll(number), ([each]) => Number(each));
}

function product([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
	return [
		...[a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D],
		...[a * E + c * F + e, b * E + d * F + f],
	] as unknown as Matrix;
}

function matrixOf(transform: string | undefined): Matrix {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(transform ?? '');
	return [a, b, c, d, e, f];
}

/** As Typst writes them: attributes between double quotes, in which no `>` stands. */
const tag = /<(\/?)([\w-]+)([^<>]*?)(\/?)>/g;

function attributesOf(written: string): Partial<Record<string, string>> {
	return Object.fromEntries(
		Array.from(written.matchAll(/([\w:-]+)="([^"]*)"/g), ([, name = '', value = '']) => [
			name,
			value,
		]),
	);
}

/** What Typst has set, as SVG without text, as areas of colour; `scale` is pixels a unit. */
export function shapesOf(svg: string, scale: number): Shape[] {
	const painted: Painted[] = [];
	const glyphs = new Map<string, string>();
	const matrices: Matrix[] = [[scale, 0, 0, scale, 0, 0]];
	let symbol: string | undefined;
	for (const [, end, name, written = '', single] of svg.matchAll(tag)) {
		if (end) {
			matrices.pop();
			if (name === 'symbol') symbol = undefined;
			continue;
		}
		const {id, d = '', x = '0', y = '0', fill = '', transform, ...rest} = attributesOf(written);
		const matrix = product(matrices.at(-1) ?? [1, 0, 0, 1, 0, 0], matrixOf(transform));
		if (!single) matrices.push(matrix);
		if (name === 'symbol') symbol = id;
		else if (name === 'path' && symbol !== undefined) glyphs.set(symbol, d);
		else if (name === 'path') painted.push({path: d, glyph: '', matrix, fill});
		else if (name === 'use')
			painted.push({
				...{path: '', glyph: (rest['xlink:href'] ?? '').slice(1), fill},
				matrix: product(matrix, [1, 0, 0, 1, Number(x), Number(y)]),
			});
	}
	return painted.flatMap(({path, glyph, matrix, fill}) => {
		const [, red = '', green = '', blue = ''] =
			/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(fill) ?? [];
		const outlines = outlinesOf(path || (glyphs.get(glyph) ?? ''), matrix);
		if (red === '' || outlines.length === 0) return [];
		return {
			outlines,
			color: [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)],
		};
	});
}

/** Into how many straight lines a curve is cut: at most some sixty pixels of a letter. */
const pieces = 8;

/** The outlines of a path, of straight lines alone; Typst writes no arcs and no shorthands. */
function outlinesOf(path: string, [a, b, c, d, e, f]: Matrix): Outline[] {
	const outlines: number[][] = [];
	let [x, y, beginX, beginY] = [0, 0, 0, 0];
	const to = (nextX: number, nextY: number) => {
		[x, y] = [nextX, nextY];
		outlines.at(-1)?.push(a * x + c * y + e, b * x + d * y + f);
	};
	const curve = (...points: number[]) => {
		const all = [x, y, ...points];
		for (let piece = 1; piece <= pieces; piece++) to(...pointOn(all, piece / pieces));
	};
	for (const [, name = '', rest = ''] of path.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
		const values = numbersIn(rest);
		const takes = {m: 2, l: 2, h: 1, v: 1, q: 4, c: 6}[name.toLowerCase()] ?? 0;
		if (takes === 0) [x, y] = [beginX, beginY];
		for (let at = 0; takes > 0 && at + takes <= values.length; at += takes) {
			const [dx, dy] = name === name.toLowerCase() ? [x, y] : [0, 0];
			const some = values.slice(at, at + takes);
			const [first = 0] = some;
			const moved = some.map((value, index) => value + (index % 2 === 0 ? dx : dy));
			const [moveX = 0, moveY = 0] = moved;
			switch (name.toLowerCase()) {
				case 'm':
					outlines.push([]);
					[beginX, beginY] = [moveX, moveY];
					to(moveX, moveY);
					break;
				case 'l':
					to(moveX, moveY);
					break;
				case 'h':
					to(first + dx, y);
					break;
				case 'v':
					to(x, first + dy);
					break;
				default:
					curve(...moved);
			}
		}
	}
	return outlines.filter(({length}) => length > 4);
}

/** The point on a curve of any degree, by its control points (de Casteljau). */
function pointOn(points: readonly number[], share: number): [number, number] {
	let rest = [...points];
	while (rest.length > 2)
		rest = rest
			.slice(2)
			.map((value, index) => (rest[index] ?? 0) + (value - (rest[index] ?? 0)) * share);
	return [rest[0] ?? 0, rest[1] ?? 0];
}
