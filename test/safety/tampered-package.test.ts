import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openResume} from '../../source/commands/resume/open-resume.ts';
import {readProgram} from '../../source/commands/resume/program.ts';
import {FolderError} from '../../source/content/files/folder-error.ts';
import {layOutResume} from '../../source/formats/text.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {loadMessages} from '../../source/messages/index.ts';
import {localize} from '../../source/resume/localize.ts';
import {run} from '../commands/built.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {program} from '../terminal/program.ts';

/*
 * A package whose files were changed in any way opens, or says in a sentence that it is damaged; it
 * never stops by mistake.
 */

const built = path.dirname(program);
const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-tampered-'));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

type Package = {resume: string; bodies: string; texts: string};
const names = {resume: 'resume.json', bodies: 'bodies.txt', texts: 'texts.jsonl'} as const;
const keys = Object.keys(names) as Array<keyof Package>;
const read = (name: string) => readFileSync(path.join(built, 'sample', name), 'latin1');

let whole: Package;
beforeAll(() => {
	whole = {resume: read(names.resume), bodies: read(names.bodies), texts: read(names.texts)};
});

const other = fc.constantFrom<unknown>(
	...[null, 0, -1, 0.5, 1e308, '', 'x', '\u001B[2J', [], {}, true, [[]], [null], {en: 7}],
	...['document', 'quote', 'de', '9999', [0, 1], [-1, 5], ['0', 1]],
);

/** Another value at any place of a JSON text: of what it holds, one after the other is chosen by `way`. */
function changed(json: string, way: readonly number[], value: unknown, isGone: boolean): string {
	const root: unknown = JSON.parse(json);
	let holder = root as Record<string, unknown>;
	for (const [depth, step] of way.entries()) {
		const all = Object.keys(holder);
		const key = all[step % all.length];
		if (key === undefined) break;
		const next = holder[key];
		const isLast = depth === way.length - 1 || typeof next !== 'object' || next === null;
		if (!isLast) holder = next as Record<string, unknown>;
		else if (isGone) delete holder[key];
		else holder[key] = value;
		if (isLast) break;
	}
	return JSON.stringify(root);
}

type Change = (files: Package) => Package;

const way = fc.array(fc.nat({max: 97}), {minLength: 1, maxLength: 9});
const file = fc.constantFrom(...keys);

const changes: fc.Arbitrary<Change> = fc.oneof(
	fc.tuple(file, fc.nat(), fc.nat({max: 255})).map(
		([key, at, byte]): Change =>
			(files) => {
				const place = at % files[key].length;
				const rest = files[key].slice(place + 1);
				return {...files, [key]: files[key].slice(0, place) + String.fromCharCode(byte) + rest};
			},
	),
	fc.tuple(file, fc.nat()).map(
		([key, at]): Change =>
			(files) => ({...files, [key]: files[key].slice(0, at % files[key].length)}),
	),
	{
		weight: 3,
		arbitrary: fc.tuple(way, other, fc.boolean()).map(
			([steps, value, isGone]): Change =>
				(files) => ({...files, resume: changed(files.resume, [2, ...steps], value, isGone)}),
		),
	},
	{
		weight: 3,
		arbitrary: fc.tuple(fc.nat(), way, other, fc.boolean()).map(
			([which, steps, value, isGone]): Change =>
				(files) =>
					withText(files, which, (text) => changed(text, steps, value, isGone)),
		),
	},
);

/** The files with one of the parsed texts changed, and the places of all put right. */
function withText(files: Package, which: number, change: (text: string) => string): Package {
	const stored = JSON.parse(Buffer.from(files.resume, 'latin1').toString());
	const bytes = Buffer.from(files.texts, 'latin1');
	const entries: Array<{ready?: [number, number]}> = stored.resume.entries;
	const withTexts = entries.filter(({ready}) => ready);
	const chosen = withTexts[which % withTexts.length];
	let texts = '';
	let at = 0;
	for (const entry of withTexts) {
		const [start, length] = entry.ready ?? [0, 0];
		const own = bytes.subarray(start, start + length).toString();
		const text = entry === chosen ? `${change(own)}\n` : own;
		entry.ready = [at, Buffer.byteLength(text)];
		at += Buffer.byteLength(text);
		texts += text;
	}
	const latin = (text: string) => Buffer.from(text).toString('latin1');
	return {...files, resume: latin(JSON.stringify(stored)), texts: latin(texts)};
}

function write(folder: string, files: Package): void {
	for (const key of keys) writeFileSync(path.join(folder, names[key]), files[key], 'latin1');
}

/** All that a reader may ask of a package, in each of its languages. */
async function readAll(folder: string): Promise<void> {
	const {source} = readProgram(folder, {name: 'x', version: '1'});
	const {resume, markdown} = await openResume(source(), undefined);
	const messages = await loadMessages(resume.locales);
	for (const locale of resume.locales) {
		const edition = {locale, messages: messages(locale), markdown, now: new Date(0)};
		const setting = {...edition, width: 60, hyperlinks: true};
		layOutResume(localize(resume, locale), setting).map(textOf);
		for (const {body} of resume.entries) body.trim();
	}
}

describe('a package that somebody has changed', () => {
	it('opens, or is damaged', async () => {
		const folder = path.join(scratch, 'in-process');
		mkdirSync(folder);
		await fc.assert(
			fc.asyncProperty(changes, async (change) => {
				write(folder, change(whole));
				await readAll(folder).catch((error: unknown) => {
					if (!(error instanceof FolderError)) throw error;
				});
			}),
			{numRuns: runs(100, 1000)},
		);
	});

	it('is damaged where nothing is left to read', async () => {
		const folder = path.join(scratch, 'emptied');
		mkdirSync(folder);
		const stored = JSON.parse(whole.resume);
		stored.resume.entries = [];
		write(folder, {...whole, resume: JSON.stringify(stored)});
		await expect(readAll(folder)).rejects.toThrow(FolderError);
	});

	it('says so as the program that its readers run', async () => {
		const folder = path.join(scratch, 'owner/dist');
		cpSync(built, folder, {recursive: true});
		writeFileSync(path.join(scratch, 'owner/package.json'), '{"type": "module"}');
		await fc.assert(
			fc.asyncProperty(changes, async (change) => {
				write(folder, change(whole));
				const {stderr, status} = await run(['-p'], {file: path.join(folder, 'start.cjs')});
				expect(stderr).not.toContain('unexpectedly');
				expect(status).toBe(stderr === '' ? 0 : 2);
			}),
			{numRuns: runs(6, 40)},
		);
	});
});
