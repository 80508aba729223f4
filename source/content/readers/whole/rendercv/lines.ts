import {mapAt, textAt, type Value} from '../../../data/value.ts';
import type {Account} from '../../../records/account.ts';
import {readInline} from '../../../records/fields/inline.ts';

/** The field of these links, if there are any. */
export function linksField(links: Value[]): Array<[string, Value]> {
	const [first] = links;
	return first ? [['links', {kind: 'list', mark: first.mark, items: links}]] : [];
}

/** The words of a line; what it links to is added to `links`. */
export function plainOf(value: Value, links: Value[], account: Account): Value {
	if (value.kind !== 'scalar') return value;
	const inline = readInline(value.text);
	if (inline.text === value.text && inline.links.length === 0) return value;
	const {mark} = value;
	for (const {label, url} of inline.links) {
		const own = label === inline.text ? '' : label;
		links.push(
			mapAt(mark, [
				['label', textAt(own, mark)],
				['url', textAt(url, mark)],
			]),
		);
	}
	return account.madeOf(textAt(inline.text, mark), [value]);
}
