import {parseArgs} from 'node:util';
import {dark, light} from './paper.ts';
import {takePicture} from './shot.ts';

const usage = `take-picture [--file FILE] [--columns N] [--rows N] [--title WORDS]
             [--light] OUTPUT [KEY...] [-- ARGUMENT...]`;

async function main(argv: string[]): Promise<void> {
	const end = argv.indexOf('--');
	const {values, positionals} = parseArgs({
		args: end === -1 ? argv : argv.slice(0, end),
		options: {
			file: {type: 'string'},
			columns: {type: 'string'},
			rows: {type: 'string'},
			title: {type: 'string'},
			light: {type: 'boolean'},
		},
		allowPositionals: true,
	});
	const [output, ...keys] = positionals;
	if (!output) {
		throw new Error(usage);
	}

	const {columns, rows, light: isLight, ...rest} = values;
	await takePicture({
		...rest,
		...(columns && {columns: Number(columns)}),
		...(rows && {rows: Number(rows)}),
		paper: isLight ? light : dark,
		args: end === -1 ? [] : argv.slice(end + 1),
		keys,
		output,
	});
}

await main(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
});
