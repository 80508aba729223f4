import meow from 'meow';
import {isOwnFolder} from '../../resume/paper/design.ts';
import {plainText} from '../../resume/plain-text.ts';
import type {Program} from '../resume/program.ts';
import type {Call, Verb} from './call.ts';
import {CallError} from './call-error.ts';
import {didYouMean, nearWord} from './did-you-mean.ts';
import {defaultOptions, type Flag, type FlagName, flagNames, flags, type Options} from './flags.ts';
import {helpText} from './help.ts';
import {allOf, anyOf} from './lists.ts';
import {quoted} from './quoted.ts';
import {completeVerb, verbs, viewVerb} from './verbs.ts';

/** The flags that meow has read by name, unknown ones among them. */
type Given = Readonly<Record<string, unknown>>;

/**
 * Reads the arguments behind the name of the program: a verb and its call, or a text to print
 * instead, which is the help or the version. Throws a `CallError` for anything it does not know.
 */
export function readCall(
	argv: readonly string[],
	program: Program,
): {verb: Verb; call: Call} | {text: string} {
	const isOwner = program.reader === 'owner';
	if (isOwner && argv[0] === completeVerb.name) {
		const words = argv.slice(1);
		return {
			verb: completeVerb,
			call: {program, words, options: defaultOptions, similarVerb: undefined},
		};
	}
	const theirs = verbs.filter(({ownersOnly}) => isOwner || !ownersOnly);
	const taken = new Set<FlagName>(['help', 'version', ...theirs.flatMap((each) => each.flags)]);
	const names = [...taken].filter((name) => isOwner || !('ownersOnly' in flags[name]));
	const {input, given} = withWordsAsFlags(parse(argv, names, program));
	const verb = theirs.find(({name}) => name === input[0]) ?? viewVerb;
	const see = `See ${verb === viewVerb ? '' : `my-resume ${verb.name} `}--help.`;
	refuseUnknown(given, argv, names, verb, see);
	if (given.help) {
		if (isOwner && verb === viewVerb) refuseUnknownVerb(input[0], theirs);
		return {text: helpText(verb, program)};
	}
	if (given.version) return {text: `${program.version}\n`};
	const options = readOptions(given, verb, see);
	const words = withoutAliases(verb === viewVerb ? input : input.slice(1), verb);
	refuseWords(words, verb, see);
	refuseFlagsOfOthers(options, words[0], verb);
	const others = theirs.filter((each) => each !== verb).map(({name}) => name);
	const similarVerb = verb === viewVerb ? nearWord(words[0] ?? '', others) : undefined;
	return {verb, call: {program, words, options, similarVerb}};
}

function parse(argv: readonly string[], names: readonly FlagName[], program: Program) {
	const known = names.map((name) => {
		const {value, letter}: Flag = flags[name];
		const type = value === undefined ? ('boolean' as const) : ('string' as const);
		return [name, {type, ...(letter && {shortFlag: letter})}] as const;
	});
	try {
		const cli = meow({
			importMeta: import.meta,
			pkg: {name: program.name, version: program.version},
			argv: withDashesJoined(withLettersApart(argv)),
			flags: Object.fromEntries(known),
			// Tells an absent switch from `--no-…`.
			booleanDefault: undefined,
			// The help depends on the verb, which is not known yet.
			autoHelp: false,
			autoVersion: false,
		});
		const given: Given = cli.flags;
		return {input: cli.input.map(String), given};
	} catch (error) {
		// meow's own sentence about a flag that is set twice.
		throw new CallError(`${error instanceof Error ? error.message : error} See --help.`);
	}
}

/** What people try as a first word, and is a flag: `my-resume help check`, `my-resume list`. */
const flagWords: readonly string[] = ['help', 'version', 'list', 'print'] satisfies FlagName[];

function withWordsAsFlags({input, given}: {input: readonly string[]; given: Given}) {
	const [first = '', ...others] = input;
	return flagWords.includes(first)
		? {input: others, given: {...given, [first]: true}}
		: {input, given};
}

/** A letter joined with its value, such as `-lfr`: meow would read three letters. */
const joined = new RegExp(
	`^-(${Object.values<Flag>(flags)
		.flatMap(({letter, value}) => (letter && value ? letter : []))
		.join('|')})=?(.+)$`,
	's',
);

function withLettersApart(argv: readonly string[]): string[] {
	const end = argv.indexOf('--');
	return argv.flatMap((argument, index) => {
		const isFlag = end === -1 || index < end;
		const [, letter, value = ''] = (isFlag && joined.exec(argument)) || [];
		return letter === undefined ? [argument] : [`-${letter}`, value];
	});
}

/** A flag of letters with `-` behind it, which is its value: meow would read another flag. */
function withDashesJoined(argv: readonly string[]): string[] {
	const named = Object.entries<Flag>(flags).flatMap(([name, {value}]) =>
		value ? `--${name}` : [],
	);
	const end = argv.indexOf('--');
	const isJoined = (index: number) =>
		argv[index] === '-' && named.includes(argv[index - 1] ?? '') && (end === -1 || index < end);
	return argv.flatMap((argument, index) => {
		if (isJoined(index)) return [];
		return [isJoined(index + 1) ? `${argument}=-` : argument];
	});
}

