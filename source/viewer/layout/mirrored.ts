import {textWidth} from '../../markdown/layout/width.ts';
import {plain, type Span, textOf} from '../../markdown/style/span.ts';

/** A line that begins at the right end of its columns, its first span there and its last at the left. */
export function mirrored(spans: readonly Span[], columns: number): Span[] {
	const before = columns - textWidth(textOf(spans));
	return [plain(' '.repeat(Math.max(0, before))), ...spans.toReversed()];
}
