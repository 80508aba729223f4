import {rm} from 'node:fs/promises';
import {expect, test} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import type {Problem, Resume} from '../../source/resume/types.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {writeFolder} from './folder-of.ts';

const good =
	'---\ntitle: Good\ncompany: Motive\nperiod: 2019 - Present\n---\n\nText with **bold**.\n';

/** What a file may hold when its author means well. */
const sensible = [
	good,
	'+++\ntitle = "A"\n[[experience]]\ntitle = "B"\ndate_start = 2019-01-01\n+++\n\nText\n',
	'{"title": "A", "jobs": [{"position": "B", "name": "C"}]}\n\nText [x](y.pdf)\n',
	'---\ntitle: A\npositions:\n  - {title: B, start: 2019}\n---\n{{< param x >}} <b>x</b>\n',
	'{"basics": {"name": "A", "profiles": [{"network": "x"}]}, "work": [{"position": "B"}]}',
	'- title: {en: A, es: B}\n  items: [C, {en: D}]\n- E: [F]\n',
	'[params]\nemail = "a@b.org"\n[languages.es]\nweight = 1\n[languages.es.params]\nx = 1\n',
];

const pieces = [
	...[
		'---\n',
		'+++\n',
		'{',
		'}',
		'[',
		']',
		'[[experience]]\n',
		'title: ',
		'title = ',
		'"',
		"'",
		',',
	],
	...[
		': ',
		'= ',
		'- ',
		'\n',
		'&a ',
		'*a',
		'<<: ',
		'en: ',
		'es: ',
		'lang: es\n',
		'items: ',
		'jobs: ',
	],
	...['period: ', 'start: ', 'url: ', 'javascript:x', '[x](', ')', '{{< ', '>}}', '`', '\u001B]0;'],
	...[
		'{{<project-card title="x">}}',
		'{{</project-card>}}',
		'{{<param a>}}',
		'\u202E',
		'\uFEFF',
		'\r',
	],
];

/** Anything: bytes, words that mean something, a good file with a few bytes of it changed. */
const anything = fc.oneof(
	fc.uint8Array({maxLength: 200}),
	fc
		.array(fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom(...pieces)))
		.map((parts) => new TextEncoder().encode(parts.join(''))),
	fc
		.tuple(
			fc.constantFrom(...sensible),
			fc.array(fc.tuple(fc.nat(300), fc.nat(255)), {maxLength: 4}),
		)
		.map(([text, changes]) => {
			const bytes = new TextEncoder().encode(text);
			for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
			return bytes;
		}),
);

/** Everywhere that content may stand. */
const names = [
	...['experience/any.md', 'experience/any.json', 'projects/any.toml', 'any/any.mdx', 'any.md'],
	...['profile.yml', 'skills.yml', 'education.json', 'experience.toml', 'resume.json', 'cv.yaml'],
	...['data.yml', 'es/experience/good.md', 'experience/_index.md', 'data/en/experiences.yaml'],
];
const configuration = [
	'hugo.toml',
	'config/_default/params.yaml',
	'config/_default/languages.es.json',
];

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) => [key, ...textsIn(each)]);
}

function check({resume, problems}: {resume: Resume; problems: Problem[]}, goodFile: string): void {
	const entry = resume.entries.find(({source}) => source.file === goodFile);
	expect(entry).toMatchObject({
		title: 'Good',
		organization: 'Motive',
		period: {start: {year: 2019}, present: true},
		body: 'Text with **bold**.',
	});
	// That another file is the same entry is the one thing to be told of a good one.
	const own = problems.filter(({file, code}) => file === goodFile && code !== 'duplicate-entry');
	expect(own).toEqual([]);
	expect(resume.locales.every((locale) => resume.profiles[locale])).toBe(true);
	const ids = resume.entries.map(({section, slug, locale}) => `${section}/${slug} ${locale}`);
	expect(new Set(ids).size).toBe(ids.length);
	for (const text of textsIn({resume, problems})) {
		expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
	}
	for (const {line, column, message, hint = 'None.'} of problems) {
		expect(line).toBeGreaterThan(0);
		expect(column).toBeGreaterThan(0);
		expect(message).toMatch(/^.+\.$/);
		// Or what to type, which would not be the same with a full stop.
		expect(hint).toMatch(/^.+(?:[.?…]|: -c \S+)$/);
	}
}

async function loading(
	files: Record<string, string | Uint8Array>,
	task: (found: Awaited<ReturnType<typeof loadResume>>) => void,
) {
	const folder = await writeFolder(files);
	try {
		task(await loadResume(folder));
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
}

test('whatever is in the files, loading ends, and the others are unharmed', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...names),
			anything,
			fc.constantFrom(...names),
			anything,
			async (first, a, second, b) => {
				await loading({[first]: a, [second]: b, 'work/good.md': good}, (found) => {
					check(found, 'work/good.md');
				});
			},
		),
		{numRuns: runs(60, 600)},
	);
});

test('whatever is in a site’s configuration, its content is unharmed', async () => {
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...configuration), anything, async (name, bytes) => {
			// A configuration may well say that content is elsewhere.
			fc.pre(!Buffer.from(bytes).toString('latin1').toLowerCase().includes('contentdir'));
			const files = {'hugo.yml': 'title: x\n', [name]: bytes, 'content/experience/good.md': good};
			await loading(files, (found) => check(found, 'content/experience/good.md'));
		}),
		{numRuns: runs(20, 200)},
	);
});

test('a Markdown file becomes an entry, or a problem names it', async () => {
	await fc.assert(
		fc.asyncProperty(anything, async (bytes) => {
			const file = 'projects/any.md';
			await loading({[file]: bytes, 'work/good.md': good}, ({resume, problems}) => {
				const isRead = resume.entries.some(({source}) => source.file === file);
				expect(isRead || problems.some((problem) => problem.file === file)).toBe(true);
			});
		}),
		{numRuns: runs(30, 300)},
	);
});
