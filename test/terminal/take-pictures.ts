import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {parseArgs} from 'node:util';
import {dark, light, type Paper} from './paper.ts';
import {type Shot, takePicture} from './shot.ts';

const papers: Readonly<Record<string, Paper>> = {dark, light};

const folder = 'docs/pictures';
const posting = 'test/fixtures/jobs/postings/software.en.md';
const mistakes = ['-c', 'test/fixtures/owners/mistakes', '-l', 'en'];

/** The pictures of the README and of docs/. */
const pages: readonly Shot[] = [
	...Object.entries(papers).flatMap(([name, paper]) => [
		{columns: 110, rows: 32, paper, output: `${folder}/viewer-${name}.svg`},
		{columns: 80, rows: 24, keys: ['c'], paper, output: `${folder}/contact-${name}.svg`},
	]),
	{columns: 46, rows: 24, keys: ['down', 'down', 'enter'], output: `${folder}/narrow.svg`},
	{
		columns: 110,
		rows: 32,
		keys: ['/', ...'compiler', 'enter', 'n', 'n', 'n'],
		paper: light,
		output: `${folder}/search.svg`,
	},
	{
		columns: 104,
		rows: 19,
		args: ['check', ...mistakes.slice(0, 2)],
		title: 'my-resume check',
		output: `${folder}/check.svg`,
	},
	{
		columns: 88,
		rows: 30,
		args: ['check', '--job', posting, '-c', 'test/fixtures/jobs/software', '--for', 'ferry'],
		title: `my-resume check --job ${path.basename(posting)} --for ferry`,
		output: `${folder}/job.svg`,
	},
	{
		columns: 84,
		rows: 15,
		args: ['dev', ...mistakes],
		keys: ['down', 'enter'],
		title: 'my-resume dev',
		output: `${folder}/dev.svg`,
	},
];

/** What there is to see, by the keys that lead there. */
const screens: Readonly<Record<string, readonly string[]>> = {
	list: [],
	entry: ['down', 'enter'],
	search: ['/', ...'compiler', 'enter'],
	typing: ['/', ...'comp'],
	lens: ['t'],
	links: ['down', 'down', 'down', 'enter', 'o'],
	contact: ['c'],
	help: ['?'],
};

/** From the smallest comfortable window to a wide one, as columns and rows. */
const sizes = [
	[40, 12],
	[80, 24],
	[120, 40],
	[200, 60],
] as const;

/** Every screen, in every size, dark and light: not to be kept, but to be looked at. */
function* all(folder: string): Generator<Shot> {
	for (const [screen, keys] of Object.entries(screens)) {
		for (const [columns, rows] of sizes) {
			for (const [name, paper] of Object.entries(papers)) {
				const output = path.join(folder, `${screen}-${columns}x${rows}-${name}.svg`);
				yield {columns, rows, keys: [...keys], paper, output};
			}
		}
	}
}

/** What readers see of `serve` who type what stands in the title, or behind the prompt. */
async function takeServed(): Promise<void> {
	const home = mkdtempSync(path.join(tmpdir(), 'my-resume-pictures-'));
	const served = spawn(
		process.execPath,
		['dist/start.cjs', 'serve', '-c', 'content', '--ssh', '127.0.0.1:0', '--http', '127.0.0.1:0'],
		{env: {...process.env, XDG_DATA_HOME: home}, stdio: ['ignore', 'ignore', 'pipe']},
	);
	const ports: string[] = [];
	for await (const line of createInterface({input: served.stderr})) {
		const [, port] = /\(port (\d+) here\)|\/\/[^/]*:(\d+)\//.exec(line)?.filter(Boolean) ?? [];
		if (port !== undefined && ports.push(port) === 2) break;
	}
	const [ssh, http] = ports;
	const options = '-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR';
	try {
		await takePicture({
			...{columns: 84, rows: 24, program: 'sh', title: 'ssh es@ada.dev', keys: ['j', 'j', 'j']},
			args: ['-c', `ssh ${options} -p ${ssh} es@127.0.0.1`],
			output: `${folder}/ssh.svg`,
		});
		await takePicture({
			...{columns: 84, rows: 24, program: 'sh', title: 'a shell', paper: light},
			args: [
				'-c',
				`page=$(curl -s http://127.0.0.1:${http}/vassar); printf '$ curl ada.dev/vassar\\n%s\\n' "$page"; read end`,
			],
			output: `${folder}/curl.svg`,
		});
	} finally {
		served.kill();
		rmSync(home, {recursive: true, force: true});
	}
}

const {values} = parseArgs({options: {all: {type: 'string'}}});
for (const shot of values.all === undefined ? pages : all(values.all)) {
	await takePicture(shot);
}
if (values.all === undefined) await takeServed();
