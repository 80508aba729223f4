/*
 * The memory of a viewer that stays open: 100,000 keys and 1,000 changes of size in the real
 * program, and what it holds after the first thousand keys and at the end. KEYS=… and SIZES=… take
 * fewer. On Linux, where the system tells of another process's memory.
 */
import {readFileSync} from 'node:fs';
import {openProgram} from '../terminal/program.ts';
import {closeAll} from '../terminal/session.ts';

const keys = Number(process.env.KEYS ?? 100_000);
const sizes = Number(process.env.SIZES ?? 1000);
/** Keys that are written at once, between two looks at whether the program keeps up. */
const batch = 50;

/** All that is to be seen, again and again: entries, languages, panels, searches. */
const round = [
	...'jjjj\rjj dd uu gG nnppllLL?jj\u001B[B\u001B[D',
	...'c\u001B[Dtj\u001B[Doj\u001B[Dyj\u001B[D',
	...'/compiler\rnnnp\u001B[Dllgkk',
].join('');

const session = openProgram(['-l', 'en'], [100, 30]);
await session.waitFor('Grace Hopper');
const pid = Number(
	readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
		.trim()
		.split(' ')
		.at(-1),
);

/** Megabytes in the machine's memory. */
const memory = () => {
	const [, size = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
	return Number(size) / 1024;
};

const figures: Array<[keys: number, megabytes: number]> = [];
let sent = 0;
for (let count = 0; sent < keys; count++) {
	const from = (count * batch) % round.length;
	const part = (round + round).slice(from, from + batch);
	session.write(part);
	sent += part.length;
	if (count % Math.max(1, Math.floor(keys / batch / sizes)) === 0)
		await session.resize(60 + ((count * 7) % 90), 15 + ((count * 5) % 40));
	else await session.settle(4, {timeout: 30_000});
	if (figures.length === 0 ? sent >= 1000 : sent >= figures.length * (keys / 10))
		figures.push([sent, memory()]);
}
await session.settle(300);
figures.push([sent, memory()]);
for (const [at, megabytes] of figures)
	process.stdout.write(
		`after ${String(at).padStart(7)} keys ${megabytes.toFixed(0).padStart(5)} MB\n`,
	);
session.write('\u0003');
process.stdout.write(`ended with status ${(await session.exited).exitCode}\n`);
await closeAll();
