import {parseUrl} from '../link-schemes.ts';
import type {Profile} from '../types.ts';
import {escaped, fold, patternOf} from './folded.ts';

/** Tells the name that somebody has in an address of a network; undefined if it is of none. */
export type UserOf = (url: string) => {user?: string} | undefined;

/** What of an e-mail address is anybody’s, where the rest of it is their own. */
const greetings = new Set('me hi hello hey cv resume'.split(' '));
/** What of an e-mail address is anybody’s. */
const roles = new Set([
	...greetings,
	...'info mail email contact job jobs post office web admin'.split(' '),
]);
/** What of an address says what it is of, rather than whom. */
const paths = new Set(
	'in user users profile profiles people person author authors about cv resume home index blog'.split(
		' ',
	),
);
const languages = 'ar|cs|da|de|el|en|es|fi|fr|he|hi|it|ja|ko|nb|nl|no|pl|pt|ru|sv|tr|uk|zh';
/** What is the same on the site of anybody: `/`, `/en/`, `/cv.html`. */
const anySite = new RegExp(
	`^/*(?:(?:${languages})(?:-[a-z]{2,4})?/*)?(?:(?:${[...paths].join('|')})(?:\\.\\w+)?/*)?$`,
	'i',
);
const letter = '[\\p{L}\\p{N}]';

/** How a person is reached and known, as sources of patterns for folded text; what is longer comes first. */
export type Contacts = {
	/** Whole addresses, numbers and sites of one’s own. */
	whole: string[];
	/** Names on networks. */
	handles: string[];
	/** Names as they are in addresses, with a space between their parts. */
	names: string[];
};

/** What there is in profiles by which their person is reached. */
export function contactsOf(profiles: readonly Profile[], userOf: UserOf): Contacts {
	const whole = new Set<string>();
	const handles = new Set<string>();
	const names = new Set<string>();
	const addHandle = (name: string) => {
		const bare = decoded(name).replace(/^[@~]+/, '');
		if (Array.from(bare).length < 3 || roles.has(bare.toLowerCase())) return;
		handles.add(bare);
		const parts = bare.split(/[^\p{L}]+/u).filter((part) => Array.from(part).length > 2);
		const capital = (part: string) => part.slice(0, 1).toUpperCase() + part.slice(1);
		if (parts.length > 1) names.add(parts.map(capital).join(' '));
	};
	for (const {email, phone, address, links} of profiles) {
		for (const mail of email?.split(/[\s,;|/]+/) ?? []) {
			const [local = '', domain = ''] = mail.split('@');
			if (domain === '') continue;
			whole.add(literal(mail));
			addHandle(local);
			if (greetings.has(local.toLowerCase())) whole.add(siteOf(domain));
		}
		const numbers = phone?.split(/[,;|]|\s\/\s/) ?? [];
		for (const number of [...numbers, ...links.map(({url}) => url).filter(isNumber)])
			for (const pattern of numberOf(number)) whole.add(pattern);
		for (const line of address === undefined ? [] : [address, ...address.split(',')]) {
			const words = line.trim().split(/\s+/);
			// A town alone tells little, and is in many texts.
			if (words.length > 1 && /\d/.test(line)) whole.add(words.map(patternOf).join('[\\s,]+'));
		}
		for (const {url} of links) {
			const network = userOf(url);
			const parsed = parseUrl(url);
			if (!parsed || !/^https?:/i.test(url)) continue;
			const {hostname, pathname} = parsed;
			// In letters of one's language, or in those that all names of hosts have.
			const [, host = hostname] = /^https?:\/\/([^/?#:@]+)/i.exec(url) ?? [];
			if (!network && anySite.test(pathname))
				for (const each of [hostname, host]) whole.add(siteOf(each));
			else whole.add(literal(url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '')));
			for (const part of pathname.split('/')) if (/^[~@]/.test(part)) addHandle(part);
			if (network?.user !== undefined) addHandle(network.user);
			else if (network) for (const part of namesIn(pathname)) addHandle(part);
		}
	}
	const longer = (a: string, b: string) => b.length - a.length;
	return {
		whole: [...whole].sort(longer),
		handles: [...handles]
			.sort(longer)
			.map((name) => `(?<!${letter})[@~]?${literal(name)}(?!${letter})`),
		names: [...names],
	};
}

/** Digits by which a telephone is known, whatever stands before them for calls from elsewhere. */
const known = 8;

/** A telephone number, from abroad or not, however its digits are set apart. */
function numberOf(written: string): string[] {
	const [bare = ''] = fold(written).split(/#|;|\b(?:ext|x)\b/);
	const digits = [...bare.replace(/\D/g, '')];
	if (digits.length < 6) return [];
	const between = '[\\s().\\/\u2013-]*';
	const before = '(?:[+(]?\\d(?:[ ().\\/-]{0,2}\\d){0,6}[ ().\\/-]{0,2})?';
	// What is written without a code has a zero instead.
	const last = digits.slice(-Math.min(known, Math.max(6, digits.length - 2)));
	return [`(?<!\\d)${before}${last.join(between)}(?!\\d)`];
}

/** A site, with whatever stands before and behind it in an address. */
function siteOf(hostname: string): string {
	const host = literal(hostname.replace(/^www\./, ''));
	return `(?:https?:\\/\\/)?(?<!${letter})(?:[\\w-]{1,63}\\.){0,4}${host}(?![\\p{L}\\p{N}-])`;
}

function isNumber(url: string): boolean {
	return /^(?:tel|sms|callto):|^https?:\/\/(?:www\.)?wa\.me\//i.test(url);
}

/** The last part of a path, if it may be a name, and numbers that stand for one. */
function namesIn(pathname: string): string[] {
	const parts = pathname.split('/');
	const last = parts.slice(-1).filter((part) => part !== '' && !paths.has(part.toLowerCase()));
	return [...last, ...parts.filter((part) => /^\d{5,}$/.test(part))];
}

/** An address as it reads; as it stands where it can’t be decoded. */
export function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function literal(text: string): string {
	return escaped(fold(decoded(text)));
}
