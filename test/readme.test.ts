import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
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

describe('the README', () => {
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
