/*
 * The viewer with a mistake in it, of the kind that the first argument names. Bundled and run by
 * crash.test.ts.
 */

import {createBook} from '../../source/viewer/book.ts';
import {runViewer} from '../../source/viewer/run.tsx';
import {terminalDark} from '../../source/viewer/themes-terminal.ts';
import {entryOf, resumeOf} from '../resumes.ts';

const [kind] = process.argv.slice(2);
const book = createBook(resumeOf([entryOf({slug: 'a', body: 'Text.'})]), {
	hyperlinks: false,
	now: new Date(),
});
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
		look: {theme: terminalDark, colorLevel: 0, hyperlinks: false},
	});
} catch (error) {
	process.stderr.write(`stopped: ${String(error)}\n`);
	process.exitCode = 1;
}
