import {render} from 'ink-testing-library';
import type {ReactElement} from 'react';
import {describe, expect, it} from 'vitest';
import {setMarkdown} from '../../source/markdown/render-markdown.ts';
import {textWidth} from '../../source/markdown/width.ts';
import {en} from '../../source/messages/en.ts';
import {localize} from '../../source/resume/localize.ts';
import {pagesOf} from '../../source/resume/pages.ts';
import {Footer} from '../../source/viewer/components/footer.tsx';
import {Header} from '../../source/viewer/components/header.tsx';
import {List} from '../../source/viewer/components/list.tsx';
import {Reader} from '../../source/viewer/components/reader.tsx';
import {Rule} from '../../source/viewer/components/rule.tsx';
import {SearchBar} from '../../source/viewer/components/search-bar.tsx';
import {entryOf, resumeOf} from '../resumes.ts';

function frame(element: ReactElement): string[] {
	const {lastFrame, unmount} = render(element);
	const lines = (lastFrame() ?? '').split('\n').map((line) => line.trimEnd());
	unmount();
	return lines;
}

const profile = {
	name: 'Ada Lovelace',
	headline: 'Analyst and metaphysician',
	links: [],
	params: {},
};

describe('Header', () => {
	it('shows name, headline and languages, the current one in brackets', () => {
		const [line = ''] = frame(
			<Header profile={profile} only={undefined} locales={['en', 'fr']} locale="fr" columns={80} />,
		);
		expect(line).toMatch(/^ Ada Lovelace · Analyst and metaphysician +en \[fr\]$/);
	});

	it('gives way to the current language and the name where there is little room', () => {
		const locales = ['en', 'fr', 'de', 'pt-BR', 'zh-Hant'];
		const [line = ''] = frame(
			<Header profile={profile} only={undefined} locales={locales} locale="de" columns={30} />,
		);
		expect(line).toMatch(/^ Ada Lovelace +\[de\]$/);
	});

	it('says nothing of languages when there is only one', () => {
		expect(
			frame(
				<Header profile={profile} only={undefined} locales={['en']} locale="en" columns={60} />,
			),
		).toEqual([' Ada Lovelace · Analyst and metaphysician']);
	});
});

describe('List', () => {
	const pages = pagesOf(
		localize(
			resumeOf(
				Array.from({length: 40}, (_, index) =>
					entryOf({slug: `e${index}`, title: `Entry ${index}`, body: 'x', order: index}),
				),
			),
			'en',
		),
	);
	const list = (selected: number, focused = true, broken = new Map<string, string>()) =>
		frame(
			<List
				{...{pages, selected, focused, broken}}
				search={undefined}
				messages={en}
				columns={24}
				timelineColumns={0}
				now={new Date(2026, 10)}
				rows={10}
			/>,
		);

	it('draws only what is visible, and marks the chosen entry without colour', () => {
		const rows = list(20);
		expect(rows).toHaveLength(10);
		expect(rows.filter((row) => row.includes('›'))).toEqual([' › Entry 20']);
	});

	it('marks a file with a mistake for its owner', () => {
		const rows = list(0, true, new Map([['e1.md', 'e1.md:1:1: error: …']]));
		expect(rows).toContain(' ! Entry 1');
		expect(list(0).join()).not.toContain('!');
	});
});

describe('Reader', () => {
	it('draws only the lines in sight', () => {
		const lines = setMarkdown('- one\n- two\n- three\n- four', {width: 20, hyperlinks: true});
		expect(
			frame(<Reader lines={lines} top={1} columns={22} rows={2} marks={new Map()} padding={1} />),
		).toEqual([' • two', ' • three']);
	});
});

describe('Footer', () => {
	const situation = {
		focus: 'entry',
		locales: 2,
		pages: 3,
		scrolls: true,
		technologies: true,
		links: true,
		narrowed: false,
	} as const;

	it('shows the keys that work now, and the position at the right', () => {
		const [line = ''] = frame(
			<Footer
				notice={undefined}
				situation={situation}
				position="42%"
				messages={en}
				columns={100}
			/>,
		);
		expect(line).toMatch(/^ ← back {3}↑↓ move {3}space page .* \? help {3}q quit +42%$/);
	});

	it.each([20, 30, 40, 60])(
		'fits in %i columns, and still names help and the way out',
		(columns) => {
			const lines = frame(
				<Footer
					notice={undefined}
					situation={situation}
					position="42%"
					messages={en}
					{...{columns}}
				/>,
			);
			expect(lines).toHaveLength(1);
			expect(textWidth(lines[0] ?? '')).toBeLessThanOrEqual(columns);
			expect(lines[0]).toContain('? help');
		},
	);
});

describe('Rule', () => {
	it('meets the divider', () => {
		expect(frame(<Rule columns={8} divider={3} notice={undefined} />)).toEqual(['───┬────']);
	});

	it('tells an owner what is wrong', () => {
		expect(frame(<Rule columns={30} divider={3} notice="a.md:2:1: error: x" />)).toEqual([
			' ! a.md:2:1: error: x',
		]);
	});
});

describe('SearchBar', () => {
	const bar = (query: string) =>
		frame(
			<SearchBar query={query} typing={false} messages={en} found="No match." columns={40} />,
		)[0];

	it('says what was found as soon as there is something to find', () => {
		expect(bar('')).toBe(' /');
		expect(bar('cobol')).toMatch(/^ \/cobol {20,}No match\.$/);
	});
});
