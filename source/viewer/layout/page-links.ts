import {bareAddress} from '../../markdown/link.ts';
import type {Line} from '../../markdown/style/span.ts';
import type {Choice} from './choice-rows.ts';
import {memoizeByObject} from './memoize.ts';

/** The links on a page in order, each address once, with its label. */
export const linksOn: (lines: readonly Line[]) => readonly Choice[] = memoizeByObject(findLinks);

function findLinks(lines: readonly Line[]): Choice[] {
	const labels = new Map<string, string>();
	/** The link whose label is being read: it may go on in the next span, or on the next line. */
	let open: string | undefined;
	for (const {spans} of lines) {
		let isFirst = true;
		for (const {text, link} of spans) {
			const known = link === undefined ? undefined : labels.get(link);
			if (link !== undefined && known === undefined) {
				labels.set(link, text);
				open = link;
			} else if (link !== undefined && open === link)
				labels.set(link, `${known}${isFirst ? ' ' : ''}${text}`);
			// Behind any other text, the same address is another link, or what stands in brackets.
			else if (link !== undefined || text.trim() !== '') open = undefined;
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
