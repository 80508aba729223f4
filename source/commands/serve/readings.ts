import {FolderError} from '../../content/files/folder-error.ts';
import type {Resume} from '../../resume/types.ts';
import {createEdition} from '../../serve/edition.ts';
import {openMaker} from '../../serve/maker/thread.ts';
import type {Reading} from '../../serve/session/shelf.ts';
import type {Readings} from '../../serve/ssh/start.ts';
import {CallError} from '../call/call-error.ts';
import {quoted} from '../call/quoted.ts';
import {type Hidden, openAll} from '../resume/open-all.ts';
import {prepare, reportErrors} from '../resume/open-resume.ts';
import type {OwnFiles} from '../resume/source.ts';
import {createReloader} from '../watch/reloader.ts';
import {watch} from '../watch/watch.ts';
import {documentMakers} from './makers.ts';
import {packedFolder, readWhole} from './packed.ts';
import {isFirst} from './workers.ts';

/** Milliseconds between two looks whether it is another day, from which periods are counted. */
const hour = 3_600_000;

/** What was read at one moment: all of it, and the variants that have addresses, by these. */
type All = {
	current: Reading;
	readings: ReadonlyMap<string, Reading>;
	hidden: readonly Hidden[];
	/** Names it all: other content, another tag. */
	tag: string;
};

/**
 * Reads the content, and again whenever it has changed. What can't be read then does not replace what was
 * read before. Throws a `CallError` when there is nothing to read at first, or a package has to be a variant.
 * `variants` are those that have addresses at first.
 */
export async function openReadings(
	source: OwnFiles,
	home: string,
	log: (event: Record<string, unknown>) => void,
): Promise<Readings & {variants: readonly Hidden[]; close: () => Promise<void>}> {
	const maker = openMaker(home);
	const packed = packedFolder(source.target);
	const isView = source.variant !== undefined || source.anonymous;
	if (packed !== undefined && isView)
		throw new CallError(
			source.anonymous
				? `${quoted(source.target)} is a package, which is read as it is: --anonymous needs what it was made from.`
				: `${quoted(source.target)} is a package, which has no variants: --for needs what it was made from.`,
		);
	async function readingOf(resume: Resume): Promise<Reading> {
		const prepared = await prepare(resume, resume.locales);
		const ready = {resume, ...prepared};
		return {...createEdition(ready, documentMakers(home, ready, packed), {maker}), ...prepared};
	}
	async function read(): Promise<All> {
		const {resume, told, hidden} =
			packed === undefined
				? await openAll(source, undefined)
				: {resume: readWhole(packed), told: [], hidden: []};
		// The first worker tells it for all.
		if (isFirst) reportErrors(told);
		const readings = new Map<string, Reading>();
		for (const each of hidden) readings.set(each.address, await readingOf(each.resume));
		const current = await readingOf(resume);
		const tags = [current.tag, ...[...readings].map(([address, {tag}]) => address + tag)];
		return {current, readings, hidden, tag: tags.join(' ')};
	}

	let now = await read();
	const listeners: Array<() => void> = [];
	const reloader = createReloader(async () => {
		await watching?.renew();
		try {
			const next = await read();
			if (next.tag === now.tag) return;
			now = next;
			log({event: 'read again'});
			for (const listener of listeners) listener();
		} catch (error) {
			const isContents = error instanceof CallError || error instanceof FolderError;
			// Such as a file that went away in the middle.
			const isSystems = error instanceof Error && 'syscall' in error;
			if (!isContents && !isSystems) throw error;
			log({event: 'not read', reason: error.message});
			// Who has changed it should hear why nobody sees that.
			if (isContents && isFirst) process.stderr.write(`Not read again: ${error.message}\n`);
		}
	});
	let watching: Awaited<ReturnType<typeof watch>> | undefined;
	watching = await watch(packed ?? source.target, {
		changed: reloader.changed,
		failed: (reason) => log({event: 'not watched', reason}),
	});
	const daily = setInterval(reloader.changed, hour);
	return {
		get current() {
			return now.current;
		},
		get hidden() {
			return now.readings;
		},
		variants: now.hidden,
		subscribe: (listener) => void listeners.push(listener),
		async close() {
			clearInterval(daily);
			reloader.close();
			watching?.close();
		},
	};
}
