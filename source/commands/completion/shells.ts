/** The shells that can complete calls of the program. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** The first word of a call by a shell that completes another. */
export const completeWord = '__complete';
