import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {setImmediate as turn} from 'node:timers/promises';
import {extractRawText} from 'mammoth';
import {extractText} from 'unpdf';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {contentFolder, entry} from '../terminal/content.ts';
import {program} from '../terminal/program.ts';
import {run} from './built.ts';

const patience = {timeout: 100_000, interval: 10};
const started: Array<ReturnType<typeof spawn>> = [];
afterEach(() => {
	for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A résumé in a folder, and beside it a place for documents. */
function desk() {
	const content = contentFolder({
		'profile.yml': 'name: Ada\n',
		'experience/engine.md': entry({title: 'Engineer'}, 'Alpha.'),
	});
	const cwd = path.dirname(content);
	return {
		cwd,
		content,
		save: (body: string, file = 'experience/engine.md') =>
			writeFileSync(path.join(content, file), entry({title: 'Engineer'}, body)),
		file: (name: string) => path.join(cwd, name),
		left: () => readdirSync(cwd).filter((name) => name !== 'content'),
	};
}

/** Starts a watch; resolves once it has written and waits for changes. */
async function watch(cwd: string, ...args: string[]) {
	const where = args.includes('-c') ? [] : ['-c', 'content'];
	const child = spawn(process.execPath, [program, 'export', ...args, '--watch', ...where], {
		cwd,
		env: {...process.env, LANG: 'en_US.UTF-8'},
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	started.push(child);
	const exited = once(child, 'exit');
	let said = '';
	child.stderr?.setEncoding('utf8').on('data', (text) => {
		said += text;
	});
	const until = (words: string | RegExp) => vi.waitFor(() => expect(said).toMatch(words), patience);
	await until('press Ctrl-C');
	return {
		until,
		said: () => said,
		async stop() {
			child.kill('SIGINT');
			return exited;
		},
	};
}

const pdfText = async (file: string) =>
	(await extractText(new Uint8Array(readFileSync(file)), {mergePages: true})).text;

const readers: Record<string, (file: string) => Promise<string>> = {
	pdf: pdfText,
	docx: async (path) => (await extractRawText({path})).value,
	html: async (file) => readFileSync(file, 'utf8'),
};

describe('export --watch', () => {
	it.each(Object.entries(readers))(
		'writes %s anew when the content changes, and ends by Ctrl-C with nothing left',
		async (format, textOf) => {
			const {cwd, save, file, left} = desk();
			const name = format === 'html' ? 'ada.html' : `ada.en.${format}`;
			const {stop} = await watch(cwd, format);
			expect(await textOf(file(name))).toContain('Alpha');
			for (const word of ['Beta', 'Gamma']) {
				save(`${word}.`);
				await vi.waitFor(async () => expect(await textOf(file(name))).toContain(word), patience);
			}
			expect(await stop()).toEqual([130, null]);
			expect(left()).toEqual([name]);
		},
	);

	it('writes a site anew', async () => {
		const {cwd, save, file, left} = desk();
		const {stop} = await watch(cwd, 'site', '-o', 'public');
		const page = () => readFileSync(file('public/index.html'), 'utf8');
		expect(page()).toContain('Alpha');
		save('Beta.');
		await vi.waitFor(() => expect(page()).toContain('Beta'), patience);
		expect(await stop()).toEqual([130, null]);
		expect(left()).toEqual(['public']);
	});

	it('never shows half of a file, however often the content changes', async () => {
		const {cwd, save, file, left} = desk();
		const {stop, until} = await watch(cwd, 'html', '-o', 'cv.html');
		const seen = new Set<string>();
		let isDone = false;
		const reading = (async () => {
			while (!isDone) {
				const text = readFileSync(file('cv.html'), 'utf8');
				expect(text).toMatch(/^<!doctype html>[\s\S]*<\/html>\n?$/i);
				seen.add(text);
				await turn();
			}
		})();
		for (let change = 1; change <= 30; change++) {
			save(`Change ${change}. ${'Long. '.repeat(5000)}`);
			// Some in one go, others not before the last is there.
			if (change % 5 === 0)
				await vi.waitFor(
					() => expect(readFileSync(file('cv.html'), 'utf8')).toContain(`Change ${change}.`),
					patience,
				);
		}
		isDone = true;
		await reading;
		expect(seen.size).toBeGreaterThan(5);
		await until(/(?:Wrote [\s\S]*){7}/);
		expect(await stop()).toEqual([130, null]);
		expect(left()).toEqual(['cv.html']);
	});

	it('keeps the last good one while something is broken, and says so in a line', async () => {
		const {cwd, content, save, file} = desk();
		const {stop, until, said} = await watch(cwd, 'html', '-o', 'cv.html');
		const good = readFileSync(file('cv.html'), 'utf8');
		writeFileSync(path.join(content, 'experience/engine.md'), '---\ntitle: "Engi\n---\n\nBeta.\n');
		await until(/^Not updated: experience\/engine\.md:2:13: error: .+$/m);
		expect(readFileSync(file('cv.html'), 'utf8')).toBe(good);
		renameSync(content, file('away'));
		await until(/^Not updated: .*“content”.*$/m);
		renameSync(file('away'), content);
		save('Gamma.');
		await vi.waitFor(
			() => expect(readFileSync(file('cv.html'), 'utf8')).toContain('Gamma'),
			patience,
		);
		expect(said()).not.toContain('unexpectedly');
		await stop();
	});

	it('outlives the folder that the content is in, and finds it again', async () => {
		const {cwd, file} = desk();
		const project = file('project');
		const save = (body: string) => {
			mkdirSync(path.join(project, 'content'), {recursive: true});
			writeFileSync(path.join(project, 'content/engine.md'), entry({title: 'Engineer'}, body));
		};
		save('Alpha.');
		const target = path.join(project, 'content');
		const {said, stop} = await watch(cwd, 'html', '-o', 'ada.html', '-c', target);
		const shows = (word: string) =>
			vi.waitFor(() => expect(readFileSync(file('ada.html'), 'utf8')).toContain(word), patience);
		for (const word of ['Beta', 'Gamma']) {
			const from = said().length;
			rmSync(project, {recursive: true});
			await vi.waitFor(() => expect(said().slice(from)).toContain('Not updated'), patience);
			save(word);
			await shows(word);
		}
		renameSync(project, file('aside'));
		renameSync(file('aside'), project);
		save('Delta');
		await shows('Delta');
		expect(await stop()).toEqual([130, null]);
	});

	it('goes on with a mistake that was there before', async () => {
		const {cwd, save, file} = desk();
		save('[Mine](javascript:x)', 'experience/other.md');
		const {stop, said} = await watch(cwd, 'html', '-o', 'cv.html');
		expect(said()).toContain('experience/other.md:5:8: error:');
		save('Beta.');
		await vi.waitFor(
			() => expect(readFileSync(file('cv.html'), 'utf8')).toContain('Beta'),
			patience,
		);
		await stop();
	});

	it('writes nothing where nothing is other', async () => {
		const {cwd, content, save, file} = desk();
		const {stop, said} = await watch(cwd, 'html', '-o', 'content/cv.html');
		save('Alpha.');
		writeFileSync(path.join(content, 'notes.txt'), 'mine');
		save('Beta.');
		await vi.waitFor(
			() => expect(readFileSync(file('content/cv.html'), 'utf8')).toContain('Beta'),
			patience,
		);
		save('Gamma.');
		await vi.waitFor(
			() => expect(readFileSync(file('content/cv.html'), 'utf8')).toContain('Gamma'),
			patience,
		);
		await stop();
		expect(said().match(/^Wrote /gm)).toHaveLength(3);
	});

	it('replaces what it wrote itself, and no work of anybody else', async () => {
		const {cwd, save, file} = desk();
		writeFileSync(file('cv.html'), 'mine');
		const call = ['export', 'html', '-c', 'content', '-o', 'cv.html', '--watch'];
		expect(await run(call, {cwd})).toEqual({
			stdout: '',
			stderr: '“cv.html” already exists. Choose another name, or add --force.\n',
			status: 2,
		});
		const {stop, until} = await watch(cwd, 'html', '-o', 'new.html');
		writeFileSync(file('new.html'), 'edited');
		save('Beta.');
		await until(/^Not updated: “new\.html” already exists\./m);
		expect(readFileSync(file('new.html'), 'utf8')).toBe('edited');
		await stop();
	});

	it('is for files alone, and of the formats that are looked at', async () => {
		const {cwd} = desk();
		const call = (...args: string[]) => run(['export', ...args, '-c', 'content', '--watch'], {cwd});
		expect(await call('pdf', '-o', '-')).toEqual({
			stdout: '',
			stderr: '--watch keeps rewriting a file: name one with -o, not “-”.\n',
			status: 2,
		});
		expect(await call('text')).toMatchObject({
			stderr: '--watch is for html, pdf, docx, site and all, not for text.\n',
			status: 2,
		});
		expect(existsSync(path.join(cwd, 'ada.en.pdf'))).toBe(false);
	});
});
