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
export function colorIn(answer: string): Hex | undefined {
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

/** Takes the answers out of what was typed, as Latin-1 or text. */
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

/** A question that is on its way. */
export type Question = {
	/** The background; undefined when there was no answer in time, or none to make sense of. */
	answer: () => Promise<Hex | undefined>;
	/**
	 * Gives the keyboard back: what was typed meanwhile is there to be read by whoever comes next,
	 * raw mode is as it was. An answer that comes later still is taken out of what they read.
	 */
	end: () => void;
};

/**
 * Asks a terminal for its background. Returns at once, so that other work fills the time; waiting
 * for the `answer` takes no longer than `limit` milliseconds from now. Raw from now to the `end`:
 * else the terminal would echo the answer, and keep it back until Enter.
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
			// Both may still come, one behind the other.
			if (!answers.identified || !answers.colored) dropLateAnswers(stdin, answers);
		},
	};
}

/** Takes answers out of what is read from here on, until there are no more to come. */
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

/** Whether a background is a light one: black stands out from it better than white does. */
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

/** Whether a terminal may be asked: neither a dumb one nor Linux's own, which would show the question. */
export function canAsk(
	stdin: {isTTY?: boolean},
	stdout: {isTTY?: boolean},
	{TERM = ''}: NodeJS.ProcessEnv,
): boolean {
	return Boolean(stdin.isTTY && stdout.isTTY) && TERM !== '' && TERM !== 'dumb' && TERM !== 'linux';
}
