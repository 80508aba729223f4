import meow from 'meow';
import {designs, type PdfLook, papers} from '../../formats/pdf/look.ts';
import {plainText} from '../../resume/plain-text.ts';
import {themeNames} from '../../viewer/themes/themes.ts';
import {type FormatName, formatNames} from '../export/names.ts';
import type {Packaged, PackedResume} from '../resume/packaged.ts';
import {CallError} from './call-error.ts';
import {helpText} from './help.ts';
import {didYouMean, nearest} from './nearest.ts';
import {quoted} from './quoted.ts';

/** What is asked for by a word of its own. */
const verbs = ['check', 'dev', 'export', 'pack'] as const;

type Verb = (typeof verbs)[number];

/** What somebody asked for on the command line. */
export type Options = {
	command: 'view' | 'print' | 'list' | Verb;
	entry: string | undefined;
	/** The command that `entry` is nearly the name of, if it is no entry's. */
	nearlyCommand: string | undefined;
	/** The name of the package, by which it is called again. */
	program: string;
	/** The folder that the program is in. */
	home: string;
	/**
	 * The folder of the content, and whether it came with the program: then a visitor is reading. In
	 * an owner's package, the résumé itself, compiled; also the sample, for who reads it.
	 */
	content: {folder: string; packaged: boolean; resume?: PackedResume};
	locale: string | undefined;
	/** In columns. */
	width: number | undefined;
	color: 'auto' | 'always' | 'never';
	/** One of `themeNames`. */
	theme: string;
	/** Whether problems are printed as JSON. */
	json: boolean;
	/** Whether warnings count as errors. */
	strict: boolean;
	/** What `export` makes. */
	format: FormatName | undefined;
	/** The file or the folder that it goes to; `-` is stdout. */
	output: string | undefined;
	/** Whether a file of that name may go. */
	force: boolean;
	/** Whether a text is in ASCII alone. */
	ascii: boolean;
	/** How a PDF looks. */
	pdf: Partial<PdfLook>;
};

const flags = {
	content: {type: 'string', shortFlag: 'c'},
	locale: {type: 'string', shortFlag: 'l'},
	print: {type: 'boolean', shortFlag: 'p'},
	width: {type: 'string', shortFlag: 'w'},
	color: {type: 'string'},
	theme: {type: 'string'},
	list: {type: 'boolean'},
	json: {type: 'boolean'},
	strict: {type: 'boolean'},
	output: {type: 'string', shortFlag: 'o'},
	force: {type: 'boolean'},
	ascii: {type: 'boolean'},
	design: {type: 'string'},
	paper: {type: 'string'},
	help: {type: 'boolean', shortFlag: 'h'},
	version: {type: 'boolean', shortFlag: 'v'},
} as const;

const colors = ['auto', 'always', 'never'] as const;

/** The letter of a flag that takes a value, with the value right behind it: `-lfr`, `-w40`. */
const joined = new RegExp(
	`^-(${Object.values(flags)
		.flatMap((flag) => (flag.type === 'string' && 'shortFlag' in flag ? flag.shortFlag : []))
		.join('|')})=?(.+)$`,
	's',
);

/** The flags there are. What is for owners alone is not in a package of theirs. */
function flagNames(content: Packaged['content']): Array<keyof typeof flags> {
	const names = Object.keys(flags) as Array<keyof typeof flags>;
	const ofOwners: readonly string[] = ['content', ...Object.keys(ofVerbs)];
	return typeof content === 'string' ? names : names.filter((name) => !ofOwners.includes(name));
}

/**
 * The arguments as meow takes them all alike: a letter and its value apart. Throws a `CallError` for
 * a flag that there is none of, which are ours to name, as meow has no suggestions.
 */
