type Environment = Readonly<Record<string, string | undefined>>;

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
function wrapped(sequence: string, {TMUX, STY, TERM = ''}: Environment): string {
	if (TMUX)
		return `${sequence}\u001BPtmux;${sequence.replaceAll('\u001B', '\u001B\u001B')}\u001B\\`;
	if (!STY && !TERM.startsWith('screen')) return sequence;
	const parts = sequence.match(new RegExp(`.{1,${screenPart}}`, 'gs')) ?? [];
	return parts.map((part) => `\u001BP${part}\u001B\\`).join('');
}

/**
 * What puts a text into the clipboard of the terminal that has these variables; empty where that has
 * none, or the text is empty or too long.
 */
export function clipboardSequence(text: string, environment: Environment): string {
	const sequence = withoutClipboard.test(environment.TERM ?? '') ? '' : osc52(text);
	return text && sequence && wrapped(sequence, environment);
}
