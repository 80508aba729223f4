import type {Action} from './action.ts';
import {characterKey, sequenceKey} from './key-names.ts';
import {type MouseReport, readMouse, reportBeginning} from './mouse-reader.ts';

/** What somebody did: pressed a key, pasted a text, used the mouse. */
export type Input = Extract<Action, {type: 'key' | 'paste'}> | {type: 'mouse'; report: MouseReport};

/** Reads what a terminal sends, whatever parts it comes in. */
export type KeyReader = {
	read: (text: string) => Input[];
	/** Gives up waiting for the rest of what is held back; some of it may be keys. */
	giveUp: () => Input[];
	/**
	 * Milliseconds after which to give up if nothing more arrives, or, if `strict`, whatever arrives;
	 * undefined if nothing is held back.
	 */
	patience: () => {time: number; strict: boolean} | undefined;
};

/** The name of the key that always quits, and what it sends. */
export const interrupt = 'ctrl-c';
const interruptCharacter = '\u0003';
const escapeCharacter = '\u001B';
const pasteStart = '\u001B[200~';
const pasteEnd = '\u001B[201~';
/** Characters of a pasted text that are kept. Nothing takes as many, and a paste may never end. */
const longestPaste = 4096;
/** Characters of a sequence, beyond which it is none: an answer of a terminal's has some hundreds. */
const longestSequence = 4096;

/**
 * Milliseconds. An Escape is a key unless the rest of a sequence follows at once; who begins with more
 * than that is a terminal behind a slow line. Ctrl-C inside a paste quits, as the paste may never end,
 * unless the end is on its way.
 */
const patience = {escape: 25, sequence: 500, interrupt: 60};

/** A sequence: of a key, or an answer to a question that nobody waits for any more (ECMA-48, 5.4). */
const sequence =
	/\u001B(?:\[\[[A-E]|\[[2-8]\$|\[[0-?]*[ -/]*[@-~]|O[\d;]*[@-~]|(?:\]\d|P[\d>!])[^\0-\x1F]*(?:\x07|\u001B\\))/y;
/** The beginning of one, if nothing follows it. */
const beginning =
	/\u001B(?:\[\[?|\[[0-?]*[ -/]*|O[\d;]*|[\]P]|(?:\]\d|P[\d>!])[^\0-\x1F]*\u001B?)?$/y;

function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
	pattern.lastIndex = index;
	return pattern.exec(text)?.[0];
}

type Paste = {text: string; tail: string; isInterrupted: boolean};

/**
 * Creates a reader. Pasted text never becomes keys, wherever it is divided, nor do reports of the
 * mouse and answers of the terminal; sequences that mean nothing are left out. Escape and the next key
 * arrive together in tmux before 3.5 and in GNU screen, as if Alt were held, which means nothing here.
 */
export function createKeyReader(): KeyReader {
	/** What may be the beginning of something. */
	let held = '';
	/** The part of a paste's start that was given up: if the rest follows after all, it was one. */
	let givenUp = '';
	/** The paste that has begun: its text so far, and the last of that, which may begin its end. */
	let paste: Paste | undefined;

	/** Whether somebody may have pressed what is held: Escape, alone or with a key; `[` after it. */
	const isKeys = () => givenUp !== '' || held.length <= 2;

	/** Reads up to the beginning of a paste. Returns what follows that. */
	function readKeys(text: string, inputs: Input[]): string {
		let index = 0;
		const press = (name: string | undefined, length: number) => {
			if (name !== undefined) inputs.push({type: 'key', name});
			index += length;
		};
		while (index < text.length) {
			if (text[index] !== escapeCharacter) {
				const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
				press(characterKey(character), character.length);
				continue;
			}
			if (text.startsWith(pasteStart, index)) {
				paste = {text: '', tail: '', isInterrupted: false};
				return text.slice(index + pasteStart.length);
			}
			const mouse = readMouse(text, index);
			if (mouse) {
				if (mouse.report) inputs.push({type: 'mouse', report: mouse.report});
				index += mouse.length;
				continue;
			}
			const rest = matchAt(reportBeginning, text, index) ?? matchAt(beginning, text, index);
			if (rest !== undefined) {
				held = rest.length <= longestSequence ? rest : '';
				return '';
			}
			const whole = matchAt(sequence, text, index);
			press(
				whole === undefined ? 'esc' : sequenceKey(whole),
				whole?.length ?? escapeCharacter.length,
			);
		}
		return '';
	}

	/** Reads up to the end of the paste. Returns what follows that. */
	function readPaste({text, tail, isInterrupted}: Paste, more: string, inputs: Input[]): string {
		const all = tail + more;
		const end = all.indexOf(pasteEnd);
		const kept = end === -1 ? Math.max(0, all.length + 1 - pasteEnd.length) : end;
		const pasted = (text + all.slice(0, kept)).slice(0, longestPaste);
		if (end === -1) {
			const quits = isInterrupted || more.includes(interruptCharacter);
			paste = {text: pasted, tail: all.slice(kept), isInterrupted: quits};
			return '';
		}
		paste = undefined;
		inputs.push({type: 'paste', text: pasted});
		return all.slice(end + pasteEnd.length);
	}

	/** Whether a paste's start that was given up has gone on, or may still. */
	function isLateStart(text: string): boolean {
		const begun = givenUp + text;
		return givenUp !== '' && (begun.startsWith(pasteStart) || pasteStart.startsWith(begun));
	}

	return {
		read(text) {
			const inputs: Input[] = [];
			let rest = held + text;
			if (paste) rest = text;
			else if (isLateStart(rest) && (givenUp + rest).length < pasteStart.length) {
				held = rest;
				return [];
			} else {
				if (isLateStart(rest)) rest = givenUp + rest;
				givenUp = '';
				held = '';
			}
			while (rest !== '') rest = paste ? readPaste(paste, rest, inputs) : readKeys(rest, inputs);
			return inputs;
		},
		giveUp() {
			if (paste?.isInterrupted) {
				paste = undefined;
				return [{type: 'key', name: interrupt}];
			}
			const keys = isKeys() ? Array.from(held, characterKey) : [];
			const begun = givenUp + held;
			givenUp = pasteStart.startsWith(begun) ? begun : '';
			held = '';
			return keys.flatMap((name) => (name === undefined ? [] : [{type: 'key', name}]));
		},
		patience() {
			if (paste) return paste.isInterrupted ? {time: patience.interrupt, strict: true} : undefined;
			if (held === '') return undefined;
			return {time: isKeys() ? patience.escape : patience.sequence, strict: false};
		},
	};
}
