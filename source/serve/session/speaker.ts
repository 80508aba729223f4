import {cleaned} from '../../viewer/frames/row-painter.ts';
import type {Scene} from '../../viewer/frames/scene.ts';
import {type Spoken, spokenOf} from '../../viewer/frames/spoken.ts';
import type {Output} from '../../viewer/terminal/screen.ts';

/** The lines that a text has come to by scrolling down, or up; all if it is another text. */
function scrolledTo(next: readonly string[], last: readonly string[]): readonly string[] {
	const begins = (all: readonly string[], part: readonly string[]) =>
		part.every((line, index) => line === all[index]);
	for (let gone = 0; gone < last.length; gone++)
		if (begins(next, last.slice(gone))) return next.slice(last.length - gone);
	for (let come = 1; come < next.length; come++)
		if (begins(last, next.slice(come))) return next.slice(0, come);
	return next;
}

/** The lines of a part that stand there as they are, or of what can be chosen that which is. */
const linesOf = (part: Spoken | undefined, selected: true | undefined) =>
	(part?.lines ?? []).filter((line) => line.selected === selected).map(({text}) => text);

/** The parts of a kind, in order. */
const ofKind = (parts: readonly Spoken[], kind: Spoken['is']) =>
	parts.filter(({is}) => is === kind);

/**
 * The viewer for a screen reader at the other end of a connection: lines, one after the other, that are only
 * ever added to. What is chosen, and what has changed, is said; what was said before is not repeated.
 */
export function createSpeaker({write}: Pick<Output, 'write'>): {show: (scene: Scene) => void} {
	let last: readonly Spoken[] = [];
	return {
		show(scene) {
			const next = spokenOf(scene);
			const lines = next.flatMap((part) => {
				const place = ofKind(next, part.is).indexOf(part);
				const old = ofKind(last, part.is)[place];
				return [undefined, true as const].flatMap((selected) =>
					scrolledTo(linesOf(part, selected), linesOf(old, selected)),
				);
			});
			last = next;
			write(lines.map((line) => `${cleaned(line)}\r\n`).join(''));
		},
	};
}