function knownArguments(argv: readonly string[], content: Packaged['content']): string[] {
	const end = argv.indexOf('--');
	const names = flagNames(content);
	const letters: string[] = names.flatMap((name) => {
		const flag = flags[name];
		return 'shortFlag' in flag ? flag.shortFlag : [];
	});
	return argv.flatMap((argument, index) => {
		if (end !== -1 && index >= end) return [argument];
		const [, dashes, name = '', value] = /^(--?)([^=]+)(=?)/.exec(argument) ?? [];
		if (dashes === '--' && name !== 'no-color') {
			const known = names.find((each) => each === name);
			const near = didYouMean(name, names, '--');
			if (!known) throw new CallError(`There is no flag --${plainText(name)}.${near} See --help.`);
			if (value && flags[known].type === 'boolean')
				throw new CallError(`--${known} takes no value. See --help.`);
		}
		if (dashes === '-' && !/^\d/.test(name) && !letters.includes(name.charAt(0)))
			throw new CallError(`There is no flag -${plainText(name.charAt(0))}. See --help.`);
		const [, letter, rest = ''] = joined.exec(argument) ?? [];
		return letter === undefined ? [argument] : [`-${letter}`, rest];
	});
}

function oneOf<T extends string>(flag: string, value: string, known: readonly T[]): T {
	const found = known.find((each) => each === value);
	if (found !== undefined) return found;
	throw new CallError(
		`--${flag} is ${known.slice(0, -1).join(', ')} or ${known.at(-1)}, not ${quoted(value)}.${didYouMean(value, known)}`,
	);
}

/** Columns to print in: 20 to 400. */
function columns(value: string): number {
	const width = /^\d+$/.test(value) ? Number(value) : Number.NaN;
	if (width >= 20 && width <= 400) return width;
	throw new CallError(`--width is a whole number of columns from 20 to 400, not ${quoted(value)}.`);
}

function given(flag: string, value: string | undefined): string | undefined {
	if (value === '') throw new CallError(`--${flag} needs a value. See --help.`);
	return value;
}

/** The flags that each verb takes. Without a verb, all do but those that are a verb's own. */
const takes: Readonly<Record<Verb, ReadonlyArray<keyof typeof flags>>> = {
	check: ['content', 'width', 'color', 'json', 'strict'],
	dev: ['content', 'locale', 'color', 'theme'],
	export: ['content', 'locale', 'width', 'output', 'force', 'ascii', 'design', 'paper'],
	pack: ['content', 'design', 'paper'],
};
/** The flags that mean nothing without a verb, and a call that takes each. */
const ofVerbs: Readonly<Partial<Record<keyof typeof flags, string>>> = {
	json: 'check --json',
	strict: 'check --strict',
	output: 'export pdf --output cv.pdf',
	force: 'export pdf --force',
	ascii: 'export text --ascii',
	design: 'export pdf --design modern',
	paper: 'export pdf --paper letter',
};
/** The flags that only some formats take. */
const ofFormats: Readonly<Partial<Record<keyof typeof flags, FormatName>>> = {
	width: 'text',
	ascii: 'text',
	design: 'pdf',
	paper: 'pdf',
};

/** A flag that would do nothing is a mistake, as when the verb was forgotten. */
function refuseOtherFlags(verb: Verb | undefined, given: Readonly<Record<string, unknown>>): void {
	const names = Object.keys(flags) as Array<keyof typeof flags>;
	const isGiven = (name: string) => given[name] === '' || Boolean(given[name]);
	if (verb) {
		const wrong = names.find((name) => isGiven(name) && !takes[verb].includes(name));
		if (wrong) throw new CallError(`${verb} takes no --${wrong}. See --help.`);
	}
	const lost = verb ? undefined : names.find((name) => ofVerbs[name] && isGiven(name));
	if (lost)
		throw new CallError(
			`--${lost} is for ${ofVerbs[lost]?.split(' ')[0]}: my-resume ${ofVerbs[lost]}.`,
		);
}

/** How files end, for who names a format by that. */
const endings: Readonly<Record<string, FormatName>> = {md: 'markdown', txt: 'text', htm: 'html'};

