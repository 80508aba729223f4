import {hasDesktop} from './display.ts';

/** Where a text went: this computer's clipboard, the terminal's, both, or nowhere. */
export type Copied = 'local' | 'terminal' | 'both' | 'none';

/** Terminals take a sequence of 100,000 bytes (hterm's limit, which others took over). */
const longestSequence = 100_000;
/** GNU Screen passes on control strings of at most 768 bytes, older versions 256. */
const screenPart = 240;
/** Terminals that print the sequence instead of obeying it, or ignore it. */
const withoutClipboard = /^(?:dumb|linux|vt\d|cons|ansi|eterm)/;

/** Asks the terminal to put a text into its clipboard (xterm's OSC 52); empty if it is too long. */
function osc52(text: string): string {
	const sequence = `\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;
	return sequence.length > longestSequence ? '' : sequence;
}

/**
 * The same, wrapped for the multiplexer in between. tmux keeps the sequence and forwards it only with
 * `set-clipboard on`, which is not the default; its passthrough works where that is allowed, as it was
 * up to tmux 3.2. So it gets both, which say the same. GNU Screen does not know OSC 52, but forwards
 * what stands in device control strings, in parts.
 */
function wrapped(sequence: string): string {
	const {TMUX, STY, TERM = ''} = process.env;
	if (TMUX)
		return `${sequence}\u001BPtmux;${sequence.replaceAll('\u001B', '\u001B\u001B')}\u001B\\`;
	if (!STY && !TERM.startsWith('screen')) return sequence;
	const parts = sequence.match(new RegExp(`.{1,${screenPart}}`, 'gs')) ?? [];
	return parts.map((part) => `\u001BP${part}\u001B\\`).join('');
}

/** Whether the text is now in the clipboard of this computer. */
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
 * Copies a text into the reader's clipboard: through the terminal, which also works over SSH, and with
 * this computer's own tools when the reader sits at it. `write` gets bytes for the terminal, at most
 * once. No terminal confirms them, so `'terminal'` means that it was asked; `'local'` is certain.
 * Never throws.
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
		// The terminal is gone, and its clipboard with it.
	}
	const here = text !== '' && (await copyHere(text));
	if (here) return asked ? 'both' : 'local';
	return asked ? 'terminal' : 'none';
}
