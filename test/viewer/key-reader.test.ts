import {describe, expect, it} from 'vitest';
import {createKeyReader, type Input} from '../../source/viewer/input/key-reader.ts';
import {actionFor} from '../../source/viewer/input/keymap.ts';
import type {MouseReport} from '../../source/viewer/input/mouse-reader.ts';
import {fc} from '../property.ts';
import {hostileText} from '../safety/hostile.ts';

const key = (name: string): Input => ({type: 'key', name});
const bytesOf = ({kind, column, row}: MouseReport) =>
	`\u001B[<${{click: 0, wheelUp: 64, wheelDown: 65}[kind]};${column + 1};${row + 1}M`;

/** What is sent, and what it says. */
type Sent = {bytes: string; says: Input[]};

const keys: fc.Arbitrary<Sent> = fc
	.constantFrom<[bytes: string, ...names: string[]]>(
		['q', 'q'],
		['é', 'é'],
		['漢', '漢'],
		['😀', '😀'],
		['jjj', 'j', 'j', 'j'],
		['\r', 'enter'],
		['\t', 'tab'],
		['\u007F', 'backspace'],
		['\u0015', 'ctrl-u'],
		['\u001B[A', 'up'],
		['\u001BOB', 'down'],
		['\u001B[5~', 'pageup'],
		['\u001B[1;5C', 'right'],
		['\u001B[H', 'home'],
		['\u001Bq', 'esc', 'q'],
		['\u001B\r', 'esc', 'enter'],
		['\u001B\u001B[A', 'esc', 'up'],
		[';5M', ';', '5', 'M'],
		// Answers that nobody waits for, and keys that mean nothing.
		['\u001B]11;rgb:1e1e/1e1e/1e1e\u0007'],
		['\u001B]11;rgb:0/0/0\u001B\\'],
		['\u001B[?62;4c'],
		['\u001BP>|kitty(0.40)\u001B\\'],
		['\u001B[12;40R'],
		['\u001B[I'],
		['\u001B[15~'],
	)
	.map(([bytes, ...names]) => ({bytes, says: names.map(key)}));
const mouse: fc.Arbitrary<Sent> = fc
	.record<MouseReport>({
		kind: fc.constantFrom('click', 'wheelUp', 'wheelDown'),
		column: fc.nat(300),
		row: fc.nat(100),
	})
	.map((report) => ({bytes: bytesOf(report), says: [{type: 'mouse', report}]}));
const text = fc.oneof(
	hostileText,
	fc.constantFrom(
		'q',
		'\u0003',
		'\u001B[A',
		'\u001B[200~',
		'\u001B[201',
		'x\u001B',
		'\u001B[<0;1;1M',
	),
);
const paste: fc.Arbitrary<Sent> = fc
	.array(text, {maxLength: 3})
	.map((texts) => texts.join('').replaceAll('\u001B[201~', '').slice(0, 4000))
	// What would be the end together with it.
	.filter((pasted) => `${pasted}\u001B[201~`.indexOf('\u001B[201~') === pasted.length)
	.map((pasted) => ({
		bytes: `\u001B[200~${pasted}\u001B[201~`,
		says: [{type: 'paste', text: pasted}],
	}));
const sent = fc.array(fc.oneof(keys, mouse, paste), {maxLength: 12});

/** The parts of a text that is divided at some places, though never within a character. */
function parts(whole: string, cuts: readonly number[]): string[] {
	const inside = cuts.filter(
		(cut) => cut < whole.length && !/[\uDC00-\uDFFF]/.test(whole[cut] ?? ''),
	);
	const ends = [...new Set([0, ...inside, whole.length])];
	ends.sort((a, b) => a - b);
	return ends.map((end, index) => whole.slice(end, ends[index + 1])).slice(0, -1);
}

