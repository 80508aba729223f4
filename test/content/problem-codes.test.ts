import {readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {translationProblems} from '../../source/content/checks/translations/translation-problems.ts';
import {loadResume} from '../../source/content/load.ts';
import {type ProblemCode, problemCodes} from '../../source/resume/problems/problem-codes.ts';
import {isLong} from '../long.ts';
import {folderOf} from './folder-of.ts';

const writing = readFileSync(path.resolve(import.meta.dirname, '../../docs/writing.md'), 'utf8');

/** Files that bring each of them about. */
const causes: Record<ProblemCode, Record<string, string | Uint8Array>> = {
	'front-matter-syntax': {'a.md': '---\ntitle: [A\n---\n'},
	'front-matter-unclosed': {'a.md': '---\ntitle: A\n'},
	'front-matter-language': {'a.md': '---coffee\ntitle: A\n---\n'},
	'front-matter-length': {'a.md': `---\ntitle: ${'A b '.repeat(25_000)}\n---\n`},
	'data-syntax': {'skills.yml': '- [Go\n'},
	'duplicate-key': {'a.md': '---\ntitle: A\ntitle: B\n---\n'},
	'missing-title': {'experience/a.md': '---\ncompany: A\n---\n'},
	'period-backwards': {'a.md': '---\ntitle: A\nperiod: 2019 - 2018\n---\n'},
	'unsafe-link': {'a.md': '[A](javascript:alert)\n'},
	'unreadable-file': {'a.md': '# A\n', 'b.md/inside': ''},
	'not-text': {'a.md': '# A\n', 'b.md': new Uint8Array([0xe9, 0])},
	'file-too-large': {'a.md': '# A\n', 'b.md': 'b'.repeat(2 * 1024 * 1024 + 1)},
	'too-deep': {'a.md': '# A\n', [`${'deep/'.repeat(17)}b.md`]: '# B\n'},
	'too-many-files': {'a.md': '# A\n', 'b/c.md': '# B\n'},
	'too-much': Object.fromEntries(
		Array.from({length: 9}, (_, index) => [`${index}.md`, 'word '.repeat(390_000)]),
	),
	'too-long': {'a.md': `# A\n\n${'## B\n\n'.repeat(2001)}`},
	'too-many-problems': {'a.md': '[A](b.pdf) '.repeat(10_001)},
	'outside-folder': {'a.md': '# A\n'},
	'wrong-type': {'a.md': '---\ntitle: [A]\n---\n'},
	'unknown-key': {'a.md': '---\ntitel: A\n---\n'},
	'unknown-in-target': {'a.md': '# A\n', 'targets/b.yml': 'exclude: c\n'},
	'empty-target': {'en/experience/a.md': '---\ntitle: A\n---\n', 'targets/b.yml': 'exclude: [a]\n'},
	'weak-address': {'a.md': '# A\n', 'targets/b.yml': 'address: b\n'},
	'variant-behind': {
		'a.md': '# A\n\nWords\n',
		'targets/b.yml': 'entries: {a: {replace: [{was: Others, with: B}]}}\n',
	},
	'unknown-target': {'a.md': '---\nfor: b\n---\n# A\n'},
	'wrong-output': {'a.md': '# A\n', 'profile.yml': 'name: A\noutputs: odt\n'},
	'unknown-in-show': {'a.md': '---\nshow: [pfd]\n---\n# A\n'},
	'shown-nowhere': {'a.md': '# A\n', 'private.yml': 'phone: "+1 212 555 0100"\n'},
	'low-contrast': {
		'profile.yml': 'name: A\ntheme: ./mine\n',
		'mine/theme.yml': 'dark: {background: "#000000", text: "#222222"}\n',
	},
	'other-resume': {
		'resume.json': '{"basics": {"name": "A"}, "work": [{"name": "B", "position": "C"}]}',
		'cv-old.json': '{"basics": {"name": "D"}, "work": [{"name": "E", "position": "F"}]}',
	},
	'not-shown': {'a.md': '---\ntitle: A\nshoe size: 42\n---\n'},
	'unknown-period': {'a.md': '---\ntitle: A\nperiod: long ago\n---\n'},
	'unknown-locale': {'profile.yml': 'name: A\nlocales: [en, gibberish]\n'},
	'unknown-shortcode': {'a.md': '{{< unheard >}}\n'},
	'unclosed-shortcode': {'a.md': '{{< unclosed\n'},
	'unknown-tag': {'a.md': '{% include a.html %}\n'},
	'param-without-value': {'a.md': '{{< param nothing >}}\n'},
	'incomplete-link': {'a.md': '---\ntitle: A\nurl: ./there\n---\n'},
	'missing-file': {'a.md': '[A](missing.pdf)\n'},
	'template-text': {'a.md': '---\ntitle: Your role\n---\n'},
	'content-format': {'profile.yml': 'name: A\ncontentFormat: 1000\n'},
	'wrong-contact': {'profile.yml': 'name: A\nemail: a.example.org', 'a.md': '---\ntitle: A\n---\n'},
	'missing-name': {'profile.yml': 'headline: A\n'},
	'duplicate-entry': {'experience/a.md': '# A\n', 'experience/a.mdx': '# A\n'},
	'duplicate-order': {
		'experience/a.md': '---\ntitle: A\norder: 1\n---\n',
		'experience/b.md': '---\ntitle: B\norder: 1\n---\n',
	},
	'latin-1': {'a.md': new Uint8Array([0x23, 0x20, 0xe9, 0x0a])},
	'missing-translation': {'en/a.md': '# A\n', 'en/b.md': '# B\n', 'es/a.md': '# A\n'},
	'translation-behind': {'en/a.md': '# A\n\nIn 2019.\n', 'es/a.md': '# A\n\nEn 2018.\n'},
	'translation-mismatch': {
		'en/work/a.md': '---\ntitle: Clerk\ncompany: Kestrel Works\nperiod: 2010 - 2012\n---\n',
		'es/work/a.md': '---\ntitle: Faro\ncompany: Compañía de Luz\nperiod: 2019 - 2020\n---\n',
	},
};

/** What else it takes. */
const more: Partial<Record<ProblemCode, (folder: string) => void>> = {
	'too-many-files': (folder) => {
		for (let index = 0; index < 20_000; index++)
			writeFileSync(path.join(folder, 'b', String(index)), '');
	},
	'outside-folder': (folder) => symlinkSync(import.meta.filename, path.join(folder, 'b.md')),
};

const codes = Object.keys(causes) as ProblemCode[];

// To write so many files takes seconds; test/safety/file-system.test.ts does so in each run.
const tried = codes.filter((code) => isLong || code !== 'too-many-files');

test.each(tried)('%s comes as the table says', async (code) => {
	const folder = await folderOf(causes[code]);
	more[code]?.(folder);
	const {resume, problems} = await loadResume(folder);
	const found = [...problems, ...translationProblems(resume)].filter((each) => each.code === code);
	const {severity, ...others} = problemCodes[code];
	expect(found).not.toEqual([]);
	for (const problem of found)
		expect([severity, 'also' in others ? others.also : severity]).toContain(problem.severity);
});

/** Keys that the table names: each must be known to the program. */
test('docs/writing.md names only keys that are understood, and all that are documented', async () => {
	const {allKeys, usualKeys} = await import('../../source/content/records/keys.ts');
	const {normalizeKey} = await import('../../source/content/data/value.ts');
	const tables = [usualKeys.entry, ...usualKeys.sections.values()];
	const known = new Set(tables.flatMap((table) => allKeys(table)).map(normalizeKey));
	const [, table = ''] = /\| field \| keys \|\n([\s\S]*?)\n\n/.exec(writing) ?? [];
	const keys = Array.from(table.matchAll(/`([a-zA-Z]+)(?:: \w+)?`/g), ([, key = '']) => key);
	expect(keys.length).toBeGreaterThan(50);
	expect(keys.filter((key) => !known.has(normalizeKey(key)))).toEqual([]);
	const named = new Set(
		[...writing.matchAll(/`([a-zA-Z]+)(?:: [^`]+)?`/g)].map(([, key = '']) => normalizeKey(key)),
	);
	const documented = Object.values(usualKeys.entry).flatMap((field) => field?.documented ?? []);
	expect(documented.filter((key) => !named.has(normalizeKey(key)))).toEqual([]);
});
