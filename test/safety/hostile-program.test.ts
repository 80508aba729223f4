import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, expect, it, onTestFinished} from 'vitest';
import {writeCompiled} from '../../source/content/compile.ts';
import {compiledNames} from '../../source/content/compiled.ts';
import type {Resume} from '../../source/resume/types.ts';
import {run} from '../commands/built.ts';
import {writeFolder} from '../content/folder-of.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {program} from '../terminal/program.ts';
import {closeAll, openSession} from '../terminal/session.ts';
import {foreignIn} from './bytes.ts';
import {hostileFolder, hostileText} from './hostile.ts';

afterEach(closeAll);

const keys = [
	'enter',
	'l',
	'o',
	'y',
	'esc',
	'c',
	'esc',
	't',
	'esc',
	'n',
	'?',
	'esc',
	'j',
	'l',
	'a',
];

/** Opens the viewer, presses what opens everything it has, and leaves; gives all that it wrote. */
async function viewed(args: readonly string[], file = program): Promise<string> {
	const session = openSession({file, args: [...args], columns: 90, rows: 26});
	// Before, keys would be the terminal's, which echoes them.
	await session.waitFor((text) => session.alternate() && text.trim() !== '');
	await session.press(...keys);
	session.write('\u0003');
	expect((await session.exited).exitCode).toBe(130);
	return session.raw;
}

it('the program shows a hostile folder as text, however it is called', async () => {
	await fc.assert(
		fc.asyncProperty(hostileFolder, async (files) => {
			const {'hugo.yaml': _, 'config.toml': __, ...content} = files;
			const folder = await writeFolder(content);
			try {
				const [printed, listed, checked, json] = await Promise.all([
					run(['-p', '--color', 'always', '-c', folder], {env: {FORCE_HYPERLINK: '1'}}),
					run(['--list', '-c', folder]),
					run(['check', '--color', 'always', '-c', folder]),
					run(['check', '--json', '-c', folder]),
				]);
				for (const {stdout, stderr, status} of [printed, listed, checked, json]) {
					expect(foreignIn(stdout)).toEqual([]);
					expect(foreignIn(stderr)).toEqual([]);
					expect(stderr).not.toContain('by mistake');
					expect([0, 1]).toContain(status);
				}
				expect(printed.status).toBe(0);
				expect(listed.stdout + listed.stderr + json.stdout).not.toContain('\u001B');
				expect(JSON.parse(json.stdout)).toHaveProperty('problems');
				expect(foreignIn(await viewed(['-c', folder]), true)).toEqual([]);
			} finally {
				await rm(folder, {recursive: true, force: true});
			}
		}),
		{numRuns: runs(1, 6), endOnFailure: true},
	);
});

/** All strings of a value, and all keys, made into something else. */
function filled(value: unknown, text: () => string): unknown {
	if (typeof value === 'string') return text();
	if (Array.isArray(value)) return value.map((each) => filled(each, text));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, text)]));
}

it('a package whose résumé was not made by pack shows no more than text either', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-package-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	cpSync(path.dirname(program), path.join(folder, 'dist'), {recursive: true});
	writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
	const file = path.join(folder, 'dist/start.cjs');
	await fc.assert(
		fc.asyncProperty(fc.array(hostileText, {minLength: 12, maxLength: 12}), async (texts) => {
			let next = 0;
			const text = () => texts[next++ % texts.length] ?? '';
			const entry = (slug: string) => ({
				kind: 'document',
				section: 'experience',
				slug,
				locale: 'en',
				source: {file: '', line: 1},
				draft: false,
				...(filled(
					{
						title: '',
						organization: '',
						location: '',
						body: '',
						tags: ['', ''],
						links: [{label: '', url: ''}],
						period: {start: {year: 2019}, present: false, written: ''},
					},
					text,
				) as object),
			});
			const resume = {
				locales: ['en'],
				profiles: {
					en: filled(
						{name: '', headline: '', email: '', links: [{label: '', url: ''}], params: {}},
						text,
					),
				},
				sections: [{name: 'experience', titles: {en: text()}}],
				entries: [entry('a'), entry('b')],
			} as unknown as Resume;
			const publisher = {name: text(), version: text()};
			const spans = () => [
				{text: text(), roles: [], link: text()},
				{text: text(), roles: ['code']},
			];
			const files = writeCompiled({publisher, resume}, () =>
				JSON.stringify({
					linked: [
						{kind: 'paragraph', spans: spans()},
						{kind: 'code', text: text(), language: text(), spans: spans()},
						{
							kind: 'list',
							items: [{marker: text(), blocks: [{kind: 'rule'}]}],
							loose: false,
							attached: false,
						},
					],
				}),
			);
			for (const [kind, name] of Object.entries(compiledNames))
				writeFileSync(path.join(folder, 'dist', name), files[kind as keyof typeof files]);
			const printed = await run(['--color', 'always'], {file, env: {FORCE_HYPERLINK: '1'}});
			expect(foreignIn(printed.stdout)).toEqual([]);
			expect(foreignIn(printed.stderr)).toEqual([]);
			for (const args of [['--list'], ['--version'], ['--help'], ['--nonsense']]) {
				const {stdout, stderr} = await run(args, {file});
				expect(foreignIn(stdout + stderr)).toEqual([]);
			}
			expect(foreignIn(await viewed([], file), true)).toEqual([]);
		}),
		{numRuns: runs(1, 8), endOnFailure: true},
	);
});

it('what stands behind the command is reported as text', async () => {
	await fc.assert(
		fc.asyncProperty(hostileText, async (given) => {
			// No system hands such a character on.
			const text = given.replaceAll('\u0000', '') || 'x';
			const calls = [
				[text],
				['-c', text],
				['-l', text],
				['--theme', text],
				['-w', text],
				['check', '-c', text],
				['init', '--from', text, text],
				[`--${text}`],
			];
			const results = await Promise.all(calls.map((args) => run(args)));
			for (const {stdout, stderr} of results) {
				expect(foreignIn(stdout)).toEqual([]);
				expect(foreignIn(stderr)).toEqual([]);
				expect(stderr).not.toContain('by mistake');
			}
		}),
		{numRuns: runs(1, 8), endOnFailure: true},
	);
});
