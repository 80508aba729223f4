import {createHash} from 'node:crypto';
import {script} from './script.ts';
import {style} from './style.ts';

/** A source that a policy allows by what it says (CSP 3 §2.3.1). */
function hashOf(source: string): string {
	return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}

/**
 * What the page may do: look as it does, and change the language. It can't ask anybody for anything,
 * and nothing in it runs but that one script. Its icon is in it, and so may be an image.
 */
export function policyFor(scripted: boolean): string {
	return [
		"default-src 'none'",
		`style-src ${hashOf(style)}`,
		...(scripted ? [`script-src ${hashOf(script)}`] : []),
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}
