import type {Program} from '../resume/program.ts';
import type {FlagName, Options} from './flags.ts';

/** A call of the program, its arguments read. */
export type Call = {
	program: Program;
	/** The arguments behind the verb that are not flags: as many as the verb takes. */
	words: readonly string[];
	options: Options;
	/** The verb that was perhaps meant, where the first word is taken for an entry. */
	similarVerb: string | undefined;
};

/** The argument of a verb. */
type Argument = {
	/** In the help: `DIR`. */
	name: string;
	noun: string;
	/** Whether there may be two of them. */
	two?: true;
	/** If it is required, what a call without it lacks. */
	needed?: string;
	choices?: readonly string[];
	/** Other words for a choice. */
	aliases?: Readonly<Record<string, string>>;
};

/** What the program can be told to do. */
export type Verb = {
	/** The first word of the call; empty for what is done without a verb. */
	name: string;
	summary: string;
	/** What else the help says. */
	details?: string;
	argument?: Argument;
	/** Besides `help` and `version`, which all take. */
	flags: readonly FlagName[];
	/** The flags that are only for some choices of the argument. */
	flagsOfChoice?: Readonly<Partial<Record<FlagName, readonly string[]>>>;
	/** What to write behind the name of the program. */
	examples: readonly [string, ...string[]];
	/** Whether it is missing in an owner's package, which visitors run. */
	ownersOnly: boolean;
	/** Resolves to the exit status. */
	run: (call: Call) => Promise<number>;
};
