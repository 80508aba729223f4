/*
 * What a full screen takes when it is written to the terminal directly, and when Ink draws the same
 * frame: from the state to the bytes, in turns. Medians of processor time, since whatever else runs on
 * the machine interrupts the longer of the two more often.
 */
import path from 'node:path';
import {quantile} from './child.ts';

// Before React is loaded, which is several times slower otherwise.
process.env.NODE_ENV = 'production';
const [{createElement}, {render}, {loadResume}, {completeMarkdown}, {loadMessages}] =
	await Promise.all([
		import('react'),
		import('ink'),
		import('../../source/content/load.ts'),
		import('../../source/markdown/complete.ts'),
		import('../../source/messages/index.ts'),
	]);
const {createBook} = await import('../../source/viewer/state/book.ts');
const {frameOf} = await import('../../source/viewer/frames/frame.ts');
const {createRowPainter} = await import('../../source/viewer/frames/row-painter.ts');
const {sceneOf} = await import('../../source/viewer/frames/scene.ts');
const {FrameView} = await import('../../source/viewer/ink/frame-view.tsx');
const {reduce} = await import('../../source/viewer/state/reduce.ts');
const {initialState} = await import('../../source/viewer/state/state.ts');
const {createScreen} = await import('../../source/viewer/terminal/screen.ts');
const {themeFor} = await import('../../source/viewer/themes/themes.ts');

const {resume} = await loadResume(path.resolve('content'));
const book = createBook(resume, {
	...{hyperlinks: true, now: new Date(2026, 10), colored: true, unicode: true},
	messages: await loadMessages(resume.locales),
	markdown: completeMarkdown,
	command: () => '',
});
const colorLevel = 3;
const painter = createRowPainter({
	theme: themeFor('terminal', {light: false, colorLevel}),
	colorLevel,
	hyperlinks: true,
});
const rounds = 200;

/** A terminal that throws away what is written to it. */
function sink(columns: number, rows: number): NodeJS.WriteStream {
	const stdout = {columns, rows, isTTY: true, write: () => true, on() {}, off() {}};
	return stdout as unknown as NodeJS.WriteStream;
}

/** The processor time that a task takes, in milliseconds. */
function timeOf(task: () => void): number {
	const start = process.cpuUsage();
	task();
	const {user, system} = process.cpuUsage(start);
	return (user + system) / 1000;
}

function measure(columns: number, rows: number): void {
	const window = {columns, rows};
	const revision = {book, problems: []};
	let state = initialState(book, {locale: 'en', entry: undefined, ...window});
	const draw = () => frameOf(sceneOf(state, revision, window), painter);
	const screen = createScreen(sink(columns, rows));
	const element = () => createElement(FrameView, {frame: draw()});
	// Draws each frame at once, and whole, as the screen does when it has been closed.
	const ink = render(element(), {stdout: sink(columns, rows), debug: true, patchConsole: false});
	const times: {direct: number[]; ink: number[]} = {direct: [], ink: []};
	for (let round = 0; round < rounds; round++) {
		state = reduce(state, {type: round % 20 < 10 ? 'down' : 'up'}, book);
		draw();
		screen.close();
		times.direct.push(
			timeOf(() => {
				screen.open();
				screen.show(draw());
			}),
		);
		times.ink.push(timeOf(() => ink.rerender(element())));
	}
	ink.unmount();
	const [direct, other] = [times.direct, times.ink].map((each) => quantile(each, 0.5));
	console.log(
		`${columns}x${rows}: direct ${direct?.toFixed(2)} ms, Ink ${other?.toFixed(2)} ms, ${((other ?? 0) / (direct ?? 1)).toFixed(1)} ×`,
	);
}

measure(100, 30);
measure(200, 60);
process.exit(0);
