import {describe, expect, it} from 'vitest';
import {type Answers, createAnswerFilter} from '../../source/viewer/terminal/answers.ts';
import {linksByName} from '../../source/viewer/terminal/hyperlinks.ts';
import {fc} from '../property.ts';

const esc = '\u001B';
const answers = [
	`${esc}]11;rgb:ffff/fafa/f0f0\u0007`,
	`${esc}]11;rgb:1e1e/1e1e/1e1e${esc}\\`,
	`${esc}P>|kitty(0.26.5)${esc}\\`,
	`${esc}P>|Konsole 22.12.3${esc}\\`,
	`${esc}[?62;22c`,
	`${esc}[?1;2c`,
];
const keys = ['j', 'q', '?', '[', ']', 'P', '\r', 'é', '日本', esc, `${esc}[A`, `${esc}OB`];
const mouse = [`${esc}[<0;12;3M`, `${esc}[<0;12;3m`, `${esc}[M !!`];
const pastes = [`${esc}[200~two words${esc}[201~`, '\u0003'];

/** What a filter gives of input in pieces, between which there may be a pause. */
function filtered(pieces: ReadonlyArray<{text: string; pauses: boolean}>) {
	let heard: Answers = {};
	const filter = createAnswerFilter((question, words) => {
		heard = {...heard, [question]: words};
	});
	let given = '';
	for (const {text, pauses} of pieces) {
		given += filter.take(text);
		if (pauses && filter.mayBeKeys()) given += filter.release();
	}
	return {given: given + filter.release(), heard};
}

/** A text in the pieces that begin at some places of it. */
const split = (text: string, places: readonly number[]) =>
	[0, ...places].map((place, index) => text.slice(place, places[index] ?? text.length));

describe('answers of a terminal', () => {
	it.each(answers)('are removed wherever they are split: %j', (answer) => {
		const text = `j${answer}k`;
		for (let first = 0; first <= text.length; first++)
			for (let second = first; second <= text.length; second++) {
				const pieces = split(text, [first, second]);
				expect(filtered(pieces.map((piece) => ({text: piece, pauses: false}))).given).toBe('jk');
			}
	});

	it.each(answers)('are removed but for the key they begin like, after a pause: %j', (answer) => {
		for (let place = 1; place < answer.length; place++) {
			const [first = '', second = ''] = split(answer, [place]);
			const {given} = filtered([
				{text: first, pauses: true},
				{text: second, pauses: false},
			]);
			expect(given).toBe(place <= 2 ? first : '');
		}
	});

	it('leave all that is typed around them, in order, however it arrives', () => {
		const typed = fc.constantFrom(...keys, ...mouse, ...pastes);
		const answer = fc.constantFrom(...answers);
		const part = fc.oneof(
			{weight: 4, arbitrary: typed.map((text) => ({text, isTyped: true}))},
			{weight: 1, arbitrary: answer.map((text) => ({text, isTyped: false}))},
		);
		fc.assert(
			fc.property(
				fc.array(part, {maxLength: 12}),
				fc.array(fc.nat(), {maxLength: 12}),
				fc.boolean(),
				(parts, numbers, pauses) => {
					const text = parts.map((each) => each.text).join('');
					const places = numbers.map((number) => number % (text.length + 1)).sort((a, b) => a - b);
					// A pause within an answer gives out its beginning, as in the test above.
					const cuts = pauses ? parts.map((each) => each.text) : split(text, places);
					const {given} = filtered(cuts.map((piece) => ({text: piece, pauses})));
					const wanted = parts.filter(({isTyped}) => isTyped).map((each) => each.text);
					expect(given).toBe(wanted.join(''));
				},
			),
		);
	});

	it('are heard', () => {
		const {heard} = filtered([{text: answers.join(''), pauses: false}]);
		expect(heard).toEqual({
			background: 'rgb:1e1e/1e1e/1e1e',
			name: 'Konsole 22.12.3',
			abilities: '1;2',
		});
	});
});

describe('a terminal makes links', () => {
	it.each([
		'kitty(0.26.5)',
		'kitty(0.19.0)',
		'foot(1.13.1)',
		'WezTerm 20240203-110809-5046fc22',
		'iTerm2 3.5.11',
		'ghostty 1.2.3',
		'contour 0.6.2-master-5b1ad5be',
		'mintty 3.7.0',
		'VTE(7600)',
	])('by its name: %s', (name) => {
		expect(linksByName(name)).toBe(true);
	});

	it.each([
		'kitty(0.18.9)',
		'foot(1.6)',
		'XTerm(379)',
		'tmux 3.4',
		// It has them only if somebody turns them on.
		'Konsole 22.12.3',
		'VTE(5003)',
		'constructor 9',
		'kitty',
		'',
	])('not by the name: %j', (name) => {
		expect(linksByName(name)).toBe(false);
	});
});
