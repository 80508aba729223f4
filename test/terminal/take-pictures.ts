import path from 'node:path';
import {parseArgs} from 'node:util';
import {dark, light, type Paper} from './paper.ts';
import {type Shot, takePicture} from './shot.ts';

const papers: Readonly<Record<string, Paper>> = {dark, light};

/** The pictures of the README. */
const readme: readonly Shot[] = [
	{columns: 110, rows: 32, keys: [], output: 'docs/viewer.svg'},
	{columns: 46, rows: 24, keys: ['down', 'down', 'enter'], output: 'docs/narrow.svg'},
	{
		columns: 110,
		rows: 32,
		keys: ['/', ...'compiler', 'enter', 'n', 'n', 'n'],
		paper: light,
		output: 'docs/light.svg',
	},
];

/** What there is to see, by the keys that lead there. */
const screens: Readonly<Record<string, readonly string[]>> = {
	list: [],
	entry: ['down', 'enter'],
	search: ['/', ...'compiler', 'enter'],
	typing: ['/', ...'comp'],
	lens: ['t'],
	links: ['down', 'down', 'down', 'enter', 'o'],
	contact: ['c'],
	help: ['?'],
};

/** From the smallest comfortable window to a wide one, as columns and rows. */
const sizes = [
	[40, 12],
	[80, 24],
	[120, 40],
	[200, 60],
] as const;

/** Every screen, in every size, dark and light: not to be kept, but to be looked at. */
function* all(folder: string): Generator<Shot> {
	for (const [screen, keys] of Object.entries(screens)) {
		for (const [columns, rows] of sizes) {
			for (const [name, paper] of Object.entries(papers)) {
				const output = path.join(folder, `${screen}-${columns}x${rows}-${name}.svg`);
				yield {columns, rows, keys: [...keys], paper, output};
			}
		}
	}
}

const {values} = parseArgs({options: {all: {type: 'string'}}});
for (const shot of values.all === undefined ? readme : all(values.all)) {
	await takePicture(shot);
}
