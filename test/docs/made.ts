import {type Flag, type FlagName, flagNames, flags} from '../../source/commands/call/flags.ts';
import {aboutFlag, exitSentence, flagLabel, usage} from '../../source/commands/call/help.ts';
import {verbs} from '../../source/commands/call/verbs.ts';
import {actionNames} from '../../source/messages/actions.ts';
import {en} from '../../source/messages/en.ts';
import {surfaces} from '../../source/resume/privacy/surfaces.ts';
import {problemCodes} from '../../source/resume/problems/problem-codes.ts';
import {type Tone, toneNames, tones} from '../../source/resume/screen/theme.ts';
import {keyLabel, keymap} from '../../source/viewer/input/keymap.ts';
import {fenced, linesOf} from './pages.ts';
import type {Outcome} from './walk.ts';

/** The keys, as the keymap has them. */
function keys(): string {
	const rows = actionNames.map((action) => {
		const labels = keymap[action].map((key) => `\`${keyLabel(key, en)}\``).join(' ');
		return `| ${labels} | ${en.actions[action]} |`;
	});
	return ['| key | |', '|---|---|', ...rows].join('\n');
}

/** The commands and flags, as the tables of verbs and flags have them. */
function commands(): string {
	const takers = (name: FlagName) =>
		verbs.flatMap((verb) =>
			verb.flags.includes(name) ? (verb.name ? `\`${verb.name}\`` : 'viewing') : [],
		);
	const flagRow = (name: FlagName) => {
		const flag: Flag = flags[name];
		const label = flagLabel(name, flag).trim().replace(', ', '`, `');
		return `| \`${label}\` | ${aboutFlag(flag)} | ${takers(name).join(', ') || 'all'} |`;
	};
	return [
		...['| command | |', '|---|---|'],
		...verbs.map((verb) => `| \`${`my-resume ${usage(verb)}`.trim()}\` | ${verb.summary} |`),
		...['', '| flag | | for |', '|---|---|---|'],
		...flagNames.map(flagRow),
		...['', exitSentence()],
	].join('\n');
}

/** The codes of problems, as their table has them. */
function problems(): string {
	const rows = Object.entries(problemCodes).map(
		([code, {severity, when}]) => `| \`${code}\` | ${severity} | ${when} |`,
	);
	return ['| code | | |', '|---|---|---|', ...rows].join('\n');
}

/** The tones of a theme of one’s own. */
function ownTones(): string {
	const rows = toneNames.map((tone) => {
		const {about, like} = tones[tone] as {about: string; like?: Tone};
		return `| \`${tone}\` | ${about} | ${like ? `as \`${like}\`` : 'needed'} |`;
	});
	return ['| tone | for | if left out |', '|---|---|---|', ...rows].join('\n');
}

/** Where a résumé may be seen. */
function places(): string {
	const rows = Object.entries(surfaces).map(([name, about]) => `| \`${name}\` | ${about} |`);
	return ['| | |', '|---|---|', ...rows].join('\n');
}

const tables: Readonly<Record<string, () => string>> = {
	keys,
	commands,
	problems,
	tones: ownTones,
	places,
};

/** A page with each table as the program has it: those between `<!-- name -->` and `<!-- /name -->`. */
export const withTables = (page: string): string =>
	page.replaceAll(
		/(<!-- (\w+) -->\n)[\s\S]*?(<!-- \/\2 -->)/g,
		(whole, before: string, name: string, after: string) =>
			name in tables ? `${before}${tables[name]?.()}\n${after}` : whole,
	);

/**
 * A page with each `text` block below `<!-- output -->` as the commands of the `sh` block before it write
 * it: those that have run, in the order of the page.
 */
export function withOutputs(page: string, outcomes: readonly Outcome[]): string {
	const left = [...outcomes];
	let written = '';
	return page.replaceAll(
		new RegExp(`(<!-- output -->\\n+)?${fenced.source}`, 'gm'),
		(whole, marker: string | undefined, language: string, text: string) => {
			if (language === 'sh') {
				written = linesOf(text)
					.map((command) => (left[0]?.command === command ? left.shift()?.output : ''))
					.join('');
			}
			return language === 'text' && marker
				? `${marker}\`\`\`text\n${written.trim()}\n\`\`\``
				: whole;
		},
	);
}
