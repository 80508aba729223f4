import {afterEach, describe, expect, it} from 'vitest';
import {contentFolder, entry} from './content.ts';
import {openProgram, toFirst} from './program.ts';
import {closeAll, type Session} from './session.ts';

afterEach(closeAll);

const files = {
	'profile.yml': 'name: Ada Lovelace\n',
	'experience/last.md': entry({title: 'Last', period: '2015 - 2019', order: 1}, 'Text.'),
	'experience/beside.md': entry({title: 'Beside', period: '2012 - 2016', order: 2}, 'Text.'),
	'experience/first.md': entry({title: 'First', period: '2000 - 2004', order: 3}, 'Text.'),
	'experience/dateless.md': entry({title: 'Dateless', order: 4}, 'Text.'),
};
const folder = contentFolder(files);

const open = async (size: readonly [number, number], content = folder) => {
	const session = openProgram(['-c', content, '-l', 'en'], size);
	await toFirst(session, '› Last');
	return session;
};

/** The bar below a title, from 0: its columns from the first of the timeline. */
function bar(session: Session, title: string): {start: number; end: number} {
	const rows = session.screen();
	const row = rows.findIndex((text) => text.startsWith('   ') && text.slice(3).startsWith(title));
	const index = row === -1 ? rows.findIndex((text) => text.startsWith(` › ${title}`)) : row;
	const text = (rows[index + 1] ?? '').split('│')[0] ?? '';
	return {start: text.indexOf('━'), end: text.lastIndexOf('━') + 1};
}

describe.each([
	[120, 40],
	[200, 60],
] as const)('the timeline in a terminal of %i by %i', (...size) => {
	it('shows which role came first, which overlapped, and the gap', async () => {
		const session = await open(size);
		const [first, beside, last] = ['First', 'Beside', 'Last'].map((title) => bar(session, title));
		if (!first || !beside || !last) throw new Error('no bars');
		expect(first.start).toBeGreaterThan(0);
		expect(first.end).toBeLessThan(beside.start);
		expect(beside.start).toBeLessThan(last.start);
		expect(beside.end).toBeGreaterThan(last.start);
		expect(beside.end).toBeLessThan(last.end);
		// 8 years of nothing, of 20, and five years each: to the nearest column.
		const all = last.end - first.start;
		expect(Math.abs(beside.start - first.end - (all * 7) / 20)).toBeLessThanOrEqual(1);
		expect(Math.abs(first.end - first.start - all / 4)).toBeLessThanOrEqual(1);
		// The first year and the last stand above the ends.
		const {row, column} = session.find('2000');
		expect(column).toBe(first.start);
		expect(session.screen()[row]?.slice(0, last.end).endsWith('2019')).toBe(true);
		expect(session.screen().join('\n')).not.toMatch(/Dateless\n[^│]*━/);
	});

	it('is drawn in ASCII where the terminal has no more', async () => {
		const plain = openProgram(['-c', folder, '-l', 'en'], size, {env: {LANG: 'C'}});
		await toFirst(plain, '> Last');
		expect(plain.text()).toContain('2000');
		expect(plain.text()).toMatch(/^[\u0000-\u007F]*$/);
	});

	it('is not there when there is but one role to show', async () => {
		const {'experience/last.md': last, 'profile.yml': profile} = files;
		const one = contentFolder({'profile.yml': profile, 'experience/last.md': last});
		const session = await open(size, one);
		expect(session.text()).not.toContain('━');
	});
});

describe('without the room for it', () => {
	it.each([
		[40, 12],
		[80, 24],
		[100, 30],
	] as const)('there is no timeline at %i by %i', async (...size) => {
		const session = await open(size);
		expect(session.text()).not.toContain('━');
	});

	it('comes and goes with the width', async () => {
		const session = await open([120, 40]);
		expect(session.text()).toContain('━');
		await session.resize(80, 24);
		await session.waitFor((text) => !text.includes('━'));
		await session.resize(120, 40);
		await session.waitFor('━');
	});
});
