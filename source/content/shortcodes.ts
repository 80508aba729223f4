import {type Arguments, scanTags, type Tag} from './shortcode-tags.ts';

/** A shortcode with what is between its tags; without `inner` it stands alone. */
export type Shortcode = Arguments & {
	kind: 'shortcode';
	name: string;
	start: number;
	/** `{{< name />}}`: it says itself that no closing tag comes. */
	selfClosing: boolean;
	inner?: Piece[];
};

/**
 * A text taken apart. `broken` is an opening bracket without its end; `stray` a closing tag without
 * its opening one. Neither says anything to a reader.
 */
export type Piece =
	| {kind: 'text'; text: string}
	| {kind: 'literal'; text: string}
	| {kind: 'broken' | 'stray'; name: string; start: number}
	| Shortcode;

/** Deeper shortcodes stand alone: no author nests so many, and what reads them calls itself. */
const maximumDepth = 32;

/**
 * Takes apart a text with Hugo's shortcodes, `{{< name >}}` and `{{% name %}}`. Whether one has a
 * closing tag is not known before it comes, so what stays open stands alone.
 */
export function parseShortcodes(text: string, tags: readonly Tag[] = scanTags(text)): Piece[] {
	const root: Piece[] = [];
	const open: Array<{shortcode: Shortcode; pieces: Piece[]}> = [];
	/** How many of each name are open: a stray closing tag need not look for its opening one. */
	const counts = new Map<string, number>();
	const here = () => open.at(-1)?.pieces ?? root;

	/** Ends the innermost open shortcode, as one that has no closing tag unless `closed`. */
	const end = (closed: boolean) => {
		const last = open.pop();
		if (!last) return;
		const {shortcode, pieces} = last;
		counts.set(shortcode.name, (counts.get(shortcode.name) ?? 1) - 1);
		if (closed) shortcode.inner = pieces;
		else for (const piece of pieces) here().push(piece);
	};

	let done = 0;
	for (const tag of tags) {
		if (tag.start > done) here().push({kind: 'text', text: text.slice(done, tag.start)});
		done = tag.end;
		if (tag.form === 'literal') {
			here().push({kind: 'literal', text: tag.text});
		} else if (tag.form === 'broken') {
			here().push({kind: 'broken', name: '', start: tag.start});
		} else if (tag.form === 'close') {
			if (!counts.get(tag.name)) {
				here().push({kind: 'stray', name: tag.name, start: tag.start});
				continue;
			}
			while (open.at(-1)?.shortcode.name !== tag.name) end(false);
			end(true);
		} else {
			const {name, start, positional, named} = tag;
			const selfClosing = tag.form === 'single';
			const shortcode: Shortcode = {
				kind: 'shortcode',
				name,
				start,
				selfClosing,
				positional,
				named,
			};
			here().push(shortcode);
			if (!selfClosing && open.length < maximumDepth) {
				open.push({shortcode, pieces: []});
				counts.set(name, (counts.get(name) ?? 0) + 1);
			}
		}
	}
	if (done < text.length) here().push({kind: 'text', text: text.slice(done)});
	while (open.length > 0) end(false);
	return root;
}

/** The text of a field without its shortcodes' tags; nothing is resolved outside a body. */
export function withoutShortcodes(text: string): string {
	if (!hasOpener(text)) return text;
	const textOf = (pieces: readonly Piece[]): string =>
		pieces
			.map((piece) => {
				if (piece.kind === 'text') return piece.text;
				if (piece.kind === 'literal') return escapeOpeners(piece.text);
				return piece.kind === 'shortcode' ? textOf(piece.inner ?? []) : '';
			})
			.join('');
	return unescapeOpeners(textOf(parseShortcodes(text)));
}

/** Stands for `{{` while a text is put together; no text from outside holds it, being a control. */
const placeholder = '\u0001';

/** Marks the brackets that a reader is meant to see, so that the next function can tell them. */
export function escapeOpeners(text: string): string {
	return text.replace(/\{\{(?=[<%])/g, placeholder);
}

/**
 * Undoes `escapeOpeners`; every other opening bracket is one that came about where pieces met, and
 * loses a brace.
 */
export function unescapeOpeners(text: string): string {
	return text.replace(/(?<!\{)\{{2,}(?=[<%])/g, '{').replaceAll(placeholder, '{{');
}

export function hasOpener(text: string): boolean {
	return text.includes('{{<') || text.includes('{{%');
}
