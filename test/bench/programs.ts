import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {build} from 'esbuild';

const root = process.cwd();
/** The program to measure: this one, or the one in BENCH_DIST, to compare the two. */
const dist = path.resolve(process.env.BENCH_DIST ?? 'dist');
const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-bench-'));

process.on('exit', () => rmSync(scratch, {recursive: true, force: true}));

/** What Ink itself takes: bundled as anybody would, its hello world and a line that keys change. */
const apps = {
	hello:
		"import React from 'react'; import {render, Text} from 'ink'; render(React.createElement(Text, null, 'Hello, world!'));",
	line: `
		import React from 'react';
		import {render, Text, useInput} from 'ink';
		function Line() {
			const [count, setCount] = React.useState(0);
			useInput(() => setCount((before) => before + 1));
			return React.createElement(Text, null, 'Keys: ' + count);
		}
		render(React.createElement(Line));`,
};

async function bundleApp(name: keyof typeof apps): Promise<string> {
	const outfile = path.join(scratch, `${name}.mjs`);
	await build({
		stdin: {contents: apps[name], resolveDir: root},
		outfile,
		bundle: true,
		minify: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
		// Ink asks for it in development only.
		alias: {'react-devtools-core': path.join(root, 'build/absent.cjs')},
		banner: {
			js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
		},
		logLevel: 'error',
	});
	return outfile;
}

/** An owner's package of some content, as a visitor has it; gives its program. */
function pack(name: string, content: string): string {
	const owner = path.join(scratch, name);
	mkdirSync(owner, {recursive: true});
	cpSync(content, path.join(owner, 'content'), {recursive: true});
	const manifest = {name, version: '1.0.0', type: 'module', bin: 'dist/start.cjs', files: ['dist']};
	writeFileSync(path.join(owner, 'package.json'), JSON.stringify(manifest));
	execFileSync(process.execPath, [path.join(dist, 'start.cjs'), 'pack'], {
		cwd: owner,
		stdio: ['ignore', 'ignore', 'ignore'],
	});
	return path.join(owner, 'dist/start.cjs');
}

const paragraph =
	'Led the **rewrite** of the [ingestion pipeline](https://example.org/pipeline), which `now` runs in production, and taught the team what it does.\n\n- One result that counts\n- Another **one**\n\n';

function document(index: number, body: string): string {
	return `---\ntitle: Engineer ${index}\ncompany: Company ${index % 40}\nperiod: October ${1990 + (index % 30)} - ${1991 + (index % 30)}\norder: ${index}\ntags: [Go, Rust, Docker]\n---\n\n${body}`;
}

/** Content of so many entries in these locales, each `repeat` paragraphs long. */
function write(name: string, locales: readonly string[], count: number, repeat: number): string {
	const folder = path.join(scratch, name);
	for (const locale of locales) {
		mkdirSync(path.join(folder, locale, 'experience'), {recursive: true});
		for (let index = 0; index < count; index++)
			writeFileSync(
				path.join(folder, locale, 'experience', `role-${index}.md`),
				document(index, paragraph.repeat(repeat)),
			);
	}
	writeFileSync(path.join(folder, 'profile.yml'), 'name: Ada Lovelace\nheadline: Analyst\n');
	return folder;
}

/** The programs by what they show. The longest entry has 250 kB, nearly as much as any that is read. */
export async function programs() {
	const [hello, line] = await Promise.all([bundleApp('hello'), bundleApp('line')]);
	const sample = pack('sample', path.join(root, 'content'));
	const thousand = pack('thousand', write('thousand-content', ['en', 'es', 'fr'], 1000, 4));
	const long = pack('long', write('long-content', ['en'], 2, Math.floor(2.5e5 / paragraph.length)));
	const many = pack('many', write('many-content', ['en'], 10_000, 1));
	return {hello, line, sample, thousand, long, many};
}

/** This Node, and those whose paths stand in TEST_NODES with colons between. */
export const nodes = [
	process.execPath,
	...(process.env.TEST_NODES ?? '').split(':').filter(Boolean),
];
