import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {flagNames} from '../../source/commands/call/flags.ts';
import {manualPage} from '../../source/commands/call/manual.ts';
import {verbs} from '../../source/commands/call/verbs.ts';
import {program} from '../terminal/program.ts';

const root = path.resolve(import.meta.dirname, '../..');
const {name, version, man} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
	name: string;
	version: string;
	man: string;
};

it('the manual is built with the program, and named in its package', () => {
	expect(path.join(root, man)).toBe(path.join(path.dirname(program), 'my-resume.1'));
	expect(readFileSync(path.join(root, man), 'utf8')).toBe(manualPage({name, version}));
});

it('it has every command and flag, and no request that is a word of ours', () => {
	const page = manualPage({name, version});
	const plain = page.replaceAll('\\-', '-');
	for (const verb of verbs) expect(plain).toContain(verb.summary);
	for (const flag of flagNames) expect(plain).toMatch(new RegExp(`^\\.B ".*--${flag}\\b`, 'm'));
	const requests = new Set(page.match(/^\.\w+/gm));
	expect([...requests].sort()).toEqual(['.B', '.SH', '.TH', '.TP', '.ad', '.br', '.nh']);
	expect(page).not.toMatch(/^'/m);
});
