import {program} from '../terminal/program.ts';

/** A word for a shell, whatever is in it. */
export const word = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A call of the built program for a shell. */
export const call = (args: readonly string[]) =>
	[process.execPath, program, ...args].map(word).join(' ');
