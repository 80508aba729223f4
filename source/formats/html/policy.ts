import {createHash} from 'node:crypto';
import {style} from './style.ts';

/** A source that a policy allows by what it says (CSP 3 §2.3.1). */
export function hashOf(source: string): string {
	return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}

/**
 * What a page may do: look as it does, and run one script, if it has any. It can't ask anybody for
 * anything, and nothing else in it runs. Its icon is in it, and so may be an image. In a site, whoever
 * looks after it from inside the page, as Lighthouse does, may ask that for `robots.txt`.
 */
export function policyFor(script: string | undefined, inSite = false): string {
	return [
		"default-src 'none'",
		`style-src ${hashOf(style)}`,
		...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
		'img-src data:',
		...(inSite ? ["connect-src 'self'"] : []),
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}
