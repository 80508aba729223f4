import {afterEach, describe, expect, it} from 'vitest';
import {contentFolder, entry} from './content.ts';
import {click} from './pointer.ts';
import {openProgram} from './program.ts';
import {closeAll, type Session} from './session.ts';
import {sizes} from './sizes.ts';

afterEach(closeAll);

const roles = [
	['Director', 'Navy', '1980 - 1990'],
	['Teacher', 'Vassar', '1970 - 1979'],
	['Student', 'Yale', '1960 - 1969'],
] as const;

const folder = contentFolder({
	'profile.yml': 'name: Ada Li\nheadline: Pioneer\nemail: ada@example.org\nlocales: [en, es]\n',
	...Object.fromEntries(
		roles.map(([title, organization, period]) => [
			`experience/${title.toLowerCase()}.md`,
			entry({title, organization, period}, `The story of the ${title}.`),
		]),
	),
});

/** Somebody at work, with all that can be said of how to reach them. */
const working = contentFolder({
	'profile.yml':
		'name: Ada Li\nheadline: Engineer and leader of engineers who has built payment platforms on three continents\n' +
		'email: ada.li@analytical.example.org\nphone: "+44 20 7946 0000"\nlocation: London\n',
	'experience/now.md': entry({
		title: 'Staff Engineer',
		organization: 'Analytical Engines Ltd',
		location: 'London',
		period: '2019-04 - present',
	}),
	'experience/then.md': entry({
		title: 'Engineer',
		organization: 'Difference Inc',
		period: '2014 - 2019',
	}),
});

async function open(size: readonly [number, number], env: Record<string, string> = {}) {
	const session = openProgram(['-c', folder, '-l', 'en'], size, {env});
	await session.waitFor('▐ Overview');
	return session;
}

const chosen = (words: string) => new RegExp(`› ${words}|${words}.* ›|›[━─]+▸? ${words}`);

/** Goes to the chart, where the latest role is chosen. */
async function onChart(session: Session) {
	await session.press('enter');
	await session.waitFor(chosen('Director'));
}

describe.each(sizes)('the overview in %i by %i', (...size) => {
	it('is open at the start; keys go along it, open a role, and come back to it', async () => {
		const session = await open(size);
		await onChart(session);
		await session.press('down');
		await session.waitFor(chosen('Teacher'));
		await session.press('l');
		await session.waitFor('[es]');
		await session.waitFor(chosen('Teacher'));
		await session.press('enter');
		await session.waitFor('The story of the Teacher.');
		await session.press('esc');
		await session.waitFor(chosen('Teacher'));
		expect(session.text()).toContain('ada@example.org');
		expect(session.text()).toContain('Pioneer');
	});

	it('opens what is clicked', async () => {
		const session = await open(size);
		await onChart(session);
		const row = session
			.screen()
			.findIndex((text) => /Student · Yale(?! *\d)/.test(text.slice(-60)));
		const column = session.screen()[row]?.lastIndexOf('Student') ?? 0;
		session.write(click({row, column}));
		await session.waitFor('The story of the Student.');
	});
});

