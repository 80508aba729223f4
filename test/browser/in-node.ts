import {pagePalettes} from '../../source/browser/palettes.ts';
import {loadQrModules} from '../../source/formats/contact/qr-code.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {textWidth} from '../../source/markdown/layout/width.ts';
import type {Variant} from '../../source/resume/screen/theme.ts';
import type {Locale, Resume} from '../../source/resume/types.ts';
import {frameOf} from '../../source/viewer/frames/frame.ts';
import {createRowPainter} from '../../source/viewer/frames/row-painter.ts';
import type {Window} from '../../source/viewer/frames/scene.ts';
import {sceneOf} from '../../source/viewer/frames/scene.ts';
import {createBook} from '../../source/viewer/state/book.ts';
import {initialState} from '../../source/viewer/state/state.ts';
import {themeFor} from '../../source/viewer/themes/themes.ts';
import {createTurns, type Turns} from '../../source/viewer/turns/turns.ts';
import {messagesFor} from '../messages/every-language.ts';

await loadQrModules();

/** The same viewer without a browser, of the résumé as its owner has it. */
export function inNode(
	resume: Resume,
	window: Window,
	{variant = 'dark', locale = resume.locales[0] ?? 'en'}: {variant?: Variant; locale?: Locale} = {},
): Turns {
	const book = createBook(resume, {
		...{hyperlinks: true, colored: true, unicode: true, now: new Date()},
		messages: messagesFor,
		markdown: completeMarkdown,
		command: () => '',
	});
	const theme = themeFor(resume.theme ?? pagePalettes, {light: variant === 'light', colorLevel: 3});
	return createTurns({
		revision: {book, problems: []},
		look: {theme, colorLevel: 3, hyperlinks: true},
		state: initialState(book, {locale, entry: undefined, ...window}),
		window,
	});
}

/** Presses keys, and waits until they have had their effect. */
export async function press(turns: Turns, keys: readonly string[]): Promise<void> {
	if (keys.length === 0) return;
	turns.change(keys.map((name) => ({type: 'key', name})));
	await new Promise<void>((resolve) => {
		const forget = turns.subscribe(() => {
			if (turns.areWaiting()) return;
			forget();
			resolve();
		});
	});
}

/** What it shows, row by row, without blanks at their ends. */
export function textOf(turns: Turns): string[] {
	const {state, revision, window, look} = turns.read();
	const rows: string[] = [];
	const frame = frameOf(
		sceneOf(state, revision, window),
		createRowPainter({...look, colorLevel: 0, attributes: false, hyperlinks: false}),
	);
	for (const {row, column, rows: segments} of [...frame].sort((a, b) => a.column - b.column))
		for (const [index, {text}] of segments.entries()) {
			const before = rows[row + index] ?? '';
			rows[row + index] =
				text === '' ? before : before + ' '.repeat(column - textWidth(before)) + text;
		}
	return Array.from(rows, (row = '') => row.trimEnd());
}
