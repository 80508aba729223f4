import {beforeAll, describe, expect, it} from 'vitest';
import {loadQrModules, qrCode} from '../../source/formats/contact/qr-code.ts';
import {vcard} from '../../source/formats/contact/vcard.ts';
import {textWidth} from '../../source/markdown/layout/width.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {anyProfile, people} from './profiles.ts';
import {darkScheme, lightScheme, scan} from './screen-code.ts';

const drawing = {colored: true, unicode: true};
const schemes = [darkScheme, lightScheme];

beforeAll(loadQrModules);

describe('a QR code in a terminal', () => {
	it.each(people)('reads as the vCard of $name, byte for byte', async (person) => {
		const card = vcard(person, 600);
		for (const unicode of [true, false])
			for (const colorLevel of [1, 2, 3] as const)
				for (const scheme of schemes) {
					const code = qrCode(card, {...drawing, unicode})!;
					const {columns} = code;
					expect(await scan(code.lines(), {columns, colorLevel, scheme})).toBe(card);
				}
	});

	it('reads as the vCard of anyone', async () => {
		await fc.assert(
			fc.asyncProperty(anyProfile, async (profile) => {
				const card = vcard(profile, 300);
				const code = qrCode(card, drawing)!;
				const {columns} = code;
				expect(await scan(code.lines(), {columns, colorLevel: 3, scheme: darkScheme})).toBe(card);
			}),
			{numRuns: runs(5, 30)},
		);
	});

	it('is dark on light without colours too, where the terminal is dark', async () => {
		const card = vcard(people[0]!, 600);
		const {columns, lines} = qrCode(card, {colored: false, unicode: true})!;
		expect(await scan(lines(), {columns, colorLevel: 0, scheme: darkScheme})).toBe(card);
		// The other way round it is inverted, and this reader was told to read no such code.
		expect(await scan(lines(), {columns, colorLevel: 0, scheme: lightScheme})).toBeUndefined();
	});

	it.each([
		{colored: true, unicode: true},
		{colored: true, unicode: false},
		{colored: false, unicode: true},
	])('is as large as it says, with four light modules around it: %o', (kind) => {
		const {columns, rows, lines} = qrCode('https://example.org', kind)!;
		const texts = lines().map(({spans}) => textOf(spans));
		expect(texts).toHaveLength(rows);
		for (const text of texts) expect(textWidth(text)).toBe(columns);
		const across = kind.unicode ? 4 : 8;
		const down = kind.unicode ? 2 : 4;
		const light = kind.unicode && !kind.colored ? '█' : ' ';
		for (const text of [...texts.slice(0, down), ...texts.slice(-down)])
			expect(text).toBe(light.repeat(columns));
		for (const text of texts) {
			expect(text.slice(0, across)).toBe(light.repeat(across));
			expect(text.slice(-across)).toBe(light.repeat(across));
		}
		if (!kind.unicode) {
			const inner = lines()[rows - 6]!.spans.map(({roles}) => roles[0]);
			expect(new Set([...inner.slice(0, 4), ...inner.slice(-4)])).toEqual(new Set(['qrCode']));
			expect(texts.join('')).toMatch(/^ +$/);
		}
	});

	it('is left out where there is no room for it, and drawn where there is just enough', () => {
		const text = 'x'.repeat(100);
		const {columns, rows} = qrCode(text, drawing)!;
		expect(qrCode(text, {...drawing, room: {columns, rows}})).toMatchObject({columns, rows});
		expect(qrCode(text, {...drawing, room: {columns: columns - 1, rows}})).toBeUndefined();
		expect(qrCode(text, {...drawing, room: {columns, rows: rows - 1}})).toBeUndefined();
		expect(qrCode(text, {...drawing, room: {columns: 0, rows: 0}})).toBeUndefined();
	});

	it('is as large as the least version that holds its text', () => {
		for (let size = 1; size <= 2953; size += size < 60 ? 1 : 29) {
			const text = 'x'.repeat(size);
			for (const room of [undefined, {columns: 300, rows: 300}]) {
				const code = qrCode(text, {...drawing, ...(room && {room})})!;
				const [line] = code.lines();
				expect([size, textOf(line!.spans).length]).toEqual([size, code.columns]);
				expect(code.lines()).toHaveLength(code.rows);
			}
		}
	});

	it('is left out for a text that no QR code holds, and where nothing can draw it', () => {
		expect(qrCode('x'.repeat(3000), drawing)).toBeUndefined();
		expect(qrCode('x', {colored: false, unicode: false})).toBeUndefined();
	});
});
