import {readFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import {describe, expect, it} from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
type Manifest = {
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
	license?: string;
	/** As old packages have it. */
	licenses?: ReadonlyArray<{type: string}>;
	scripts?: Record<string, string>;
};
const manifestOf = (file: string): Manifest => JSON.parse(read(file));
const manifest = manifestOf('package.json');
const direct = Object.keys({...manifest.dependencies, ...manifest.devDependencies}).sort();

/** Names in the first columns of the tables under “Dependencies”, the bundle's first. */
const tables = (() => {
	const [, section = ''] = read('CONTRIBUTING.md').split('## Dependencies');
	return section
		.split('|---|---|')
		.slice(1)
		.map((table) => {
			const rows = /^(?:\|.*\|\n)+/.exec(table.trimStart())?.[0].trim().split('\n') ?? [];
			return rows.map((row) => {
				const [, names = '', reason = ''] = row.split('|');
				return {names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name), reason};
			});
		});
})();
const named = (index: number) => tables[index]?.flatMap(({names}) => names).sort() ?? [];

/** What makes documents is a program of its own. */
const makers = ['docx', 'pdf'].map((format) => `source/commands/export/outside/${format}-maker.ts`);

describe('the packages that this one is made of', () => {
	it('have each a reason in CONTRIBUTING.md, and none is named that isn’t there', () => {
		expect(tables).toHaveLength(2);
		expect([...named(0), ...named(1)].sort()).toEqual(direct);
		for (const {names, reason} of tables.flat()) {
			expect(names).not.toEqual([]);
			expect(reason.trim()).not.toBe('');
		}
	});

	it('are in the bundle exactly when they are said to be', async () => {
		const {metafile} = await build({
			absWorkingDir: root,
			entryPoints: ['source/main.ts', 'source/index.ts', ...makers],
			bundle: true,
			write: false,
			metafile: true,
			platform: 'node',
			format: 'esm',
			outdir: 'unwritten',
			splitting: true,
			packages: 'external',
			jsx: 'automatic',
			logLevel: 'silent',
		});
		const imported = Object.values(metafile.inputs).flatMap(({imports}) =>
			imports.filter(({external}) => external).map((each) => each.path),
		);
		const used = new Set(
			imported
				.filter((name) => !name.startsWith('node:'))
				.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name),
		);
		expect([...used].sort()).toEqual(named(0));
	});

	// `prepare` is for what is installed from git, or linked: npm runs it for no package.
	it('install nothing with the published one, which runs no script when it is installed', () => {
		expect(manifest.dependencies ?? {}).toEqual({});
		for (const script of ['preinstall', 'install', 'postinstall'])
			expect(manifest.scripts).not.toHaveProperty(script);
	});

	it('may be handed on by their licences, all of which are', () => {
		const licences = read('dist/third-party-licenses.txt');
		const headings = [...licences.matchAll(/^(\S+) \d+\.\d+\.\d\S*$/gm)].map(
			([, name = '']) => name,
		);
		for (const name of named(0)) expect(headings).toContain(name);
		for (const name of headings) {
			const {licenses, license = licenses?.[0]?.type ?? ''} = manifestOf(
				`node_modules/${name}/package.json`,
			);
			expect(license).toMatch(
				/^\(?(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0|CC0-1\.0)\b/,
			);
		}
	});
});
