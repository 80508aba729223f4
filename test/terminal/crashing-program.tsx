/*
 * The viewer with a mistake in it, of the kind that the first argument names. Bundled and run by
 * crash.test.ts.
 */

import {openViewer} from '../../source/viewer/open.ts';
import {guardTerminal} from '../../source/viewer/terminal/guard.ts';
import {terminalDark} from '../../source/viewer/themes/themes-terminal.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {bookOf} from '../viewer/books.ts';

const [kind] = process.argv.slice(2);
const book = bookOf(resumeOf([entryOf({slug: 'a', body: 'Text.'})]));
let isDrawn = false;
let isTime = false;

/** Makes it, a while after the first frame: by then all is loaded. */
const makeMistake = () => {
	isTime = true;
	if (kind === 'handler') throw new Error('lost in a handler');
	if (kind === 'promise') Promise.reject(new Error('lost in a promise'));
	// As near as a program comes to the end of its memory and hears of it.
	if (kind === 'buffer') new ArrayBuffer(Number.MAX_SAFE_INTEGER);
	if (kind === 'string') 'x'.repeat(2 ** 29).repeat(2 ** 3);
	if (kind === 'stack')
		(function deeper(): number {
			return 1 + deeper();
		})();
	if (kind === 'exit') process.exit(7);
	if (kind?.startsWith('frame'))
		Object.defineProperty(process.stdout, 'rows', {
			get() {
				throw new Error('lost in a frame');
			},
		});
	if (kind === 'frame-exit') process.exit(7);
};

// A library that listens, and thinks that this is all there is to do.
if (kind === 'listener') process.on('SIGINT', () => {}).on('SIGTERM', () => {});

const guard = guardTerminal();
try {
	await openViewer(
		{
			revision: {
				book: {
					...book,
					lines: (...place) => {
						if (!isDrawn) setTimeout(makeMistake, 1000);
						isDrawn = true;
						if (kind === 'component' && isTime) throw new Error('lost in a component');
						return book.lines(...place);
					},
				},
				problems: [],
			},
			locale: 'en',
			// Its lines are asked for, which those of the overview are not.
			entry: 'experience/a',
			services: {
				open: async () => 'unavailable',
				copy: async () => 'none',
				save: async () => ({none: true}),
			},
			// As the book has it, or another would be made, without the mistake.
			look: {theme: terminalDark, colorLevel: 0, hyperlinks: true},
		},
		guard,
	);
} catch (error) {
	process.stderr.write(`stopped: ${String(error)}\n`);
	process.exitCode = 1;
} finally {
	guard.end();
}
