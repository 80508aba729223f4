import {describe, expect, test} from 'vitest';
import {load} from './folder-of.ts';

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
		['accent: teal', 4, 'wrong-type', 'a colour such as'],
		['name: baroque', 4, 'wrong-type', 'one of classic, modern, compact, academic'],
		['photo: maybe', 4, 'wrong-type', '`true` or `false`'],
		['sections: [experience, hobbys]', 4, 'wrong-type', 'but there is no such section'],
		['marginz: 20', 4, 'unknown-key', '`design` has no key `marginz`'],
		['url: javascript:alert(1)', 4, 'unsafe-link', ''],
	])('is told of, with its place, where it can’t be: %s', async (line, at, code, message) => {
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

	test('is told of where it is a list', async () => {
		const {design, problems} = await read('design: [modern]');
		expect([design, problems.map(({code}) => code)]).toEqual([{}, ['wrong-type']]);
	});
});
