import {
	type List,
	lookUp,
	mapAt,
	normalizeKey,
	textAt,
	type Value,
	type ValueMap,
} from '../../../data/value.ts';
import type {Account} from '../../../records/account.ts';

/** Keys of themes that lead to what a page is about, and what their links are called. */
const keys: Readonly<Record<string, string>> = {
	paperurl: 'Paper',
	pdf: 'PDF',
	pdfurl: 'PDF',
	slides: 'Slides',
	slidesurl: 'Slides',
	poster: 'Poster',
	posterurl: 'Poster',
	video: 'Video',
	videourl: 'Video',
	bibtexurl: 'BibTeX',
	arxiv: 'arXiv',
};

/** Front matter with the addresses under such keys among its links; `base` is the site's own. */
export function withLinks(front: ValueMap, base: string, account: Account): ValueMap {
	const links: Value[] = [];
	const fields = new Map(front.fields);
	for (const [key, {value}] of front.fields) {
		const name = normalizeKey(key);
		const label = Object.hasOwn(keys, name) ? keys[name] : undefined;
		if (label === undefined || value.kind !== 'scalar') continue;
		const url = addressOf(name, value.text.trim(), base);
		if (url === undefined) continue;
		const address = account.madeOf(textAt(url, value.mark), [value]);
		links.push(
			mapAt(value.mark, [
				['label', textAt(label, value.mark)],
				['url', address],
			]),
		);
		fields.delete(key);
	}
	const [first] = links;
	if (!first) return front;
	const known = lookUp(front.fields, ['links']);
	const all: List = {kind: 'list', mark: first.mark, items: [...(known ? [known] : []), ...links]};
	fields.set('links', {mark: first.mark, value: all});
	return {...front, fields};
}

function addressOf(name: string, text: string, base: string): string | undefined {
	if (/^https?:\/\/\S+$/i.test(text)) return text;
	if (name === 'arxiv' && /^(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?$/i.test(text))
		return `https://arxiv.org/abs/${text}`;
	return base !== '' && /^\/\S+$/.test(text) ? base + text : undefined;
}
