import {spawn} from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {build} from 'esbuild';
import type {Result} from './built.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Bundles the program as the built one is, libraries and all, in parts. */
export async function buildReaching(folder: string): Promise<string> {
	await build({
		entryPoints: {program: path.join(root, 'test/commands/reaching-program.ts')},
		outdir: folder,
		outExtension: {'.js': '.mjs'},
		chunkNames: 'parts/[name]-[hash]',
		bundle: true,
		minify: true,
		splitting: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
	});
	return path.join(folder, 'program.mjs');
}

/** A computer on which only these tools are: scripts that write down how they were called. */
export class Computer {
	readonly folder = mkdtempSync(path.join(tmpdir(), 'reach-'));
	readonly #bin = path.join(this.folder, 'bin');

	/** Each tool is followed by what it does after it has noted its arguments and its input. */
	constructor(tools: Record<string, string>) {
		mkdirSync(this.#bin);
		for (const [name, rest] of Object.entries(tools)) {
			const file = path.join(this.#bin, name);
			const note = path.join(this.folder, name);
			const script = [
				'#!/bin/sh',
				`for each in "$@"; do printf '%s\\n' "$each"; done > '${note}.arguments'`,
				rest,
			];
			writeFileSync(file, `${script.join('\n')}\n`);
			chmodSync(file, 0o755);
		}
	}

	/** Runs a program with nothing in the environment but what is given and these tools. */
	run(program: string, args: string[], env: Record<string, string> = {}): Promise<Result> {
		const child = spawn(process.execPath, [program, ...args], {
			cwd: this.folder,
			env: {PATH: this.#bin, HOME: this.folder, TERM: 'xterm-256color', ...env},
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let stdout = '';
		let stderr = '';
		child.stdout.on('data', (text) => {
			stdout += text;
		});
		child.stderr.on('data', (text) => {
			stderr += text;
		});
		return new Promise((resolve, reject) => {
			child.on('error', reject);
			child.on('close', (status) => resolve({stdout, stderr, status}));
		});
	}

	/** What a tool noted, in `name.arguments` or a file of its own; undefined if it never ran. */
	note(name: string): string | undefined {
		const file = path.join(this.folder, name);
		return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
	}

	/** Takes it away. For `afterEach`. */
	remove(): void {
		rmSync(this.folder, {recursive: true, force: true});
	}
}
