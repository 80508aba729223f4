import {actionNames} from '../../messages/actions.ts';
import {en} from '../../messages/en.ts';
import {keyLabel, keymap} from '../../viewer/input/keymap.ts';
import {exitMeanings, exitStatus} from './exit-status.ts';
import {type FlagName, flagNames, flags} from './flags.ts';
import {aboutFlag, flagLabel, usage} from './help.ts';
import {verbs} from './verbs.ts';

/**
 * The program's page of the manual, `my-resume(1)`, in roff with the `man` macros, made from the tables
 * that the help is made from.
 */
export function manualPage({name, version}: {name: string; version: string}): string {
	const statuses = Object.keys(exitStatus) as Array<keyof typeof exitStatus>;
	return [
		`.TH ${word(name.toUpperCase())} 1 "" ${word(`${name} ${version}`)} "User Commands"`,
		// Neither hyphenated nor stretched: names are looked for as they are written.
		...['.nh', '.ad l'],
		...section('NAME', [text(`${name} - read, print and share a résumé from a terminal`)]),
		...section('SYNOPSIS', [
			verbs
				.map((verb) => text(`${name} ${usage(verb)} [options]`.replace('  ', ' ')))
				.join('\n.br\n'),
		]),
		...section(
			'COMMANDS',
			verbs.map((verb) =>
				item(`${name} ${usage(verb)}`, [verb.summary, verb.details].filter(Boolean).join('. ')),
			),
		),
		...section(
			'OPTIONS',
			flagNames.map((flag) =>
				item(flagLabel(flag, flags[flag]).trim(), `${aboutFlag(flags[flag])}. ${takers(flag)}`),
			),
		),
		...section(
			'KEYS',
			actionNames.map((action) =>
				item(keymap[action].map((key) => keyLabel(key, en)).join(' '), en.actions[action]),
			),
		),
		...section(
			'EXIT STATUS',
			statuses.map((each) => item(`${exitStatus[each]}`, exitMeanings[each])),
		),
		...section('ENVIRONMENT', [
			item('LC_ALL, LC_MESSAGES, LANG', 'the language, unless -l names one'),
			item('NO_COLOR, FORCE_COLOR', 'whether to use colour, unless --color says'),
			item('INK_SCREEN_READER', 'true: write the viewer for a screen reader'),
		]),
		...section(
			'EXAMPLES',
			verbs.flatMap(({examples}) =>
				examples.map((example) => `.TP\n${text(`${name} ${example}`)}`),
			),
		),
		'',
	].join('\n');
}

/** The commands that take a flag. */
function takers(flag: FlagName): string {
	const names = verbs
		.filter(({flags}) => flags.includes(flag))
		.map(({name}) => name || 'the viewer');
	return names.length > 0 ? `For ${names.join(', ')}.` : 'For every command.';
}

function section(title: string, paragraphs: readonly string[]): string[] {
	return [`.SH ${word(title)}`, ...paragraphs];
}

function item(label: string, about: string): string {
	return `.TP\n.B ${word(label)}\n${text(about)}`;
}

/** An argument of a macro. */
function word(given: string): string {
	return `"${text(given).replaceAll('"', '""')}"`;
}

/** Text in which nothing is a request to roff: a backslash, a hyphen, a dot or quote at the beginning. */
function text(given: string): string {
	return given.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');
}
