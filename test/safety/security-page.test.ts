import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

it('SECURITY.md names tests that there are', () => {
	const page = readFileSync(path.join(root, 'SECURITY.md'), 'utf8');
	const named = [...page.matchAll(/`([\w/-]+\.test\.tsx?)`/g)].map(([, file = '']) => file);
	expect(named.length).toBeGreaterThan(15);
	const folders = ['', 'test/safety', 'test/commands', 'test/content'];
	for (const file of named)
		expect([file, folders.some((folder) => existsSync(path.join(root, folder, file)))]).toEqual([
			file,
			true,
		]);
});
