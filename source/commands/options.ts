import meow from 'meow';
import {plainText} from '../resume/plain-text.ts';
import {themeNames} from '../viewer/themes.ts';
import {CallError} from './call-error.ts';
import {didYouMean} from './nearest.ts';
import {quoted} from './quoted.ts';

/** What somebody asked for on the command line. */
export type Options = {
	command: 'view' | 'print' | 'list' | 'check';
	entry: string | undefined;
	/** The name of the package, by which it is called again. */
	program: string;
	/** The folder of the content, and whether it came with the program: then a visitor is reading. */
	content: {folder: string; packaged: boolean};
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
};

const help = `
Usage
  my-resume [entry]        open the viewer, at an entry if one is named
                           (experience/motive, or motive)
  my-resume check          say what is wrong with the content

Options
  -c, --content DIR    the content folder; default: the packaged content, for
                       check the résumé in the current folder if there is one
  -l, --locale TAG     the language to begin with; default: LC_ALL, LC_MESSAGES,
                       LANG, then the résumé's own default
  -p, --print          print instead of opening the viewer
                       (also what happens when stdout is no terminal)
  -w, --width N        columns to print in, 20 to 400;
                       default: the terminal's, or 80
      --color WHEN     auto, always or never; default: auto, which honours
                       NO_COLOR and FORCE_COLOR
      --theme NAME     catppuccin, dracula, github, gruvbox, nord, one,
                       rose-pine or solarized;
                       default: terminal, the terminal's own colours
      --list           one entry a line: id, title, organization, period,
                       with a tab between them
      --json           the problems as JSON (check)
      --strict         warnings count as errors (check)
  -h, --help           this text
  -v, --version        the version

Examples
  npx my-resume
  my-resume vassar -l es
  my-resume -c ~/resume --print | less -R
  my-resume check --strict
`;

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

/**
 * The arguments as meow takes them all alike: a letter and its value apart. Throws a `CallError` for
 * a flag that there is none of, which are ours to name, as meow has no suggestions.
 */
function knownArguments(argv: readonly string[]): string[] {
	const end = argv.indexOf('--');
	const names = Object.keys(flags) as Array<keyof typeof flags>;
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
			if (!known)
				throw new CallError(`There is no flag --${plainText(name)}.${near} See my-resume --help.`);
			if (value && flags[known].type === 'boolean')
				throw new CallError(`--${known} takes no value. See my-resume --help.`);
		}
		if (dashes === '-' && !/^\d/.test(name) && !letters.includes(name.charAt(0)))
			throw new CallError(`There is no flag -${plainText(name.charAt(0))}. See my-resume --help.`);
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
	if (value === '') throw new CallError(`--${flag} needs a value. See my-resume --help.`);
	return value;
}

const ofCheck = ['json', 'strict'] as const;
const notOfCheck = ['list', 'print', 'locale', 'theme'] as const;

/** A flag that would do nothing is a mistake, as when `check` was forgotten. */
function refuseOtherCommandsFlags(
	isCheck: boolean,
	given: Readonly<Record<string, unknown>>,
): void {
	const wrong = (isCheck ? notOfCheck : ofCheck).find((name) => given[name] || given[name] === '');
	if (wrong === undefined) return;
	throw new CallError(
		isCheck
			? `check takes no --${wrong}. See my-resume --help.`
			: `--${wrong} is for check: my-resume check --${wrong}.`,
	);
}

function parse(argv: readonly string[], pkg: {name: string; version: string}) {
	try {
		return meow(help, {
			importMeta: import.meta,
			pkg,
			argv,
			flags,
			description: false,
			helpIndent: 0,
			autoHelp: false,
			autoVersion: false,
		});
	} catch (error) {
		// meow's own sentence, as about a flag that stands there twice.
		throw new CallError(`${error instanceof Error ? error.message : error} See my-resume --help.`);
	}
}

/** What a call has to know of the package that it is made to. */
export type Package = {name: string; version: string; content: string};

/**
 * Reads the arguments behind the program's name. Prints the help or the version, and ends the
 * process, when one of them is asked for. Throws a `CallError` for anything it does not know.
 */
export function readOptions(
	argv: readonly string[],
	{name, version, ...packaged}: Package,
): Options {
	const cli = parse(knownArguments(argv), {name, version});
	if (cli.flags.help) cli.showHelp(0);
	if (cli.flags.version) cli.showVersion();
	const [first, ...others] = cli.input.map(String);
	const isCheck = first === 'check';
	refuseOtherCommandsFlags(isCheck, cli.flags);
	const [entry, ...more] = isCheck ? [undefined, ...others] : [first, ...others];
	if (more.length > 0)
		throw new CallError(
			isCheck
				? `check reads all of the content, not only ${quoted(more[0] ?? '')}. See my-resume --help.`
				: `One entry at a time, please: ${quoted(entry ?? '')} or ${quoted(more[0] ?? '')}? See my-resume --help.`,
		);
	const folder = given('content', cli.flags.content);
	const width = given('width', cli.flags.width);
	const color = argv.includes('--no-color') ? 'never' : (given('color', cli.flags.color) ?? 'auto');
	return {
		command: isCheck ? 'check' : cli.flags.list ? 'list' : cli.flags.print ? 'print' : 'view',
		entry,
		program: name,
		content: {folder: folder ?? packaged.content, packaged: folder === undefined},
		locale: given('locale', cli.flags.locale),
		width: width === undefined ? undefined : columns(width),
		color: oneOf('color', color, colors),
		theme: oneOf('theme', given('theme', cli.flags.theme) ?? 'terminal', themeNames),
		json: cli.flags.json ?? false,
		strict: cli.flags.strict ?? false,
	};
}
