import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, expect, it} from 'vitest';
import {copySource} from './copy-of-source.ts';
// It is one of those that only the long run has.
import './long.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-git-'));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

/** Takes what builds from npm's cache, where `npm install` has put it, or from the registry. */
it('an address of git is cloned, built, and works', () => {
	const source = path.join(scratch, 'source');
	const user = path.join(scratch, 'user');
	const {npm_config_user_agent: _, ...env} = process.env;
	const call = (cwd: string, command: string, ...args: string[]) =>
		execFileSync(command, args, {cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});

	copySource(source);
	call(source, 'git', 'init', '--quiet');
	call(source, 'git', 'add', '.');
	const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
	call(source, 'git', ...author, 'commit', '--quiet', '--message', 'all');

	mkdirSync(user);
	writeFileSync(path.join(user, 'package.json'), '{"private": true}');
	const address = `git+${pathToFileURL(source)}`;
	call(user, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', address);
	const modules = readdirSync(path.join(user, 'node_modules'));
	expect(modules.filter((name) => !name.startsWith('.'))).toEqual(['my-resume']);
	const program = path.join(user, 'node_modules/.bin/my-resume');
	expect(call(user, program, '--list', '-l', 'en')).toContain('experience/vassar\t');
}, 300_000);
