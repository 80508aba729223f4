import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {plainLine, plainText} from '../../source/resume/plain-text.ts';

describe('plainText', () => {
	it.each([
		['a\u001B[31mred\u001B[0m', 'ared'],
		['a\u009B31mred', 'ared'],
		['\u001B]0;title\u0007x', 'x'],
		['\u001B]8;;http://evil.example\u001B\\click\u001B]8;;\u001B\\', 'click'],
		['\u009D52;c;ZXZpbA==\u009Cx', 'x'],
		['\u001BPq#0\u001B\\x', 'x'],
		['\u001B]0;never ends', 'never ends'],
		['\u001Bcx', 'x'],
		['\u001B(Bx', 'x'],
		['a\u0000\u0007\u0008\u007Fb', 'ab'],
		['user\u202Egpj.exe', 'usergpj.exe'],
		['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
		['tab\tand\nline stay, é ñ 日本 👩‍💻 too', 'tab\tand\nline stay, é ñ 日本 👩‍💻 too'],
	])('%j becomes %j', (text, safe) => {
		expect(plainText(text)).toBe(safe);
	});

	it('leaves no control character in any text, and changes nothing twice', () => {
		const nasty = fc.string({
			unit: fc.oneof(
				fc.constantFrom(
					'\u001B',
					'[',
					']',
					';',
					'8',
					'm',
					'\u0007',
					'\\',
					'\u009B',
					'\u009D',
					'P',
					'\n',
				),
				fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
			),
		});
		fc.assert(
			fc.property(nasty, (text) => {
				const safe = plainText(text);
				expect(safe).not.toMatch(
					/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/,
				);
				expect(plainText(safe)).toBe(safe);
			}),
			{numRuns: 2000},
		);
	});
});

describe('plainLine', () => {
	it('is one line, and keeps a no-break space', () => {
		expect(plainLine(' a\n b\t c ')).toBe('a b c');
		expect(plainLine('10\u00A0km\u202F!')).toBe('10\u00A0km\u202F!');
	});
});
