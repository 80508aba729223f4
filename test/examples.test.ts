import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it, test} from 'vitest';
import {loadResume} from '../source/content/load.ts';
import {run} from './commands/built.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-examples-'));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

const root = path.resolve(import.meta.dirname, '..');

/** What each is an example of. */
const examples = [
	{name: 'junior', locales: ['en'], pages: 1, sections: ['experience', 'projects', 'education']},
	{name: 'academic', locales: ['en'], pages: 2, sections: ['publications', 'talks', 'teaching']},
	{name: 'engineer', locales: ['en', 'de'], pages: 1, sections: ['experience', 'languages']},
];

test('each example is known to its list, and is not in the package', () => {
	const folders = readdirSync(path.join(root, 'examples'), {withFileTypes: true});
	const names = folders.filter((each) => each.isDirectory()).map(({name}) => name);
	expect(names.sort()).toEqual(examples.map(({name}) => name).sort());
	const page = readFileSync(path.join(root, 'examples/README.md'), 'utf8');
	for (const name of names) expect(page).toContain(`\n| \`${name}\` |`);
	const {files} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
	expect(files).toEqual(['dist', 'content', 'schema']);
});

describe.each(examples)('the example “$name”', ({name, locales, pages, sections}) => {
	const content = path.join(root, 'examples', name);

	it('has nothing wrong, in each of its languages', async () => {
		const checked = await run(['check', '--strict', '-c', content]);
		expect(checked).toMatchObject({status: 0, stdout: expect.stringMatching(/^No problems in /)});
		const {resume} = await loadResume(content);
		expect(resume.locales).toEqual(locales);
		expect(resume.sections.map((each) => each.name)).toEqual(expect.arrayContaining(sections));
		for (const locale of locales)
			expect(await run(['-c', content, '-l', locale, '--print'])).toMatchObject({
				status: 0,
				stderr: '',
				stdout: expect.stringContaining(resume.profiles[locale]?.name ?? '?'),
			});
	});

	it(`is a PDF of as many pages as are said`, async () => {
		const call = ['export', 'pdf', '-l', 'all', '-c', content, '-o', path.join(scratch, name)];
		const {stderr, status} = await run(call);
		expect(status).toBe(0);
		const told = Array.from(stderr.matchAll(/^(\w+): (\d+) pages?, /gm), ([, locale, count]) => [
			locale,
			Number(count),
		]);
		expect(told).toEqual(locales.map((locale) => [locale, pages]));
		expect(stderr).not.toContain('does not fit');
	});
});
