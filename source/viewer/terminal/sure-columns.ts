import {graphemes, graphemeWidth} from '../../markdown/layout/width.ts';

/**
 * Text that may hold a cluster of which terminals differ in how many columns it takes: emoji made of
 * several, or with a selector (`❤️` takes one or two, a family two, eight or eleven), and syllables
 * of Indic and other scripts.
 */
const mayHoldUncertain =
	/[\u0900-\u109F\u1780-\u17FF\u1A00-\u1CFF\uA800-\uABFF\uD83C-\uD83E]|\u200D|\u20E3|\uFE0E|\uFE0F/;
const uncertain = /[\u{1F000}-\u{1FAFF}]|\u200D|\u20E3|\uFE0E|\uFE0F|\p{Mc}|\p{L}\p{M}*\p{L}/u;
/** An emoji's first part, before a tone of skin or what is joined to it. */
const severalParts = /^(\p{Extended_Pictographic}\uFE0F?)[\u200D\u{1F3FB}-\u{1F3FF}].*$/u;
/** What a row is made of besides text. */
const sequences = /(\u001B\[[\d;]*m|\u001B\]8;[^\u001B]*\u001B\\)/;

/** Whether a painted row may hold something that one terminal takes to be wider than another. */
export function isUncertain(painted: string): boolean {
	return mayHoldUncertain.test(painted);
}

/**
 * Sets the column (CHA) behind each cluster of uncertain width in a painted row that begins in a
 * `column`, from 1: what follows is where it belongs, whatever the terminal made of the cluster. The
 * cells of a cluster are blank before it is drawn, as it may leave the last of them as it was. Unless
 * `joinsEmoji`, an emoji of several parts is drawn as its first part.
 */
export function withSureColumns(painted: string, column: number, joinsEmoji = true): string {
	let result = '';
	let at = column;
	for (const part of painted.split(sequences)) {
		if (part.startsWith('\u001B')) {
			result += part;
			continue;
		}
		for (const cluster of graphemes(part)) {
			const width = graphemeWidth(cluster);
			const drawn = joinsEmoji ? cluster : cluster.replace(severalParts, '$1');
			result += uncertain.test(cluster)
				? `${' '.repeat(width)}\u001B[${at}G${drawn}\u001B[${at + width}G`
				: cluster;
			at += width;
		}
	}
	return result;
}
