import {at, itemsIn, listAt, textAt, textOf, type Value} from '../../../../data/value.ts';
import type {ProfileField} from '../../../../records/keys.ts';

/** What an icon says that a way to reach somebody is. */
const icons: ReadonlyArray<[icon: RegExp, field: ProfileField]> = [
	[/envelope|mail|\bat\b/i, 'email'],
	[/phone|mobile/i, 'phone'],
	[/map|location|home|marker|pin/i, 'location'],
];

/** The ways to reach somebody in a list, each with an icon or an address that tells which it is. */
export function contactsIn(list: Value | undefined): Map<ProfileField, Value> {
	const contacts = new Map<ProfileField, Value>();
	const links: Value[] = [];
	for (const item of itemsIn(list)) {
		const icon = textOf(at(item, 'icon', 'class')) ?? '';
		const text = withoutTag(at(item, 'text', 'info', 'value', 'name'));
		const url = textOf(at(item, 'url', 'link')) ?? '';
		const [, field] = icons.find(([own]) => own.test(icon)) ?? [];
		const scheme = /^mailto:/i.test(url) ? 'email' : /^tel:/i.test(url) ? 'phone' : undefined;
		const own = field ?? scheme;
		if (own !== undefined && text) contacts.set(own, text);
		else if (text && !/^https?:/i.test(url)) links.push(text);
		else links.push(item);
	}
	const all = listAt(links);
	if (all) contacts.set('links', all);
	return contacts;
}

/** What a link of HTML leads to. */
function withoutTag(value: Value | undefined): Value | undefined {
	const [, url] = /<a\b[^>]*\bhref="([^"]+)"/i.exec(textOf(value) ?? '') ?? [];
	return value && url !== undefined ? textAt(url, value.mark) : value;
}
