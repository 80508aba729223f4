import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it, test} from 'vitest';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-create-'));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const {npm_config_user_agent: _, ...env} = process.env;
const call = (cwd: string, command: string, ...args: string[]) =>
	execFileSync(command, args, {cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});

/** The files of a folder with their texts, by path. */
function filesIn(folder: string): Record<string, string> {
	const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((each) =>
		each.isFile(),
	);
	return Object.fromEntries(
		files.map((each) => {
			const address = path.join(each.parentPath, each.name);
			return [path.relative(folder, address), readFileSync(address, 'utf8')];
		}),
	);
}

describe('npm create my-resume', () => {
	it('installs two packages, and does what init does', () => {
		const user = path.join(scratch, 'user');
		mkdirSync(user);
		writeFileSync(path.join(user, 'package.json'), '{"private": true}');
		const tarballs = ['.', 'packages/create-my-resume'].map((folder) => {
			const packed = ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch];
			const [{filename}] = JSON.parse(call(path.join(root, folder), 'npm', ...packed));
			return path.join(scratch, filename);
		});
		call(user, 'npm', 'install', '--offline', '--no-audit', '--no-fund', ...tarballs);
		const modules = readdirSync(path.join(user, 'node_modules'));
		expect(modules.filter((name) => !name.startsWith('.')).sort()).toEqual([
			'create-my-resume',
			'my-resume',
		]);
		const create = path.join(user, 'node_modules/.bin/create-my-resume');
		const facts = ['--name', 'Ada', '--headline', 'Analyst', '--email', 'ada@example.org'];
		call(user, create, 'one', ...facts, '--locales', 'en');
		const init = path.join(user, 'node_modules/.bin/my-resume');
		call(user, init, 'init', 'two', ...facts, '--locales', 'en');
		expect(Object.keys(filesIn(path.join(user, 'one')))).toContain('content/profile.yml');
		expect(filesIn(path.join(user, 'one'))).toEqual(filesIn(path.join(user, 'two')));
		call(user, create, ...facts, '--locales', 'en');
		expect(filesIn(path.join(user, 'my-cv'))).toEqual(filesIn(path.join(user, 'two')));
		rmSync(path.join(user, 'my-cv'), {recursive: true});
		// Without a word it still knows which folder, and asks for the rest, here where nobody can answer.
		expect(() => call(user, create)).toThrow('There is no terminal to ask on');
	});

	it('is of the same version as the program', () => {
		const {name, version} = read('package.json');
		expect(read('packages/create-my-resume/package.json')).toMatchObject({
			version,
			dependencies: {[name]: `^${version}`},
		});
	});
});

test('the template repository is what init writes', () => {
	const folder = path.join(scratch, 'template');
	call(root, process.execPath, 'dist/start.cjs', 'init', folder, ...read('templates/init.json'));
	expect(filesIn(path.join(root, 'templates/my-cv'))).toEqual(filesIn(folder));
});
