import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {copySource} from './copy-of-source.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-install-'));
const source = path.join(scratch, 'source');
const user = path.join(scratch, 'user');

afterAll(() => rmSync(scratch, {recursive: true, force: true}));

function call(command: string, ...args: string[]) {
	const {npm_config_user_agent: _, ...env} = process.env;
	return spawnSync(command, args, {cwd: user, env, encoding: 'utf8'});
}
const install = () => call('npm', 'install', '--offline', '--no-audit', '--no-fund', source);

it('a folder of the source is linked, built, and works, once it is installed itself', () => {
	copySource(source);
	mkdirSync(user);
	writeFileSync(path.join(user, 'package.json'), '{"private": true}');
	const early = install();
	expect(early.status).not.toBe(0);
	expect(early.stderr).toContain(`Run this first: npm install --prefix "${source}"`);

	symlinkSync(path.resolve('node_modules'), path.join(source, 'node_modules'));
	const {status, stderr} = install();
	expect(status, stderr).toBe(0);
	const {stdout} = call(path.join(user, 'node_modules/.bin/my-resume'), '--list', '-l', 'en');
	expect(stdout).toContain('experience/vassar\t');
}, 120_000);
