import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {Lexer, type Token, type Tokens, walkTokens} from 'marked';
import {expect, it} from 'vitest';
import {limits, sizeName} from '../../source/resume/limits.ts';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'SECURITY.md'), 'utf8');

/** What stands between backquotes in some tokens. */
function codeIn(tokens: Token[]): string[] {
	const found: string[] = [];
	walkTokens(tokens, (token) => {
		if (token.type === 'codespan') found.push((token as Tokens.Codespan).text);
	});
	return found;
}

it('SECURITY.md names, for each attack, tests that there are', () => {
	const tests = readdirSync(path.join(root, 'test'), {recursive: true, encoding: 'utf8'}).map(
		(file) => `/test/${file.replaceAll(path.sep, '/')}`,
	);
	const table = Lexer.lex(page).find((token): token is Tokens.Table => token.type === 'table');
	expect(table?.header.at(-1)?.text).toBe('held by');
	const rows = table?.rows.map((row) => codeIn(row.at(-1)?.tokens ?? [])) ?? [];
	expect(rows.length).toBeGreaterThan(10);
	for (const named of rows) expect(named).not.toEqual([]);
	// A file is named by its path, or by the end of it.
	const missing = rows.flat().filter((file) => !tests.some((each) => each.endsWith(`/${file}`)));
	expect(missing).toEqual([]);
});

it('SECURITY.md states the limits that hold', () => {
	const {file, data, allFiles, folderDepth, fileCount, aliasCopies, dataDepth} = limits;
	const count = (number: number) => number.toLocaleString('en');
	expect(page).toContain(
		`${sizeName(file)} a file, ${sizeName(data)} of YAML or TOML, ${sizeName(allFiles)} in all, ${folderDepth} levels, ${count(fileCount)} files`,
	);
	expect(page).toContain(`${count(aliasCopies)} copies, ${dataDepth} levels`);
});
