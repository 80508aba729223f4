import type {Part} from './vocabulary.ts';

/**
 * A number that parts make up. `mantissa` is what stands before its multipliers: the 60 of
 * `60 million`. It is `vague` when it is one of something, or has a half: `a hundred`, `half a
 * million`.
 */
export type Combined = {
	value: number;
	/** The value without the ordinal at its end: `cent premiers` may well be 100. */
	cardinal: number;
	mantissa: number;
	vague: boolean;
	used: number;
};

/** A number as far as it is read: `current` is what no thousand or more has multiplied yet. */
type Sum = {
	total: number;
	current: number | undefined;
	/** The last multiplier of a thousand or more; the next one is smaller. */
	scale: number;
	mantissa: number | undefined;
	ordinal: number;
	vague: boolean;
};

const nothing: Sum = {
	...{total: 0, current: undefined, scale: Number.POSITIVE_INFINITY},
	...{mantissa: undefined, ordinal: 0, vague: false},
};

/** What is around a part: the parts beside it, and whether an `and` is before it. */
type Around = {before: Part | undefined; behind: Part | undefined; joined: boolean};

/**
 * The number at the beginning of `parts`, as the languages of Europe say it: what is smaller adds up
 * (`ciento veinte y tres`), a multiplier takes what is before it times. It ends where the next part
 * does not fit, so that `two and three` are two numbers. Undefined if there is none.
 */
export function combine(parts: readonly Part[]): Combined | undefined {
	let sum = nothing;
	let used = 0;
	for (const [index, part] of parts.entries()) {
		const [before, behind] = [parts[index - 1], parts[index + 1]];
		// In `and a half`, only the half says something.
		const isSilent = part.kind === 'article' && behind?.kind === 'half';
		if (used > 0 && (part.kind === 'joiner' || (isSilent && before?.kind === 'joiner'))) continue;
		const more = add(sum, part, {before, behind, joined: index > used});
		if (!more) break;
		sum = more;
		used = index + 1;
	}
	if (used === 0) return undefined;
	const {total, current = 0, ordinal, vague} = sum;
	const value = total + current;
	return {value, cardinal: value - ordinal, mantissa: sum.mantissa ?? value, vague, used};
}

/** The number with one part more. Undefined if that does not fit. */
function add(sum: Sum, part: Part, around: Around): Sum | undefined {
	const isFirst = sum === nothing;
	const {total, current, scale} = sum;
	switch (part.kind) {
		case 'joiner':
			return undefined;
		case 'article':
			// Before a number, or between a half and what it is of: `half a million`.
			if (!isFirst && current !== 0.5) return undefined;
			return {...sum, current: current ?? 1};
		case 'half': {
			const half = {...sum, vague: true};
			if (isFirst) return {...half, current: 0.5};
			if (!around.joined) return undefined;
			if (current !== undefined) return {...half, current: current + 0.5};
			return {...half, total: total + scale / 2};
		}
		case 'ordinal':
		case 'cardinal': {
			if (!isFirst && !addsUp(sum, part.value, around)) return undefined;
			const more = {...sum, current: (current ?? 0) + part.value};
			return part.kind === 'ordinal' ? {...more, ordinal: part.value, vague: true} : more;
		}
		case 'multiplier':
			return multiply(sum, part.value, around);
	}
}

function addsUp({current, scale}: Sum, value: number, {behind, joined}: Around): boolean {
	// Behind `and`, what is multiplied itself may be another number: one hundred and two hundred.
	if (joined && behind?.kind === 'multiplier') {
		if (behind.value < 1000 ? (current ?? 0) >= 100 : behind.value >= scale) return false;
	}
	if (current === undefined) return value < scale;
	return value > 0 && (value < place(current) || isFrenchTeen(current, value));
}

function multiply(sum: Sum, by: number, {before, joined}: Around): Sum | undefined {
	const {total, current, scale} = sum;
	const times = current ?? 1;
	const mantissa = sum.mantissa ?? times;
	const vague = sum.vague || times === 1;
	if (by < 1000) {
		if ((joined && current !== undefined) || times >= 100) return undefined;
		return {...sum, current: times * by, mantissa, vague};
	}
	if (joined) return undefined;
	// `tres mil millones`: the one multiplier is multiplied by the other.
	if (scale === 1000 && before?.kind === 'multiplier') {
		return {...sum, total: total * by, scale: scale * by};
	}
	if (by >= scale) return undefined;
	return {...sum, total: total + times * by, current: undefined, scale: by, mantissa, vague};
}

/** The last place of a number that is not nothing: 10 of 130. */
function place(value: number): number {
	let power = 1;
	while (value >= power * 10 && value % (power * 10) === 0) power *= 10;
	return power;
}

/** `soixante et onze` is 71, `quatre-vingt-quinze` 95. */
function isFrenchTeen(current: number, value: number): boolean {
	const tens = current % 100;
	return (tens === 60 || tens === 80) && value < 20;
}
