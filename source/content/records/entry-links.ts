import type {Link} from '../../resume/types.ts';
import {isBlank, type Written, type WrittenScalar} from '../data/value.ts';
import type {EntryField} from './aliases.ts';
import {booleanOf, type Reading} from './fields.ts';
import {readAddress, readLinks} from './links.ts';
import {localized} from './localized.ts';
import type {Sorted} from './sort-out.ts';

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
];

/**
 * The links of an entry, each address once: its own, the organization's, its source and its demo,
 * then those in a list. `organization` labels the link to it. `own` is one that is known already,
 * and comes first.
 */
export function readEntryLinks(
	sorted: Sorted,
	organization: string | undefined,
	own: Link | undefined,
	reading: Reading,
): Link[] {
	const links: Link[] = own ? [own] : [];
	for (const {field, labelOf} of addressed) {
		for (const {value} of sorted.all(field)) {
			links.push(...linksIn(value, field, (url) => labelOf(url, organization), reading));
		}
	}
	for (const {value} of sorted.all('links')) links.push(...readLinks(value, 'links', reading));
	if (links.length < 2) return links;
	const unique = new Map<string, Link>();
	for (const link of links) {
		// What an address is called may stand in another place than the address itself.
		const known = unique.get(link.url);
		if (!known?.label) unique.set(link.url, known && link.label === '' ? known : link);
	}
	return [...unique.values()];
}

function linksIn(
	written: Written,
	field: EntryField,
	labelOf: (url: string) => string,
	reading: Reading,
): Link[] {
	const value = localized(written, reading);
	if (value?.kind !== 'scalar') return readLinks(value, field, reading);
	// Such keys are switches in some themes: `github: true`.
	if (booleanOf(value) !== undefined) return [];
	const url = addressOf(value, field, reading);
	return url === undefined ? [] : [{label: labelOf(url), url}];
}

function addressOf(scalar: WrittenScalar, field: EntryField, reading: Reading): string | undefined {
	if (isBlank(scalar)) return undefined;
	const text = scalar.text.trim();
	if (field === 'source') {
		if (onGitHub.test(text)) return `https://github.com/${text}`;
		// A word is no address, but where something came from, or the language of a code.
		if (!/[.:/]/.test(text)) return undefined;
	}
	return readAddress(text, scalar.mark, reading.report);
}
