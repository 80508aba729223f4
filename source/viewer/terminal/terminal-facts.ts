/*
 * What terminals can't do, by what they say of themselves. `test/emulators` shows them.
 */

/** Their windows have no title, or it is not given back, or they print what sets it, as Emacs does. */
const withoutTitle = /^(?:$|dumb|linux|vt\d|cons|ansi|eterm|screen)/;

/** Whether the title of the window can be set and given back. */
export function hasTitle({TERM = '', TMUX}: NodeJS.ProcessEnv): boolean {
	return TMUX !== undefined ? TERM !== 'dumb' : !withoutTitle.test(TERM);
}

/** Whether marks of direction take no column. mlterm gives each of them one. */
export function takesDirectionMarks({TERM = '', MLTERM}: NodeJS.ProcessEnv): boolean {
	return MLTERM === undefined && !TERM.startsWith('mlterm');
}

/**
 * Whether an emoji of several parts leaves what is written beside it. foot gives a family eight columns
 * by default (`grapheme-width-method`), and draws it over the words that were put there. tmux takes it
 * for two columns, whatever the terminal that it runs in makes of it; Neovim and Emacs show what joins
 * the parts.
 */
export function joinsEmoji({TERM = '', ...env}: NodeJS.ProcessEnv): boolean {
	return !TERM.startsWith('foot') && !env.TMUX && !env.NVIM && !env.INSIDE_EMACS;
}
