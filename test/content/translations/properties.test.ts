import {describe, expect, it} from 'vitest';
import {expectProportion} from '../../growth.ts';
import {runs} from '../../long.ts';
import {fc} from '../../property.ts';
import {compared, spelled} from './compared.ts';

/*
 * Documents of pieces, written twice: in English and in another language, with words that mean
 * nothing in either. What is not language (headings, items, links and numbers) is the same, except
 * that each language writes its numbers in its own ways.
 */

const locales = ['es', 'fr', 'de', 'pt', 'it', 'nl', 'en-GB', 'fr-BE'] as const;

/** Words that are none, so that nothing but the pieces is compared. */
const word = fc.constantFrom('blorp', 'quazzel', 'frimt', 'glaxo', 'wibrel', 'Zupplich', 'kréb');

type NumberPiece = {kind: 'number'; value: number; form: number; otherForm: number};
type Piece = {kind: 'word'; text: string} | {kind: 'link'; page: number} | NumberPiece;
type Block = {kind: 'heading' | 'paragraph' | 'item' | 'quote'; pieces: Piece[]};

const knownNumbers = Object.keys(spelled.en ?? {}).map(Number);
const value = fc.oneof(fc.constantFrom(...knownNumbers), fc.integer({min: 2, max: 99_999_999}));
const form = fc.nat();

const piece: fc.Arbitrary<Piece> = fc.oneof(
	{weight: 3, arbitrary: word.map((text): Piece => ({kind: 'word', text}))},
	{weight: 1, arbitrary: fc.nat(9).map((page): Piece => ({kind: 'link', page}))},
	{
		weight: 3,
		arbitrary: fc.record({kind: fc.constant('number' as const), value, form, otherForm: form}),
	},
);
const block: fc.Arbitrary<Block> = fc.record({
	kind: fc.constantFrom('heading', 'paragraph', 'item', 'quote'),
	pieces: fc.array(piece, {minLength: 1, maxLength: 6}),
});
const document = fc.array(block, {minLength: 1, maxLength: 8});

/** The digits of other scripts, by their zero. */
const zeros = [0x30, 0x0660, 0x0966, 0xff10, 0x1d7ce];

/** Every way to write a number in a language. */
function forms(value: number, locale: string): string[] {
	const digits = String(value);
	const grouped = (separator: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
	const written = [
		...[digits, grouped(','), grouped('.'), grouped('\u00A0'), grouped('\u202F'), grouped('’')],
		...zeros.map((zero) =>
			digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))),
		),
	];
	if (!locale.startsWith('en')) written.push(grouped(' '));
	if (value % 1000 === 0) written.push(`${value / 1000}k`);
	const words = spelled[locale]?.[value];
	return words === undefined ? written : [...written, words];
}

function write(blocks: readonly Block[], locale: string): string {
	const isEnglish = locale === 'en';
	const one = (each: Piece) => {
		if (each.kind === 'word') return isEnglish ? each.text : `${each.text}o`;
		if (each.kind === 'link') return `[blorp](https://example.org/${each.page})`;
		const all = forms(each.value, locale);
		return all[(isEnglish ? each.form : each.otherForm) % all.length] ?? '';
	};
	const mark = {heading: '## ', paragraph: '', item: '- ', quote: '> '};
	return blocks
		.map(({kind, pieces}) => `${mark[kind]}Blorp ${pieces.map(one).join(' frimt ')} wibrel.`)
		.join('\n\n');
}

const pair = fc.tuple(document, fc.constantFrom(...locales));

