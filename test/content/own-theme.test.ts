import {readFileSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {toneNames} from '../../source/resume/screen/theme.ts';
import {folderOf, load, writeFolder} from './folder-of.ts';

const role = {'experience/a.md': '---\ntitle: Keeper\n---\nText.\n'};
const ground = '  background: "#101418"\n  text: "#e0e4e8"\n';

async function read(profile: string, files: Record<string, string> = {}) {
	const {resume, problems} = await load({
		...role,
		'profile.yml': `name: Ada\n${profile}`,
		...files,
	});
	return {theme: resume.theme, problems, resume};
}

const readOwn = (theme: string) => read('theme: ./my-theme', {'my-theme/theme.yml': theme});

describe('the theme of a profile', () => {
	test('is the name of one', async () => {
		expect(await read('theme: Nord')).toMatchObject({theme: 'nord', problems: []});
		expect((await read('headline: Analyst')).resume).not.toHaveProperty('theme');
	});

	test.each([
		['theme: drakula', 'Did you mean `dracula`?'],
		['theme: blue', undefined],
		['theme: [nord]', undefined],
	])('is reported where it is none: %s', async (line, hint) => {
		const {theme, problems} = await read(line);
		expect(theme).toBeUndefined();
		expect(problems).toEqual([
			expect.objectContaining({file: 'profile.yml', line: 2, code: 'wrong-type', column: 8}),
		]);
		expect(problems[0]?.hint).toBe(hint);
	});

	test('is another program’s where the file is', async () => {
		const {resume, problems} = await load({
			'resume.json': JSON.stringify({
				basics: {name: 'Ada', theme: 'kendall'},
				work: [{name: 'A', position: 'B', startDate: '2019'}],
			}),
		});
		expect(resume.theme).toBeUndefined();
		expect(problems.filter(({code}) => code === 'wrong-type')).toEqual([]);
	});
});

describe('a theme of one’s own', () => {
	test('has a colour for each tone, written or taken from the one that it is like', async () => {
		const {theme, problems, resume} = await readOwn(
			`dark:\n${ground}  accent: "#FC0"\nlight:\n  background: "#ffffff"\n  text: "#202020"\n`,
		);
		expect(problems).toEqual([]);
		expect(resume.sections.map(({name}) => name)).toEqual(['experience']);
		const [dark, light] = typeof theme === 'object' ? [theme.dark, theme.light] : [];
		expect(Object.keys(dark ?? {})).toEqual(toneNames);
		expect(dark).toMatchObject({
			...{background: '#101418', text: '#e0e4e8', muted: '#e0e4e8', border: '#e0e4e8'},
			...{accent: '#ffcc00', link: '#ffcc00', error: '#ffcc00', code: '#e0e4e8'},
		});
		expect(light).toMatchObject({background: '#ffffff', error: '#202020'});
	});

	test.each([
		[`dark:\n${ground}  accent: teal\n`, 4, 11, 'wrong-type', 'a colour such as'],
		[`dark:\n${ground}  accent: "\\e[31m#ffffff"\n`, 4, 11, 'wrong-type', 'a colour such as'],
		[`dark:\n${ground}  accent: #ffffff\n`, 4, 11, 'wrong-type', 'in quotes'],
		[`dark:\n${ground}  acent: "#ffffff"\n`, 4, 3, 'unknown-key', '`dark` has no key `acent`'],
		[`dark:\n${ground}gray: {}\n`, 4, 1, 'unknown-key', 'A theme has no key `gray`'],
		[`dark:\n${ground}  muted: "#30343a"\n`, 4, 10, 'low-contrast', 'a contrast of 1.4'],
		[`dark:\n${ground}  border: "#30343a"\n`, 4, 11, 'low-contrast', 'where 3 can be read'],
	])(
		'is reported with its place where it can’t be: %s',
		async (text, line, column, code, message) => {
			const {theme, problems} = await readOwn(text);
			expect(problems).toEqual([
				expect.objectContaining({
					...{file: 'my-theme/theme.yml', line, column, code, severity: 'warning'},
					message: expect.stringContaining(message),
				}),
			]);
			expect(theme).toMatchObject({dark: {text: '#e0e4e8'}});
		},
	);

	test.each([
		['dark:\n  text: "#ffffff"\n', 2, 'wrong-type', 'needs a `background` and a `text`'],
		['dark:\n  background: "#fff"\n  text: "#000"\n', 2, 'wrong-type', 'isn’t dark'],
		['dark: nord\n', 1, 'wrong-type', 'needs a `background`'],
		['{}\n', 1, 'wrong-type', '`dark`, `light` or both'],
		['- dark\n', 1, 'wrong-type', 'lines of `key: value`'],
		['dark: [\n', 2, 'data-syntax', ''],
	])(
		'is none, and the rest opens, where nothing can be taken of it: %s',
		async (text, line, code, message) => {
			const {theme, problems, resume} = await readOwn(text);
			expect(theme).toBeUndefined();
			expect(resume.entries).toHaveLength(1);
			expect(problems).toEqual([
				expect.objectContaining({
					...{file: 'my-theme/theme.yml', line, code},
					message: expect.stringContaining(message),
				}),
			]);
		},
	);

	test('is none where there is no such folder in the content', async () => {
		const outside = await writeFolder({'theme.yml': `dark:\n${ground}`});
		for (const name of ['./none', '../../etc', './linked']) {
			const folder = await folderOf({...role, 'profile.yml': `name: Ada\ntheme: ${name}\n`});
			symlinkSync(outside, path.join(folder, 'linked'));
			const {resume, problems} = await loadResume(folder);
			expect(resume.theme).toBeUndefined();
			expect(problems).toContainEqual(
				expect.objectContaining({file: 'profile.yml', line: 2, code: 'missing-file'}),
			);
		}
	});

	test('is as the documentation shows it', async () => {
		const text = readFileSync(path.resolve('docs/own-themes.md'), 'utf8');
		const shown = Array.from(text.matchAll(/```yaml\n([\s\S]+?)\n```/g), ([, yaml = '']) => yaml);
		const [own = '', profile = ''] = shown;
		const {resume, problems} = await load({
			...role,
			'profile.yml': profile,
			'my-theme/theme.yml': own,
		});
		expect(problems).toEqual([]);
		expect(resume.theme).toMatchObject({dark: {}, light: {}});
	});
});
