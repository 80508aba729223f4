import codes from 'emojilib/simplemap.json' with {type: 'json'};
import {setEmoji} from './emoji.ts';

const known = new Map(Object.entries(codes));
/** What GitHub calls them, too. */
const aliases: Readonly<Record<string, string>> = {thumbsup: '+1', thumbsdown: '-1'};

/** Makes GitHub's short codes known to the setting of Markdown. */
export function knowEmoji(): void {
	setEmoji((code) => known.get(Object.hasOwn(aliases, code) ? (aliases[code] ?? code) : code));
}
