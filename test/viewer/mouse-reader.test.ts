import {describe, expect, it} from 'vitest';
import {
	createMouseReader,
	type Input,
	type MouseReport,
} from '../../source/viewer/input/mouse-reader.ts';

import {fc} from '../property.ts';

const bytes = ({kind, column, row}: MouseReport) =>
	`\u001B[<${{click: 0, wheelUp: 64, wheelDown: 65}[kind]};${column + 1};${row + 1}M`;

const report: fc.Arbitrary<MouseReport> = fc.record({
	kind: fc.constantFrom('click', 'wheelUp', 'wheelDown'),
	column: fc.nat(300),
	row: fc.nat(100),
});
const keys = fc.constantFrom('q', 'é', '漢', '12', '\r', '\u001B[A', '\u001B[5~', '\u007F', ';5M');
const paste = fc
	.array(fc.oneof(keys, report.map(bytes)), {maxLength: 4})
	.map((parts) => `\u001B[200~${parts.join('')}\u001B[201~`);

/** Inputs with texts that follow each other as one. */
function joined(pieces: readonly Input[]): Input[] {
	const all: Input[] = [];
	for (const piece of pieces) {
		const last = all.at(-1);
		if (typeof piece === 'string' && typeof last === 'string') all.splice(-1, 1, last + piece);
		else all.push(piece);
	}
	return all;
}

describe('what a terminal sends', () => {
	it('is divided into reports and all else, in order, whatever parts it comes in', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(keys, paste, report), {maxLength: 12}),
				fc.array(fc.nat(200), {maxLength: 6}),
				(sent, cuts) => {
					const text = sent.map((each) => (typeof each === 'string' ? each : bytes(each)));
					const whole = text.join('');
					// Not through what a report or a paste begins with: that may be a key as well.
					const safe = cuts.filter((cut) => !/\u001B\[?(?:20{0,2})?$/.test(whole.slice(0, cut)));
					const ends = [...new Set([0, ...safe, whole.length])]
						.filter((end) => end <= whole.length)
						.toSorted((a, b) => a - b);
					const read = createMouseReader();
					const pieces = ends.flatMap((end, index) => read(whole.slice(end, ends[index + 1])));
					expect(joined(pieces)).toEqual(joined(sent));
				},
			),
			{numRuns: 500},
		);
	});

	it('has other buttons and releases left out, and the older encoding read', () => {
		const read = createMouseReader();
		expect(read('a\u001B[<0;3;4mb\u001B[<2;3;4Mc')).toEqual(['a', 'b', 'c']);
		expect(read('\u001B[M #$q')).toEqual([{kind: 'click', column: 2, row: 3}, 'q']);
		expect(read('\u001B[M##$q')).toEqual(['q']);
	});

	it('lets Ctrl-C through, behind half a report or a paste without its end', () => {
		for (const half of ['\u001B[M', '\u001B[M ', '\u001B[M  ', '\u001B[<0;', '\u001B[<0;1;2']) {
			expect(createMouseReader()(`${half}\u0003`).join('')).toContain('\u0003');
			const read = createMouseReader();
			read(half);
			expect(read('\u0003')).toEqual(['\u0003']);
		}
		const read = createMouseReader();
		read('\u001B[200~abc');
		expect(read('\u0003')).toEqual(['\u001B[201~\u0003']);
		expect(read('q')).toEqual(['q']);
	});
});
