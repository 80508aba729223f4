/*
 * What an export costs: from the start of the process to its end, and its peak of memory, for the
 * sample and for a résumé of a thousand entries. Medians, with the quartiles; the cases take turns,
 * so that a slow moment of the machine meets them all.
 */
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {program} from '../terminal/program.ts';

const runs = 5;
const count = 1000;

/** In milliseconds, and in megabytes of 1,000,000 bytes. */
type Cost = {time: number; memory: number};

/** Has a process tell its own peak of memory, in kilobytes of 1,024 bytes, on a channel of its own. */
const teller = `data:text/javascript,${encodeURIComponent(
	"import {writeSync} from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

/** Runs a script in Node, from its start to its end. Rejects when it fails. */
function measure(args: readonly string[]): Promise<Cost> {
	return new Promise((resolve, reject) => {
		const start = performance.now();
		const child = spawn(process.execPath, ['--import', teller, ...args], {
			stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
		});
		let said = '';
		let peak = '';
		child.stderr?.setEncoding('utf8').on('data', (text) => {
			said += text;
		});
		child.stdio[3]?.on('data', (bytes) => {
			peak += bytes;
		});
		child.on('error', reject);
		child.on('close', (status) => {
			if (status !== 0) reject(new Error(`${args.join(' ')}: ${said}`));
			else resolve({time: performance.now() - start, memory: (Number(peak) * 1024) / 1e6});
		});
	});
}

/** An entry as people write them: a paragraph, a list, a link. */
function entry(index: number): string {
	return `---
title: Engineer ${index}
company: Company ${index % 40}
period: ${1980 + (index % 40)}-03 – ${1981 + (index % 40)}-09
location: San Francisco, CA
tags: [Go, Rust, Docker]
---

Led the **rewrite** of the [ingestion pipeline](https://example.org/${index}), which \`now\` runs in production.

- One result that counts, with a number in it: ${index}
- Another **one**, a little longer, so that it goes on to a second line as such items often do

Then a last paragraph, which says what came of it.
`;
}

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-bench-'));
const large = path.join(scratch, 'large');
mkdirSync(path.join(large, 'experience'), {recursive: true});
writeFileSync(path.join(large, 'profile.yml'), 'name: Ada Lovelace\n');
for (let index = 0; index < count; index++)
	writeFileSync(path.join(large, 'experience', `role-${index}.md`), entry(index));

const exporting = (format: string, content: string) => [
	program,
	...['export', format, '-c', content, '-o', path.join(scratch, `out.${format}`), '--force'],
];

const cases: ReadonlyArray<readonly [name: string, args: readonly string[]]> = [
	['node -e 0', ['-e', '0']],
	...['text', 'markdown', 'json'].flatMap((format) => [
		[`${format}, sample`, [...exporting(format, 'content'), '-l', 'en']] as const,
		[`${format}, ${count} entries`, exporting(format, large)] as const,
	]),
	['pdf, sample', [...exporting('pdf', 'content'), '-l', 'en']],
	[`pdf, ${count} entries`, exporting('pdf', large)],
];

const costs = cases.map((): Cost[] => []);
for (let run = 0; run < runs; run++)
	for (const [index, [, args]] of cases.entries()) costs[index]?.push(await measure(args));
rmSync(scratch, {recursive: true});

const at = (values: readonly number[], share: number) =>
	values.toSorted((a, b) => a - b)[Math.round(share * (values.length - 1))] ?? 0;
console.log(`Node ${process.version}, ${runs} runs\n`);
console.log('| | median ms | quartiles | peak MB |');
console.log('|---|--:|--:|--:|');
for (const [index, [name]] of cases.entries()) {
	const times = (costs[index] ?? []).map(({time}) => time);
	const memory = Math.max(...(costs[index] ?? []).map((cost) => cost.memory));
	const quartiles = `${at(times, 0.25).toFixed(0)}–${at(times, 0.75).toFixed(0)}`;
	console.log(`| ${name} | ${at(times, 0.5).toFixed(0)} | ${quartiles} | ${memory.toFixed(0)} |`);
}
