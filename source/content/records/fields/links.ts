import {mayFollow, schemeNames, schemeOf} from '../../../resume/link-schemes.ts';
import type {Link} from '../../../resume/types.ts';
import type {Mark, Value} from '../../data/value.ts';
import {humanize} from '../../names/slug.ts';
import type {Report} from '../../problems.ts';
import {type Context, fieldsIn, localized, valueAt} from '../locales.ts';
import {readLine, toLine} from './text.ts';

/** Where the pages of people are, by the networks' names. */
const networks = new Map([
	['github', 'github.com/'],
	['gitlab', 'gitlab.com/'],
	['linkedin', 'www.linkedin.com/in/'],
	['twitter', 'twitter.com/'],
	['x', 'x.com/'],
	['stackoverflow', 'stackoverflow.com/users/'],
	['instagram', 'www.instagram.com/'],
	['youtube', 'www.youtube.com/@'],
	['orcid', 'orcid.org/'],
]);

/**
 * The address that somebody wrote, made whole: `example.org` is a page, `a@b.org` a letter's.
 * Undefined, and reported, if it is unsafe to follow or no address at all.
 */
export function readAddress(written: string, mark: Mark, report: Report): string | undefined {
	const address = toLine(written).replaceAll(' ', '%20');
	// A number sign alone is where a theme wants an address.
	if (address === '' || address === '#') return undefined;
	if (
		/^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)/.test(address) &&
		URL.canParse(`https://${address}`)
	) {
		return `https://${address}`;
	}
	if (schemeOf(address) !== undefined) {
		if (mayFollow(address) && URL.canParse(address)) return address;
		const hint = `Links may begin with ${schemeNames}.`;
		report(
			'error',
			'unsafe-link',
			mark,
			`The link “${address}” is not safe and is left out.`,
			hint,
		);
		return undefined;
	}
	if (/^[^@\s/]+@[^@\s/]+\.[^@\s/]+$/.test(address)) return `mailto:${address}`;
	const hint = 'Write the whole address, beginning with https://.';
	report(
		'warning',
		'incomplete-link',
		mark,
		`The link “${address}” leads nowhere from here.`,
		hint,
	);
	return undefined;
}

/**
 * The links of a field: an address, a list of addresses and of `{label, url}`, or a map of labels
 * to addresses.
 */
export function readLinks(written: Value | undefined, field: string, context: Context): Link[] {
	const value = localized(written, context);
	if (!value) return [];
	if (value.kind === 'list') return value.items.flatMap((item) => readLinks(item, field, context));
	if (value.kind === 'scalar') return linkOf('', value, context);
	const label =
		readLine(valueAt(value, ['label', 'name', 'title', 'network'], context), field, context) ?? '';
	const address = localized(valueAt(value, ['url', 'href', 'link'], context), context);
	if (address) {
		const user = valueAt(value, ['username', 'user', 'handle'], context);
		// The address says it already.
		if (user?.kind === 'scalar' && address.kind === 'scalar' && address.text.includes(user.text))
			context.account.shown(user);
		return linkOf(label, address, context);
	}
	const user = localized(valueAt(value, ['username', 'user', 'handle'], context), context);
	if (user) return linkOf(label, user, context);
	return [...fieldsIn(value, context)].flatMap(([key, each]) =>
		linkOf(humanize(toLine(key)), localized(each.value, context), context),
	);
}

function linkOf(label: string, address: Value | undefined, {report, account}: Context): Link[] {
	if (address === undefined) return [];
	account.shown(address);
	if (address.kind !== 'scalar') {
		report('warning', 'wrong-type', address.mark, 'This is no address, and is left out.');
		return [];
	}
	const text = onNetwork(label, address.text.trim()) ?? address.text;
	const url = readAddress(text, address.mark, report);
	return url === undefined ? [] : [{label, url}];
}

/** The address of somebody who is known by a name on a network, if that is all there is. */
function onNetwork(network: string, name: string): string | undefined {
	const [, user] = /^@?([\w-]+)$/.exec(name) ?? [];
	const place = networks.get(network.toLowerCase());
	return user === undefined || place === undefined ? undefined : `https://${place}${user}`;
}
