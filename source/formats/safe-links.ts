import {safeAddress} from '../markdown/link.ts';
import type {Link} from '../resume/types.ts';

/** The links that are safe to follow, their addresses as they may be handed on. */
export function safeLinks(links: readonly Link[]): Link[] {
	return links.flatMap(({label, url}) => {
		const address = safeAddress(url);
		return address === undefined ? [] : [{label, url: address}];
	});
}