describe('the overview', () => {
	it('says the same without colours', async () => {
		const session = await open([80, 24], {NO_COLOR: '1'});
		await onChart(session);
		expect(session.text()).toMatch(/█|▀/);
	});

	it('is drawn in ASCII where there is nothing else', async () => {
		const session = openProgram(['-c', folder, '-l', 'en'], [80, 24], {env: {LC_ALL: 'C'}});
		await session.waitFor('ada@example.org');
		expect(session.text()).toContain('Teacher');
		expect(session.text()).not.toMatch(/[^\x00-\x7F]/);
	});

	it('cuts with three dots there, in the list, the header and the chart', async () => {
		const long = contentFolder({
			'profile.yml': `name: Ada Li\nheadline: ${'Analyst and '.repeat(9)}more\n`,
			'experience/now.md': entry({
				title: 'Principal Engineer of Analytical Engines and Difference Machines',
				organization: 'Analytical Engines Limited',
				period: '2019-04 - present',
			}),
			'experience/then.md': entry({title: 'Engineer', period: '2014 - 2019'}),
		});
		const session = openProgram(['-c', long, '-l', 'en'], [80, 24], {env: {LC_ALL: 'C'}});
		await session.waitFor('s save PDF');
		expect(session.screen()[0]).toMatch(/(Analyst|and)\.{3}\s*$/);
		expect(session.text()).toMatch(/^. Principal Engineer of A\w+\.{3} +[#|]/m);
		expect(session.text()).toMatch(/= Princ[\w ]+\.{3} >/);
	});

	it('says what stands whole in the header only where it has room for all of it', async () => {
		const headline = 'Mathematician, compiler builder, rear admiral';
		const many = Array.from({length: 12}, (_, index) => [
			`experience/${index}.md`,
			entry({
				title: `Role ${index} of those with a long name`,
				period: `${1980 + index} - ${1981 + index}`,
			}),
		]);
		const profile = `name: Ada Li\nheadline: ${headline}\nlocation: London\n`;
		const session = openProgram(
			['-c', contentFolder({'profile.yml': profile, ...Object.fromEntries(many)})],
			[80, 24],
		);
		await session.waitFor(`Ada Li · ${headline}`);
		expect(session.text()).toMatch(/London · 1980 – 1992\n.*[│┃]\n.*Role 11/);
		expect(session.text()).not.toMatch(/│.*Mathematician/);
		await session.resize(120, 30);
		await session.waitFor(new RegExp(`[│┃] +${headline}\n`));
	});

	it('leaves out of a role’s facts what would be cut', async () => {
		const far = contentFolder({
			'profile.yml': 'name: Ada Li\n',
			'experience/now.md': entry({
				title: 'Engineer',
				period: '2009-04 - 2019-07',
				location: 'Llanfairpwllgwyngyll, Ynys Môn, Wales, United Kingdom',
			}),
		});
		const session = openProgram(['-c', far, '-l', 'en'], [80, 24]);
		await session.waitFor('▐ Overview');
		await session.press('enter');
		await session.waitFor(/Apr 2009 – Jul 2019 · 10 years and 4 months\n/);
	});

	it('has its QR code a moment after all else, which stays where it is', async () => {
		const session = await open([120, 40]);
		await session.waitFor(/[█▀▄]{7}.*[█▀▄]{7}\s*$/m);
		const [first = ''] = session.raw.split('ada@example.org').slice(1);
		expect(first).toContain('save PDF');
	});

	it('says what was done last and since when, and how to call', async () => {
		const session = openProgram(['-c', working], [80, 24]);
		await session.waitFor('+44 20 7946 0000');
		expect(session.text()).toMatch(
			/│ +Staff Engineer · Analytical Engines Ltd\n.*│ +2019–Present · London/,
		);
		const {row, column} = session.find('+44 20');
		expect(session.styleAt(row, column).underline).toBe(true);
	});

	it('has the last role and its organization on a line each where one would cut them', async () => {
		const long = contentFolder({
			'profile.yml': 'name: Ada Li\n',
			'experience/now.md': entry({
				title: 'Principal Software Engineer',
				organization: 'Analytical Engines Limited',
				period: '2019-04 - present',
			}),
			'experience/then.md': entry({title: 'Engineer', period: '2014 - 2019'}),
		});
		const session = openProgram(['-c', long], [80, 24]);
		const lines = (...rows: string[]) => new RegExp(rows.map((row) => `│ *${row}\n`).join('.*'));
		const last = ['Principal Software Engineer', 'Analytical Engines Limited', '2019–Present', ''];
		await session.waitFor(lines(...last));
		const years = session.find('2014 – Present');
		// What comes after it stays where it is.
		const axis = session.find('2015 ─').row;
		await session.press('enter', 'down');
		await session.waitFor(lines('Engineer', '2014 – 2019 · 5 years', '', ''));
		expect(session.find('2014 – Present')).toEqual(years);
		expect(session.find('2015 ─').row).toBe(axis);
	});

	it('breaks a headline between words, and shortens it behind one', async () => {
		const wide = openProgram(['-c', working], [80, 24]);
		await wide.waitFor(/│ +has built payment platforms on three…/);
		expect(wide.text()).toMatch(/│ +Engineer and leader of engineers who\b/);
		await wide.resize(80, 14);
		await wide.waitFor(/Engineer and leader of engineers who…/);
	});

	it('has a QR code of less where one with all has no room', async () => {
		const session = openProgram(['-c', working], [120, 40]);
		await session.waitFor(/[█▀▄]{7}.*[█▀▄]{7}\s*$/m);
	});

	it('is read in order', async () => {
		const session = openProgram(['-c', folder, '-l', 'en'], [80, 24], {
			env: {INK_SCREEN_READER: 'true'},
		});
		await session.waitFor('(selected) Overview');
		await session.press('enter');
		await session.waitFor(/\(selected\) Director, Navy/);
		expect(session.text().replace(/\s+/g, ' ')).toMatch(
			/Ada Li, Pioneer.*Director, Navy, 1980 – 1990.*Teacher, Vassar, 1970 – 1979.*Student, Yale, 1960 – 1969/,
		);
	});

	it('stands at the right in Arabic, and its projects in the order of time', async () => {
		const arabic = contentFolder({
			'profile.yml': 'name: ليلى الحسيني\nheadline: مهندسة\nlocales: [ar]\n',
			'experience/one.md': entry({title: 'مطوّرة', organization: 'الأفق', period: '2012 - 2023'}),
			'projects/one.md': entry({title: 'محرّر', period: '2013'}),
			'projects/two.md': entry({title: 'خطوط', period: '2022'}),
		});
		const session = openProgram(['-c', arabic], [80, 24]);
		await session.waitFor('◆');
		// Each name is turned alone: one stretch from the first to the last would swap the points.
		expect(session.raw).not.toMatch(/\u202B[^\u202C]*◆[^\u202C]*\u202C/);
		expect(session.raw).toMatch(/ {20}(?:\u001B\[[\d;]*m)*\u202B(?:\u001B\[[\d;]*m)*مهندسة/);
	});

	it('is the beginning of what is printed', async () => {
		const session = openProgram(['-c', folder, '-l', 'en', '--print'], [80, 24]);
		expect(await session.exited).toMatchObject({exitCode: 0});
		expect(session.text()).toMatch(/^Ada Li\s+Pioneer[\s\S]*━+ Director · Navy|Director · Navy ━+/);
	});
});
