import {type Arguments, scanTags, type Tag} from '../data/shortcode-tags.ts';
import {limits} from '../limits.ts';

/** A shortcode with what is between its tags; without `inner` it stands alone. */
export type Shortcode = Arguments & {
	kind: 'shortcode';
	name: string;
	start: number;
	/** `{{< name />}}`: it says itself that no closing tag comes. */
	selfClosing: boolean;
	inner?: BodyNode[];
};

/**
 * A text taken apart. `broken` is an opening bracket without its end; `stray` a closing tag without
 * its opening one. Neither says anything to a reader.
 */
export type BodyNode =
	| {kind: 'text'; text: string}
	| {kind: 'literal'; text: string}
	| {kind: 'broken' | 'stray'; name: string; start: number}
	| Shortcode;

/**
 * Takes apart a text with Hugo's shortcodes, `{{< name >}}` and `{{% name %}}`. Whether one has a
 * closing tag is not known before it comes, so what is never closed stands alone.
 */
export function parseShortcodes(text: string, tags: readonly Tag[] = scanTags(text)): BodyNode[] {
	const pairs = pairTags(tags);
	const root: BodyNode[] = [];
	const open = [root];
	/** The closing tags of what is open. */
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

/** Each opening tag that has a closing one with it, and the other way round. Pairs never cross. */
function pairTags(tags: readonly Tag[]): Map<Tag, Tag> {
	const pairs = new Map<Tag, Tag>();
	const open: Array<Extract<Tag, {name: string}>> = [];
	/** How many of each name are open: a stray closing tag need not look for its opening one. */
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
