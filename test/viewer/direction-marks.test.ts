import {describe, expect, it} from 'vitest';
import {withDirectionMarks} from '../../source/viewer/terminal/direction-marks.ts';

/** Marks as letters that can be seen: where an embedding begins and ends, and what reads from the left. */
const seen = (text: string, isLine: boolean) =>
	withDirectionMarks(text, isLine)
		.replaceAll('\u202B', '<')
		.replaceAll('\u202C', '>')
		.replaceAll('\u200E', 'L');

describe('marks of direction', () => {
	it.each([
		['words before a gap', ' › نبذة    ', ' › <نبذة>L    '],
		['each field of a row', 'ليلى · حداد    [ar] he', '<ليلى · حداد>L    [ar] he'],
		['a key and what it does', ' c الاتصال   q إنهاء 96%', ' c <الاتصال>L   q <إنهاء>L 96%'],
		['what a timeline stands behind', '  نور ···━━· ', '  <نور>L ···━━· '],
		['Latin words with others in them', ' See موقعي  x', ' See موقعيL  x'],
	])('stand around %s', (_, row, marked) => {
		expect(seen(row, false)).toBe(marked);
	});

	it('stand around a whole line of a text, however it goes on', () => {
		expect(seen('   • بناء منصة في Kubernetes.', true)).toBe('   <• بناء منصة في Kubernetes.>L');
		expect(seen('  Kubernetes دون توقف.', true)).toBe('  <Kubernetes دون توقف.>L');
		expect(seen('The word سلام, in a sentence.', true)).toBe('The word سلام, in a sentence.L');
		expect(seen('المهارة │ السنوات', true)).toBe('<المهارة>L │ <السنوات>L');
	});

	it('stand beside styles and links, which stay as they are', () => {
		const link = '\u001B]8;;https://example.org/\u001B\\';
		const close = '\u001B]8;;\u001B\\';
		const line = `  \u001B[1mقدت\u001B[0m ${link}فريق${close}.`;
		expect(seen(line, true)).toBe(`  \u001B[1m<قدت\u001B[0m ${link}فريق${close}.>L`);
	});

	it('aren’t in what is read from the left', () => {
		const line = '\u001B[1mA line ❤️ and 日本語\u001B[0m';
		expect(withDirectionMarks(line, true)).toBe(line);
	});
});
