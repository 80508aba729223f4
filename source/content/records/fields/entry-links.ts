import type {Link} from '../../../resume/types.ts';
import {isBlank, type Scalar, type Value} from '../../data/value.ts';
import type {EntryField} from '../keys.ts';
import {type Context, localized} from '../locales.ts';
import type {Matched} from '../match.ts';
import {readAddress, readLinks} from './links.ts';
import {booleanOf} from './text.ts';

/** `owner/name` on GitHub. */
const onGitHub = /^\w[\w.-]*\/[\w.-]+$/;

const hosts: ReadonlyArray<[host: RegExp, label: string]> = [
	[/^https?:\/\/(?:www\.|gist\.)?github\.com\//i, 'GitHub'],
	[/^https?:\/\/(?:[\w-]+\.)*gitlab\.[\w.]+\//i, 'GitLab'],
	[/^https?:\/\/bitbucket\.org\//i, 'Bitbucket'],
];

/** The keys of one address, and what their links are called. */
const addressed: ReadonlyArray<{
	field: EntryField;
	labelOf: (url: string, organization?: string) => string;
}> = [
	{field: 'url', labelOf: () => ''},
	{field: 'companyUrl', labelOf: (_, organization) => organization ?? ''},
	{field: 'source', labelOf: (url) => hosts.find(([host]) => host.test(url))?.[1] ?? 'Source'},
	{field: 'demo', labelOf: () => 'Demo'},
	{field: 'doi', labelOf: () => 'DOI'},
	{field: 'pdf', labelOf: () => 'PDF'},
];

/**
 * The links of an entry, each address once: its own, the organization's, its source and its demo,
 * then those in a list. `organization` labels the link to it. `own` is one that is known already,
 * and comes first.
 */
export function readEntryLinks(
	matched: Matched,
	organization: string | undefined,
	own: Link | undefined,
	context: Context,
): Link[] {
	const links: Link[] = own ? [own] : [];
	for (const {field, labelOf} of addressed) {
		for (const {value} of matched.all(field)) {
			if (field === 'pdf' && !isPath(value)) continue;
			links.push(...linksIn(value, field, (url) => labelOf(url, organization), context));
		}
	}
	for (const {value} of matched.all('links')) links.push(...readLinks(value, 'links', context));
	if (links.length < 2) return links;
	const unique = new Map<string, Link>();
	for (const link of links) {
		// What an address is called may stand in another place than the address itself.
		const known = unique.get(link.url);
		if (!known?.label) unique.set(link.url, known && link.label === '' ? known : link);
	}
	return [...unique.values()];
}

/** Whether a value names a file or a page, where it might be a switch. */
export function isPath(value: Value | undefined): boolean {
	return value?.kind === 'scalar' && /[./]/.test(value.text);
}

function linksIn(
	written: Value,
	field: EntryField,
	labelOf: (url: string) => string,
	context: Context,
): Link[] {
	const value = localized(written, context);
	if (value?.kind !== 'scalar') return readLinks(value, field, context);
	// Such keys are switches in some themes: `github: true`.
	if (booleanOf(value) !== undefined) {
		context.account.setAside(value);
		return [];
	}
	const url = addressOf(value, field, context);
	return url === undefined ? [] : [{label: labelOf(url), url}];
}

function addressOf(scalar: Scalar, field: EntryField, context: Context): string | undefined {
	if (isBlank(scalar)) return undefined;
	const text = scalar.text.trim();
	// A word is no address, but where something came from, or the language of a code.
	if (field === 'source' && !/[.:/]/.test(text)) return undefined;
	context.account.shown(scalar);
	if (field === 'doi' && /^10\.\d{4,9}\//.test(text)) return `https://doi.org/${text}`;
	if (field === 'source' && onGitHub.test(text)) return `https://github.com/${text}`;
	return readAddress(text, scalar.mark, context.report);
}
