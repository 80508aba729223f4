import {describe, expect, it} from 'vitest';
import {en} from '../../source/messages/en.ts';
import {localize} from '../../source/resume/localize.ts';
import {pagesOf} from '../../source/resume/pages.ts';
import {listRows, visibleRows} from '../../source/viewer/layout/list-rows.ts';
import {entryOf, resumeOf} from '../resumes.ts';

const pages = pagesOf(
	localize(
		resumeOf([
			entryOf({slug: 'a', title: 'Engineer', organization: 'Acme', body: 'x', order: 1}),
			entryOf({slug: 'b', title: 'Teacher', body: 'x', order: 2}),
			entryOf({slug: 'c', title: 'Compilers', section: 'skills', tags: ['A-0']}),
			entryOf({slug: 'd', title: 'French', section: 'languages', level: 'good'}),
		]),
		'en',
	),
);
const text = (rows: ReturnType<typeof listRows>) =>
	rows.map((row) =>
		row.kind === 'blank' ? '' : row.kind === 'section' ? `# ${row.text}` : row.text,
	);

describe('listRows', () => {
	it('groups entries by section, and gives organizations rows of their own where there is room', () => {
		expect(text(listRows(pages, en, {height: 30}))).toEqual([
			'# Experience',
			'Engineer',
			'Acme',
			'Teacher',
			'',
			'Skills',
			'Languages',
		]);
		expect(text(listRows(pages, en, {height: 9}))[1]).toBe('Engineer · Acme');
	});
});

describe('visibleRows', () => {
	const many = Array.from({length: 100}, (_, index) => ({
		kind: 'page' as const,
		text: String(index),
		index,
		detail: false,
	}));

	it.each([0, 1, 4, 50, 98, 99])('keeps entry %i in sight at any height', (selected) => {
		for (const height of [1, 2, 3, 10, 99, 100, 200]) {
			const rows = visibleRows(many, selected, height);
			expect(rows.length).toBe(Math.min(100, height));
			expect(rows.some((row) => row.kind === 'page' && row.index === selected)).toBe(true);
		}
	});
});
