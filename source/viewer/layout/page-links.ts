import {bareAddress} from '../../markdown/link.ts';
import type {Line} from '../../markdown/style/span.ts';
import type {Choice} from './choice-rows.ts';
import {memoizeByObject} from './memoize.ts';

/** The links on a page in order, each address once, with its label. */
export const linksOn: (lines: readonly Line[]) => readonly Choice[] = memoizeByObject(findLinks);

function findLinks(lines: readonly Line[]): Choice[] {
	const labels = new Map<string, string>();
	let before: string | undefined;
	for (const {spans} of lines) {
		let isFirst = true;
		for (const {text, link} of spans) {
			if (link !== undefined) {
				const known = labels.get(link);
				// A label may continue in the next span, or on the next line.
				if (known === undefined) labels.set(link, text);
				else if (before === link) labels.set(link, `${known}${isFirst ? ' ' : ''}${text}`);
			}
			if (link !== undefined || text.trim() !== '') before = link;
			isFirst = isFirst && text.trim() === '';
		}
	}
	return [...labels].map(([address, label]) => {
		const detail = bareAddress(address);
		const words = label.replace(/\s+/g, ' ').trim();
		// An address that is its own label, perhaps across two lines, is shown only once.
		const isAddress = detail.replace(/\/$/, '') === words.replace(/ |\/$/g, '');
		return {label: isAddress ? '' : words, detail, value: address};
	});
}
