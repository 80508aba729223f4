import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import {compiledNames} from '../../source/content/compiled.ts';
import {toneNames} from '../../source/resume/screen/theme.ts';
import {run} from '../commands/built.ts';
import {program} from '../terminal/program.ts';
import {closeAll, openSession} from '../terminal/session.ts';
import {foreignIn} from './bytes.ts';

const built = path.dirname(program);
const title = '\u001B]0;owned\u0007\u001B[2J';
const sentence = 'The résumé in this package is damaged. Please tell its owner.\n';

type Files = Partial<Record<keyof typeof compiledNames, string | undefined>>;

let sample: {resume: {entries: Array<Record<string, unknown>>}};

beforeAll(() => {
	sample = JSON.parse(readFileSync(path.join(built, 'sample/resume.json'), 'utf8'));
});

/** A package of an owner whose files were changed, or taken away, after it was packed. */
function packageWith(files: Files, prefix = 'my-resume-damaged-'): string {
	const folder = mkdtempSync(path.join(tmpdir(), prefix));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	cpSync(built, path.join(folder, 'dist'), {recursive: true});
	cpSync(path.join(built, 'sample'), path.join(folder, 'dist'), {recursive: true});
	writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
	for (const [kind, text] of Object.entries(files)) {
		const file = path.join(folder, 'dist', compiledNames[kind as keyof typeof compiledNames]);
		if (text === undefined) rmSync(file);
		else writeFileSync(file, text);
	}
	return path.join(folder, 'dist/start.cjs');
}

/** The sample, each of whose entries is changed. */
function resumeWith(change: Record<string, unknown>): string {
	const entries = sample.resume.entries.map((entry) => ({...entry, ...change}));
	return JSON.stringify({...sample, resume: {...sample.resume, entries}});
}

describe('a package that is damaged says so, and nothing that a terminal would obey', () => {
	it.each<[name: string, files: () => Files]>([
		['texts that are none', () => ({texts: title.repeat(20_000)})],
		['texts that end', () => ({texts: ''})],
		[
			'texts of another shape',
			() => ({texts: '{}'.repeat(9), resume: resumeWith({ready: [0, 2]})}),
		],
		['a text that is stored nowhere', () => ({resume: resumeWith({ready: null})})],
		['no texts', () => ({texts: undefined})],
		['no bodies', () => ({bodies: undefined})],
		...[
			'no-theme',
			{dark: {background: title}},
			{dark: Object.fromEntries(toneNames.map((tone) => [tone, `#000000;${title}`]))},
		].map((theme): [string, () => Files] => [
			`a theme that is none: ${JSON.stringify(theme).slice(0, 20)}`,
			() => ({resume: JSON.stringify({...sample, resume: {...sample.resume, theme}})}),
		]),
		['no entries', () => ({resume: '{"format":3,"resume":{"locales":["en"]}}'})],
		['an entry of nothing', () => ({resume: resumeWith({at: null})})],
		...[
			[0, 2 ** 31],
			[0, 2 ** 32 - 1],
			[0, 1e308],
			[-5, 10],
			[0, -1],
			[0.5, 3],
			['a', 'b'],
			[],
		].map((ready): [string, () => Files] => [
			`a text at ${JSON.stringify(ready)}`,
			() => ({resume: resumeWith({ready})}),
		]),
	])('%s', async (_, files) => {
		const {stdout, stderr, status} = await run(['-p', '--color', 'always'], {
			file: packageWith(files()),
		});
		expect(foreignIn(stdout + stderr)).toEqual([]);
		expect(stderr).toBe(sentence);
		expect(status).toBe(2);
	});

	it('in the viewer as well, when it comes to the text', async () => {
		const session = openSession({
			file: packageWith({texts: title.repeat(20_000)}),
			columns: 80,
			rows: 24,
		});
		await session.waitFor('Overview');
		session.write('n');
		expect((await session.exited).exitCode).toBe(2);
		expect(foreignIn(session.raw, true)).toEqual([]);
		expect(session.text()).toContain('is damaged');
		await closeAll();
	});

	it('and where it stops by mistake, the paths it names are text', async () => {
		const file = packageWith({}, `my-resume-${title}-`);
		rmSync(path.join(path.dirname(file), 'options.cjs'));
		const {stderr} = await run(['-p'], {file});
		expect(stderr).toContain('failed unexpectedly');
		expect(foreignIn(stderr)).toEqual([]);
	});
});

it('a package whose name a shell would obey is named in quotation marks where it is called', async () => {
	const publisher = {name: '$(touch owned)', version: '1.0.0'};
	const session = openSession({
		file: packageWith({resume: JSON.stringify({...sample, publisher})}),
		columns: 100,
		rows: 30,
	});
	await session.waitFor('Grace Hopper');
	await session.press('enter', 'y');
	await session.waitFor("npx '$(touch owned)' ");
	session.write('\u0003');
	await session.exited;
	await closeAll();
});
