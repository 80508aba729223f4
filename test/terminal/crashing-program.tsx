/*
 * The viewer with a mistake in it, of the kind that the first argument names. Bundled and run by
 * crash.test.ts.
 */

import {runViewer} from '../../source/viewer/run.tsx';
import {terminalDark} from '../../source/viewer/themes-terminal.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {bookOf} from '../viewer/books.ts';

const [kind] = process.argv.slice(2);
const book = bookOf(resumeOf([entryOf({slug: 'a', body: 'Text.'})]));
let drawn = 0;

setTimeout(() => {
	if (kind === 'handler') throw new Error('lost in a handler');
	if (kind === 'promise') Promise.reject(new Error('lost in a promise'));
}, 300);

try {
	await runViewer({
		book: {
			...book,
			lines: (...place) => {
				if (kind === 'component' && ++drawn > 6) throw new Error('lost in a component');
				return book.lines(...place);
			},
		},
		locale: 'en',
		entry: undefined,
		broken: new Map(),
		services: {open: async () => 'unavailable', copy: async () => 'none'},
		look: {theme: terminalDark, colorLevel: 0, hyperlinks: false},
	});
} catch (error) {
	process.stderr.write(`stopped: ${String(error)}\n`);
	process.exitCode = 1;
}
