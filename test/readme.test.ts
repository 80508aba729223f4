import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {type Flag, type FlagName, flagNames, flags} from '../source/commands/call/flags.ts';
import {aboutFlag, exitSentence, flagLabel, usage} from '../source/commands/call/help.ts';
import {verbs} from '../source/commands/call/verbs.ts';
import {actionNames} from '../source/messages/actions.ts';
import {en} from '../source/messages/en.ts';
import {keyLabel, keymap} from '../source/viewer/input/keymap.ts';

const readme = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8');

/** The README's table of keys, as the keymap would have it. */
function keyTable(): string {
	const rows = actionNames.map((action) => {
		const keys = keymap[action].map((key) => `\`${keyLabel(key, en)}\``).join(' ');
		return `| ${keys} | ${en.actions[action]} |`;
	});
	return ['| key | |', '|---|---|', ...rows].join('\n');
}

/** The README's list of commands and flags, as the tables of verbs and flags would have it. */
function commandTables(): string {
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

describe('the README', () => {
	it('has the commands and flags that there are', () => {
		const [, tables] = /<!-- commands -->\n([\s\S]*?)\n<!-- \/commands -->/.exec(readme) ?? [];
		expect(tables).toBe(commandTables());
	});

	it('has the table of keys that the keymap makes', () => {
		const [, table] = /<!-- keys -->\n([\s\S]*?)\n<!-- \/keys -->/.exec(readme) ?? [];
		expect(table).toBe(keyTable());
	});

	it('names only scripts that are there', () => {
		const {scripts} = JSON.parse(
			readFileSync(path.resolve(import.meta.dirname, '../package.json'), 'utf8'),
		) as {scripts: Record<string, string>};
		for (const [, name = ''] of readme.matchAll(/npm run ([\w:-]+)/g))
			expect(scripts).toHaveProperty(name);
	});
});
