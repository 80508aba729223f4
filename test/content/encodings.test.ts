import {describe, expect, test} from 'vitest';
import {decode} from '../../source/content/files/decode.ts';
import {fc} from '../property.ts';
import {load} from './folder-of.ts';

const text = '---\ntitle: Señor Ingeniero\ncompany: "Ñandú"\n---\n\nUn niño, 5 años.\n';

function utf16(content: string, order: 'le' | 'be'): Uint8Array {
	const bytes = Buffer.from(`\uFEFF${content}`, 'utf16le');
	return order === 'le' ? bytes : bytes.swap16();
}

const expected = {title: 'Señor Ingeniero', organization: 'Ñandú', body: 'Un niño, 5 años.'};

describe('the same entry', () => {
	test.each<[string, string | Uint8Array]>([
		['in UTF-8', text],
		['in UTF-8 with a byte order mark', `\uFEFF${text}`],
		['in UTF-16, the low byte first', utf16(text, 'le')],
		['in UTF-16, the high byte first', utf16(text, 'be')],
		['with CRLF', text.replaceAll('\n', '\r\n')],
		['with CRLF and a byte order mark', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
		['with CR', text.replaceAll('\n', '\r')],
		['with mixed line ends', text.replace('\n', '\r\n').replace(/\n$/, '\r')],
		['in UTF-16 with CRLF', utf16(text.replaceAll('\n', '\r\n'), 'le')],
		['without a final newline', text.trimEnd()],
	])('%s', async (_, content) => {
		const {entry, problems} = await load({'experience/a.md': content});
		expect(problems).toEqual([]);
		expect(entry('experience/a')).toMatchObject({...expected, source: {line: 6}});
	});

	test('in Latin-1, with a warning', async () => {
		const {entry, problems} = await load({'experience/a.md': Buffer.from(text, 'latin1')});
		expect(entry('experience/a')).toMatchObject(expected);
		expect(problems).toMatchObject([
			{file: 'experience/a.md', line: 2, column: 10, severity: 'warning', code: 'latin-1'},
		]);
		expect(problems[0]?.hint).toBe('Save it as UTF-8 in your editor.');
	});

	test('in Latin-1 as Windows writes it', async () => {
		const bytes = Buffer.concat([
			Buffer.from('---\ntitle: A '),
			Buffer.from([0x80, 0x93, 0x94]),
			Buffer.from('\n---\n'),
		]);
		const {entry} = await load({'experience/a.md': bytes});
		expect(entry('experience/a').title).toBe('A €“”');
	});

	test('with the closing fence at the end of the file', async () => {
		const {entry, problems} = await load({
			'experience/a.md': '---\ntitle: A\n---',
			'experience/b.md': '+++\ntitle = "B"\n+++',
			'experience/c.md': '{"title": "C"}',
		});
		expect(problems).toEqual([]);
		for (const slug of ['a', 'b', 'c'])
			expect(entry(`experience/${slug}`)).toMatchObject({title: slug.toUpperCase(), body: ''});
	});
});

test('data in any of them', async () => {
	const {resume, problems} = await load({
		'profile.yml': utf16('name: Ñandú', 'be'),
		'skills.json': `\uFEFF["Señales"]`,
		'experience.toml': utf16('[[experience]]\r\ntitle = "Niño"\r\n', 'le'),
	});
	expect(problems).toEqual([]);
	expect(resume.profiles.en?.name).toBe('Ñandú');
	expect(resume.entries.map(({title}) => title)).toEqual(['Niño', 'Señales']);
});

test('bytes that aren’t text are reported, and the others open', async () => {
	const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
	const {ids, problems} = await load({'experience/a.md': png, 'experience/b.md': text});
	expect(ids()).toEqual(['experience/b']);
	expect(problems).toMatchObject([{file: 'experience/a.md', code: 'not-text', severity: 'error'}]);
});

test('whatever the bytes, they are a text or none', () => {
	fc.assert(
		fc.property(fc.uint8Array({maxLength: 60}), (bytes) => {
			const decoded = decode(bytes);
			expect(decoded === undefined || typeof decoded.text === 'string').toBe(true);
			const {line = 1, column = 1} = decoded?.latin1 ?? {};
			expect(Math.min(line, column)).toBeGreaterThan(0);
		}),
	);
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), (content) => {
			expect(decode(new TextEncoder().encode(content))?.text).toBe(content);
			expect(decode(utf16(content, 'le'))?.text).toBe(content);
			expect(decode(utf16(content, 'be'))?.text).toBe(content);
		}),
	);
});
