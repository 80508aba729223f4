import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {pages, readPage, root} from './pages.ts';

describe('the README', () => {
	it('is short enough to be read: at most 180 lines', () => {
		expect(readPage('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(180);
	});

	it('leads to every page of the documentation', () => {
		const linked = (page: string) =>
			Array.from(readPage(page).matchAll(/\]\(([\w./-]+\.md)/g), ([, target = '']) =>
				path.posix.join(path.posix.dirname(page), target),
			);
		const reached = new Set(['README.md']);
		for (const page of reached)
			for (const target of linked(page)) if (pages.includes(target)) reached.add(target);
		expect(pages.filter((page) => !reached.has(page))).toEqual([]);
	});

	it('loads no more than 600 kB of pictures', () => {
		const pictures = readPage('README.md').matchAll(/docs\/pictures\/[\w.-]+/g);
		const files = new Set(Array.from(pictures, ([file]) => file));
		const bytes = [...files].map((file) => statSync(path.join(root, file)).size);
		expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(600_000);
	});
});

it.each(pages)('%s names only scripts that are there', (page) => {
	const {scripts} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	// What the program writes speaks of the package that it has made.
	const ours = readPage(page).replaceAll(/^```text\n[\s\S]*?^```$/gm, '');
	for (const [, name = ''] of ours.matchAll(/npm run ([\w:-]+)/g))
		expect(scripts).toHaveProperty(name);
});
