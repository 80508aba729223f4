import {spawn} from 'node:child_process';
import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {zipSync} from 'fflate';
import {fixture, program} from '../terminal/program.ts';
import {root} from './pages.ts';

/** What came of a command: all that it wrote, and its exit status. */
export type Outcome = {command: string; output: string; status: number};

/** Where the reader of a page is, as the pages tell it. */
const home = '/home/ada';

/** The program under the names that readers call it by. */
const shims = {
	'my-resume': `exec "${process.execPath}" "${program}" "$@"`,
	npx: `[ "$1" = my-resume ] && shift && exec "${process.execPath}" "${program}" "$@"\nexit 127`,
};

/** A new folder with a résumé in each format, beside one of the program's own in `content`. */
function newHome(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-docs-'));
	cpSync(path.join(root, 'test/fixtures/owners'), folder, {recursive: true});
	cpSync(fixture, path.join(folder, 'content'), {recursive: true});
	mkdirSync(path.join(folder, 'content/targets'));
	writeFileSync(path.join(folder, 'content/targets/acme.yml'), 'pages: 1\n');
	// What somebody was sent.
	writeFileSync(path.join(folder, 'posting.txt'), 'Requirements:\n- Rust\n');
	writeFileSync(path.join(folder, 'posting.html'), '<h1>Analyst</h1><ul><li>Rust</ul>\n');
	const csv = path.join(folder, 'linkedin');
	const files = readdirSync(csv).map((file) => [file, readFileSync(path.join(csv, file))] as const);
	writeFileSync(path.join(folder, 'linkedin.zip'), zipSync(Object.fromEntries(files)));
	return folder;
}

/**
 * Runs commands one after the other in one shell, as somebody does who follows a page: in a new folder,
 * without a terminal. What is wrong with one does not keep the next from running.
 */
export async function walk(commands: readonly string[]): Promise<Outcome[]> {
	const folder = newHome();
	const bin = mkdtempSync(path.join(tmpdir(), 'my-resume-bin-'));
	try {
		for (const [name, script] of Object.entries(shims)) {
			writeFileSync(path.join(bin, name), `#!/bin/sh\n${script}\n`);
			chmodSync(path.join(bin, name), 0o755);
		}
		const steps = commands.map((command) => `{ ${command}\n}; printf '\\036%s\\037' $?`);
		const written = await shell(steps.join('\n'), folder, bin);
		const outcomes = written.split('\x1f').slice(0, -1);
		return commands.map((command, index) => {
			const [output = '', status = ''] = (outcomes[index] ?? '').split('\x1e');
			return {
				command,
				output: output.replaceAll(folder, home),
				status: Number(status || Number.NaN),
			};
		});
	} finally {
		rmSync(folder, {recursive: true, force: true});
		rmSync(bin, {recursive: true, force: true});
	}
}

/** All that a script of bash writes, to stdout or stderr, in the order of writing. */
function shell(script: string, cwd: string, bin: string): Promise<string> {
	const {PATH, TMPDIR} = process.env;
	const env = {
		...{HOME: cwd, LANG: 'en_US.UTF-8', TMPDIR},
		PATH: [bin, path.dirname(process.execPath), PATH].join(path.delimiter),
	};
	const child = spawn('bash', ['-c', `exec 2>&1\n${script}`], {
		...{cwd, env, stdio: ['ignore', 'pipe', 'inherit']},
	});
	let written = '';
	child.stdout?.setEncoding('utf8').on('data', (text: string) => {
		written += text;
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', () => resolve(written));
	});
}
