/**
 * Capital letters of five rows, by hand: a digit of base 32 for each row from the top, whose bits are
 * the dots from left to right. A letter is as wide as its dots.
 */
const shapes =
	'A69f99 Be9e9e C78887 De999e E74647 F74644 G78b97 H99f99 I11111 J11196 K9aca9 L44447 Mhrlhh ' +
	'N9db99 O69996 Pe9e88 Q699ad Re9ea9 S7861e Tv4444 U99996 Vhhha4 Whhlra Xha4ah Yha444 Zf124f ' +
	'Æfkukn Ø79bde Ł46c47 Đe9t9e ’11000 -00700 .00001';

let letters: Map<string, readonly number[]> | undefined;

/** Three dots above a letter, or below it, for the marks of Latin letters. */
const marks: Readonly<Record<string, {above?: number; below?: number}>> = {
	'\u0300': {above: 0b110},
	'\u0301': {above: 0b011},
	'\u0302': {above: 0b010},
	'\u0303': {above: 0b111},
	'\u0304': {above: 0b111},
	'\u0306': {above: 0b101},
	'\u0307': {above: 0b010},
	'\u0308': {above: 0b101},
	'\u030A': {above: 0b010},
	'\u030B': {above: 0b011},
	'\u030C': {above: 0b101},
	'\u0326': {below: 0b010},
	'\u0327': {below: 0b010},
	'\u0328': {below: 0b001},
};

const betweenLetters = 1;
const wordSpace = 3;

/** A letter as seven rows of dots: for what stands above it, its own five, and for what is below. */
function dotsOf(letter: string): string[] | undefined {
	letters ??= new Map(
		shapes
			.split(' ')
			.map((shape) => [shape.charAt(0), [...shape.slice(1)].map((row) => parseInt(row, 32))]),
	);
	// Most names have no need of Unicode's tables, which take a while to be loaded.
	const [base = '', ...others] = letter <= '~' ? letter : letter.normalize('NFD');
	const own = letters.get(base);
	const [mark, ...more] = others.map((each) => marks[each]);
	if (!own || more.length > 0 || (others.length > 0 && !mark)) return undefined;
	const width = own.reduce((most, row) => Math.max(most, 32 - Math.clz32(row)), mark ? 3 : 1);
	const {above = 0, below = 0} = mark ?? {};
	const shift = Math.floor((width - 3) / 2);
	const rows = [above << Math.max(0, shift), ...own, below << Math.max(0, shift)];
	return rows.map((row) => row.toString(2).padStart(width, '0'));
}

/** A word as letters with their marks. */
function lettersOf(word: string): string[] {
	return [...(/^[ -~]*$/.test(word) ? word : word.normalize('NFC'))];
}

const halves = [' ', '▄', '▀', '█'];

/**
 * A name in capital letters of half blocks, as three or four rows of one width; undefined where a
 * letter of it is not among the Latin ones.
 */
function largeLetters(name: string): string[] | undefined {
	const rows = Array.from({length: 7}, () => '');
	for (const [index, word] of name.toUpperCase().replaceAll("'", '’').split(' ').entries()) {
		for (const [place, letter] of lettersOf(word).entries()) {
			const dots = dotsOf(letter);
			if (!dots) return undefined;
			const gap = place > 0 ? betweenLetters : index > 0 ? wordSpace : 0;
			for (const [row, text] of dots.entries()) rows[row] += '0'.repeat(gap) + text;
		}
	}
	const [above = '', ...rest] = rows;
	// Where nothing is above or below, it takes no room.
	const used = above.includes('1') ? [above, ...rest] : rest;
	if (!used.at(-1)?.includes('1')) used.pop();
	return used
		.filter((_, row) => row % 2 === 0)
		.map((upper, index) => {
			const lower = used[2 * index + 1] ?? '';
			return [...upper]
				.map((dot, column) => halves[Number(dot) * 2 + Number(lower[column] ?? 0)])
				.join('');
		});
}

/**
 * The same on one line where it fits in `columns`, else on two where a name has several words. An
 * element is a row; undefined where it can't be drawn, or does not fit.
 */
export function largeName(name: string, columns: number): string[] | undefined {
	// A dot takes half a row, so nothing longer could fit.
	if (name === '' || name.length > columns) return undefined;
	const whole = largeLetters(name);
	if (!whole || (whole[0] ?? '').length <= columns) return whole;
	const words = name.split(' ');
	const halvesOf = (at: number) =>
		[words.slice(0, at), words.slice(at)].map((part) => largeLetters(part.join(' ')) ?? []);
	const wider = (parts: string[][]) => Math.max(...parts.map(([row = '']) => row.length));
	const [best] = words
		.slice(1)
		.map((_, index) => halvesOf(index + 1))
		.sort((one, other) => wider(one) - wider(other));
	return best && wider(best) <= columns ? best.flat() : undefined;
}
