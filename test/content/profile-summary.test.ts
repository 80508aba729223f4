import {expect, test} from 'vitest';
import {load} from './folder-of.ts';

const entry = '---\ntitle: A\n---\nText.\n';

test('a text about the person in the profile is a page', async () => {
	const {entry: find, problems} = await load({
		'profile.yml': 'name: Ada\nlocales: [en, es]\nsummary: {en: "Hello, **you**.", es: Hola.}\n',
		'experience/a.md': entry,
		'experience/a.es.md': entry,
	});
	expect(find('about/summary')).toMatchObject({title: 'Summary', body: 'Hello, **you**.'});
	expect(find('about/summary', 'es')).toMatchObject({body: 'Hola.'});
	expect(problems).toEqual([]);
});

test.each([
	['a page of that name', {'summary.md': 'Mine.\n'}, ['about/summary']],
	['a page about the person', {'about.md': 'Mine.\n'}, ['about/about']],
	['a page that shows it', {'a.md': '# A\n\n{{< param summary >}}\n'}, ['about/a']],
])('%s stands for it', async (_, files, expected) => {
	const {ids} = await load({'profile.yml': 'name: Ada\nsummary: Hello.\n', ...files});
	expect(ids()).toEqual(expected);
});
