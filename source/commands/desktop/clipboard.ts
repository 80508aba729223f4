import {clipboardSequence} from '../../viewer/terminal/clipboard-sequence.ts';
import {hasDesktop} from './display.ts';

/** Where a text went: this computer's clipboard, the terminal's, both, or nowhere. */
export type Copied = 'local' | 'terminal' | 'both' | 'none';

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
		const sequence = clipboardSequence(text, process.env);
		if (sequence) {
			write(sequence);
			asked = true;
		}
	} catch {
		// The terminal is gone, and its clipboard with it.
	}
	const here = text !== '' && (await copyHere(text));
	if (here) return asked ? 'both' : 'local';
	return asked ? 'terminal' : 'none';
}
