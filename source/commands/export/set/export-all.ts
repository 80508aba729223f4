import path from 'node:path';
import {type Loaded, loadAll, resumeOf} from '../../../content/load.ts';
import type {Edition} from '../../../formats/document.ts';
import type {Planned} from '../../../resume/outputs/output.ts';
import {plainText} from '../../../resume/plain-text.ts';
import type {Surface} from '../../../resume/privacy/surfaces.ts';
import type {Resume} from '../../../resume/types.ts';
import type {Call} from '../../call/call.ts';
import {CallError} from '../../call/call-error.ts';
import {exitStatus} from '../../call/exit-status.ts';
import type {Options} from '../../call/flags.ts';
import {quoted} from '../../call/quoted.ts';
import {tellWritten} from '../../files/write-new.ts';
import {prepare, refuseEmpty, reportErrors, toldOf} from '../../resume/open-resume.ts';
import {seenOn} from '../../resume/seen-on.ts';
import type {OwnFiles} from '../../resume/source.ts';
import {type Format, formats} from '../formats.ts';
import {keepOn, say, type Turn} from '../keep-on.ts';
import type {Outside} from '../outside/outside.ts';
import {countMade} from '../progress.ts';
import {inLanes} from './in-lanes.ts';
import {madeOf} from './made-of.ts';
import {baseFolder, type Plan, planOf, refuseOutside} from './plan.ts';
import {openWrittenList, type State, topOf, type WrittenList} from './written-list.ts';

/** A document to make, what it is made of, and the résumé that it shows. */
type Job = Planned & {of: string; resume: Resume};

/** The kind for which content is read first; for others, only if they show something else. */
const first: Surface = 'pdf';

/** Files that are looked at, or written, at a time. */
const together = 16;
/** Files that are named one by one. */
const mostNamed = 12;

/**
 * Writes all documents that a profile lists, those that have changed; errors in the content go to stderr.
 * Resolves to the exit status.
 */
export async function exportAll(call: Call, source: OwnFiles): Promise<number> {
	if (call.options.watch)
		return keepOn(source.target, (turn) => exportOnce(call, source, turn).then(() => {}));
	await exportOnce(call, source);
	return exitStatus.done;
}

async function exportOnce(call: Call, source: OwnFiles, turn?: Turn): Promise<void> {
	const {options} = call;
	const loaded = await loadAll(source.target, seenOn(source, first, options));
	const {errors, told} = toldOf(loaded.problems);
	refuseEmpty(loaded.whole, errors, ` in ${quoted(source.target)}`);
	const isFirst = turn?.refuseNew(errors) ?? true;
	const plan = planOf(loaded, options);
	const base = await baseFolder(source.target, loaded.folder, options.output);
	await refuseOutside(base, plan);
	const list = await openWrittenList(base, new Set(plan.all.map(({file}) => topOf(file))));
	const now = new Date();
	const resumeFor = resumesOf(loaded, source, options);
	const jobs = await jobsOf(call, plan, resumeFor, list, now);
	if (turn?.isStopped()) return;
	const {written, failures, advice} = await makeAll(call, jobs, list, now);
	if (isFirst || written.length > 0) tellAll(base, written, plan.asked.length);
	for (const sentence of advice) say(sentence);
	if (isFirst) {
		for (const file of await list.others(new Set(plan.all.map((each) => each.file))))
			say(`${quoted(file)} isn’t asked for any more. Delete it if nobody needs it.`);
		reportErrors(told);
	}
	if (failures.size > 0) throw new CallError([...failures].join('\n'));
}

/**
 * What a document shows: its variant, as its kind may show it. Content is read anew only where that differs.
 * Throws a `CallError` where there is nothing in it, or something would go public unasked.
 */
function resumesOf(loaded: Loaded, source: OwnFiles, options: Options) {
	const known = new Map<string, Promise<Resume>>();
	const loads = new Map<Surface, Promise<Loaded>>([[first, Promise.resolve(loaded)]]);
	const {errors} = toldOf(loaded.problems);
	async function make(format: Planned['format'], variant: string | undefined): Promise<Resume> {
		const view = {...seenOn(source, format, options), variant};
		const place = loaded.isSameEverywhere ? first : format;
		const own = loads.get(place) ?? loadAll(source.target, view);
		loads.set(place, own);
		const resume = resumeOf(await own, view);
		refuseEmpty(resume, errors, '', variant);
		return resume;
	}
	return ({format, variant}: Planned): Promise<Resume> => {
		const key = JSON.stringify([format, variant]);
		const resume = known.get(key) ?? make(format, variant);
		known.set(key, resume);
		return resume;
	};
}

