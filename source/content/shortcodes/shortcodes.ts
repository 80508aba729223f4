import {limits} from '../../resume/limits.ts';
import {type Arguments, scanTags, type Tag} from '../data/shortcode-tags.ts';

/** A shortcode and what is between its tags; without `inner`, it has no closing tag. */
export type Shortcode = Arguments & {
	kind: 'shortcode';
	name: string;
	start: number;
	/** Written as `{{< name />}}`. */
	selfClosing: boolean;
	inner?: BodyNode[];
};

/**
 * A part of a parsed text. `broken` is an opening bracket that is never closed; `stray`, a closing tag
 * without an opening one. Neither is shown.
 */
export type BodyNode =
	| {kind: 'text'; text: string}
	| {kind: 'literal'; text: string}
	| {kind: 'broken' | 'stray'; name: string; start: number}
	| Shortcode;

/**
 * Parses Hugo's shortcodes, `{{< name >}}` and `{{% name %}}`. Only its closing tag tells that a
 * shortcode has one; without it, the shortcode stands alone.
 */
export function parseShortcodes(text: string, tags: readonly Tag[] = scanTags(text)): BodyNode[] {
	const pairs = pairTags(tags);
	const root: BodyNode[] = [];
	const open = [root];
	/** The closing tags of the open shortcodes. */
	const awaited = new Set<Tag>();
	let done = 0;
	for (const tag of tags) {
		const here = open.at(-1)!;
		const {start} = tag;
		if (start > done) here.push({kind: 'text', text: text.slice(done, start)});
		done = tag.end;
		if (tag.form === 'literal') {
			here.push({kind: 'literal', text: tag.text});
		} else if (tag.form === 'broken') {
			here.push({kind: 'broken', name: '', start});
		} else if (tag.form === 'close') {
			if (awaited.has(tag)) open.pop();
			else if (!pairs.has(tag)) here.push({kind: 'stray', name: tag.name, start});
		} else {
			const {name, positional, named} = tag;
			const selfClosing = tag.form === 'single';
			const shortcode: Shortcode = {kind: 'shortcode', name, start, selfClosing, positional, named};
			here.push(shortcode);
			const close = pairs.get(tag);
			if (close && open.length <= limits.shortcodeDepth) {
				shortcode.inner = [];
				open.push(shortcode.inner);
				awaited.add(close);
			}
		}
	}
	if (done < text.length) root.push({kind: 'text', text: text.slice(done)});
	return root;
}

/** Maps opening tags to their closing ones, and back. Pairs never overlap. */
function pairTags(tags: readonly Tag[]): Map<Tag, Tag> {
	const pairs = new Map<Tag, Tag>();
	const open: Array<Extract<Tag, {name: string}>> = [];
	/** How many of each name are open, so that a stray closing tag is known at once. */
	const counts = new Map<string, number>();
	for (const tag of tags) {
		if (tag.form === 'open') {
			open.push(tag);
			counts.set(tag.name, (counts.get(tag.name) ?? 0) + 1);
		} else if (tag.form === 'close' && counts.get(tag.name)) {
			let last = open.pop();
			while (last) {
				counts.set(last.name, (counts.get(last.name) ?? 1) - 1);
				if (last.name === tag.name) break;
				last = open.pop();
			}
			if (last) pairs.set(last, tag).set(tag, last);
		}
	}
	return pairs;
}
