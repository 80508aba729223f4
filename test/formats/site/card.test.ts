import {unzlibSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {documentOf} from '../../../source/formats/document.ts';
import {cardContent} from '../../../source/formats/site/card/content.ts';
import {drawn} from '../../../source/formats/site/card/raster.ts';
import {setCard} from '../../../source/formats/site/card/set-card.ts';
import {shapesOf} from '../../../source/formats/site/card/shapes.ts';
import {completeMarkdown} from '../../../source/markdown/complete.ts';
import {localize} from '../../../source/resume/localize.ts';
import type {Resume} from '../../../source/resume/types.ts';
import {messagesFor} from '../../messages/every-language.ts';
import {entryOf, resumeOf} from '../../resumes.ts';
import {twoWays} from '../html-resumes.ts';
import {sample} from './sites.ts';

function cardOf(resume: Resume, locale: string, address?: string): Uint8Array {
	const edition = {
		...{locale, messages: messagesFor(locale), markdown: completeMarkdown},
		now: new Date(2026, 10, 21),
	};
	return setCard(cardContent(documentOf(localize(resume, locale), edition), address));
}

/** How much ink is in the rows of a card, from one to another, as a part of all there is. */
function ink(card: Uint8Array, top: number, bottom: number, left = 0, right = 1200): number {
	const bytes = Buffer.from(card);
	expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
	const data = bytes.subarray(bytes.indexOf('IDAT') + 4, bytes.indexOf('IEND') - 8);
	const rows = unzlibSync(data);
	const line = 1200 * 3 + 1;
	const above = new Uint8Array(line);
	let sum = 0;
	for (let row = 0; row < 630; row++)
		for (let at = 1; at < line; at++) {
			above[at] = (above[at] ?? 0) + (rows[row * line + at] ?? 0);
			const column = (at - 1) / 3;
			if (row >= top && row < bottom && column >= left && column < right)
				sum += 255 - (above[at] ?? 0);
		}
	return sum / (255 * 3 * (bottom - top) * (right - left));
}

describe('a card', () => {
	it('shows the name, what they did, and where the page is', () => {
		const card = cardOf(sample, 'en', 'https://ada.dev/');
		expect(ink(card, 0, 20)).toBeGreaterThan(0.5);
		expect(ink(card, 70, 230)).toBeGreaterThan(0.03);
		expect(ink(card, 260, 350)).toBe(0);
		expect(ink(card, 370, 490)).toBeGreaterThan(0.03);
		expect(ink(card, 530, 580, 80, 190)).toBeGreaterThan(0.03);
	});

	it('is the same for the same content, and another for another', () => {
		const card = cardOf(sample, 'es');
		expect(Buffer.from(card).equals(cardOf(sample, 'es'))).toBe(true);
		expect(Buffer.from(card).equals(cardOf(sample, 'fr'))).toBe(false);
	});

	it('runs from the right where its language does', () => {
		const card = cardOf(twoWays, 'ar');
		expect(ink(card, 70, 170, 900, 1200)).toBeGreaterThan(ink(card, 70, 170, 0, 300));
	});

	it('holds whatever a name is, as text', () => {
		for (const name of [
			'#eval("1")$x$*_`<a>',
			'A'.repeat(10_000),
			'名 '.repeat(80),
			'🎉\u0000\u202E',
		]) {
			const resume = resumeOf([entryOf({slug: 'one', locale: 'en'})]);
			const profile = {links: [], params: {}, name, headline: name};
			const card = cardOf({...resume, profiles: {en: profile}}, 'en');
			expect(ink(card, 600, 630)).toBe(0);
			expect(ink(card, 0, 20)).toBeGreaterThan(0.5);
		}
	});
});

describe('what is drawn', () => {
	const svg = (inner: string) => `<svg>${inner}</svg>`;
	const pixels = (inner: string) =>
		Array.from(drawn(shapesOf(svg(inner), 1), 3, 2).bytes).filter((_, index) => index % 3 === 0);

	it('covers each pixel as far as it lies in it', () => {
		expect(pixels('<path fill="#000000" d="M 1 0 h 1 v 2 h -1 Z"/>')).toEqual([
			255, 0, 255, 255, 0, 255,
		]);
		expect(pixels('<path fill="#000000" d="M 0.5 0 h 2 v 1 h -2 Z"/>')).toEqual([
			...[128, 0, 128],
			...[255, 255, 255],
		]);
		expect(pixels('<path fill="#000000" d="M 0 0 l 3 0 l -3 2 Z"/>').slice(0, 3)).toEqual([
			...[0, 64, 191].slice(0, 0),
			...pixels('<path fill="#000000" d="M 0 0 L 3 0 L 0 2 Z"/>').slice(0, 3),
		]);
	});

	it('has holes, curves, glyphs and what is turned round', () => {
		expect(pixels('<path fill="#000000" d="M 0 0 h 3 v 2 h -3 Z M 1 0 v 2 h 1 v -2 Z"/>')).toEqual([
			0, 255, 0, 0, 255, 0,
		]);
		expect(
			pixels(
				'<g transform="matrix(1 0 0 -1 0 1)"><use xlink:href="#a" x="2" y="0" fill="#000000"/></g><symbol id="a"><path d="M 0 0 h 1 v 1 h -1 Z"/></symbol>',
			),
		).toEqual([255, 255, 0, 255, 255, 255]);
		const [left = 0, middle = 0] = pixels('<path fill="#000000" d="M 0 0 q 0 2 3 2 v -2 Z"/>');
		expect(left).toBeGreaterThan(middle);
	});

	it('is nothing outside the picture, or without a colour', () => {
		expect(pixels('<path fill="none" d="M 0 0 h 3 v 2 h -3 Z"/>')).toEqual(Array(6).fill(255));
		expect(pixels('<path fill="#000000" d="M -9 -9 h 30 v 30 h -30 Z"/>')).toEqual(
			Array(6).fill(0),
		);
		expect(pixels('<path fill="#000000" d="M 9 9 h 3 v 3 h -3 Z"/>')).toEqual(Array(6).fill(255));
	});
});
