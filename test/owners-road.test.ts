import {execFileSync} from 'node:child_process';
import {appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {closeAll, openSession} from './terminal/session.ts';

const root = path.resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'my résumé road '));
const owner = path.join(scratch, 'cv');
const visitor = path.join(scratch, 'visitor');

function call(command: string, args: string[], cwd: string): string {
	const {npm_config_user_agent: _, ...env} = process.env;
	return execFileSync(command, args, {
		cwd,
		env,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	});
}

/** Packs the package in a folder, and tells where the tarball is. */
function pack(folder: string, ...flags: string[]): string {
	const args = ['pack', '--json', '--pack-destination', scratch, ...flags];
	const [tarball] = JSON.parse(call('npm', args, folder)) as Array<{filename: string}>;
	return path.join(scratch, tarball?.filename ?? '');
}

const install = (tarball: string, folder: string, ...flags: string[]) =>
	call('npm', ['install', '--offline', '--no-audit', '--no-fund', ...flags, tarball], folder);

beforeAll(() => {
	// The test script has built dist/ already; building again would pull it from under other tests.
	const engine = pack(root, '--ignore-scripts');
	const tool = path.join(scratch, 'tool');
	mkdirSync(tool);
	writeFileSync(path.join(tool, 'package.json'), '{"private": true}');
	install(engine, tool);
	const init = ['--name', 'Ada Lovelace', '--headline', 'Analyst', '--email', 'ada@example.org'];
	call(
		path.join(tool, 'node_modules/.bin/my-resume'),
		['init', owner, ...init, '--locales', 'en,fr'],
		tool,
	);
	appendFileSync(
		path.join(owner, 'content/en/experience/first-role.md'),
		'\nNotes on the engine.\n',
	);
	install(engine, owner, '--save-dev');
	expect(call('npm', ['run', '--silent', 'check'], owner)).toContain('2 locales');
	// Nobody publishes the words of the template by accident.
	expect(() => pack(owner)).toThrow('still here');
	call('npm', ['pkg', 'set', 'scripts.prepack=my-resume pack --force'], owner);
	const tarball = pack(owner);
	mkdirSync(visitor);
	writeFileSync(path.join(visitor, 'package.json'), '{"private": true}');
	install(tarball, visitor);
}, 240_000);

afterEach(closeAll);
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

/** This Node, and with TEST_NODES the others, as paths between colons. */
const nodes = [process.execPath, ...(process.env.TEST_NODES ?? '').split(':').filter(Boolean)];

describe('from nothing to npx, by nothing but the package', () => {
	it('is one package to a visitor', () => {
		const found = readdirSync(path.join(visitor, 'node_modules'));
		expect(found.filter((name) => !name.startsWith('.'))).toEqual(['ada-lovelace']);
	});

	it.each(nodes)('lists, prints and opens on %s', async (node) => {
		const file = path.join(visitor, 'node_modules/ada-lovelace/dist/start.cjs');
		const run = (...args: string[]) => call(node, [file, ...args], visitor);
		expect(run('--list', '-l', 'en')).toContain('experience/first-role\t');
		expect(run('first-role', '-l', 'en')).toContain('Notes on the engine.');
		const session = openSession({node, file, args: ['-l', 'en'], columns: 100, rows: 30});
		await session.waitFor('Ada Lovelace · Analyst');
		await session.press('l');
		await session.waitFor('[fr]');
		await session.press('c');
		await session.waitFor('ada@example.org');
		await session.press('q');
		expect(await session.exited).toMatchObject({exitCode: 0});
	});
});
