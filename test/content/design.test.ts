import {readFileSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {folderOf, load, writeFolder} from './folder-of.ts';

const role = {'experience/a.md': '---\ntitle: Keeper\n---\nText.\n'};

async function read(lines: string) {
	const {resume, problems} = await load({...role, 'profile.yml': `name: Ada\n${lines}`});
	return {design: resume.profiles.en?.design, problems};
}

describe('how a PDF is to look', () => {
	test('is the name of a design, or a map', async () => {
		expect(await read('design: modern')).toEqual({design: {name: 'modern'}, problems: []});
		const all = [
			...['name: academic', 'paper: letter', 'pages: 2', 'accent: "#7A1F3D"', 'font: sans'],
			...['size: 11 pt', 'margins: 20', 'page_numbers: no', 'dates: years', 'durations: false'],
			...['sections: [Berufserfahrung]', 'hyphenation: yes', 'photo: false', 'qr: true'],
			...['updated: {en: November 2026}', 'url: https://ada.example.org'],
		];
		expect(await read(`design:\n  ${all.join('\n  ')}`)).toEqual({
			problems: [],
			design: {
				...{name: 'academic', paper: 'letter', pages: 2, accent: '#7a1f3d', font: 'sans'},
				...{size: 11, margins: 20, pageNumbers: false, dates: 'years', durations: false},
				...{sections: ['Berufserfahrung'], hyphenation: true, photo: false, qr: true},
				...{updated: 'November 2026', url: 'https://ada.example.org'},
			},
		});
	});

	test.each([
		['size: 6', 4, 'wrong-type', 'a number of points from 9.5 to 14'],
		['pages: 1.5', 4, 'wrong-type', 'a whole number of pages from 1 to 20'],
		['accent: teal', 4, 'wrong-type', 'a colour such as'],
		['name: baroque', 4, 'wrong-type', 'one of classic, modern, compact, academic'],
		['photo: maybe', 4, 'wrong-type', '`true` or `false`'],
		['sections: [experience, hobbys]', 4, 'wrong-type', 'but there is no such section'],
		['marginz: 20', 4, 'unknown-key', '`design` has no key `marginz`'],
		['url: javascript:alert(1)', 4, 'unsafe-link', ''],
	])('is reported, with its place, where it can’t be: %s', async (line, at, code, message) => {
		const {design, problems} = await read(`design:\n  paper: a4\n  ${line}`);
		expect(design?.paper).toBe('a4');
		expect(problems).toEqual([
			expect.objectContaining({
				...{file: 'profile.yml', line: at, code},
				message: expect.stringContaining(message),
			}),
		]);
		expect(problems[0]?.column).toBeGreaterThan(2);
	});

	test('is reported where it is a list', async () => {
		const {design, problems} = await read('design: [modern]');
		expect([design, problems.map(({code}) => code)]).toEqual([{}, ['wrong-type']]);
	});
});

describe('a design of one’s own', () => {
	const read = async (profile: string, files: Record<string, string>) => {
		const all = {...role, 'profile.yml': `name: Ada\n${profile}`, ...files};
		const {resume, problems} = await load(all);
		return {design: resume.profiles.en?.design, problems, resume};
	};

	test('is what its file says, and above that what the profile does', async () => {
		const file = {'my-design/design.yml': 'name: modern\naccent: "#7a1f3d"\nspacing: 0.8\n'};
		const {design, problems, resume} = await read('design: ./my-design', file);
		expect(problems).toEqual([]);
		expect(design).toEqual({name: 'modern', accent: '#7a1f3d', spacing: 0.8});
		expect(resume.sections.map(({name}) => name)).toEqual(['experience']);
		const above = await read('design:\n  name: ./my-design\n  spacing: 1.2\n  paper: letter', file);
		expect(above.problems).toEqual([]);
		expect(above.design).toEqual({...design, spacing: 1.2, paper: 'letter'});
	});

	test.each([
		['accent: teal', 1, 'wrong-type', 'a colour such as'],
		['name: modern\nspacing: 3', 2, 'wrong-type', 'a number of times the usual from 0.6 to 1.5'],
		['name: ./other', 1, 'wrong-type', 'one of classic, modern, compact, academic'],
		['marginz: 20', 1, 'unknown-key', '`design` has no key `marginz`'],
		['sections: [experience, hobbys]', 1, 'wrong-type', 'no such section'],
		['- modern', 1, 'wrong-type', 'lines of `key: value`'],
		['name: [modern', 1, 'data-syntax', ''],
	])('is told of with its own place where it can’t be: %s', async (text, line, code, message) => {
		const {problems} = await read('design: ./my-design', {'my-design/design.yml': text});
		expect(problems).toEqual([
			expect.objectContaining({
				...{file: 'my-design/design.yml', line, code},
				message: expect.stringContaining(message),
			}),
		]);
	});

	test('is none where there is no such folder in the content', async () => {
		for (const name of ['./none', '../../etc', '../']) {
			const {design, problems} = await read(`design: {name: ${name}, paper: letter}`, {});
			expect(design).toEqual({paper: 'letter'});
			expect(problems).toEqual([
				expect.objectContaining({file: 'profile.yml', line: 2, code: 'missing-file'}),
			]);
		}
	});

	test('is none behind a link that leads out', async () => {
		const outside = await writeFolder({'design.yml': 'name: modern\n'});
		const folder = await folderOf({...role, 'profile.yml': 'name: Ada\ndesign: ./my-design\n'});
		symlinkSync(outside, path.join(folder, 'my-design'));
		const {resume, problems} = await loadResume(folder);
		expect(resume.profiles.en?.design).toEqual({});
		expect(problems.map(({code}) => code).sort()).toEqual(['missing-file', 'outside-folder']);
	});

	test('is as the documentation shows it', async () => {
		const text = readFileSync(path.resolve('docs/own-designs.md'), 'utf8');
		const shown = Array.from(text.matchAll(/```yaml\n([\s\S]+?)\n```/g), ([, yaml = '']) => yaml);
		const [own = '', profile = '', above = ''] = shown;
		const files = {
			...{'about.md': '# About\n', 'education.yml': '- title: BA\n'},
			'my-design/design.yml': own,
		};
		const first = await load({...role, ...files, 'profile.yml': profile});
		expect(first.problems).toEqual([]);
		expect(first.resume.profiles.en?.design).toMatchObject({name: 'modern', spacing: 0.85});
		const second = await load({...role, ...files, 'profile.yml': `name: Ada\n${above}`});
		expect(second.problems).toEqual([]);
		expect(second.resume.profiles.en?.design).toMatchObject({size: 10.5, paper: 'letter'});
	});
});
