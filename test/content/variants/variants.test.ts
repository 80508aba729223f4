import {describe, expect, it} from 'vitest';
import {loadResume} from '../../../source/content/load.ts';
import {entryId} from '../../../source/resume/localize.ts';
import {folderOf} from '../folder-of.ts';

const entry = (title: string, rest: string[], body = '') =>
	['---', `title: ${title}`, ...rest, '---', '', body].join('\n');

const files = {
	'profile.yml': 'name: Ada Lovelace\nheadline: {en: Analyst, fr: Analyste}\nlocales: [en, fr]\n',
	'skills.yml': '- name: Go\n- name: Rust\n  for: backend\n',
	'en/summary.md': 'I set numbers down.\n',
	'fr/summary.md': 'Je note des nombres.\n',
	'en/experience/engine.md': entry(
		'Analyst',
		['period: 2020 - Present', 'tags: [Go]'],
		'- Wrote notes\n- Cut costs {for: backend}\n- Led people <!-- for: lead -->\n',
	),
	'fr/experience/engine.md': entry('Analyste', ['period: 2020 - Present'], '- Écrit des notes\n'),
	'en/experience/loom.md': entry('Weaver', ['period: 1990 - 1992', 'tags: [Cards]']),
	'en/projects/tables.md': entry('Tables', ['for: [acme]']),
	'en/projects/other.md': entry('Other', []),
};

/** What a target shows: ids by locale, and everything else that it was read as. */
async function shown(target: string, more: Record<string, string> = {}) {
	const folder = await folderOf({...files, 'targets/acme.yml': target, ...more});
	const {resume, problems} = await loadResume(folder, {variant: 'acme'});
	const ids = resume.entries.filter(({locale}) => locale === 'en').map(entryId);
	const body = (id: string, locale = 'en') =>
		resume.entries.find((each) => entryId(each) === id && each.locale === locale)?.body;
	return {resume, ids, body, problems};
}

