/*
 * The flags of the command line. What reads arguments, the help, sentences about errors and the
 * README are made from this table.
 */
import {designs, papers, usualLook} from '../../formats/pdf/look.ts';
import {pageRange} from '../../resume/paper/design.ts';
import {themeNames} from '../../viewer/themes/themes.ts';

export type Flag = {
	/** What it is for. */
	summary: string;
	/** Its short form: `c` for `-c`. */
	letter?: string;
	/** What its value is called. A flag without one is a switch. */
	value?: string;
	/** Whether it may stand without its value, which is then empty. */
	optional?: true;
	/** The values it may have. */
	choices?: readonly string[];
	/** Whether its value may be the path of a folder as well: `./my-design`. */
	own?: true;
	/** The whole numbers it may be. */
	range?: {least: number; most: number; unit: string};
	/** Its value when the call lacks it. */
	default?: string;
	/** The help's words for what happens without it, if that is not `default`. */
	otherwise?: string;
	/** What `--no-…` means. */
	negated?: string;
	/** A command that takes it, to suggest when the verb is missing. */
	example?: string;
	/** Whether it is missing in an owner's package, which visitors run. */
	ownersOnly?: true;
};

export const flags = {
	content: {
		letter: 'c',
		value: 'DIR',
		summary: 'the content: a folder, the root of a site or a file',
		otherwise:
			'the packaged content; for check, dev, export and pack, the résumé in the current folder',
		ownersOnly: true,
	},
	locale: {
		letter: 'l',
		value: 'TAG',
		summary: 'the language, such as es or pt-BR',
		otherwise: 'LC_ALL, LC_MESSAGES, LANG, then the résumé’s own',
	},
	print: {
		letter: 'p',
		summary: 'print instead of opening the viewer (also what happens when stdout is no terminal)',
	},
	width: {
		letter: 'w',
		value: 'N',
		range: {least: 20, most: 400, unit: 'columns'},
		summary: 'columns to print in',
		otherwise: 'the terminal’s, or 80',
	},
	color: {
		value: 'WHEN',
		choices: ['auto', 'always', 'never'],
		default: 'auto',
		negated: 'never',
		summary: 'when to use colours; auto honours NO_COLOR and FORCE_COLOR',
	},
	theme: {
		value: 'NAME',
		choices: themeNames,
		default: 'terminal',
		summary: 'the colours; those of terminal are the terminal’s own',
	},
	pdf: {
		value: '[FILE]',
		optional: true,
		summary: 'save the PDF in this folder, as the key s does, or as FILE; - is stdout',
	},
	list: {
		summary: 'one entry a line: id, title, organization, period, with a tab between them',
	},
	json: {summary: 'the problems as JSON', example: 'check --json'},
	files: {
		summary: 'every file of the folder: what it was taken for, or why it was left out',
		example: 'check --files',
	},
	strict: {summary: 'warnings count as errors', example: 'check --strict'},
	output: {
		letter: 'o',
		value: 'FILE',
		summary: 'where to write, a file or a folder; - is stdout',
		otherwise: 'stdout, but for a PDF on a terminal, and with --watch',
		example: 'export pdf --output cv.pdf',
	},
	force: {
		summary: 'write all the same: over a file that is there, or a template that is not filled in',
		example: 'export pdf --force',
	},
	watch: {
		summary: 'write it anew whenever the content changes, until Ctrl-C',
		example: 'export pdf --watch',
	},
	ascii: {summary: 'a text in ASCII alone', example: 'export text --ascii'},
	design: {
		value: 'NAME',
		choices: designs,
		own: true,
		summary:
			'the look of a PDF, and the font of a Word document; ./FOLDER is one of your own, in its design.yml',
		otherwise: usualLook.design,
		example: 'export pdf --design modern',
	},
	paper: {
		value: 'NAME',
		choices: papers,
		summary: 'the paper of a PDF or Word document',
		otherwise: usualLook.paper,
		example: 'export pdf --paper letter',
	},
	pages: {
		value: 'N',
		range: {...pageRange, unit: 'pages'},
		summary: 'the pages that a PDF is to fit on: with less white space, then smaller type',
		otherwise: 'as many as it takes',
		example: 'export pdf --pages 1',
	},
	docx: {summary: 'pack a Word document beside each PDF', example: 'pack --docx'},
	name: {value: 'NAME', summary: 'your name'},
	headline: {value: 'TEXT', summary: 'what you are, in a line'},
	email: {value: 'ADDRESS', summary: 'your e-mail address'},
	locales: {
		value: 'TAGS',
		summary: 'the languages to write in, with commas between them; the first is the default',
	},
	package: {
		value: 'NAME',
		summary: 'the name of the package, and of the command that visitors type',
		otherwise: 'from your name',
	},
	from: {
		value: 'FILE',
		summary:
			'bring a résumé over, every entry: whatever -c opens, as JSON Resume, RenderCV, Europass, LinkedIn’s export, Markdown',
	},
	yes: {
		letter: 'y',
		summary:
			'ask nothing: examples stand in for what no flag says, except the name, which --name or --from must say',
	},
	help: {letter: 'h', summary: 'this text'},
	version: {letter: 'v', summary: 'the version'},
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof flags;

export const flagNames = Object.keys(flags) as FlagName[];

type ValueOf<F> = F extends {range: object}
	? number
	: F extends {choices: readonly (infer Choice)[]}
		? Choice | (F extends {own: true} ? `.${string}` : never)
		: F extends {value: string}
			? string
			: boolean;

/** The value of each flag in a call; undefined where it is not there and has no default. */
export type Options = {
	[Name in FlagName]: (typeof flags)[Name] extends {value: string; default?: never}
		? ValueOf<(typeof flags)[Name]> | undefined
		: ValueOf<(typeof flags)[Name]>;
};

/** Columns to print in: as many as `--width` says, or the terminal has. */
export function printWidth({width}: Options): number {
	const {least, most} = flags.width.range;
	return width ?? Math.min(most, Math.max(least, process.stdout.columns || 80));
}

/** The options of a call without flags. */
export const defaultOptions = Object.fromEntries(
	Object.entries<Flag>(flags).map(([name, flag]) => [
		name,
		flag.value === undefined ? false : flag.default,
	]),
) as Options;
