import {hasDesktop} from './display.ts';

/** The way that a text went: into the clipboard here, to the terminal for its own, or nowhere. */
export type Copied = 'local' | 'terminal' | 'both' | 'none';

/** Terminals take a sequence of 100,000 bytes (hterm, and whoever took over its limit). */
const longestSequence = 100_000;
/** Screen hands on a control string of at most 768 bytes, older ones of 256. */
const screenPart = 240;
/** Terminals that would show the sequence instead of obeying it, or do not know it at all. */
const withoutClipboard = /^(?:dumb|linux|vt\d|cons|ansi)/;

/** What asks the terminal to put a text into its clipboard (xterm's OSC 52); empty if too long. */
function osc52(text: string): string {
	const sequence = `\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;
	return sequence.length > longestSequence ? '' : sequence;
}

/**
 * The same in what this runs in. tmux takes the sequence for itself and hands it on only with
 * `set-clipboard on`, which is not its default; the same in its passthrough gets out where that is
 * allowed, as it was up to tmux 3.2. So it gets both: whichever arrives says the same. GNU Screen
 * knows no OSC 52, and passes on what stands in device control strings, part by part.
 */
function wrapped(sequence: string): string {
	const {TMUX, STY, TERM = ''} = process.env;
	if (TMUX)
		return `${sequence}\u001BPtmux;${sequence.replaceAll('\u001B', '\u001B\u001B')}\u001B\\`;
	if (!STY && !TERM.startsWith('screen')) return sequence;
	const parts = sequence.match(new RegExp(`.{1,${screenPart}}`, 'gs')) ?? [];
	return parts.map((part) => `\u001BP${part}\u001B\\`).join('');
}

/** Whether the text is in the clipboard of this computer now. */
async function copyHere(text: string): Promise<boolean> {
	if (!hasDesktop()) return false;
	try {
		const {writeText} = await import('tinyclip');
		await writeText(text);
		return true;
	} catch {
		return false;
	}
}

/**
 * Copies a text into the clipboard of the reader: through the terminal, which works from another
 * computer too, and by this computer's own tools where the reader sits at it. `write` gets bytes
 * for the terminal, at most once. No terminal tells whether it took them, so that `'terminal'`
 * means that it was asked; `'local'` is sure. Never throws.
 */
export async function copyText(text: string, write: (bytes: string) => void): Promise<Copied> {
	let asked = false;
	try {
		const sequence = withoutClipboard.test(process.env.TERM ?? '') ? '' : osc52(text);
		if (sequence && text) {
			write(wrapped(sequence));
			asked = true;
		}
	} catch {
		// A terminal that is gone has no clipboard either.
	}
	const here = text !== '' && (await copyHere(text));
	if (here) return asked ? 'both' : 'local';
	return asked ? 'terminal' : 'none';
}