describe('a target', () => {
	it('that says nothing has all but what is marked for others', async () => {
		const {ids, body, problems} = await shown('', {
			'targets/backend.yml': '',
			'targets/lead.yml': '',
		});
		expect(problems).toEqual([]);
		expect(ids.toSorted()).toEqual([
			...['about/summary', 'experience/engine', 'experience/loom'],
			...['projects/other', 'projects/tables', 'skills/go'],
		]);
		expect(body('experience/engine')).toBe('- Wrote notes');
	});

	it('takes the marks of another that it names', async () => {
		const {ids, body} = await shown('for: backend\n', {'targets/backend.yml': ''});
		expect(ids).toContain('skills/rust');
		expect(body('experience/engine')).toBe('- Wrote notes\n- Cut costs');
	});

	it('chooses by entry, section and tag, in every language', async () => {
		const {resume, ids} = await shown('include: [loom, about, go, tag: go]\nexclude: [Cards]\n');
		expect(ids.toSorted()).toEqual([
			'about/summary',
			'experience/engine',
			'projects/tables',
			'skills/go',
		]);
		const french = resume.entries.filter(({locale}) => locale === 'fr').map(entryId);
		expect(french.toSorted()).toEqual(['about/summary', 'skills/go']);
	});

	it('goes back so many years, and no further', async () => {
		expect((await shown('last: 10 years\n')).ids).not.toContain('experience/loom');
		expect((await shown('last: 99\n')).ids).toContain('experience/loom');
	});

	it('has its own sections in its order, its own words, its own paper', async () => {
		const {resume, body} = await shown(
			[
				'sections: [projects, about]',
				'order: [projects/tables]',
				'headline: {fr: Autre}',
				'summary: {en: "Other *words*"}',
				'design: modern',
				'pages: 1',
			].join('\n'),
		);
		expect(resume.sections.map(({name}) => name)).toEqual(['projects', 'about']);
		expect(resume.profiles.en).toMatchObject({
			headline: 'Analyst',
			design: {name: 'modern', pages: 1},
		});
		expect(resume.profiles.fr?.headline).toBe('Autre');
		expect(body('about/summary')).toBe('Other *words*');
		expect(body('about/summary', 'fr')).toBe('Je note des nombres.');
		const [first] = resume.entries
			.filter(({section}) => section === 'projects')
			.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
		expect(first?.slug).toBe('tables');
	});

	it('replaces lines and adds items, and says when a line has changed', async () => {
		const target = [
			'entries:',
			'  engine:',
			'    replace:',
			'      - {was: Wrote notes, with: "Wrote *the* notes"}',
			'      - {was: Écrit des notes, with: Écrit les notes}',
			'    add: {en: [Last]}',
		].join('\n');
		const {body, problems} = await shown(target, {
			'targets/backend.yml': '',
			'targets/lead.yml': '',
		});
		expect(problems).toEqual([]);
		expect(body('experience/engine')).toBe('- Wrote *the* notes\n- Last');
		expect(body('experience/engine', 'fr')).toBe('- Écrit les notes');
		const behind = await shown(target.replace('was: Wrote', 'was: Made'));
		expect(behind.problems).toContainEqual(
			expect.objectContaining({code: 'variant-behind', file: 'targets/acme.yml', line: 4}),
		);
		expect(behind.body('experience/engine')).toContain('- Wrote notes');
	});

	it.each([
		['include: [experience/engin]', 'experience/engine'],
		['exclude: [Gp]', 'Go'],
		['sections: [project]', 'projects'],
		['ordre: [loom]', 'order'],
		['entries: {loon: {}}', 'loom'],
	])('is told what isn’t there, and what is near: %s', async (target, near) => {
		const {problems} = await shown(target);
		const found = problems.find(({code}) => code === 'unknown-in-target');
		expect(found).toMatchObject({file: 'targets/acme.yml', line: 1, severity: 'error'});
		expect(found?.hint).toContain(near);
	});

	it.each([
		['headline: [A]', 'wrong-type', '`headline` should be a text'],
		['headline: {de: A}', 'unknown-in-target', 'This résumé isn’t in “de”.'],
		['for: [bckend]', 'unknown-target', 'Nothing is marked for “bckend”'],
		['entries: {engine: {add: {de: [A]}}}', 'unknown-in-target', 'isn’t in “de”'],
		['entries: {engine: {added: [A]}}', 'unknown-in-target', 'no key `added`'],
		['entries: {engine: A}', 'wrong-type', '`engine` should say what to `replace`'],
		['entries: {engine: {replace: {was: A, with: B}}}', 'variant-behind', '“A” isn’t in'],
		['entries: {engine: {replace: {was: A}}}', 'wrong-type', '`replace` should be a list'],
		['last: 0 years\nsections: [skills]\nexclude: [skills]', 'empty-target', 'leaves out every'],
	])('loses nothing without a word: %s', async (target, code, message) => {
		const {problems} = await shown(target);
		const found = problems.filter(({file}) => file === 'targets/acme.yml');
		expect(found).toContainEqual(
			expect.objectContaining({code, message: expect.stringContaining(message)}),
		);
	});

	it.each(['include: [experience/engin]', 'sections: [project]', 'include: []'])(
		'has nothing rather than everything where nothing is understood: %s',
		async (target) => {
			const {ids} = await shown(target);
			// What is marked for it comes with it all the same.
			expect(ids).not.toContain('experience/loom');
			expect(ids).not.toContain('about/summary');
		},
	);

	it('that marks name has to be there', async () => {
		const {problems} = await shown('');
		const found = problems.filter(({code}) => code === 'unknown-target');
		expect(found.map(({file, line}) => `${file}:${line}`).toSorted()).toEqual([
			...['en/experience/engine.md:8', 'en/experience/engine.md:9', 'skills.yml:3'],
		]);
	});

	it('that nobody has described is told, with the nearest', async () => {
		const folder = await folderOf({...files, 'targets/acme.yml': ''});
		await expect(loadResume(folder, {variant: 'acne'})).rejects.toThrow('Did you mean acme?');
	});

	it('is no content itself', async () => {
		const folder = await folderOf({...files, 'targets/skills.yml': '', 'targets/acme.yml': ''});
		const {resume} = await loadResume(folder);
		expect(resume.entries.some(({source}) => source.file.startsWith('targets/'))).toBe(false);
	});
});
