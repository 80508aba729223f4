import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {fixture} from '../terminal/program.ts';
import {closeAll, openSession} from '../terminal/session.ts';
import {findTool} from '../tools/tool.ts';

afterEach(closeAll);

const root = process.cwd();
const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'my-resume-confined-')));
const packed = path.join(home, 'package');
/** A site: beside its content, only what configures it is read. */
const site = path.join(home, 'site');
const content = path.join(site, 'content');
const file = path.join(packed, 'dist/start.cjs');

beforeAll(() => {
	mkdirSync(packed);
	for (const part of ['dist', 'content', 'package.json'])
		cpSync(path.join(root, part), path.join(packed, part), {recursive: true});
	cpSync(fixture, content, {recursive: true});
});
afterAll(() => rmSync(home, {recursive: true, force: true}));

/** What a visitor and an owner call, and what it must show; none of it opens or copies anything. */
const calls: ReadonlyArray<readonly [args: string[], shown: string]> = [
	[['-p', '-l', 'fr'], 'Grace Hopper'],
	[['--list'], 'experience/vassar\t'],
	[['vassar', '-l', 'es'], 'Vassar College'],
	[['-p', '-c', content], 'Ada Lovelace'],
	[['check', '-c', content], 'locales.'],
	[['--help'], '--content'],
];
const keys = [
	...['j', 'enter', 'l', '?', 'esc', '/', 'a', 'enter', 'esc', 't', 'esc', 'c', 'esc', 'o', 'esc'],
];

/** Calls a program by a command line, and gives what it printed; it may say that something is wrong. */
function printed(command: string, args: readonly string[]): string {
	const {stdout, stderr} = spawnSync(command, args, {
		encoding: 'utf8',
		env: {PATH: process.env.PATH, HOME: home, LANG: 'en_US.UTF-8'},
		cwd: packed,
	});
	return stdout + stderr;
}

/** Presses what opens all that the viewer has, under a command that watches it. */
async function viewed(command: string, args: readonly string[]): Promise<void> {
	const session = openSession({
		node: command,
		args: [...args, '-l', 'en'],
		columns: 90,
		rows: 26,
		cwd: packed,
	});
	await session.waitFor('Grace Hopper', {timeout: 20_000});
	await session.press(...keys);
	session.write('\u0003');
	expect((await session.exited).exitCode).toBe(130);
}

/** Node's own flag for what it calls its permission model, whose name has changed. */
const permission = ['--permission', '--experimental-permission'].find(
	(flag) => spawnSync(process.execPath, [flag, '-e', '0']).status === 0,
);

// Without the flag there is nothing that could refuse.
describe.skipIf(permission === undefined)(
	'with leave to read the package and the site, and no more',
	() => {
		const flags = [
			permission ?? '',
			...[`${packed}/*`, `${site}/*`].map((each) => `--allow-fs-read=${each}`),
			'--no-warnings',
		];

		it.each(calls)('%j does its work', (args, shown) => {
			const text = printed(process.execPath, [...flags, file, ...args]);
			expect(text).toContain(shown);
			expect(text).not.toMatch(/ERR_ACCESS_DENIED|by mistake/);
		});

		it('what may not be looked at beside the content is as good as not there', () => {
			const own = [flags[0] ?? '', `--allow-fs-read=${packed}/*`, `--allow-fs-read=${content}/*`];
			const text = printed(process.execPath, [...own, '--no-warnings', file, '-p', '-c', content]);
			expect(text).toContain('Ada Lovelace');
		});

		it('the viewer does its work', async () => {
			await viewed(process.execPath, [...flags, file]);
		});

		it('nothing else may be read, written or run, as a test of the test', () => {
			for (const script of [
				'fs.readFileSync("/etc/hostname")',
				`fs.writeFileSync(${JSON.stringify(`${packed}/x`)}, "")`,
				'child_process.spawnSync("true")',
			])
				expect(printed(process.execPath, [...flags, '-e', script])).toContain('ERR_ACCESS_DENIED');
		});
	},
);

describe.skipIf(!findTool('strace'))('as the system sees it', () => {
	const log = path.join(home, 'trace');
	const trace = [
		...[
			'-f',
			'-qq',
			'-e',
			'trace=open,openat,creat,execve,fork,vfork,clone,clone3,socket,connect,bind',
		],
		...['-o', log],
	];
	const lines = () => readFileSync(log, 'utf8').split('\n');
	const opened = () =>
		new Set(
			lines().flatMap((line) => {
				const [, name] = /(?:open|creat)(?:at\(AT_FDCWD, |\()"([^"]*)"/.exec(line) ?? [];
				return name === undefined ? [] : [path.resolve(packed, name)];
			}),
		);
	/** What Node itself opens when it does next to nothing. */
	let usual: Set<string>;

	beforeAll(() => {
		const script = 'new Date().toString(); process.stdin.isTTY; process.stdout.write("x")';
		printed('strace', [...trace, process.execPath, '-e', script]);
		usual = opened();
		expect(usual.size).toBeGreaterThan(0);
		// One of its threads opens its own file, unless the program has ended before.
		usual.add(realpathSync(process.execPath));
	});

	function check(): void {
		const foreign = [...opened()].filter(
			(name) =>
				!usual.has(name) &&
				!/^\/(?:proc|sys|dev)\//.test(name) &&
				!`${name}/`.startsWith(`${packed}/`) &&
				!`${name}/`.startsWith(`${site}/`),
		);
		expect(foreign).toEqual([]);
		const writes = lines().filter((line) => /O_WRONLY|O_RDWR|O_CREAT|creat\(/.test(line));
		expect(writes.filter((line) => !/"\/dev\/(?:null|tty|pts\/\d+)"/.test(line))).toEqual([]);
		expect(lines().filter((line) => /\b(?:socket|connect|bind)\(/.test(line))).toEqual([]);
		expect(lines().filter((line) => /\bexecve\(/.test(line))).toHaveLength(1);
		expect(
			lines().filter(
				(line) => /\b(?:v?fork|clone3?)\(/.test(line) && !line.includes('CLONE_THREAD'),
			),
		).toEqual([]);
	}

	it.each(calls)(
		'%j reads nothing but its package and the site, and opens and starts nothing',
		(args, shown) => {
			expect(printed('strace', [...trace, process.execPath, file, ...args])).toContain(shown);
			check();
		},
	);

	it('neither does the viewer', async () => {
		await viewed('strace', [...trace, process.execPath, file]);
		check();
	});
});
