import {describe, expect, it, test} from 'vitest';
import {exampleContent} from '../../source/commands/init/example-content.ts';
import {load} from './folder-of.ts';

/** The texts of a template's files that are told of, by file and line. */
async function told(files: Record<string, string>): Promise<string[]> {
	const {problems} = await load(files);
	return problems
		.filter(({code}) => code === 'template-text')
		.map(({file, line, column}) => `${file}:${line}:${column}`);
}

const answers = {name: 'Ada Brook', headline: 'Keeper', email: 'ada@brook.example'};

describe.each(['en', 'es', 'fr', 'de'])('what init writes in %s', (locale) => {
	const files = Object.fromEntries(
		exampleContent({...answers, locales: [locale]}).map(({path, text}) => [
			path.replace('content/', ''),
			text,
		]),
	);

	it('is reported wherever it still stands', async () => {
		const found = await told(files);
		// What may stay: names of pages, of technologies and of languages, and the owner's answers.
		const lines = (file: string) =>
			found.filter((each) => each.startsWith(`${file}:`)).map((each) => each.split(':')[1]);
		expect(lines('profile.yml')).toHaveLength(2);
		expect(lines(`${locale}/summary.md`)).toHaveLength(1);
		expect(lines(`${locale}/about.md`)).toHaveLength(1);
		expect(lines(`${locale}/experience/first-role.md`)).toHaveLength(4);
		expect(lines(`${locale}/projects/first-project.md`)).toHaveLength(3);
		expect(lines('education.yml')).toHaveLength(4);
		expect(lines('skills.yml')).toHaveLength(2);
		expect(lines('certifications.yml')).toHaveLength(3);
		expect(found).toHaveLength(20);
	});

	it('is reported where some of a text is left', async () => {
		const file = `${locale}/experience/first-role.md`;
		const text = files[file] ?? '';
		const first = text.split('\n---\n')[1]?.trim().split('\n')[0] ?? '';
		const mine = text.replace(first, 'I kept the light.');
		expect((await told({[file]: mine})).at(-1)).toMatch(/^\S+:\d+:3$/);
	});
});

test('the words of an owner are none', async () => {
	const honest = {
		'profile.yml':
			'name: Ada Brook\nemail: ada@example.org\nlocation: Lyon\nlinks:\n  - https://ada.example.org\n',
		'experience/a.md':
			'---\ntitle: Keeper\ntags: [TypeScript]\nurl: https://example.org/light\n---\nI wrote https://example.org, and [pages](https://example.org).\n\n- Your city, my city: a book.\n',
		'hugo.yaml': 'baseURL: https://example.org/\n',
		'summary.md': '---\ntitle: Summary\n---\nReplace this text, they said.\n',
		'skills.yml': '- title: What you know best, and where you work\n  items: [Go, Docker]\n',
	};
	expect(await told(honest)).toEqual([]);
	expect(await told({'profile.yml': 'name: Your Name\nemail: me@example.org\n', ...{}})).toEqual([
		'profile.yml:1:7',
		'profile.yml:2:8',
	]);
});
