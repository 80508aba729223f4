import {dataShapes, type GrowFiles} from './data.ts';
import {markdownShapes} from './markdown.ts';
import {textShapes} from './texts.ts';

/** A content folder of one shape: what it is, and its files when they have about `size` characters. */
export type Shape = {name: string; files: GrowFiles};

/** Every shape; no two have one name. */
export const shapes: readonly Shape[] = [
	...markdownShapes.map(([name, grow]) => ({
		name,
		files: (size: number) => ({'experience/a.md': `---\ntitle: T\n---\n\n${grow(size)}\n`}),
	})),
	...[...dataShapes, ...textShapes].map(([name, files]) => ({name, files})),
];
