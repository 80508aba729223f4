import {existsSync} from 'node:fs';
import path from 'node:path';
import {marked} from 'marked';
import {describe, expect, it} from 'vitest';
import {pages, readPage, root} from './pages.ts';

const all = [...pages, 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];

/** Where a page leads, and what it shows. */
function targetsIn(page: string): string[] {
	const html = marked.parse(page, {async: false});
	return Array.from(html.matchAll(/ (?:href|src|srcset)="([^"]*)"/g), ([, target = '']) => target);
}

/** The names that GitHub gives the headings of a page. */
function anchorsIn(page: string): string[] {
	return marked.lexer(page).flatMap((token) =>
		token.type === 'heading'
			? String(token.text)
					.toLowerCase()
					.replaceAll(/[^\p{L}\p{N} _-]/gu, '')
					.replaceAll(' ', '-')
			: [],
	);
}

describe.each(all)('%s', (page) => {
	it('leads only to files and headings that are there', () => {
		const missing = targetsIn(readPage(page))
			.filter((target) => !/^[a-z]+:/.test(target))
			.filter((target) => {
				const [file = '', anchor] = decodeURI(target).split('#');
				const found = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
				return (
					!existsSync(path.join(root, found)) ||
					(anchor !== undefined && !anchorsIn(readPage(found)).includes(anchor))
				);
			});
		expect(missing).toEqual([]);
	});
});