/** The format that stands behind `export`. */
function readFormat(
	words: ReadonlyArray<string | undefined>,
	given: Readonly<Record<string, unknown>>,
): FormatName {
	const [format = '', ...more] = words;
	const known = formatNames.find((each) => each === format);
	const all = `${formatNames.slice(0, -1).join(', ')} or ${formatNames.at(-1)}`;
	if (format === '') throw new CallError(`export needs a format: ${all}. See --help.`);
	if (!known)
		throw new CallError(
			`There is no format ${quoted(format)}, but ${all}.${didYouMean(endings[format] ?? format, formatNames)}`,
		);
	if (more.length > 0)
		throw new CallError(`One format at a time, please: my-resume export ${known}. See --help.`);
	const names = Object.keys(flags) as Array<keyof typeof flags>;
	const wrong = names.find((name) => given[name] && (ofFormats[name] ?? known) !== known);
	if (wrong) throw new CallError(`--${wrong} is for ${ofFormats[wrong]}, not for ${known}.`);
	return known;
}

function parse(argv: readonly string[], {name, version, content}: Packaged) {
	try {
		return meow(helpText(name, typeof content === 'string' ? 'owner' : 'visitor'), {
			importMeta: import.meta,
			pkg: {name, version},
			argv,
			flags,
			description: false,
			helpIndent: 0,
			autoHelp: false,
			autoVersion: false,
		});
	} catch (error) {
		// meow's own sentence, as about a flag that stands there twice.
		throw new CallError(`${error instanceof Error ? error.message : error} See --help.`);
	}
}

/**
 * Reads the arguments behind the name of the program, which is in the folder `home`. Prints the help
 * or the version, and ends the process, when one of them is asked for. Throws a `CallError` for
 * anything it does not know.
 */
export function readOptions(argv: readonly string[], packaged: Packaged, home: string): Options {
	const {name, content} = packaged;
	const cli = parse(knownArguments(argv, content), packaged);
	if (cli.flags.help) cli.showHelp(0);
	if (cli.flags.version) cli.showVersion();
	const [first, ...others] = cli.input.map(String);
	const verb = typeof content === 'string' ? verbs.find((each) => each === first) : undefined;
	refuseOtherFlags(verb, cli.flags);
	const words = verb ? others : [first, ...others];
	const format = verb === 'export' ? readFormat(words, cli.flags) : undefined;
	const [entry, ...more] = verb === 'check' || verb === 'pack' ? [undefined, ...words] : words;
	if (more.length > 0 && !format)
		throw new CallError(
			verb === 'check' || verb === 'pack'
				? `${verb} reads all of the content, not only ${quoted(more[0] ?? '')}. See --help.`
				: `One entry at a time, please: ${quoted(entry ?? '')} or ${quoted(more[0] ?? '')}? See --help.`,
		);
	const folder = given('content', cli.flags.content);
	const width = given('width', cli.flags.width);
	const design = given('design', cli.flags.design);
	const paper = given('paper', cli.flags.paper);
	const color = argv.includes('--no-color') ? 'never' : (given('color', cli.flags.color) ?? 'auto');
	// A verb is for owners: it reads what they wrote.
	const resume =
		typeof content !== 'string'
			? content.resume
			: folder === undefined && verb === undefined
				? packaged.sample()
				: undefined;
	return {
		command: verb ?? (cli.flags.list ? 'list' : cli.flags.print ? 'print' : 'view'),
		entry: format ? undefined : entry,
		nearlyCommand:
			entry === undefined || verb || typeof content !== 'string'
				? undefined
				: nearest(entry, [...verbs, 'init']),
		program: name,
		home,
		content: {
			folder: folder ?? (typeof content === 'string' ? content : home),
			packaged: folder === undefined,
			...(resume && {resume}),
		},
		locale: given('locale', cli.flags.locale),
		width: width === undefined ? undefined : columns(width),
		color: oneOf('color', color, colors),
		theme: oneOf('theme', given('theme', cli.flags.theme) ?? 'terminal', themeNames),
		json: cli.flags.json ?? false,
		strict: cli.flags.strict ?? false,
		format,
		output: given('output', cli.flags.output),
		force: cli.flags.force ?? false,
		ascii: cli.flags.ascii ?? false,
		pdf: {
			...(design === undefined ? {} : {design: oneOf('design', design, designs)}),
			...(paper === undefined ? {} : {paper: oneOf('paper', paper, papers)}),
		},
	};
}
