import {
	type FieldMap,
	isBlank,
	type List,
	lookUp,
	mapAt,
	normalizeKey,
	textAt,
	type Value,
	type ValueMap,
} from '../../../data/value.ts';
import type {Account} from '../../../records/account.ts';

/** The person. Of several addresses of a kind the first is theirs, and the others are links. */
export function personIn({fields}: ValueMap, account: Account): FieldMap {
	const person: FieldMap = new Map();
	const links: Value[] = [];
	for (const [key, field] of fields) {
		const {mark, value} = field;
		const items = value.kind === 'list' ? value.items : [value];
		switch (normalizeKey(key)) {
			case 'sections':
				break;
			case 'email':
			case 'website': {
				const [first, ...others] = items;
				if (first) person.set(key, {mark, value: first});
				links.push(...others);
				break;
			}
			case 'phone': {
				const [first, ...others] = items.map((item) => phoneOf(item, account));
				if (first) person.set(key, {mark, value: first});
				links.push(...others.map(callOf));
				break;
			}
			case 'socialnetworks':
				links.push(...items);
				break;
			case 'customconnections':
				links.push(...items.map(connectionOf));
				break;
			default:
				person.set(key, field);
		}
	}
	const [first] = links;
	if (first) {
		const list: List = {kind: 'list', mark: first.mark, items: links};
		person.set('links', {mark: first.mark, value: list});
	}
	return person;
}

/** A telephone number without the scheme that RenderCV writes before it. */
function phoneOf(value: Value, account: Account): Value {
	if (value.kind !== 'scalar' || !value.text.startsWith('tel:')) return value;
	return account.madeOf(textAt(value.text.slice('tel:'.length), value.mark), [value]);
}

function callOf(phone: Value): Value {
	if (phone.kind !== 'scalar') return phone;
	const url = textAt(`tel:${phone.text.replace(/[^\d+]/g, '')}`, phone.mark);
	return mapAt(phone.mark, [
		['label', phone],
		['url', url],
	]);
}

/** A link that its owner has put words to; without an address it is none. */
function connectionOf(value: Value): Value {
	if (value.kind !== 'map') return value;
	const [label, url] = ['placeholder', 'url'].map((key) => lookUp(value.fields, [key]));
	if (!url || isBlank(url)) return {kind: 'list', mark: value.mark, items: []};
	return mapAt(value.mark, [...(label ? [['label', label] as const] : []), ['url', url]]);
}
