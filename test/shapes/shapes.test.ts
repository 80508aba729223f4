import {mkdtempSync, rmSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {FolderError, loadResume} from '../../source/content/load.ts';
import {isLong} from '../long.ts';
import {type Shape, shapes} from './shapes.ts';
import {stages} from './stages.ts';

/** Every so many shapes are tried with `npm test`, others in each run. */
const share = isLong ? 6 : 40;
const offset = Number(process.env.SEED ?? 0) % share;
const tried = shapes.filter((_, index) => index % share === offset);

/** Characters of the smaller text; the larger one has eight times as many. */
const small = 2000;
const times = 8;
/** What grows with the text takes 8 times as long, with its square 64 times; a busy machine twice that. */
const most = 24;
/**
 * Milliseconds of work below which nothing can be told from what the runtime does meanwhile: behind many other
 * tests, the same code takes ten times as long. The square of so many characters takes seconds.
 */
const least = 400;
const rounds = 5;

function processor(): number {
	const {user, system} = process.cpuUsage();
	return (user + system) / 1000;
}

/** Milliseconds of work of each stage, loading first, by its name. */
async function works({files}: Shape, size: number): Promise<Map<string, number>> {
	const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-shape-'));
	const took = new Map<string, number>();
	const measured = async <Result>(stage: string, task: () => Promise<Result>) => {
		const before = processor();
		const result = await task();
		took.set(stage, processor() - before);
		return result;
	};
	try {
		for (const [file, text] of Object.entries(files(size))) {
			await mkdir(path.dirname(path.join(folder, file)), {recursive: true});
			await writeFile(path.join(folder, file), text);
		}
		const {resume} = await measured('load', () => loadResume(folder));
		for (const [stage, run] of Object.entries(stages))
			await measured(stage, () => run(resume, folder));
	} catch (error) {
		// Nothing but commas is no résumé, and that is an answer too.
		if (!(error instanceof FolderError)) throw error;
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
	return took;
}

test('there are more than two hundred shapes, each with a name of its own', () => {
	expect(new Set(shapes.map(({name}) => name)).size).toBe(shapes.length);
	expect(shapes.length).toBeGreaterThan(200);
});

test.each(tried.map((shape) => [shape.name, shape] as const))(
	'no stage takes the square of: %s',
	async (_, shape) => {
		// Of several rounds the quickest counts for each stage: a pause for garbage says nothing.
		const [less, more] = [new Map<string, number>(), new Map<string, number>()];
		const keepQuickest = (best: Map<string, number>, took: ReadonlyMap<string, number>) => {
			for (const [stage, time] of took) best.set(stage, Math.min(time, best.get(stage) ?? time));
		};
		const over = () =>
			[...more].filter(
				([stage, time]) => time > most * Math.max(least / times, less.get(stage) ?? 0),
			);
		for (let round = 0; round < rounds; round++) {
			keepQuickest(less, await works(shape, small));
			keepQuickest(more, await works(shape, small * times));
			if (over().length === 0) return;
		}
		const told = over().map(([stage, time]) => `${stage} ${Math.round(time)} ms`);
		expect.fail(
			`${told.join(', ')}: ${times} times the text took more than ${most} times the time`,
		);
	},
);
