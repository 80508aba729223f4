import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const content = path.join(root, 'source/content');

/** `unsafe-link error`: every problem that the source tells of, with its severity. */
function toldOf(): {told: Set<string>; computed: string[]} {
	const told = new Set<string>();
	const computed: string[] = [];
	for (const file of readdirSync(content, {recursive: true, encoding: 'utf8'})) {
		if (!file.endsWith('.ts')) continue;
		const source = readFileSync(path.join(content, file), 'utf8');
		for (const [, severity, code] of source.matchAll(/'(error|warning)',\s*'([a-z][a-z\d-]+)'/g)) {
			told.add(`${code} ${severity}`);
		}
		for (const [, code] of source.matchAll(/\bwarn\('([a-z-]+)'/g)) told.add(`${code} warning`);
		for (const [, code] of source.matchAll(/\b(?:tell\([\w.]+, |refuse\()'([a-z-]+)'/g))
			told.add(`${code} error`);
		for (const [, code] of source.matchAll(/report\(severity, '([a-z-]+)'/g)) {
			told.add(`${code} error`).add(`${code} warning`);
		}
		for (const _ of source.matchAll(/report\('(?:error|warning)',\s*[^'\s]/g)) {
			computed.push(path.basename(file));
		}
	}
	return {told, computed};
}

test('the README’s table of problems names those that the source tells of', () => {
	const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
	const [, table = ''] = /<!-- problems -->\n([\s\S]*?)\n<!-- \/problems -->/.exec(readme) ?? [];
	const written = Array.from(
		table.matchAll(/^\| `([a-z\d-]+)` \| (error|warning) \| (.+\.) \|$/gm),
		([, code, severity, meaning = '']) => ({code, severity, meaning}),
	);
	const {told, computed} = toldOf();
	// These hand codes on; all but those of the parsers stand where they come from.
	expect(computed.toSorted()).toEqual([
		...['front-matter.ts', 'parsed.ts', 'parsed.ts', 'resolve-body.ts'],
	]);
	for (const code of ['front-matter-syntax', 'data-syntax', 'duplicate-key']) {
		told.add(`${code} error`);
	}
	const named = written.flatMap(({code, severity, meaning}) => {
		const [, other] = /\. Of .* (error|warning)\.$/.exec(meaning) ?? [];
		return [`${code} ${severity}`, ...(other === undefined ? [] : [`${code} ${other}`])];
	});
	expect(named.toSorted()).toEqual([...told].sort());
});

/** Keys that the README's table names: each must be known to the program. */
test('the README’s table of keys names such as are understood', async () => {
	const {allKeys, entryKeys} = await import('../../source/content/records/keys.ts');
	const {normalizeKey} = await import('../../source/content/data/value.ts');
	const known = new Set(allKeys(entryKeys).map(normalizeKey));
	const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
	const [, table = ''] = /\| field \| keys \|\n([\s\S]*?)\n\n/.exec(readme) ?? [];
	const keys = Array.from(table.matchAll(/`([a-zA-Z]+)(?:: \w+)?`/g), ([, key = '']) => key);
	expect(keys.length).toBeGreaterThan(50);
	expect(keys.filter((key) => !known.has(normalizeKey(key)))).toEqual([]);
});
