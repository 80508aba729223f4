import type {ReadStream} from 'node:tty';
import {type Hex, hexOf, luminance} from '../../markdown/style/color.ts';

/**
 * What is the background (xterm's OSC 11), and who are you (DA1)? Every terminal answers the
 * second, even one that does not know the first, so the wait always ends.
 */
const question = '\u001B]11;?\u0007\u001B[c';
const background = /\u001B\]11;([^\0-\x1F\x7F]{0,80})(?:\u0007|\u001B\\)/;
const identity = /\u001B\[\?[\d;]{0,80}c/;
const beginning = /\u001B(?:\](?:1(?:1(?:;[^\0-\x1F\x7F]{0,80}\u001B?)?)?)?|\[(?:\?[\d;]{0,80})?)$/;

/** The colour in an answer: `rgb:RRRR/GGGG/BBBB`, of one to four digits each, or `#rrggbb`. */
function colorIn(answer: string): Hex | undefined {
	const [, ...parts] =
		/^rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})(?:\/[\da-f]{1,4})?$/i.exec(answer) ??
		/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(answer) ??
		[];
	const [red, green, blue] = parts.map((digits) =>
		Math.round((Number.parseInt(digits, 16) / (16 ** digits.length - 1)) * 255),
	);
	if (red === undefined || green === undefined || blue === undefined) return undefined;
	return hexOf([red, green, blue]);
}

/** Removes the terminal's answers from the input, which is Latin-1 or text. */
class Answers {
	color: Hex | undefined;
	colored = false;
	identified = false;

	removeFrom(input: string): string {
		return input
			.replace(background, (_, answer: string) => {
				this.colored = true;
				this.color = colorIn(answer);
				return '';
			})
			.replace(identity, () => {
				this.identified = true;
				return '';
			});
	}
}

/** A question that was asked. */
export type Question = {
	/** The background; undefined without a valid answer in time. */
	answer: () => Promise<Hex | undefined>;
	/**
	 * Gives the keyboard back: the next reader gets what was typed meanwhile, and raw mode is as it was.
	 * A late answer is removed from what they read.
	 */
	end: () => void;
};

/**
 * Asks a terminal for its background. Returns at once; the `answer` takes at most `limit` milliseconds
 * from now. The terminal is in raw mode until the `end`: else it would echo the answer, and hold it
 * back until Enter.
 */
export function askBackground(
	stdin: ReadStream,
	stdout: NodeJS.WriteStream,
	limit = 100,
): Question {
	const wasRaw = stdin.isRaw;
	const answers = new Answers();
	let typed = '';
	let ended = false;
	let finish = () => {};
	const finished = new Promise<void>((resolve) => {
		finish = resolve;
	});
	const timer = setTimeout(finish, limit);
	const listen = () => {
		for (let chunk: Buffer | null = stdin.read(); chunk !== null; chunk = stdin.read())
			typed += chunk.toString('latin1');
		typed = answers.removeFrom(typed);
		if (answers.identified) finish();
	};
	stdin.setRawMode(true);
	stdin.on('readable', listen);
	stdout.write(question);
	return {
		async answer() {
			await finished;
			return answers.color;
		},
		end() {
			if (ended) return;
			ended = true;
			clearTimeout(timer);
			finish();
			stdin.off('readable', listen);
			stdin.pause();
			// The next reader refs it again; until then it must not keep the program running.
			stdin.unref();
			stdin.setRawMode(wasRaw);
			if (typed !== '') stdin.unshift(Buffer.from(typed, 'latin1'));
			// Both answers may still come, one after the other.
			if (!answers.identified || !answers.colored) dropLateAnswers(stdin, answers);
		},
	};
}

/** Removes answers from all further input, until both have come. */
function dropLateAnswers(stdin: ReadStream, answers: Answers): void {
	const read = stdin.read.bind(stdin);
	let held = '';
	const readWithout = (size?: number): string | Buffer | null => {
		for (;;) {
			const chunk: string | Buffer | null = read(size);
			if (chunk === null) return null;
			const isText = typeof chunk === 'string';
			const input = answers.removeFrom(held + (isText ? chunk : chunk.toString('latin1')));
			const awaited = !answers.identified || !answers.colored;
			held = awaited ? (beginning.exec(input)?.[0] ?? '') : '';
			if (!awaited) Reflect.deleteProperty(stdin, 'read');
			const rest = input.slice(0, input.length - held.length);
			if (rest !== '') return isText ? rest : Buffer.from(rest, 'latin1');
		}
	};
	stdin.read = readWithout;
}

/** Whether a background is light: black has more contrast with it than white. */
export function isLight(color: Hex): boolean {
	// Where the contrast with either is the same: (1 + 0.05) / (L + 0.05) = (L + 0.05) / 0.05.
	return luminance(color) > Math.sqrt(1.05 * 0.05) - 0.05;
}

/**
 * Whether the background is a light one by `COLORFGBG`, as rxvt and Konsole set it: two or three of
 * the sixteen colours, the last one the background's. Undefined where it says nothing.
 */
export function lightByEnvironment({COLORFGBG = ''}: NodeJS.ProcessEnv): boolean | undefined {
	const number = /;(\d{1,2})$/.exec(COLORFGBG)?.[1];
	if (number === undefined || Number(number) > 15) return undefined;
	return Number(number) === 7 || Number(number) > 8;
}

/** Whether a terminal may be asked. A dumb one, or Linux's console, would print the question. */
export function canAsk(
	stdin: {isTTY?: boolean},
	stdout: {isTTY?: boolean},
	{TERM = ''}: NodeJS.ProcessEnv,
): boolean {
	return Boolean(stdin.isTTY && stdout.isTTY) && TERM !== '' && TERM !== 'dumb' && TERM !== 'linux';
}
