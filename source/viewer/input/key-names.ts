/** What terminals send for the keys that are no characters: xterm, rxvt, PuTTY, Linux's console. */
const finals: Readonly<Record<string, string>> = {
	A: 'up',
	B: 'down',
	C: 'right',
	D: 'left',
	H: 'home',
	F: 'end',
	// rxvt with Shift, and with Ctrl.
	a: 'up',
	b: 'down',
	c: 'right',
	d: 'left',
};

/** The same for sequences that end in `~`; in rxvt, with Shift or Ctrl, in `$`, `^` or `@`. */
const numbers: Readonly<Record<string, string>> = {
	1: 'home',
	3: 'backspace',
	4: 'end',
	5: 'pageup',
	6: 'pagedown',
	7: 'home',
	8: 'end',
};

const special = /^\u001B(?:O|\[{1,2})(\d*)(?:;[\d:]*)?([A-Za-z~$^@])$/;
/** A key as Kitty's protocol has it, which the viewer does not ask for: its code and what is held. */
const kitty = /^\u001B\[(\d{1,7})(?::\d*)*(?:;(\d*)(?::([12]))?(?:;[\d:]*)?)?u$/;

/** The name of a key that arrives as a character, control characters included; if it has one. */
export function characterKey(character: string): string | undefined {
	const code = character.charCodeAt(0);
	if (character === ' ') return 'space';
	if (character === '\r' || character === '\n') return 'enter';
	if (character === '\t') return 'tab';
	if (character === '\u001B') return 'esc';
	// What most terminals send for the backspace key, and what some do.
	if (character === '\u007F' || character === '\b') return 'backspace';
	if (code >= 1 && code <= 26) return `ctrl-${String.fromCharCode(code + 96)}`;
	return code < 32 ? undefined : character;
}

/** The name of the key that a complete sequence stands for, with Shift, Alt or Ctrl or without. */
export function sequenceKey(sequence: string): string | undefined {
	const [, code, held, event = '1'] = kitty.exec(sequence) ?? [];
	if (code !== undefined && event !== '') {
		// Codes from 0xE000 are keys that are no characters.
		if (Number(code) >= 0xe000) return undefined;
		const name = characterKey(String.fromCodePoint(Number(code)));
		const isCtrl = ((Number(held || 1) - 1) & 4) !== 0;
		return isCtrl && /^[a-z]$/.test(name ?? '') ? `ctrl-${name}` : name;
	}
	const [, number = '', final = ''] = special.exec(sequence) ?? [];
	if (/[~$^@]/.test(final)) return numbers[number];
	// In xterm, a number before a letter is always 1, and says that another follows.
	return number === '' || number === '1' ? finals[final] : undefined;
}
