import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'my resumé '));

function call(command: string, args: string[], cwd: string): string {
	const {npm_config_user_agent: _, ...env} = process.env;
	return execFileSync(command, args, {
		cwd,
		env,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	});
}

/** The names of the files in the tarball, below `package/`. */
let files: string[];
let installed: string;

beforeAll(() => {
	// The test script has built dist/ already; building again would pull it from under other tests.
	const [tarball] = JSON.parse(
		call('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
	) as Array<{filename: string; files: Array<{path: string}>}>;
	files = tarball?.files.map((file) => file.path) ?? [];
	installed = path.join(folder, 'visitor');
	mkdirSync(installed);
	writeFileSync(path.join(installed, 'package.json'), '{"private": true}');
	call(
		'npm',
		['install', '--offline', '--no-audit', '--no-fund', path.join(folder, tarball?.filename ?? '')],
		installed,
	);
}, 120_000);

describe('the package', () => {
	it('holds the program, the content, README and LICENSE, and nothing else', () => {
		expect(files).toContain('dist/start.cjs');
		expect(files).toContain('dist/index.js');
		expect(files).toContain('dist/types/index.d.ts');
		expect(files).toContain('content/profile.yml');
		for (const file of files)
			expect(file).toMatch(/^(?:dist|content|schema)\/|^(?:package\.json|README\.md|LICENSE)$/);
		expect(files.filter((file) => /\.map$|\.tsx?$/.test(file) && !file.endsWith('.d.ts'))).toEqual(
			[],
		);
	});

	it('installs offline as exactly one package, with no dependency', () => {
		const packages = readdirSync(path.join(installed, 'node_modules')).filter(
			(name) => !name.startsWith('.'),
		);
		expect(packages).toEqual(['my-resume']);
	});

	it('runs where it is installed, from a path with spaces and accents', () => {
		const bin = path.join(installed, 'node_modules/.bin/my-resume');
		expect(call(bin, ['--list', '-l', 'en'], installed)).toContain('experience/vassar\t');
		expect(call(bin, ['vassar', '-l', 'fr'], installed)).toContain('Vassar College');
	});

	it('is a library too', () => {
		const script = `
			import {loadResume, renderMarkdown} from 'my-resume';
			const {resume, problems} = await loadResume('node_modules/my-resume/content');
			console.log(JSON.stringify({
				locales: resume.locales,
				problems: problems.filter(({severity}) => severity === 'error'),
				lines: renderMarkdown('- **a**', {width: 20, colorLevel: 0, hyperlinks: false}),
			}));
		`;
		writeFileSync(path.join(installed, 'library.mjs'), script);
		expect(JSON.parse(call(process.execPath, ['library.mjs'], installed))).toEqual({
			locales: ['en', 'es', 'fr'],
			problems: [],
			lines: ['• a'],
		});
	});

	it('has types that a strict project can use', () => {
		const code = `
			import {loadResume, renderMarkdown, type Entry, type Problem, type Resume} from 'my-resume';
			const {resume, problems}: {resume: Resume; problems: Problem[]} = await loadResume('content');
			const first: Entry | undefined = resume.entries[0];
			const lines: string[] = renderMarkdown(first?.body ?? '', {width: 80, colorLevel: 3, hyperlinks: true});
			export {lines, problems};
		`;
		writeFileSync(path.join(installed, 'types.mts'), code);
		const options = '--noEmit --strict --module nodenext --target es2022 --types'.split(' ');
		const tsc = path.join(root, 'node_modules/.bin/tsc');
		expect(() => call(tsc, [...options, '', 'types.mts'], installed)).not.toThrow();
	});
});
