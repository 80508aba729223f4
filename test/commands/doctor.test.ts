import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {placeOf} from '../../source/commands/doctor/repository.ts';
import {fc} from '../property.ts';
import {run} from './built.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-doctor-'));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

const isPosix = process.platform !== 'win32';
const hasGit = spawnSync('git', ['--version']).status === 0;

/** What the registry says of a name: a version, or the code of an error. */
type Registry = {version?: string; error?: string; user?: string};

/** A folder with these tools alone on the path, and git where it is wanted. */
function computer({version, error, user}: Registry, withGit = false): Record<string, string> {
	const bin = mkdtempSync(path.join(scratch, 'bin-'));
	const said = version ? JSON.stringify(version) : JSON.stringify({error: {code: error}});
	const npm = path.join(bin, 'npm');
	writeFileSync(
		npm,
		`#!/bin/sh
case "$1" in
--version) echo 11.6.0 ;;
whoami) ${user ? `echo ${user}` : 'exit 1'} ;;
view) echo '${said}'; ${version ? '' : 'exit 1'} ;;
esac
`,
	);
	chmodSync(npm, 0o755);
	return {PATH: withGit ? `${bin}:${process.env.PATH}` : bin};
}

/** A new résumé, as `init` leaves it, with a text of one's own or the template's. */
async function resume(name: string, own = true): Promise<string> {
	const folder = path.join(scratch, name);
	await run(['init', folder, '--name', 'Ada Lovelace', '--yes']);
	if (!own) return folder;
	rmSync(path.join(folder, 'content'), {recursive: true});
	const file = path.join(folder, 'content/experience/engine.md');
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, '---\ntitle: Analyst\ncompany: Babbage\nperiod: 1842 - 1843\n---\nNotes.\n');
	writeFileSync(path.join(folder, 'content/profile.yml'), 'name: Ada Lovelace\n');
	return folder;
}

/** What it says: a state for each thing, and for each way what is missing. */
async function examine(cwd: string, env: Record<string, string>) {
	const {stdout, stderr, status} = await run(['doctor'], {cwd, env});
	expect(stderr).toBe('');
	expect(status).toBe(0);
	const [things = '', ways = ''] = stdout.split('\n\nWays to publish\n');
	const states = Object.fromEntries(
		Array.from(things.matchAll(/^(\w+) +([\w.]+) /gm), ([, state, thing]) => [thing, state]),
	);
	const lacks = Object.fromEntries(
		Array.from(
			ways.matchAll(
				/^(ready|missing) +(.+?): .*\n(?: {11}(?!It lacks).*\n)+(?: {11}It lacks: (.*)\.)?/gm,
			),
			([, , way, lack]) => [way, lack ?? ''],
		),
	);
	return {stdout, states, lacks};
}

describe.skipIf(!isPosix)('my-resume doctor', () => {
	it('says what keeps a new résumé from npm, and from nothing else', async () => {
		const folder = await resume('new', false);
		const {states, lacks} = await examine(folder, computer({error: 'E404', user: 'ada'}));
		expect(states).toMatchObject({
			examples: 'missing',
			npm: 'ready',
			name: 'ready',
			Git: 'missing',
		});
		expect(lacks).toEqual({
			npm: 'examples',
			'npm, from GitHub': 'examples and Git',
			'GitHub Pages': 'Git',
			'any web server': '',
			'a host of your own': '',
		});
	});

	it.each([
		[{error: 'E404', user: 'ada'}, 'ready', /is free/, ''],
		[{version: '0.0.9', user: 'ada'}, 'note', /in version 0\.0\.9/, ''],
		[{version: '0.1.0', user: 'ada'}, 'missing', /0\.1\.0 is on npm already/, 'name'],
		[{error: 'ENOTFOUND'}, 'note', /couldn’t say/, 'account'],
	] as const)('goes by what the registry says: %j', async (registry, state, words, lack) => {
		const folder = await resume(`registry-${JSON.stringify(registry).replace(/\W+/g, '-')}`);
		const {stdout, states, lacks} = await examine(folder, computer(registry));
		expect(states.name).toBe(state);
		expect(stdout).toMatch(words);
		expect(lacks.npm).toBe(lack);
	});

	it('counts errors against what checks first, and content that isn’t there against everything', async () => {
		const folder = await resume('wrong');
		const env = computer({error: 'E404', user: 'ada'});
		writeFileSync(path.join(folder, 'content/experience/broken.md'), '---\ntitle: [\n---\n');
		const wrong = await examine(folder, env);
		expect(wrong.states).toMatchObject({errors: 'missing', content: 'note'});
		expect(wrong.lacks).toMatchObject({npm: 'errors', 'any web server': ''});
		rmSync(path.join(folder, 'content'), {recursive: true});
		const none = await examine(folder, env);
		expect(none.states.content).toBe('missing');
		for (const lack of Object.values(none.lacks)) expect(lack).toContain('content');
	});

	it('says what in package.json keeps npm from publishing it', async () => {
		const folder = await resume('private');
		const env = computer({error: 'E404', user: 'ada'});
		const write = (fields: object) =>
			writeFileSync(path.join(folder, 'package.json'), JSON.stringify(fields));
		write({name: 'ada', version: '1.0.0', private: true});
		expect((await examine(folder, env)).stdout).toContain('"private": true');
		write({name: 'Ada Lovelace', version: '1.0.0'});
		expect((await examine(folder, env)).lacks.npm).toBe('package');
		rmSync(path.join(folder, 'package.json'));
		expect((await examine(folder, env)).lacks.npm).toBe('package');
	});

	it.skipIf(!hasGit)('says where it is pushed to, and no password', async () => {
		const folder = await resume('pushed');
		const git = (...args: string[]) => execFileSync('git', args, {cwd: folder});
		const env = computer({error: 'E404', user: 'ada'}, true);
		git('init', '-q');
		git('remote', 'add', 'origin', 'https://ada:secret@github.com/ada/cv.git');
		const {stdout, states, lacks} = await examine(folder, env);
		expect(stdout).toContain('github.com/ada/cv; ');
		expect(stdout).not.toContain('secret');
		expect(states).toMatchObject({Git: 'note', 'release.yml': 'ready', 'site.yml': 'ready'});
		expect(lacks['GitHub Pages']).toBe('');
		git('remote', 'set-url', 'origin', 'git@example.org:ada/cv.git');
		expect((await examine(folder, env)).lacks['GitHub Pages']).toBe('GitHub');
	});
});

describe('the place of a remote', () => {
	it.each([
		'git@github.com:ada/cv.git',
		'https://github.com/ada/cv',
		'https://ada:secret@github.com/ada/cv.git',
		'ssh://git@github.com:22/ada/cv.git',
		'git+ssh://GitHub.com/ada/cv/',
	])('of %s', (address) => expect(placeOf(address)).toBe('github.com/ada/cv'));

	it('never shows what stands before the host', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[\w:%.!~-]{1,20}$/), (secret) => {
				expect(placeOf(`https://x${secret}y@example.org/a/b`)).toBe('example.org/a/b');
			}),
		);
	});
});