describe('a synthetic translation', () => {
	it('that is faithful is quiet, however it writes its numbers', () => {
		fc.assert(
			fc.property(pair, ([blocks, locale]) => {
				const [english, other] = [write(blocks, 'en'), write(blocks, locale)];
				expect(compared(['en', english], [locale, other])).toBe('');
				expect(compared([locale, other], ['en', english])).toBe('');
			}),
			{numRuns: runs(100, 1000)},
		);
	});

	it('is quiet in a language whose words aren’t known, if it is in digits', () => {
		fc.assert(
			fc.property(document, (blocks) => {
				const digits = (all: readonly Block[]) =>
					all.map((each) => ({
						...each,
						pieces: each.pieces.map((piece) =>
							piece.kind === 'number'
								? {...piece, form: 0, otherForm: piece.otherForm % 11}
								: piece,
						),
					}));
				const text = digits(blocks);
				expect(compared(['en', write(text, 'en')], ['pl', write(text, 'pl')])).toBe('');
			}),
		);
	});

	it.each([
		['heading', 'heading'],
		['item', 'list item'],
	] as const)('without one %s is behind', (kind, named) => {
		fc.assert(
			fc.property(pair, block, fc.nat(), ([blocks, locale], removed, at) => {
				const more = blocks.toSpliced(at % (blocks.length + 1), 0, {...removed, kind});
				expect(compared(['en', write(more, 'en')], [locale, write(blocks, locale)])).toContain(
					named,
				);
				expect(compared(['en', write(blocks, 'en')], [locale, write(more, locale)])).toContain(
					named,
				);
			}),
		);
	});

	/** A paragraph of its own for a piece, somewhere in a document. */
	const withPiece = (blocks: readonly Block[], piece: Piece, at: number) =>
		blocks.toSpliced(at % (blocks.length + 1), 0, {kind: 'paragraph', pieces: [piece]});
	const blank: Piece = {kind: 'word', text: 'glaxo'};

	it('without one link is behind', () => {
		fc.assert(
			fc.property(pair, fc.nat(), ([blocks, locale], at) => {
				const whole = withPiece(blocks, {kind: 'link', page: 10}, at);
				const rest = withPiece(blocks, blank, at);
				expect(compared(['en', write(whole, 'en')], [locale, write(rest, locale)])).toContain(
					'missing: https://example.org/10',
				);
			}),
		);
	});

	/** Not 24, 100 %, a decade's year or a part of anything that is in the document already. */
	const solid = fc.integer({min: 1001, max: 9999}).filter((number) => number % 10 !== 0);
	const without = (blocks: readonly Block[], ...numbers: number[]) =>
		blocks.map((each) => ({
			...each,
			pieces: each.pieces.filter(
				({kind, ...rest}) =>
					kind !== 'number' || !numbers.includes((rest as NumberPiece).value % 10_000),
			),
		}));

	it('without one number is behind', () => {
		fc.assert(
			fc.property(pair, solid, form, fc.nat(), ([blocks, locale], number, form, at) => {
				const others = without(blocks, number);
				const piece: Piece = {kind: 'number', value: number, form: form % 6, otherForm: form};
				const whole = write(withPiece(others, piece, at), 'en');
				const rest = write(withPiece(others, blank, at), locale);
				expect(compared(['en', whole], [locale, rest])).toContain(
					forms(number, 'en')[form % 6]?.trim(),
				);
			}),
		);
	});

	it('with another number is behind', () => {
		fc.assert(
			fc.property(pair, solid, solid, form, ([blocks, locale], number, wrong, form) => {
				fc.pre(number !== wrong);
				const others = without(blocks, number, wrong);
				const piece = (value: number): Piece => ({kind: 'number', value, form: 0, otherForm: form});
				const right = write(withPiece(others, piece(number), 0), 'en');
				const other = write(withPiece(others, piece(wrong), 0), locale);
				expect(compared(['en', right], [locale, other])).toContain(String(number));
			}),
		);
	});
});

describe('any text', () => {
	const text = fc.oneof(
		fc.string({unit: 'grapheme', maxLength: 300}),
		fc
			.array(
				fc.constantFrom(
					...['# ', '- ', '> ', '1', '.', ',', '000', ' ', '\n', '\n\n', '[', '](', ')', 'y', 'et'],
					...['mil', 'half', 'vingt', 'hundert', 'und', 'millones', '½', '１', 'XX', 'years', '/'],
					...[
						'`',
						'```\n',
						'|',
						'<a href=',
						'>',
						'—',
						'´',
						'€',
						'k',
						'%',
						'and',
						'a',
						'one',
						'years',
					],
				),
				{maxLength: 60},
			)
			.map((parts) => parts.join('')),
	);

	it('can be compared with any other', () => {
		fc.assert(
			fc.property(text, text, fc.constantFrom(...locales, 'ja', 'ar'), (one, two, locale) => {
				expect(typeof compared(['en', one], [locale, two])).toBe('string');
			}),
			{numRuns: 500},
		);
	});

	it('isn’t behind itself', () => {
		fc.assert(
			fc.property(text, fc.constantFrom('en', ...locales, 'ja'), (text, locale) => {
				expect(compared([locale, text], [locale, `${text}\n\n<!-- end -->`])).toBe('');
			}),
			{numRuns: 500},
		);
	});

	it('is compared in time that grows with its length only', async () => {
		const long = (length: number) =>
			'one hundred and 1.000 (a) mil-und-3/4 — 2019-20 '.repeat(length);
		await expectProportion(2000, (length) =>
			compared(['en', long(length)], ['es', long(length + 1)]),
		);
	});
});
