import path from 'node:path';
import {expect, test} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {folderOf} from './folder-of.ts';

const picture = (name: string) => `name: Ada Brook\nphoto: ${name}\n`;
const entry = (body: string) => `---\ntitle: Keeper\n---\n\n${body}\n`;

/** The codes of what is wrong with links and pictures in a folder. */
async function told(files: Record<string, string>, folder = ''): Promise<string[]> {
	const {problems} = await loadResume(path.join(await folderOf(files), folder));
	return problems.map(({code}) => code).filter((code) => /file|link/.test(code));
}

test.each([
	['beside the file', 'me.jpg', 'me.jpg'],
	['in a folder of the site', '/img/me.jpg', 'static/img/me.jpg'],
	['where a theme looks', 'me.jpg', 'assets/images/me.jpg'],
	['below the address of the site', '/cv/img/me.jpg', 'img/me.jpg'],
])('a picture %s is there', async (_, name, file) => {
	const own = {'about.md': entry('Text.'), 'profile.yml': picture(name)};
	expect(await told({...own, [file]: ''})).toEqual([]);
	expect(await told(own)).toEqual(['missing-file']);
});

test('what lies beside the content of a site isn’t looked for in it', async () => {
	const files = {
		'content/experience/a.md': entry('![a](/img/a.png) [b](b.pdf)'),
		'content/profile.yml': picture('/img/me.jpg'),
	};
	expect(await told(files, 'content')).toHaveLength(3);
	expect(await told({...files, 'static/x.txt': ''}, 'content')).toEqual(['missing-file']);
});

test('an e-mail address isn’t a file', async () => {
	expect(await told({'experience/a.md': entry('[a](ada@example.org)')})).toEqual([
		'incomplete-link',
	]);
});

test.each(['NA', 'n/a', 'none', '-', '#', 'Not applicable'])(
	'“%s” in the place of an address is none',
	async (written) => {
		expect(await told({'experience/a.md': `---\ntitle: A\nurl: "${written}"\n---\n`})).toEqual([]);
	},
);

test('the address of a PDF is a link, and no switch', async () => {
	const folder = await folderOf({
		'publications/a.md': '---\ntitle: A\npdf: https://example.org/a.pdf\n---\n',
	});
	const {resume, problems} = await loadResume(folder);
	expect(problems).toEqual([]);
	expect(resume.entries[0]?.links).toEqual([{label: 'PDF', url: 'https://example.org/a.pdf'}]);
});
