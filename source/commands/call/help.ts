import {shellWord} from '../../content/names/shell-word.ts';
import type {Program} from '../resume/program.ts';
import {atHand} from './at-hand.ts';
import type {Verb} from './call.ts';
import {exitMeanings, exitStatus} from './exit-status.ts';
import {type Flag, flags} from './flags.ts';
import {anyOf} from './lists.ts';
import {verbs, viewVerb} from './verbs.ts';

/** Columns of a line, and of what stands before an explanation. */
const width = 80;
const indent = 27;

/** What `--help` prints of a verb; without one, of the viewer and of all verbs. */
export function helpText(verb: Verb, given: Program): string {
	const {name, reader} = given;
	const isOwner = reader === 'owner';
	const program = isOwner ? name : `npx ${name}`;
	const isAll = verb === viewVerb;
	const shown = isAll ? verbs.filter(({ownersOnly}) => isOwner || !ownersOnly) : [verb];
	const details =
		isAll && isOwner ? `For a command’s options: ${name} COMMAND --help.` : verb.details;
	const {entry, locales} = isAll ? atHand(given) : {locales: []};
	const names = [...verb.flags, 'help', 'version'] as const;
	const rows = [
		'Usage',
		...shown.flatMap((each) => row(`${program} ${usage(each)}`, each.summary)),
		...(details === undefined ? [] : ['', ...wrapped(details, width)]),
		'',
		'Options',
		...names
			.map((each): [string, Flag] => [each, flags[each]])
			.filter(([, flag]) => isOwner || !flag.ownersOnly)
			.flatMap(([each, flag]) =>
				row(
					flagLabel(each, flag),
					each === 'locale' && isFew(locales)
						? aboutFlag({...flag, summary: 'the language', choices: locales})
						: aboutFlag(flag),
				),
			),
		'',
		'Examples',
		...(isAll
			? [...examplesAtHand(entry, locales), ...shown.map(({examples}) => examples[0])]
			: verb.examples
		).map((example) => `  ${wrapped(`${program} ${example}`, width - 4).join(' \\\n    ')}`),
		...(isOwner ? ['', ...wrapped(exitSentence(), width)] : []),
	];
	return `\n${rows.join('\n')}\n`;
}

/** Whether the help has room to name them all. */
function isFew({length}: readonly unknown[]): boolean {
	return length > 0 && length <= 8;
}

/** Calls that name what is there. */
function examplesAtHand(entry: string | undefined, [, other]: readonly string[]): string[] {
	const language = other === undefined ? '' : `-l ${other}`;
	const call = [entry === undefined ? '' : shellWord(entry), language].filter(Boolean).join(' ');
	return call === '' ? [] : [call];
}

/** A verb and what stands behind it: `export FORMAT`. */
export function usage({name, argument}: Verb): string {
	return [name, argument?.name].filter(Boolean).join(' ');
}

/** How a flag is written: `-c, --content DIR`. */
export function flagLabel(name: string, {letter, value}: Flag): string {
	const short = letter === undefined ? '    ' : `-${letter}, `;
	return `${short}--${name}${value === undefined ? '' : ` ${value}`}`;
}

/** What a flag is for, which values it takes, and what happens without it. */
export function aboutFlag(flag: Flag): string {
	const values = flag.choices
		? anyOf(flag.choices)
		: flag.range && `${flag.range.least} to ${flag.range.most}`;
	const otherwise = flag.otherwise ?? flag.default;
	const more = [values, otherwise && `default: ${otherwise}`].filter(Boolean);
	return flag.summary + (more.length > 0 ? ` (${more.join('; ')})` : '');
}

/** The exit statuses: `0 done, 1 …`. */
export function exitSentence(): string {
	const names = Object.keys(exitStatus) as Array<keyof typeof exitStatus>;
	const meanings = names.map((name) => `${exitStatus[name]} ${exitMeanings[name]}`);
	return `Exit status: ${meanings.join(', ')}.`;
}

/** A line of a table, `label` and what explains it, over as many lines as that takes. */
export function row(label: string, explanation: string): string[] {
	const lines = wrapped(explanation, width - indent);
	const isShort = label.length + 4 <= indent;
	const [first = ''] = isShort ? lines : [];
	return [
		`  ${label}`.padEnd(indent) + first,
		...lines.slice(isShort ? 1 : 0).map((line) => ' '.repeat(indent) + line),
	].map((line) => line.trimEnd());
}

/** The lines of a text, broken between words. */
export function wrapped(text: string, columns: number): string[] {
	const lines = [''];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1)} ${word}`.trimStart();
		if (longer.length <= columns) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