/** Those that have to be made. Throws a `CallError` where somebody's own file is in the place of one. */
async function jobsOf(
	{options, program}: Call,
	{asked}: Plan,
	resumeFor: (planned: Planned) => Promise<Resume>,
	list: WrittenList,
	now: Date,
): Promise<Job[]> {
	const made = madeOf(program, options, now);
	const jobs: Job[] = [];
	for (let start = 0; start < asked.length; start += together)
		await Promise.all(
			asked.slice(start, start + together).map(async (planned) => {
				const resume = await resumeFor(planned);
				const of = made(planned, resume);
				const state = await list.stateOf(planned.file, of);
				if (!options.force) refuseState(planned.file, state);
				if (state !== 'current') jobs.push({...planned, of, resume});
			}),
		);
	return jobs;
}

function refuseState(file: string, state: State): void {
	if (state !== 'changed' && state !== 'foreign') return;
	const why =
		state === 'changed'
			? 'was changed since my-resume export all wrote it'
			: 'is there already, and wasn’t written by my-resume export all';
	throw new CallError(`${quoted(file)} ${why}. Move it, or add --force.`);
}

type Made = {written: string[]; failures: Set<string>; advice: Set<string>};

/** Makes documents and writes them, some at a time. What can't be made keeps no other from it. */
async function makeAll(
	{options, program}: Call,
	jobs: readonly Job[],
	list: WrittenList,
	now: Date,
): Promise<Made> {
	const made: Made = {written: [], failures: new Set(), advice: new Set()};
	const waiting: Array<{file: string; of: string; bytes: string | Uint8Array}> = [];
	let writing = Promise.resolve();
	const flush = () => {
		const some = waiting.splice(0);
		writing = writing.then(async () => {
			await list.write(some);
			made.written.push(...some.map(({file}) => file));
		});
		return writing;
	};
	const editionsOf = editionMaker(now);
	const count = countMade(jobs.length);
	try {
		await inLanes(jobs, program.home, async (job, outside) => {
			try {
				const bytes = await make(job, await editionsOf(job), outside);
				waiting.push({file: job.file, of: job.of, bytes});
				if (waiting.length >= together) await flush();
			} catch (error) {
				if (!(error instanceof CallError)) throw error;
				made.failures.add(error.message);
			}
			count.next(job.file);
		});
		await flush();
	} finally {
		count.end();
	}
	return made;

	function make(job: Job, editions: readonly [Edition, ...Edition[]], outside?: Outside) {
		const advise = (sentence: string) => made.advice.add(`${plainText(job.file)}: ${sentence}`);
		const format: Format = formats[job.format];
		return format.make(job.resume, editions, options, {advise, outside, isOneOfMany: true});
	}
}

/** What a document shows its résumé by; what reads the texts is loaded once for each variant. */
function editionMaker(now: Date): (job: Job) => Promise<[Edition, ...Edition[]]> {
	const prepared = new WeakMap<Resume, ReturnType<typeof prepare>>();
	return async ({resume, locales: [first, ...others]}) => {
		const ready = prepared.get(resume) ?? prepare(resume, resume.locales);
		prepared.set(resume, ready);
		const {markdown, messages} = await ready;
		const editionIn = (locale: string): Edition => ({
			...{locale, markdown, now},
			messages: messages(locale),
		});
		return [editionIn(first), ...others.map(editionIn)];
	};
}

/** Says what was written: of a few files which, of many how many. */
function tellAll(base: string, written: readonly string[], asked: number): void {
	if (written.length <= mostNamed)
		for (const file of [...written].sort()) tellWritten(path.join(base, file));
	else say(`Wrote ${written.length} files in ${plainText(base)}${path.sep}.`);
	const left = asked - written.length;
	if (left > 0) say(`${left === 1 ? '1 file is' : `${left} files are`} as before.`);
}