/** Throws a `CallError` where help is wanted for a command that doesn’t exist. */
function refuseUnknownVerb(word: string | undefined, known: readonly Verb[]): void {
	if (word === undefined || flagWords.includes(word)) return;
	const names = known.flatMap(({name}) => name || []);
	throw new CallError(
		`There is no command ${quoted(word)}.${didYouMean(word, names)} See my-resume --help.`,
	);
}

/** Throws a `CallError` for an unknown flag. */
function refuseUnknown(
	given: Given,
	argv: readonly string[],
	names: readonly FlagName[],
	verb: Verb,
	see: string,
): void {
	const likely = [...names.filter((name) => verb.flags.includes(name)), ...names];
	for (const key of Object.keys(given)) {
		// meow spells `--dry-run` as `dryRun`.
		const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		const isOpposite = given[key] === false && argv.includes(`--no-${name}`);
		const known = names.find((each) => each === key);
		const flag: Flag | undefined = known && flags[known];
		if (flag && (!isOpposite || flag.negated)) continue;
		const isLetter = Array.from(key).length === 1;
		const written = isLetter ? `-${key}` : `--${isOpposite ? 'no-' : ''}${name}`;
		const near = isLetter ? '' : didYouMean(name, likely, '--');
		throw new CallError(`There is no flag ${plainText(written)}.${near} ${see}`);
	}
}

/** The options of a call. A flag that would do nothing is an error: perhaps the verb was forgotten. */
function readOptions(given: Given, verb: Verb, see: string): Options {
	const taken: readonly FlagName[] = [...verb.flags, 'help', 'version'];
	const read = flagNames
		.filter((name) => given[name] !== undefined)
		.map((name) => {
			if (!taken.includes(name)) throw new CallError(misplaced(name, verb, see));
			return [name, readValue(name, given[name], see)] as const;
		});
	return {...defaultOptions, ...Object.fromEntries(read)};
}

/** What to say of a flag that this verb does not take. */
function misplaced(name: FlagName, verb: Verb, see: string): string {
	if (verb !== viewVerb) return `${verb.name} doesn’t take --${name}. ${see}`;
	const [owner = viewVerb] = verbs.filter((each) => each.flags.includes(name));
	const {example}: Flag = flags[name];
	return `--${name} is for ${owner.name}: my-resume ${example ?? `${owner.name} --help`}.`;
}

function readValue(name: FlagName, given: unknown, see: string): string | number | boolean {
	const {value, optional, choices, own, range, negated}: Flag = flags[name];
	if (value === undefined) {
		if (given === true) return true;
		throw new CallError(`--${name} doesn’t take a value. ${see}`);
	}
	if (given === false && negated) return negated;
	if (given === '' && optional) return given;
	if (typeof given !== 'string' || given === '')
		throw new CallError(`--${name} needs a value. ${see}`);
	if (choices && !choices.includes(given) && !(own && isOwnFolder(given)))
		throw new CallError(
			`--${name} must be ${anyOf(choices)}, not ${quoted(given)}.${didYouMean(given, choices)}`,
		);
	if (!range) return given;
	const number = /^\d+$/.test(given) ? Number(given) : Number.NaN;
	const {least, most, unit} = range;
	if (number >= least && number <= most) return number;
	throw new CallError(
		`--${name} must be a whole number of ${unit} from ${least} to ${most}, not ${quoted(given)}.`,
	);
}

function withoutAliases([first, ...others]: readonly string[], {argument}: Verb): string[] {
	if (first === undefined) return [];
	return [new Map(Object.entries(argument?.aliases ?? {})).get(first) ?? first, ...others];
}

/** Throws a `CallError` when these are not the arguments that a verb takes. */
function refuseWords(words: readonly string[], {name, argument}: Verb, see: string): void {
	const [first = '', second, third] = words;
	if (!argument) {
		if (words.length === 0) return;
		throw new CallError(`${name} reads all of the content, not just ${quoted(first)}. ${see}`);
	}
	const {noun, needed, choices, two} = argument;
	if (needed !== undefined && first === '')
		throw new CallError(`${name} needs ${needed}${choices ? `: ${anyOf(choices)}` : ''}. ${see}`);
	if (choices && !choices.includes(first))
		throw new CallError(
			`There is no ${noun} ${quoted(first)}, only ${allOf(choices)}.${didYouMean(first, choices)}`,
		);
	if (two) {
		if (third === undefined) return;
		throw new CallError(`${name} compares two things, not ${words.length}. ${see}`);
	}
	if (second !== undefined)
		throw new CallError(
			`One ${noun} at a time, please: ${quoted(first)} or ${quoted(second)}? ${see}`,
		);
}

/** Throws a `CallError` for a flag that is for another choice of the verb's argument. */
function refuseFlagsOfOthers(options: Options, choice = '', verb: Verb): void {
	for (const name of verb.flags) {
		const own = verb.flagsOfChoice?.[name];
		if (own && !own.includes(choice) && options[name] !== defaultOptions[name])
			throw new CallError(`--${name} is for ${allOf(own)}, not for ${choice}.`);
	}
}
