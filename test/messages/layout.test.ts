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

describe.each(languages)('in $tag', ({messages}) => {
	it.each([38, 58, 78])('the help has a line for everything in %i columns', (columns) => {
		const lines = helpLines(messages, columns).map(({spans}) => textOf(spans));
		for (const line of lines) expect(textWidth(line), line).toBeLessThanOrEqual(columns);
		const text = lines.join('\n');
		for (const action of actionNames) {
			// What is on two lines may have the other column between them.
			for (const word of messages.actions[action].split(/\s+/).filter((each) => /^\w+$/.test(each)))
				expect(text).toContain(word);
			expect(text).toContain(keyList(action, messages));
		}
		for (const group of Object.values(messages.helpGroups)) expect(text).toContain(group);
	});

	it.each(['list', 'entry'] as const)(
		'the footer of the %s names help and the way out',
		(focus) => {
			for (const columns of [40, 60, 80]) {
				const line = footer(columns, focus);
				expect(textWidth(line), line).toBeLessThanOrEqual(columns);
				expect(line).toContain(`? ${messages.hints.help}`);
				expect(line).toContain(`q ${messages.hints.quit}`);
				expect(line.endsWith(`? ${messages.hints.help}`), line).toBe(true);
			}
		},
	);

	it('the PDF has a hint in the list in 80 columns', () => {
		expect(footer(80, 'list')).toContain(`s ${messages.hints.save}`);
	});

	it('the help is no longer in a wide window, and shorter in a wider one', () => {
		const lengthIn = (columns: number) => helpLines(messages, columns).length;
		expect(lengthIn(76)).toBeLessThanOrEqual(lengthIn(75));
		expect(lengthIn(110)).toBeLessThan(lengthIn(75));
	});

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
			contact: true,
			headings: true,
			narrowed: false,
		};
		const pieces = footerOf({situation, messages, columns, notice: undefined});
		return pieces
			.map(({text}) => text)
			.join('')
			.trimEnd();
	}
});
