import {mkdir, realpath, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {pictureOf} from './picture.ts';
import {openSession} from './session.ts';

/** What to take a picture of. */
export type Shot = {
	/**
	 * The script to run.
	 * @default 'dist/cli.js'
	 */
	file?: string;

	args?: string[];

	/** Keys to press before the picture is taken, by the names `Session.press` knows. */
	keys?: string[];

	/** @default 110 */
	columns?: number;

	/** @default 32 */
	rows?: number;

	/**
	 * Words for the window's title bar.
	 * @default 'my-resume'
	 */
	title?: string;

	/** The SVG file to write. */
	output: string;
};

/** Runs a program in a terminal, presses keys, and writes what its screen then shows as an SVG. */
export async function takePicture({
	file = 'dist/cli.js',
	args = [],
	keys = [],
	columns = 110,
	rows = 32,
	title = 'my-resume',
	output,
}: Shot): Promise<void> {
	const session = openSession({file, args, columns, rows});
	try {
		await session.waitFor(/\S/);
		await session.settle(300);
		await session.press(...keys);
		await session.settle(300);
		const exit = await Promise.race([session.exited, undefined]);
		if (exit && exit.exitCode !== 0) {
			throw new Error(`${file} ended with status ${exit.exitCode}:\n${session.text().trimEnd()}`);
		}

		await mkdir(dirname(output), {recursive: true});
		const cursor = session.cursorVisible();
		await writeFile(output, pictureOf(session.terminal, {title, cursor}));
	} finally {
		await session.close();
	}
}

const usage = `take-picture [--file FILE] [--columns N] [--rows N] [--title WORDS]
             OUTPUT [KEY...] [-- ARGUMENT...]`;

async function main(argv: string[]): Promise<void> {
	const end = argv.indexOf('--');
	const {values, positionals} = parseArgs({
		args: end === -1 ? argv : argv.slice(0, end),
		options: {
			file: {type: 'string'},
			columns: {type: 'string'},
			rows: {type: 'string'},
			title: {type: 'string'},
		},
		allowPositionals: true,
	});
	const [output, ...keys] = positionals;
	if (!output) {
		throw new Error(usage);
	}

	const {columns, rows, ...rest} = values;
	await takePicture({
		...rest,
		...(columns && {columns: Number(columns)}),
		...(rows && {rows: Number(rows)}),
		args: end === -1 ? [] : argv.slice(end + 1),
		keys,
		output,
	});
}

// Run by its name, not imported: `npm run picture`.
const started = process.argv[1] && (await realpath(process.argv[1]).catch(() => ''));
if (started === fileURLToPath(import.meta.url)) {
	await main(process.argv.slice(2)).catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 2;
	});
}
