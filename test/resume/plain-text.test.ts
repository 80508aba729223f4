import {expect, test} from 'vitest';
import {plainLine, plainText} from '../../source/resume/plain-text.ts';
import {fc} from '../property.ts';

const forbidden =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;

test.each([
	['plain text', 'Señor 工程師 👩‍💻\tat\nMotive', 'Señor 工程師 👩‍💻\tat\nMotive'],
	['a colour', 'a\u001B[31mred\u001B[0m b', 'ared b'],
	['a colour in eight bits', 'a\u009B31mred', 'ared'],
	['a private sequence', '\u001B[?1049hfull screen', 'full screen'],
	['a sequence with an intermediate', '\u001B[1 qcursor', 'cursor'],
	['a title ended by BEL', '\u001B]0;owned\u0007safe', 'safe'],
	['a link ended by ST', '\u001B]8;;http://evil\u001B\\here\u001B]8;;\u001B\\', 'here'],
	['a clipboard write in eight bits', '\u009D52;c;aGk=\u009Csafe', 'safe'],
	['a device control string', '\u001BP$q"p\u001B\\safe', 'safe'],
	['an unended string, whose text is harmless', 'a\u001B]0;b\nc', 'a0;b\nc'],
	['a reset', '\u001Bcsafe', 'safe'],
	['a charset', '\u001B(0lqk', 'lqk'],
	['a sequence cut off', 'a\u001B[31', 'a'],
	['a lone escape', 'a\u001B', 'a'],
	['a bell and a backspace', 'a\u0007\u0008b', 'ab'],
	['a turned direction', 'x\u202Egpj.exe\u2066', 'xgpj.exe'],
	['separators of lines', 'a\u2028b\u2029c', 'a b c'],
	['a byte order mark', 'a\uFEFFb', 'ab'],
	['a lone surrogate', 'a\uD800b', 'a\uFFFDb'],
])('%s', (_, text, expected) => {
	expect(plainText(text)).toBe(expected);
});

test('a line has no line feeds, and single spaces, and keeps those that must not break', () => {
	expect(plainLine('10\u00A0km\u202F!')).toBe('10\u00A0km\u202F!');
	expect(plainLine('  Senior\n\tEngineer \u001B[1m ')).toBe('Senior Engineer');
});

test('whatever comes in, nothing that a terminal obeys goes out, and the lines stay', () => {
	const piece = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.constantFrom('\u001B', '[', ']', '31m', '\u009B', '\u009D', '\u0007', '\\', '\n', 'P', ';'),
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const text = pieces.join('');
			const clean = plainText(text);
			expect(clean).not.toMatch(forbidden);
			expect(plainText(clean)).toBe(clean);
			expect(clean.split('\n').length).toBe(text.split('\n').length);
		}),
	);
});