describe('what a terminal sends', () => {
	it('is keys, pastes and reports of the mouse, in order, whatever parts it comes in', () => {
		fc.assert(
			fc.property(sent, fc.array(fc.nat(300), {maxLength: 8}), (all, cuts) => {
				const reader = createKeyReader();
				const whole = all.map(({bytes}) => bytes).join('');
				const said = parts(whole, cuts).flatMap(reader.read);
				expect(said).toEqual(all.flatMap(({says}) => says));
				expect(reader.patience()).toBeUndefined();
			}),
			{numRuns: 1000},
		);
	});

	it('has no pasted text among its keys, however long its parts take to come', () => {
		fc.assert(
			fc.property(paste, paste, fc.array(fc.nat(60), {maxLength: 6}), (one, other, cuts) => {
				// The keys are others than those that the signs of a paste consist of.
				const before = 'xy\u001B';
				const whole = `${before}${one.bytes}z${other.bytes}`;
				const reader = createKeyReader();
				const said = parts(whole, cuts).flatMap((part) => {
					const inputs = reader.read(part);
					// Nothing more comes for a while.
					return reader.patience()?.strict ? inputs : [...inputs, ...reader.giveUp()];
				});
				expect(said.filter(({type}) => type === 'paste')).toEqual([...one.says, ...other.says]);
				const names = said.flatMap((input) => (input.type === 'key' ? [input.name] : []));
				expect(names.filter((name) => !/^(?:[[20~]|esc)$/.test(name))).toEqual(['x', 'y', 'z']);
			}),
			{numRuns: 1000},
		);
	});

	it.each([
		['\u001B[A', 'up'],
		['\u001B[6~', 'pageDown'],
		[' ', 'pageDown'],
		['\r', 'open'],
		['G', 'bottom'],
		['\u0003', 'quit'],
		['\u001B[99;5u', 'quit'],
		['jjj', 'down', 'down', 'down'],
		['\u001Bq', 'leave', 'quit'],
		['\u001B\u0003', 'leave', 'quit'],
		['\u001B\r', 'leave', 'open'],
		['\u001B\u001B[A', 'leave', 'up'],
		['\u001BOM'],
		['ñ', undefined],
	])('%j means %j', (bytes, ...actions) => {
		const names = createKeyReader()
			.read(bytes)
			.map((input) => (input.type === 'key' ? input.name : ''));
		expect(names.map((name) => actionFor(name, 'reading')?.type)).toEqual(actions);
	});

	it('has Escape as a key when nothing follows it, alone or with a bracket', () => {
		const reader = createKeyReader();
		expect(reader.read('\u001B')).toEqual([]);
		expect(reader.giveUp()).toEqual([key('esc')]);
		expect(reader.read('[')).toEqual([]);
		expect(reader.giveUp()).toEqual([key('[')]);
		expect(reader.read('j')).toEqual([key('j')]);
		expect(reader.read('\u001B]')).toEqual([]);
		expect(reader.giveUp()).toEqual([key('esc'), key(']')]);
		// Nobody begins like this but a terminal.
		expect(reader.read('\u001B[<0;1')).toEqual([]);
		expect(reader.giveUp()).toEqual([]);
		expect(reader.read('j')).toEqual([key('j')]);
	});

	it('has other buttons and releases left out, and the older encoding read', () => {
		const {read} = createKeyReader();
		expect(read('a\u001B[<0;3;4mb\u001B[<2;3;4Mc')).toEqual(['a', 'b', 'c'].map(key));
		const report = {kind: 'click', column: 2, row: 3} as const;
		expect(read('\u001B[M #$q')).toEqual([{type: 'mouse', report}, key('q')]);
		expect(read('\u001B[M##$q')).toEqual([key('q')]);
	});

	it('holds little of a paste or an answer that never ends', () => {
		const {read} = createKeyReader();
		read('\u001B[200~');
		for (let round = 0; round < 100; round++) expect(read('x'.repeat(10_000))).toEqual([]);
		const [pasted] = read('\u001B[201~');
		expect(pasted?.type === 'paste' && pasted.text.length).toBe(4096);
		read(`\u001B]11;${'x'.repeat(10_000)}`);
		expect(read('j')).toEqual([key('j')]);
	});

	it('lets Ctrl-C through, behind half a sequence or a paste without its end, once or twice', () => {
		for (const half of [
			'\u001B',
			'\u001B[M',
			'\u001B[M ',
			'\u001B[<0;1',
			'\u001B]11;',
			'\u001BP1',
			'\u001B[20',
		])
			for (const text of ['\u0003', '\u0003\u0003', 'x\u0003j']) {
				expect(createKeyReader().read(half + text)).toContainEqual(key('ctrl-c'));
				const reader = createKeyReader();
				reader.read(half);
				expect(reader.read(text)).toContainEqual(key('ctrl-c'));
			}
		const reader = createKeyReader();
		expect(reader.read('\u001B[200~abc')).toEqual([]);
		expect(reader.patience()).toBeUndefined();
		expect(reader.read('x\u0003\u0003y')).toEqual([]);
		// The end may be on its way: then it was pasted.
		expect(reader.patience()).toEqual({time: 60, strict: true});
		expect(reader.giveUp()).toEqual([key('ctrl-c')]);
		expect(reader.read('q')).toEqual([key('q')]);
	});
});
