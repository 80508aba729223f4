import {limits} from '../../resume/limits.ts';
import {componentMarkdown} from './component.ts';
import {regionFinder} from './regions.ts';

/** A tag of Zola's: `{{ name(key="value") }}`, `{% name(key="value") %}` or `{% end %}`. */
const tag =
	/\{\{-?\s*([\w:]+)\(((?:"[^"]*"|'[^']*'|`[^`]*`|[^()"'`{}])*)\)\s*-?\}\}|(?<!\{)\{%-?\s*(?:(end)|([\w:]+)\(((?:"[^"]*"|'[^']*'|`[^`]*`|[^()"'`{}])*)\))\s*-?%\}/g;
const argument = /(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^,\s]+))/g;
/** How to write of a shortcode without calling it: `{{/* name() *\/}}`. */
const escaped = /(\{\{|\{%)\/\*(.{0,300}?)\*\/(\}\}|%\})/gs;

type Frame = {
	name: string;
	attributes: Map<string, string>;
	from: number;
	opensLine: boolean;
	around: string;
};

/**
 * A text of Zola's as Markdown of everybody's: of a shortcode stay its text and the arguments that
 * are words. `tell` hears of one of which nothing is known to be shown.
 */
export function markdownOfZola(text: string, tell: (offset: number, name: string) => void): string {
	if (!text.includes('{{') && !text.includes('{%')) return text;
	const regionAt = regionFinder(text);
	const frames: Frame[] = [];
	let written = '';
	let done = 0;
	const show = ({name, attributes, from}: Frame, inner: string, isBlock: boolean) => {
		const markdown = componentMarkdown({name, attributes, inner, isBlock});
		if (markdown === '') tell(from, name);
		written += markdown;
	};
	const leave = (end: number) => {
		const frame = frames.pop();
		if (!frame) return;
		const inner = written;
		written = frame.around;
		show(frame, inner, frame.opensLine && isLineEnd(text, end));
	};
	for (const match of text.matchAll(tag)) {
		const {index, 0: whole, 1: single, 3: end, 4: open, 2: first = '', 5: second = ''} = match;
		if (regionAt(index)) continue;
		written += text.slice(done, index);
		done = index + whole.length;
		if (end) {
			leave(done);
			continue;
		}
		const opensLine = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, index - 100), index));
		const attributes = argumentsOf(single === undefined ? second : first);
		const frame = {name: single ?? open ?? '', attributes, from: index, opensLine, around: written};
		if (single !== undefined) show(frame, '', opensLine && isLineEnd(text, done));
		else if (frames.length < limits.shortcodeDepth) {
			frames.push(frame);
			written = '';
		}
	}
	written += text.slice(done);
	while (frames.length > 0) leave(text.length);
	return written.replace(escaped, '$1$2$3');
}

function argumentsOf(written: string): Map<string, string> {
	return new Map(
		Array.from(written.matchAll(argument), ([, key = '', ...values]) => [
			key,
			values.find((value) => value !== undefined) ?? '',
		]),
	);
}

function isLineEnd(text: string, at: number): boolean {
	return /^[ \t]*(?:\n|$)/.test(text.slice(at, at + 100));
}
