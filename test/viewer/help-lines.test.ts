import {describe, expect, it} from 'vitest';
import {textWidth} from '../../source/markdown/layout/width.ts';
import {type Line, textOf} from '../../source/markdown/style/span.ts';
import {helpLines} from '../../source/viewer/layout/help-lines.ts';
import {messagesFor} from '../messages/every-language.ts';

const textsOf = (lines: readonly Line[]) => lines.map(({spans}) => textOf(spans));

describe('the help', () => {
	it('is all in sight in a terminal of 80 by 24', () => {
		expect(helpLines(messagesFor('en'), 76).length).toBeLessThanOrEqual(21);
	});

	it('has keys in a column that is as wide as those of their group', () => {
		const texts = textsOf(helpLines(messagesFor('en'), 76));
		expect(texts.find((text) => text.includes('Search all entries'))).toMatch(/\/ {5}Search/);
		expect(texts.find((text) => text.includes('One page up'))).toMatch(/b, page up {8}One page up/);
	});

	it('begins at the right where a language is read so', () => {
		for (const line of textsOf(helpLines(messagesFor('ar'), 76, {fromRight: true})))
			expect(textWidth(line)).toBe(76);
		const [title = '', , group = ''] = textsOf(helpLines(messagesFor('ar'), 76, {fromRight: true}));
		expect(title).toMatch(/^ +المفاتيح$/);
		expect(group.trimEnd().length).toBe(group.length);
		expect(textsOf(helpLines(messagesFor('ar'), 40, {fromRight: true}))).toContainEqual(
			expect.stringMatching(/فتح رابط {2}o$/),
		);
	});
});
