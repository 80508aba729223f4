import type {Program} from '../resume/program.ts';
import type {FlagName, Options} from './flags.ts';

/** A call of the program: what stands behind its name. */
export type Call = {
	program: Program;
	/** What is no flag, behind the verb: as much as the verb takes. */
	words: readonly string[];
	options: Options;
	/** The verb that the first word is nearly the name of, where it names an entry. */
	similarVerb: string | undefined;
};

/** What stands behind a verb. */
export type Argument = {
	/** As the help writes it. */
	name: string;
	noun: string;
	/** What is missing in a call without it, if it is. */
	needed?: string;
	choices?: readonly string[];
	/** What somebody may write instead of a choice. */
	aliases?: Readonly<Record<string, string>>;
};

/** What the program can be told to do. */
export type Verb = {
	/** The first word of the call; empty for what is done without a verb. */
	name: string;
	summary: string;
	/** What else the help says. */
	details?: string;
	/** What it takes besides flags. */
	argument?: Argument;
	/** Besides `help` and `version`, which all take. */
	flags: readonly FlagName[];
	/** The flags that are only for one choice of the argument. */
	flagsOfChoice?: Readonly<Partial<Record<FlagName, string>>>;
	/** What to write behind the name of the program. */
	examples: readonly [string, ...string[]];
	/** Whether it is not in an owner's package, which visitors run. */
	ownersOnly: boolean;
	/** Does it, and resolves to the exit status. */
	run: (call: Call) => Promise<number>;
};
