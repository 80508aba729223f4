import {describe, expect, it} from 'vitest';
import {textWidth} from '../../source/markdown/layout/width.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {actionNames} from '../../source/messages/actions.ts';
import {catalogue} from '../../source/messages/index.ts';
import {footer as footerOf} from '../../source/viewer/frames/footer.ts';
import {helpLines, keyList} from '../../source/viewer/layout/help-lines.ts';

const languages = await Promise.all(
	Object.entries(catalogue).map(async ([tag, load]) => ({tag, messages: await load()})),
);

describe.each(languages)('in $tag', ({tag, messages}) => {
	// As the viewer writes how far down the reader is; Intl puts marks of direction into Arabic.
	const percent = new Intl.NumberFormat(tag, {style: 'percent'}).format(1);
	const position = percent.replace(/\p{Cf}/gu, '');

	it.each([38, 58, 78])('the help has a line for everything in %i columns', (columns) => {
		const lines = helpLines(messages, columns).map(({spans}) => textOf(spans));
		for (const line of lines) expect(textWidth(line), line).toBeLessThanOrEqual(columns);
		const text = lines.join('').replace(/\s/g, '');
		for (const action of actionNames) {
			expect(text).toContain(messages.actions[action].replace(/\s/g, ''));
			expect(text).toContain(keyList(action, messages).replace(/\s/g, ''));
		}
	});

	it.each(['list', 'entry'] as const)(
		'the footer of the %s names help and the way out',
		(focus) => {
			for (const columns of [40, 60, 80]) {
				const line = footer(columns, focus);
				expect(textWidth(line), line).toBeLessThanOrEqual(columns);
				expect(line).toContain(`? ${messages.hints.help}`);
				expect(line).toContain(`q ${messages.hints.quit}`);
				expect(line.endsWith(position), line).toBe(true);
			}
		},
	);

	it('the footer of the help names the way back and the way out', () => {
		const line = footer(40, 'text');
		expect(textWidth(line), line).toBeLessThanOrEqual(40);
		expect(line).toContain(`← ${messages.hints.back}`);
		expect(line).toContain(`q ${messages.hints.quit}`);
	});

	it('the footer of the entry names four keys and more in 80 columns', () => {
		const line = footer(80, 'entry');
		const {hints} = messages;
		const shown = Object.values(hints).filter((hint) => line.includes(` ${hint}`));
		expect(shown.length, line).toBeGreaterThanOrEqual(4);
	});

	it('the titles of sections fit into the list of two panes', () => {
		for (const title of Object.values(messages.sections))
			expect(textWidth(title), title).toBeLessThanOrEqual(26);
	});

	function footer(columns: number, focus: 'list' | 'entry' | 'text'): string {
		const situation = {
			focus,
			locales: 3,
			pages: 9,
			scrolls: true,
			technologies: true,
			choices: 2,
			links: true,
			headings: true,
			narrowed: false,
		};
		const pieces = footerOf({situation, progress: position, messages, columns, notice: undefined});
		return pieces
			.map(({text}) => text)
			.join('')
			.trimEnd();
	}
});
