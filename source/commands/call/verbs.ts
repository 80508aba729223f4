/*
 * What the program can be told to do. What reads arguments, the help and the README are made from
 * this table. What is for owners is loaded only when it is called.
 */
import {completeWord, shells} from '../completion/shells.ts';
import {formatNames} from '../export/names.ts';
import {list as listEntries} from '../list.ts';
import {print as printResume} from '../print.ts';
import {mentionOwnResume} from '../resume/sample-hint.ts';
import {seenOn} from '../resume/seen-on.ts';
import {defaultSource, ownSource} from '../resume/source.ts';
import {isInteractive} from '../terminal/terminal.ts';
import {view} from '../view.ts';
import type {Call, Verb} from './call.ts';
import {exitStatus} from './exit-status.ts';
import {anyOf} from './lists.ts';

/** What is done without a verb. */
export const viewVerb: Verb = {
	name: '',
	argument: {name: '[entry]', noun: 'entry'},
	summary: 'open the viewer, at an entry if you name one',
	flags: [
		'content',
		'locale',
		'for',
		'anonymous',
		'print',
		'width',
		'color',
		'theme',
		'pdf',
		'list',
	],
	examples: ['--print | less -R'],
	ownersOnly: false,
	run: viewPrintOrList,
};

/** The verbs there are. */
export const verbs: readonly Verb[] = [
	viewVerb,
	{
		name: 'check',
		summary: 'say what’s wrong with the content, or which terms of a job posting it shows',
		flags: ['content', 'width', 'color', 'json', 'files', 'strict', 'job', 'for', 'locale'],
		examples: ['check --strict', 'check --json', 'check --files', 'check --job posting.txt'],
		ownersOnly: true,
		run: async ({options}) =>
			(await import('../check.ts')).check(options, () => ownSource(options.content, options.for)),
	},
	{
		name: 'explain',
		argument: {name: '[CODE]', noun: 'code'},
		summary: 'say what a code of check means, why it matters and how to fix it',
		flags: [],
		examples: ['explain unknown-key', 'explain'],
		ownersOnly: true,
		run: async ({words: [code = '']}) => {
			(await import('../explain.ts')).explain(code);
			return exitStatus.done;
		},
	},
	{
		name: 'dev',
		argument: {name: '[entry]', noun: 'entry'},
		summary: 'open the viewer, and redraw it as files change',
		flags: ['content', 'locale', 'for', 'anonymous', 'color', 'theme'],
		examples: ['dev -c content'],
		ownersOnly: true,
		run: async (call) =>
			(await import('../dev.ts')).dev(
				call,
				await ownSource(call.options.content, call.options.for),
			),
	},
	{
		name: 'export',
		argument: {
			name: 'FORMAT',
			noun: 'format',
			needed: 'a format',
			choices: formatNames,
			// How files end.
			aliases: {md: 'markdown', txt: 'text', htm: 'html'},
		},
		summary: `write the résumé as ${anyOf(formatNames)}`,
		details:
			'json means JSON Resume. With -l all, each language gets its own document. A site has every language and every document; -l says which language opens first. all writes what the profile lists under outputs, as far as it has changed.',
		flags: [
			...(['content', 'locale', 'for', 'width', 'output', 'force', 'watch', 'ascii'] as const),
			...(['anonymous', 'public'] as const),
			...(['design', 'paper', 'pages', 'url'] as const),
		],
		flagsOfChoice: {
			...{
				width: ['text'],
				ascii: ['text'],
				watch: ['html', 'pdf', 'docx', 'site', 'all'],
				url: ['site'],
			},
			...{
				design: ['pdf', 'docx', 'site', 'all'],
				paper: ['pdf', 'docx', 'site', 'all'],
				pages: ['pdf', 'site', 'all'],
			},
			public: ['html', 'site', 'all'],
		},
		examples: [
			'export pdf -l all -o out/',
			'export site -o public/ --url https://ada.dev',
			'export pdf --watch',
			'export text --ascii',
			'export all',
		],
		ownersOnly: true,
		run: async (call) => {
			if (call.words[0] === 'all')
				return (await import('../export/set/export-all.ts')).exportAll(
					call,
					await ownSource(call.options.content),
				);
			const source = await ownSource(call.options.content, call.options.for);
			return call.words[0] === 'site'
				? (await import('../site.ts')).exportSite(call, source)
				: (await import('../export.ts')).exportResume(call, source);
		},
	},
	{
		name: 'init',
		argument: {
			name: 'DIR',
			noun: 'folder',
			needed: 'a folder to write to, such as my-resume init my-cv',
		},
		summary: 'start your own résumé: create a small package in DIR',
		details:
			'Creates DIR if it doesn’t exist, and never overwrites a file. On a terminal, it asks for whatever the flags leave out.',
		flags: ['name', 'headline', 'email', 'locales', 'package', 'from', 'serve', 'yes'],
		examples: [
			'init my-cv --from resume.json',
			'init my-cv',
			'init my-cv --name "Ada Lovelace" --headline Analyst --email ada@example.org --locales en,fr',
		],
		ownersOnly: true,
		run: async ({words: [folder = ''], options, program}) =>
			(await import('../init.ts')).init(folder, options, program.version),
	},
	{
		name: 'pack',
		summary: 'build the package in the current folder, ready to publish',
		flags: ['content', 'for', 'anonymous', 'public', 'design', 'paper', 'docx', 'force'],
		examples: ['pack --design modern', 'pack --docx'],
		ownersOnly: true,
		run: async ({options, program}) =>
			(await import('../pack.ts')).pack(
				options,
				program,
				await ownSource(options.content, options.for),
			),
	},
	{
		name: 'serve',
		summary: 'let others read it with ssh, a browser or curl, until Ctrl-C',
		details:
			'Reads the content again whenever it changes. What happens is printed as one line of JSON each, without anybody’s address.',
		flags: [
			...(['content', 'for', 'anonymous', 'public', 'ssh', 'http'] as const),
			...(['address', 'key', 'proxies', 'workers', 'metrics'] as const),
		],
		examples: [
			'serve',
			'serve --ssh :22 --address ada.dev',
			'serve --http 127.0.0.1:8080',
			'serve -c node_modules/ada-lovelace',
		],
		ownersOnly: true,
		run: async (call) =>
			(await import('../serve.ts')).serve(
				call,
				await ownSource(call.options.content, call.options.for),
			),
	},
	{
		name: 'diff',
		argument: {name: '[A] [B]', noun: 'name', two: true},
		summary: 'say what differs between targets, languages or revisions',
		details:
			'A target is compared with the whole résumé, a revision of git with what is there now, and a language with the first one; or name two.',
		flags: ['content', 'for', 'anonymous', 'color', 'json'],
		examples: ['diff --for acme', 'diff HEAD~3', 'diff en es'],
		ownersOnly: true,
		run: async (call) => {
			const {content, for: variant} = call.options;
			await (await import('../diff.ts')).diff(call, await ownSource(content, variant));
			return exitStatus.done;
		},
	},
	{
		name: 'doctor',
		summary: 'say what each way of publishing still lacks',
		details:
			'Looks at the content, the package in the current folder, its repository and your tools, and asks npm’s registry whether the name is free. Changes nothing.',
		flags: ['content', 'color'],
		examples: ['doctor'],
		ownersOnly: true,
		run: async ({options}) => {
			await (await import('../doctor.ts')).doctor(options.color, () => ownSource(options.content));
			return exitStatus.done;
		},
	},
	{
		name: 'completion',
		argument: {name: 'SHELL', noun: 'shell', needed: 'a shell', choices: shells},
		summary: `print a script that completes commands, flags and entries in ${anyOf(shells)}`,
		details: 'A comment at the top says where to put it.',
		flags: [],
		examples: ['completion bash'],
		ownersOnly: true,
		run: async ({words: [name]}) => {
			const shell = shells.find((each) => each === name);
			if (shell) (await import('../completion.ts')).printCompletion(shell);
			return exitStatus.done;
		},
	},
];

/** What a shell calls to complete a call, whose words are the arguments. */
export const completeVerb: Verb = {
	name: completeWord,
	summary: '',
	flags: [],
	examples: [''],
	ownersOnly: true,
	run: async (call) => {
		await (await import('../completion.ts')).complete(call, verbs);
		return exitStatus.done;
	},
};

async function viewPrintOrList(call: Call): Promise<number> {
	const {pdf, list, print, content, for: variant} = call.options;
	const source =
		variant === undefined
			? defaultSource(content, call.program.source)
			: await ownSource(content, variant);
	const seen = seenOn(source, pdf === undefined ? 'viewer' : 'pdf', call.options);
	let status: number = exitStatus.done;
	if (pdf !== undefined) await (await import('../pdf.ts')).savePdf(call, pdf, seen);
	else if (list) await listEntries(call, seen);
	else if (print || !isInteractive()) await printResume(call, seen);
	else status = await view(call, seen);
	await mentionOwnResume(source, call.program);
	return status;
}
