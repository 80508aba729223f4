import {afterEach, describe, expect, it} from 'vitest';
import {contentFolder, entry} from './content.ts';
import {openProgram, toFirst} from './program.ts';
import {closeAll, type Session} from './session.ts';
import {sizes} from './sizes.ts';

afterEach(closeAll);

const profile = 'name: Ada Lovelace\nlocales: [en, fr]\n';
const folder = contentFolder({
	'profile.yml': profile,
	'skills.yml': '- title: Languages\n  items: [COBOL]\n',
	'en/experience/engineer.md': entry(
		{title: 'Engineer', period: '2019 - Present', tags: ['Rust', 'Go'], order: 1},
		'Built engines.',
	),
	'en/experience/tutor.md': entry(
		{title: 'Tutor', period: '2005 - 2010', tags: ['go', 'Chalk'], order: 2},
		'Taught by letter.',
	),
	'en/experience/clerk.md': entry({title: 'Clerk', tags: ['Paper'], order: 3}, 'Wrote.'),
	'fr/experience/engineer.md': entry(
		{title: 'Ingénieure', period: '2019 - Present', tags: ['Rust', 'Go'], order: 1},
		'Machines.',
	),
});

const open = async (size: readonly [number, number], content = folder) => {
	const session = openProgram(['-c', content, '-l', 'en'], size);
	await toFirst(session);
	return session;
};

const header = (session: Session) => session.screen()[0] ?? '';

describe.each(sizes)('the technologies in a terminal of %i by %i', (...size) => {
	const [columns] = size;
	const list = (session: Session) =>
		session
			.screen()
			.slice(2, -1)
			.map((row) => row.slice(0, columns < 80 ? columns : session.find('┬').column))
			.join('\n');

	it('are named with how many entries used them, and when', async () => {
		const session = await open(size);
		await session.press('t');
		await session.waitFor('Technologies');
		// In a small window, the count has a row of its own.
		if (columns >= 80) expect(session.text()).toMatch(/5 {2}Rust +·+━+ +1 entry/);
		// Besides the bars over the years, where there is room for them.
		const text = session
			.text()
			.replace(/[\s━·]+(?= \d+ entr)|\s+/g, ' ')
			.replace(/ +/g, ' ');
		expect(text).toContain('▐ 1 Everything');
		// Those used most come first; in any case.
		expect(text).toMatch(/2 Go 2 entries · 2005–Present/);
		expect(text).toMatch(/3 Chalk 1 entry · 2005–2010/);
		expect(text).toMatch(/4 Paper 1 entry(?! ·)/);
		if (size[1] > 12) expect(text).toMatch(/5 Rust 1 entry · 2019–Present/);
		// What is only claimed as a skill was used nowhere.
		expect(text).not.toMatch(/\d COBOL/);
	});

	it('leave only what used the one that is chosen by its number', async () => {
		const session = await open(size);
		await session.press('t', '2');
		await session.waitFor('Only Go (2)');
		expect(header(session)).toContain('Ada Lovelace · Only Go (2)');
		expect(list(session)).toMatch(/▐ Engineer/);
		expect(list(session)).toMatch(/Tutor/);
		expect(list(session)).not.toMatch(/Clerk|Skills/);
	});

	it('are chosen by arrows and Enter, and left by Esc', async () => {
		const session = await open(size);
		await session.press('t', 'down', 'down', 'down', 'down', 'down', 'up', 'up');
		await session.waitFor('▐ 3  Chalk');
		await session.press('enter');
		await session.waitFor('Only Chalk (1)');
		await session.waitFor('▐ Tutor');
		expect(list(session)).not.toContain('Engineer');
		await session.press('enter', 'esc');
		await session.waitFor('▐ Tutor');
		expect(header(session)).toContain('Only Chalk');
		await session.press('esc');
		await session.waitFor((text) => !text.includes('Only'));
		expect(list(session)).toMatch(/Engineer[\s\S]*▐ Tutor[\s\S]*Clerk/);
	});

	it('say which one is chosen, and can all be had back', async () => {
		const session = await open(size);
		await session.press('t', '5');
		await session.waitFor('Only Rust (1)');
		await session.press('t');
		await session.waitFor('▐ 5  Rust');
		await session.press('1');
		await session.waitFor((text) => !text.includes('Only'));
		expect(list(session)).toContain('Clerk');
		await session.press('t', 'esc');
		await session.waitFor('→ read');
	});

	it('go on in another language', async () => {
		const session = await open(size);
		await session.press('t', '5', 'l');
		await session.waitFor('[fr]');
		expect(header(session)).toMatch(/Rust seulement \(1\)/);
		await session.waitFor('▐ Ingénieure');
	});

	it('limit what is searched', async () => {
		const session = await open(size);
		await session.type('t5/e');
		await session.waitFor(/ in 1 entry/);
		await session.press('esc');
		await session.waitFor('Only Rust (1)');
	});

	it('say so when there are none', async () => {
		const bare = contentFolder({
			'profile.yml': profile,
			'experience/a.md': entry({title: 'A'}, 'B.'),
		});
		const session = await open(size, bare);
		expect(session.text()).not.toContain('t technologies');
		await session.press('t');
		await session.waitFor('No technologies are listed here.');
		await session.press('enter');
		await session.waitFor('→ read');
	});
});

describe('many technologies', () => {
	const many = contentFolder({
		'experience/a.md': entry(
			{title: 'A', tags: Array.from({length: 30}, (_, i) => `T${i + 1}`)},
			'B.',
		),
		'experience/b.md': entry({title: 'B', tags: ['T1']}, 'B.'),
	});

	it('are chosen by two digits, also in a small window', async () => {
		for (const size of sizes) {
			const session = openProgram(['-c', many, '-l', 'en'], size);
			await toFirst(session, '▐ A');
			await session.press('t');
			await session.press('2');
			await session.waitFor('▐  2  T1');
			await session.press('7');
			await session.waitFor(/Only T\d+ \(1\)/);
		}
	});
});
