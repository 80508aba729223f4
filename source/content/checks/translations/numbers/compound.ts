import {combine} from './combine.ts';
import type {Part} from './vocabulary.ts';

/**
 * The number that a word of several parts is: `vierundzwanzig`, `duecento`, `quarantadue`, where
 * the ones may stand before the tens. Undefined for every other word.
 */
export function combineCompound(
	word: string,
	parts: ReadonlyMap<string, Part>,
): number | undefined {
	const split = splitCompound(word, parts);
	if (!split || split.length < 2) return undefined;
	const ordered: Part[] = [];
	for (let index = 0; index < split.length; index++) {
		const [ones, joiner, tens] = split.slice(index, index + 3);
		if (ones?.kind === 'cardinal' && joiner?.kind === 'joiner' && tens?.kind === 'cardinal') {
			if (ones.value > 0 && ones.value < 10 && tens.value >= 20 && tens.value < 100) {
				ordered.push({kind: 'cardinal', value: ones.value + tens.value});
				index += 2;
				continue;
			}
		}
		if (split[index]) ordered.push(split[index]!);
	}
	const combined = combine(ordered);
	return combined?.used === ordered.length ? combined.value : undefined;
}

/** No number in one word is longer. */
const longestCompound = 60;

function splitCompound(
	word: string,
	parts: ReadonlyMap<string, Part>,
	failed = new Set<number>(),
	from = 0,
): Part[] | undefined {
	if (from === word.length) return [];
	if (word.length > longestCompound || failed.has(from)) return undefined;
	for (let to = word.length; to > from; to--) {
		const part = parts.get(word.slice(from, to));
		const rest = part && splitCompound(word, parts, failed, to);
		if (part && rest) return [part, ...rest];
	}
	failed.add(from);
	return undefined;
}
