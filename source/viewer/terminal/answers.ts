/** What a terminal can be asked: what its background is, what it is called, and what it can do. */
export type Question = 'background' | 'name' | 'abilities';

/** The words of the answers that have come. */
export type Answers = Readonly<Partial<Record<Question, string>>>;

/**
 * The control sequences, by xterm's names: OSC 11, XTVERSION and DA1, which every terminal answers.
 * `part` is the beginning of an answer, whose rest has yet to arrive.
 */
const sequences: Readonly<Record<Question, {ask: string; answer: RegExp; part: RegExp}>> = {
	background: {
		ask: '\u001B]11;?\u0007',
		answer: /\u001B\]11;(?<background>[^\0-\x1F\x7F]{0,80})(?:\u0007|\u001B\\)/,
		part: /\u001B(?:\](?:1(?:1(?:;[^\0-\x1F\x7F]{0,80}\u001B?)?)?)?)?$/,
	},
	name: {
		ask: '\u001B[>q',
		answer: /\u001BP>\|(?<name>[^\0-\x1F\x7F]{0,200})\u001B\\/,
		part: /\u001B(?:P(?:>(?:\|[^\0-\x1F\x7F]{0,200}\u001B?)?)?)?$/,
	},
	abilities: {
		ask: '\u001B[c',
		answer: /\u001B\[\?(?<abilities>[\d;]{0,80})c/,
		part: /\u001B(?:\[(?:\?[\d;]{0,80})?)?$/,
	},
};

const questions = Object.keys(sequences) as Question[];
const all = Object.values(sequences);
const answer = new RegExp(all.map((each) => each.answer.source).join('|'), 'g');
const beginning = new RegExp(all.map((each) => each.part.source).join('|'));

/** What to write to a terminal to ask it. */
export function asking(chosen: readonly Question[]): string {
	// Old terminals may print what they don't know, as VTE 0.52 does XTVERSION: off with it.
	return `${chosen.map((each) => sequences[each].ask).join('')}\r\u001B[K`;
}

/** Takes answers out of what is typed. */
export type AnswerFilter = {
	/** All but the answers, in order. What may be the beginning of one is held back. */
	take: (input: string) => string;
	/** Whether nothing is held back. */
	isEmpty: () => boolean;
	/** Whether what is held back may be keys as well, such as Escape. */
	mayBeKeys: () => boolean;
	/**
	 * Gives out what is held back. If it turns out to be an answer all the same, the rest of that is
	 * taken out.
	 */
	release: () => string;
	/** Gives out what is held back, to be taken in once more. */
	reset: () => string;
};

/** Creates a filter of input, in Latin-1 or as text, that arrives in any pieces. */
export function createAnswerFilter(
	hear: (question: Question, words: string) => void,
): AnswerFilter {
	let held = '';
	/** So many characters of it have been released. */
	let released = 0;
	const unreleased = () => held.slice(released);
	return {
		take(input) {
			const text = held + input;
			let rest = '';
			let end = 0;
			const giveUntil = (index: number) => {
				rest += text.slice(Math.max(end, released), index);
			};
			for (const match of text.matchAll(answer)) {
				giveUntil(match.index);
				end = match.index + match[0].length;
				for (const question of questions) {
					const words = match.groups?.[question];
					if (words !== undefined) hear(question, words);
				}
			}
			held = beginning.exec(text.slice(end))?.[0] ?? '';
			const start = text.length - held.length;
			giveUntil(start);
			released = Math.max(0, released - start);
			return rest;
		},
		isEmpty: () => unreleased() === '',
		// Nobody presses more of an answer at once than Alt and its second character.
		mayBeKeys: () => unreleased() !== '' && (released > 0 || held.length <= 2),
		release() {
			const rest = unreleased();
			released = held.length;
			return rest;
		},
		reset() {
			const rest = unreleased();
			held = '';
			released = 0;
			return rest;
		},
	};
}
