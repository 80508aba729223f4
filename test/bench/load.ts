/*
 * What loading costs: two thousand files, as a multiple of what reading and splitting them with
 * gray-matter alone takes, in one run. The two take turns, so that a slow moment of the machine
 * meets both; the first turn is that of a program that has just started. Medians, with the
 * quartiles.
 */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import matter from 'gray-matter';
import {loadResume} from '../../source/content/load.ts';

const count = 2000;
const turns = 15;

const paragraph =
	'Led the **rewrite** of the [ingestion pipeline](https://example.org/pipeline), which `now` runs in production, and taught the team what it does.\n\n- One result that counts\n- Another **one**\n';

function document(index: number): string {
	return `---
title: "Engineer ${index}"
company: Company ${index % 40}
period: October ${1990 + (index % 30)} - ${index % 3 ? 'Present' : 2021}
location: San Francisco, CA
order: ${index >> 1}
tags: [Go, Rust, Docker]
links:
  - https://example.org/${index}
---

${`${paragraph}\n`.repeat(1 + (index % 8))}`;
}

const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-bench-'));
const files = Array.from({length: count}, (_, index) => {
	const file = path.join(folder, index % 2 ? 'en' : 'es', 'experience', `role-${index >> 1}.md`);
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, document(index));
	return file;
});

/** gray-matter keeps what it has split, which would make all turns but the first for free. */
function split(text: string): void {
	matter(text, {});
}

const tasks: ReadonlyArray<readonly [name: string, run: () => Promise<void>]> = [
	[
		'gray-matter, readFileSync',
		async () => {
			for (const file of files) split(readFileSync(file, 'utf8'));
		},
	],
	[
		'gray-matter, readFile, all at once',
		async () => {
			await Promise.all(files.map(async (file) => split(await readFile(file, 'utf8'))));
		},
	],
	[
		'gray-matter, readFile, one by one',
		async () => {
			for (const file of files) split(await readFile(file, 'utf8'));
		},
	],
	[
		'loadResume',
		async () => {
			const {resume, problems} = await loadResume(folder);
			if (resume.entries.length !== count || problems.length > 0) throw new Error('Not loaded');
		},
	],
];

const times = tasks.map((): number[] => []);
for (let turn = 0; turn < turns; turn++) {
	for (const [index, [, run]] of tasks.entries()) {
		const begin = performance.now();
		await run();
		times[index]?.push(performance.now() - begin);
	}
}
rmSync(folder, {recursive: true});

const at = (sorted: readonly number[], share: number) =>
	sorted[Math.round(share * (sorted.length - 1))] ?? 0;
const loads = times.at(-1) ?? [];
console.log(`Node ${process.version}, ${count} files, ${turns} turns\n`);
console.log('| | first ms | median ms | quartiles | loading is so many times, first | median |');
console.log('|---|--:|--:|--:|--:|--:|');
for (const [index, [name]] of tasks.entries()) {
	const own = times[index] ?? [];
	const sorted = own.toSorted((a, b) => a - b);
	const median = at(sorted, 0.5);
	const ratios = own.map((time, turn) => (loads[turn] ?? 0) / time);
	const ratio = at(
		ratios.toSorted((a, b) => a - b),
		0.5,
	);
	const quartiles = `${at(sorted, 0.25).toFixed(0)}–${at(sorted, 0.75).toFixed(0)}`;
	console.log(
		`| ${name} | ${own[0]?.toFixed(0)} | ${median.toFixed(0)} | ${quartiles} | ${ratios[0]?.toFixed(2)} | ${ratio.toFixed(2)} |`,
	);
}
