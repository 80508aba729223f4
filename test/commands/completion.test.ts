import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {Language, Parser} from 'web-tree-sitter';
import {verbs} from '../../source/commands/call/verbs.ts';
import {completions} from '../../source/commands/completion/complete.ts';
import {scripts} from '../../source/commands/completion/scripts.ts';
import {shells} from '../../source/commands/completion/shells.ts';
import {loadResume} from '../../source/content/load.ts';
import {writeFolder} from '../content/folder-of.ts';
import {program} from '../terminal/program.ts';
import {run} from './built.ts';

const folder = await writeFolder({
	'en/experience/motive.md': '---\ntitle: Engineer\ncompany: Motive\n---\n',
	'fr/experience/motive.md': '---\ntitle: Ingénieure\ncompany: Motive\n---\n',
});
const empty = mkdtempSync(path.join(tmpdir(), 'completion-'));
afterAll(() => {
	for (const each of [folder, empty]) rmSync(each, {recursive: true, force: true});
});

/** The words that may stand at the end of a call of the program. */
async function found(...words: string[]): Promise<string[]> {
	const begun = words.pop() ?? '';
	const read = async () => (await loadResume(folder)).resume;
	return (await completions(begun, words, verbs, read)).map(({value}) => value);
}

describe('at the cursor may stand', () => {
	it.each([
		['a verb or an entry', ['e'], ['explain', 'export', 'experience/motive']],
		['an entry behind a flag and its value', ['-w', '80', 'expe'], ['experience/motive']],
		['an entry of dev', ['dev', ''], ['experience/motive']],
		['a format', ['export', 'm'], ['markdown']],
		['one format only', ['export', 'pdf', ''], []],
		['nothing behind check', ['check', ''], []],
		['a flag of the verb', ['check', '--st'], ['--strict']],
		['no flag of another verb', ['check', '--des'], []],
		['no flag twice', ['--list', '--li'], []],
		['a value', ['export', 'pdf', '--design', 'mo'], ['modern']],
		['a language of the résumé', ['-l', ''], ['en', 'fr']],
		['a problem code', ['explain', 'latin'], ['latin-1']],
		['a shell', ['completion', 'f'], ['fish']],
		['a file, for which nothing is said', ['export', 'pdf', '-o', ''], []],
	])('%s', async (_, words, wanted) => {
		expect(await found(...words)).toEqual(wanted);
	});

	it('no name that a shell would have to quote', async () => {
		const {resume} = await loadResume(folder);
		const entries = resume.entries.map((entry) => ({...entry, slug: '$(touch owned)'}));
		const read = async () => ({...resume, entries});
		expect(await completions('experience', [], verbs, read)).toEqual([]);
	});
});

it('each shell has a script, which names where it is put', async () => {
	for (const shell of shells) {
		const {stdout, status} = await run(['completion', shell], {cwd: empty});
		expect({stdout, status}).toEqual({stdout: scripts[shell], status: 0});
		expect(stdout).toContain(`my-resume completion ${shell}`);
	}
});

/** The nodes of the script for PowerShell of some kinds, as a parser for editors reads it, by their text. */
async function parsed(...kinds: string[]): Promise<string[]> {
	await Parser.init();
	const parser = new Parser().setLanguage(
		await Language.load('node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm'),
	);
	const root = parser.parse(scripts.powershell)?.rootNode;
	expect(root?.hasError).toBe(false);
	return root?.descendantsOfType(kinds).flatMap((node) => node?.text ?? []) ?? [];
}

describe('the script for PowerShell', () => {
	it('registers what it runs for our name, and no other', async () => {
		const [registers] = await parsed('command');
		expect(registers).toMatch(/^Register-ArgumentCompleter -Native -CommandName my-resume -/);
	});

	it('asks with the words before the cursor, without their quotes', async () => {
		expect(await parsed('param_block')).toEqual(['param($word, $call, $cursor)']);
		expect(await parsed('script_block_expression')).toContain(
			'{ $_.Extent.EndOffset -lt $cursor }',
		);
		const [whether = '', otherwise = ''] = await parsed('if_statement', 'else_clause');
		expect(whether).toMatch(/StringConstantExpressionAst\]\) \{ \$_\.Value \}/);
		expect(otherwise).toContain('"$_"');
	});

	it('reads UTF-8, and puts back what the shell reads', async () => {
		const [change, restore] = (await parsed('assignment_expression')).filter((text) =>
			text.startsWith('[Console]::OutputEncoding'),
		);
		expect(change).toContain('UTF8Encoding');
		expect(restore).toBe('[Console]::OutputEncoding = $encoding');
		expect((await parsed('finally_clause')).join()).toContain(String(restore));
	});
});

it.skipIf(!existsSync('/bin/bash'))('bash completes a call, and runs nothing in it', () => {
	const complete = (...words: string[]) =>
		execFileSync(
			'/bin/bash',
			[
				'-c',
				`${scripts.bash}
				COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _my_resume; printf '%s\\n' "\${COMPREPLY[@]}"`,
				'bash',
				program,
				...words,
			],
			{cwd: empty, encoding: 'utf8'},
		)
			.trim()
			.split('\n');
	expect(complete('export', 'pdf', '--pa')).toEqual(['--paper', '--pages']);
	expect(complete('-c', folder, 'exp')).toEqual(['explain', 'export', 'experience/motive']);
	expect(complete('-c', path.join(empty, 'none'), 'exp')).toEqual(['explain', 'export']);
	expect(existsSync(path.join(empty, 'owned'))).toBe(false);
});
