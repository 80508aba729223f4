import {execFileSync, spawnSync} from 'node:child_process';
import {appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';

const script = path.resolve('build/release.js');
const base = mkdtempSync(path.join(tmpdir(), 'my-resume-release-'));
afterAll(() => rmSync(base, {recursive: true, force: true}));

/** Nothing of the machine's own settings, and a registry that nobody can reach. */
const env = {
	PATH: process.env.PATH,
	HOME: base,
	GIT_CONFIG_NOSYSTEM: '1',
	GIT_AUTHOR_NAME: 'Ada',
	GIT_AUTHOR_EMAIL: 'ada@example.org',
	GIT_COMMITTER_NAME: 'Ada',
	GIT_COMMITTER_EMAIL: 'ada@example.org',
	npm_config_registry: 'http://127.0.0.1:9/',
	npm_config_fetch_retries: '0',
};

const changes =
	'# Changes\n\n## Unreleased\n\n- A thing.\n\n## 1.0.0 - 2020-01-01\n\n- The first.\n';

/** A small package in a repository of its own. Its tests leave a file, and fail if told so. */
function repository({changelog = changes, test = 'node -e 0'} = {}) {
	const folder = mkdtempSync(path.join(base, 'r-'));
	const git = (...args: string[]) =>
		execFileSync('git', args, {cwd: folder, env, encoding: 'utf8'}).trim();
	const manifest = {name: 'a-package', version: '1.0.0', scripts: {check: 'node -e 0', test}};
	writeFileSync(
		path.join(folder, 'package.json'),
		`${JSON.stringify(manifest, undefined, '\t')}\n`,
	);
	writeFileSync(
		path.join(folder, 'package-lock.json'),
		`${JSON.stringify({name: 'a-package', version: '1.0.0', lockfileVersion: 3, packages: {'': {name: 'a-package', version: '1.0.0'}}}, undefined, '\t')}\n`,
	);
	writeFileSync(path.join(folder, 'CHANGELOG.md'), changelog);
	cpSync(script, path.join(folder, 'release.mjs'));
	git('init', '--quiet', '--initial-branch=main');
	git('add', '.');
	git('commit', '--quiet', '--message', 'first');
	return {
		folder,
		git,
		read: (file: string) => readFileSync(path.join(folder, file), 'utf8'),
		release: (...args: string[]) =>
			spawnSync(process.execPath, ['release.mjs', ...args], {cwd: folder, env, encoding: 'utf8'}),
	};
}

describe('npm run release', () => {
	it('makes a version of what is there, as a commit with a tag, and publishes nothing', () => {
		const {git, read, release} = repository();
		const {stdout, stderr, status} = release('minor');
		expect(status, stderr).toBe(0);
		const day = new Date().toISOString().slice(0, 10);
		expect(read('CHANGELOG.md')).toBe(
			changes.replace('## Unreleased\n', `## Unreleased\n\n## 1.1.0 - ${day}\n`),
		);
		expect(JSON.parse(read('package.json')).version).toBe('1.1.0');
		expect(JSON.parse(read('package-lock.json')).packages[''].version).toBe('1.1.0');
		expect(git('log', '-1', '--format=%s')).toBe('release: 1.1.0');
		expect(git('describe', '--exact-match')).toBe('v1.1.0');
		expect(git('status', '--porcelain')).toBe('');
		expect(stdout).toContain('git push --follow-tags\n    npm publish');
	});

	it.each([
		['without a version', {}, [], 'Say which version'],
		['for one that is none', {}, ['next; true'], 'Say which version'],
		[
			'with nothing to tell',
			{changelog: '# Changes\n\n## Unreleased\n\n## 1.0.0\n'},
			['patch'],
			'“Unreleased”',
		],
		['while a test fails', {test: 'node -e process.exit(1)'}, ['patch'], 'A test fails'],
		['for the version that it is', {}, ['1.0.0'], 'can’t become 1.0.0'],
	])('refuses %s, and changes nothing', (_, parts, args, reason) => {
		const {git, release} = repository(parts);
		const {stderr, status} = release(...args);
		expect([status, stderr]).toEqual([2, expect.stringContaining(reason)]);
		expect(git('status', '--porcelain')).toBe('');
		expect(git('tag')).toBe('');
		expect(git('log', '--format=%s')).toBe('first');
	});

	it('refuses where something isn’t committed, or the tag is there', () => {
		const {folder, git, release} = repository();
		git('tag', 'v1.0.1');
		expect(release('patch').stderr).toContain('There is a tag v1.0.1 already.');
		expect(git('status', '--porcelain')).toBe('');
		appendFileSync(path.join(folder, 'CHANGELOG.md'), '\n- More.\n');
		expect(release('minor').stderr).toContain('There are changes that are not committed.');
		expect(git('diff', '--name-only')).toBe('CHANGELOG.md');
	});
});
