import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {dark, type Paper} from './paper.ts';
import {pictureOf} from './picture.ts';
import {openSession, type Session} from './session.ts';

/** What to take a picture of. */
export type Shot = {
	/**
	 * The script to run.
	 * @default 'dist/start.cjs'
	 */
	file?: string;

	/** A program to run instead. */
	program?: string;

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

	/**
	 * The terminal's own colours; a program that asks for its background is told.
	 * @default dark
	 */
	paper?: Paper;

	/** The SVG file to write. */
	output: string;
};

/** Answers a program that asks which background the terminal has (OSC 11). */
export function answerBackground(session: Session, {background}: Paper): void {
	session.terminal.parser.registerOscHandler(11, (data) => {
		if (data === '?') {
			const [, red, green, blue] = /^#(..)(..)(..)$/.exec(background) ?? [];
			session.write(`\x1b]11;rgb:${red}/${green}/${blue}\x1b\\`);
		}

		return true;
	});
}

/** Runs a program in a terminal, presses keys, and writes what its screen then shows as an SVG. */
export async function takePicture({
	program,
	file = 'dist/start.cjs',
	args = [],
	keys = [],
	columns = 110,
	rows = 32,
	title = 'my-resume',
	paper = dark,
	output,
}: Shot): Promise<void> {
	const started = program === undefined ? {file} : {node: program};
	const session = openSession({...started, args, columns, rows});
	answerBackground(session, paper);
	try {
		await session.waitFor(/\S/);
		await session.settle(300);
		await session.press(...keys);
		await session.settle(300);
		const exit = await Promise.race([session.exited, undefined]);
		if (exit && exit.exitCode !== 0) {
			throw new Error(
				`${program ?? file} ended with status ${exit.exitCode}:\n${session.text().trimEnd()}`,
			);
		}

		await mkdir(dirname(output), {recursive: true});
		const cursor = session.cursorVisible();
		await writeFile(output, pictureOf(session.terminal, {title, cursor, paper}));
	} finally {
		await session.close();
	}
}
