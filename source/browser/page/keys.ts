/** What browsers call the keys that are no characters, and what the viewer does. */
const names: Readonly<Record<string, string>> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'left',
	ArrowRight: 'right',
	Home: 'home',
	End: 'end',
	PageUp: 'pageup',
	PageDown: 'pagedown',
	Enter: 'enter',
	Escape: 'esc',
	Backspace: 'backspace',
	' ': 'space',
};

/** A key as a browser reports it. */
export type PressedKey = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'getModifierState'
>;

/**
 * The viewer's name of a key; undefined for the browser's own, which are Tab, function keys, and whatever
 * is pressed with Ctrl, Alt or Cmd.
 */
export function keyName(pressed: PressedKey): string | undefined {
	const {key, ctrlKey, metaKey, altKey, isComposing} = pressed;
	// On many keyboards, characters such as [ are typed with AltGr, which is Ctrl and Alt to Windows.
	const isShortcut = (ctrlKey || metaKey || altKey) && !pressed.getModifierState('AltGraph');
	if (isShortcut || isComposing) return undefined;
	return names[key] ?? ([...key].length === 1 ? key : undefined);
}
