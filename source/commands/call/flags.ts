/*
 * The flags of the command line. What reads arguments, the help, sentences about errors and the
 * README are made from this table.
 */
import {designs, papers, usualLook} from '../../formats/pdf/look.ts';
import {pageRange} from '../../resume/paper/design.ts';
import {themeNames} from '../../resume/screen/theme.ts';

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
		summary: 'where the content is: a folder, the root of a site or a file',
		otherwise:
			'the packaged content; check, dev, export, pack and serve look in the current folder',
		ownersOnly: true,
	},
	locale: {
		letter: 'l',
		value: 'TAG',
		summary: 'the language, such as es or pt-BR',
		otherwise: 'LC_ALL, LC_MESSAGES or LANG, then the résumé’s own',
	},
	for: {
		value: 'TARGET',
		summary: 'the variant that targets/TARGET.yml describes',
		otherwise: 'the whole résumé',
		example: 'export pdf --for acme',
		ownersOnly: true,
	},
	public: {
		value: 'FIELDS',
		summary: 'what may go public this once: phone, address, or both with a comma between',
		otherwise: 'what public in the profile names',
		example: 'export html --public phone',
		ownersOnly: true,
	},
	anonymous: {
		summary: 'leave out whose it is: name, contact, links and photo, and the names in texts',
		example: 'export pdf --anonymous',
		ownersOnly: true,
	},
	print: {
		letter: 'p',
		summary: 'print instead of opening the viewer, as happens when stdout isn’t a terminal',
	},
	width: {
		letter: 'w',
		value: 'N',
		range: {least: 20, most: 400, unit: 'columns'},
		summary: 'how many columns wide to print',
		otherwise: 'the terminal’s, or 80',
	},
	color: {
		value: 'WHEN',
		choices: ['auto', 'always', 'never'],
		default: 'auto',
		negated: 'never',
		summary: 'when to use colour; auto honours NO_COLOR and FORCE_COLOR',
	},
	theme: {
		value: 'NAME',
		choices: themeNames,
		otherwise: 'the résumé’s own, then terminal',
		summary: 'the colour theme; terminal keeps your terminal’s own colours',
	},
	pdf: {
		value: '[FILE]',
		optional: true,
		summary: 'save the PDF in this folder, as the key s does, or as FILE; - is stdout',
	},
	list: {
		summary:
			'list the entries, one per line: id, title, organization and period, separated by tabs',
	},
	json: {
		summary: 'print the problems, the differences or a posting’s terms as JSON',
		example: 'check --json',
	},
	files: {
		summary: 'list every file in the folder: what it was read as, or why it was left out',
		example: 'check --files',
	},
	job: {
		value: 'FILE',
		summary:
			'a job posting as text, Markdown or HTML: say which of its terms the résumé shows, and where; - is stdin',
		example: 'check --job posting.txt',
	},
	strict: {summary: 'treat warnings as errors', example: 'check --strict'},
	output: {
		letter: 'o',
		value: 'FILE',
		summary: 'where to write: a file or a folder; - is stdout',
		otherwise:
			'stdout; a file with --watch, or for a PDF or Word document on a terminal; a site needs a folder',
		example: 'export pdf --output cv.pdf',
	},
	force: {
		summary: 'write anyway, over an existing file or with template text still in place',
		example: 'export pdf --force',
	},
	watch: {
		summary: 'write again whenever the content changes, until Ctrl-C',
		example: 'export pdf --watch',
	},
	ascii: {summary: 'use plain ASCII only', example: 'export text --ascii'},
	design: {
		value: 'NAME',
		choices: designs,
		own: true,
		summary:
			'the design of a PDF, and the font of a Word document; ./FOLDER is your own, with a design.yml',
		otherwise: usualLook.design,
		example: 'export pdf --design modern',
	},
	paper: {
		value: 'NAME',
		choices: papers,
		summary: 'the paper size of a PDF or Word document',
		otherwise: usualLook.paper,
		example: 'export pdf --paper letter',
	},
	pages: {
		value: 'N',
		range: {...pageRange, unit: 'pages'},
		summary: 'how many pages a PDF should fit on, with less white space and then smaller type',
		otherwise: 'as many as it needs',
		example: 'export pdf --pages 1',
	},
	url: {
		value: 'ADDRESS',
		summary: 'where the site will be, for search engines and for programs that show links',
		example: 'export site -o public --url https://ada.dev',
	},
	docx: {summary: 'pack a Word document with each PDF', example: 'pack --docx'},
	name: {value: 'NAME', summary: 'your name'},
	headline: {value: 'TEXT', summary: 'what you do, in one line'},
	email: {value: 'ADDRESS', summary: 'your e-mail address'},
	locales: {
		value: 'TAGS',
		summary: 'the languages to write in, separated by commas; the first is the default',
	},
	package: {
		value: 'NAME',
		summary: 'the name of the package, and of the command visitors type',
		otherwise: 'made from your name',
	},
	from: {
		value: 'FILE',
		summary:
			'import a résumé, every entry of it: anything -c can open, such as JSON Resume, RenderCV, Europass, a LinkedIn export or Markdown',
	},
	serve: {
		summary:
			'also write what runs my-resume serve: a Dockerfile, and files for Compose, systemd and Kubernetes',
		example: 'init my-cv --serve',
	},
	yes: {
		letter: 'y',
		summary:
			'ask nothing: fill in examples for whatever the flags leave out, except the name, which --name or --from must give',
	},
	ssh: {
		value: '[HOST]:PORT',
		summary: 'where to listen for ssh',
		otherwise: ':2222; none if only --http is there',
		example: 'serve --ssh :22',
	},
	http: {
		value: '[HOST]:PORT',
		summary: 'where to listen for browsers and curl',
		otherwise: ':8080; none if only --ssh is there',
		example: 'serve --http :80',
	},
	address: {
		value: 'HOST[:PORT]',
		summary: 'what readers type behind ssh, if that isn’t this computer’s name and port',
		example: 'serve --address ada.dev',
	},
	proxies: {
		value: 'ADDRESSES',
		summary:
			'proxies that say whose a connection is (PROXY protocol): their addresses, separated by commas',
		example: 'serve --proxies 10.0.0.2',
	},
	workers: {
		value: 'N',
		range: {least: 1, most: 64, unit: 'processes'},
		summary: 'how many processes share the readers; one that fails is started again',
		otherwise: '1',
		example: 'serve --workers 2',
	},
	metrics: {summary: 'answer /metrics over HTTP, for Prometheus', example: 'serve --metrics'},
	key: {
		value: 'FILE',
		summary: 'the host key: a private key without a passphrase',
		otherwise: 'MY_RESUME_HOST_KEY, or one that is made once',
		example: 'serve --key /etc/ssh/ssh_host_ed25519_key',
	},
	help: {letter: 'h', summary: 'show this help'},
	version: {letter: 'v', summary: 'show the version'},
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
