/** What the program ends with, for shells and scripts. */
export const exitStatus = {done: 0, contentErrors: 1, wrongCall: 2, stopped: 130} as const;

/** What each of them means, for help and README. */
export const exitMeanings: Readonly<Record<keyof typeof exitStatus, string>> = {
	done: 'done',
	contentErrors: 'the content has errors',
	wrongCall: 'the command or the folder is wrong',
	stopped: 'stopped with Ctrl-C',
};
