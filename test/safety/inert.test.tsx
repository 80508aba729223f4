import {rm} from 'node:fs/promises';
import {render} from 'ink-testing-library';
import {afterAll, expect, test} from 'vitest';
import {problemReport} from '../../source/commands/check/report.ts';
import {sourceLines} from '../../source/commands/check/source-lines.ts';
import {translationProblems} from '../../source/content/checks/translations/translation-problems.ts';
import {compile} from '../../source/content/compile.ts';
import {FolderError, loadResume} from '../../source/content/load.ts';
import {vcard} from '../../source/formats/contact/vcard.ts';
import {layOutResume} from '../../source/formats/text.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {renderMarkdown} from '../../source/markdown/render-markdown.ts';
import {paintSpans} from '../../source/markdown/style/ansi.ts';
import {localize} from '../../source/resume/localize.ts';
import type {Resume} from '../../source/resume/types.ts';
import {App} from '../../source/viewer/ink/app.tsx';
import {terminalDark} from '../../source/viewer/themes/themes-terminal.ts';
import {writeFolder} from '../content/folder-of.ts';
import {runs} from '../long.ts';
import {messagesFor} from '../messages/every-language.ts';
import {fc} from '../property.ts';
import {bookOf} from '../viewer/books.ts';
import {keyboardToType} from '../viewer/keyboards.ts';
import {foreignIn, isSafe} from './bytes.ts';
import {hostileFolder, hostileText} from './hostile.ts';

const counts = {folders: 0, files: 0, texts: 0, pages: 0, frames: 0, reports: 0};
afterAll(() => {
	if (process.env.RUNS) process.stderr.write(`${JSON.stringify(counts)}\n`);
});

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) => [key, ...textsIn(each)]);
}

/** What must be true of any text that has passed the door. */
function checkTexts(value: unknown): void {
	for (const text of textsIn(value)) {
		counts.texts++;
		expect(foreignIn(text)).toEqual([]);
		expect(text).not.toContain('\u001B');
		expect(Buffer.from(text).toString()).toBe(text);
	}
}

function checkUnharmed(): void {
	expect('owned' in globalThis).toBe(false);
	for (const key of Object.keys({}.constructor.prototype)) expect(key).toBe('none is enumerable');
	expect(Reflect.ownKeys(Object.prototype).length).toBe(ownKeys);
}
const ownKeys = Reflect.ownKeys(Object.prototype).length;

const isSite = (files: Record<string, string>) => 'hugo.yaml' in files || 'config.toml' in files;

async function loading(
	files: Record<string, string>,
	task: (loaded: Awaited<ReturnType<typeof loadResume>> & {folder: string}) => void | Promise<void>,
): Promise<void> {
	const folder = await writeFolder(files);
	counts.folders++;
	counts.files += Object.keys(files).length;
	try {
		const loaded = await loadResume(folder).catch((error: unknown) => {
			// A site's settings may say that its content is elsewhere.
			if (!(error instanceof FolderError) || !isSite(files)) throw error;
			checkTexts(error.message);
			return undefined;
		});
		if (!loaded) return;
		await task({...loaded, folder});
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
	checkUnharmed();
}

const printed = (resume: Resume, locale: string, width: number) =>
	layOutResume(localize(resume, locale), {
		width,
		hyperlinks: true,
		locale,
		messages: messagesFor(locale),
		markdown: completeMarkdown,
		now: new Date(2026, 10),
	}).map((spans) =>
		paintSpans(spans, {colorLevel: 3, hyperlinks: true, theme: terminalDark.markdown}),
	);

test('whatever an author puts anywhere, nothing but styled text and safe links is printed', async () => {
	await fc.assert(
		fc.asyncProperty(hostileFolder, fc.integer({min: 20, max: 120}), async (files, width) => {
			await loading(files, async ({resume, problems, folder}) => {
				const more = translationProblems(resume);
				// A body keeps its Markdown, whose references are resolved when it is set.
				checkTexts({resume, problems, more});
				checkTexts(compile(resume, {name: 'x', version: '1'}));
				if (!isSite(files)) expect(resume.entries.some(({title}) => title === 'Good')).toBe(true);
				const people = Object.values(resume.profiles);
				for (const {url} of [...resume.entries, ...people].flatMap(({links}) => links))
					expect(isSafe(encodeURI(url))).toBe(true);
				for (const locale of resume.locales) {
					const page = printed(resume, locale, width).join('\n');
					counts.pages++;
					expect(foreignIn(page)).toEqual([]);
					const profile = resume.profiles[locale];
					if (profile) expect(foreignIn(vcard(profile, 4000).replaceAll('\r\n', '\n'))).toEqual([]);
				}
				for (const problem of [...problems, ...more]) {
					const lines = await sourceLines(folder, problem.file);
					const report = problemReport(problem, lines[problem.line - 1], {width, colorLevel: 3});
					counts.reports++;
					expect(foreignIn(report.join('\n'))).toEqual([]);
				}
			});
		}),
		{numRuns: runs(25, 250)},
	);
});

test('Markdown that has come through no door is as harmless', () => {
	fc.assert(
		fc.property(
			fc.array(hostileText, {maxLength: 5}),
			fc.integer({min: 1, max: 100}),
			(texts, width) => {
				for (const text of [texts.join(''), texts.join('\n\n')]) {
					const lines = renderMarkdown(text, {width, colorLevel: 3, hyperlinks: true});
					expect(foreignIn(lines.join('\n'))).toEqual([]);
				}
			},
		),
		{numRuns: 1000},
	);
});

const keys = [
	'\r',
	'l',
	'o',
	'y',
	'c',
	't',
	'?',
	'/',
	'a',
	'\u001B',
	'j',
	'n',
	' ',
	'G',
	'\u001B[B',
	'1',
	'g',
];

test('whatever an author puts anywhere, the viewer draws nothing else either', async () => {
	await fc.assert(
		fc.asyncProperty(
			hostileFolder,
			fc.array(fc.constantFrom(...keys), {maxLength: 12}),
			fc.boolean(),
			async (files, pressed, isInk) => {
				await loading(files, async ({resume, problems}) => {
					const handed: string[] = [];
					const [locale = 'en'] = resume.locales;
					const direct: string[] = [];
					const {keyboard, type} = keyboardToType();
					const {unmount, frames: drawn} = render(
						<App
							revision={{book: bookOf(resume), problems, editing: true}}
							locale={locale}
							entry={undefined}
							keyboard={keyboard}
							services={{
								open: async (address) => {
									handed.push(address);
									return 'unavailable';
								},
								save: async () => ({none: true}),
								copy: async (text) => {
									handed.push(text);
									return 'terminal';
								},
							}}
							look={{theme: terminalDark, colorLevel: 3, hyperlinks: true}}
							screen={
								isInk
									? undefined
									: {
											open() {},
											resized() {},
											setTitle() {},
											show: (frame) =>
												direct.push(
													frame.flatMap(({rows}) => rows.map(({text}) => text)).join('\n'),
												),
											close() {},
										}
							}
						/>,
					);
					for (const key of pressed) {
						type(key);
						await new Promise((resolve) => setImmediate(resolve));
					}
					await new Promise((resolve) => setTimeout(resolve, 5));
					unmount();
					for (const frame of isInk ? drawn : direct) {
						counts.frames++;
						expect(foreignIn(frame, true)).toEqual([]);
					}
					checkTexts(handed);
				});
			},
		),
		{numRuns: runs(6, 60)},
	);
});
