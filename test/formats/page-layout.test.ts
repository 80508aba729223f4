import {describe, expect, it} from 'vitest';
import {type LayoutOptions, layOutPage} from '../../source/formats/page-layout.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {localize} from '../../source/resume/localize.ts';
import {pagesOf} from '../../source/resume/pages.ts';
import {messagesFor} from '../messages/every-language.ts';
import {entryOf, resumeOf} from '../resumes.ts';

/** What stands above the text of an entry, in so many columns. */
function headOf(facts: Parameters<typeof entryOf>[0], width: number): string[] {
	const options: LayoutOptions = {
		...{width, hyperlinks: true, locale: 'en', messages: messagesFor('en')},
		...{markdown: completeMarkdown, now: new Date(2026, 10)},
	};
	const [page] = pagesOf(localize(resumeOf([entryOf(facts)]), 'en'));
	return page ? layOutPage(page, options).map(({spans}) => textOf(spans)) : [];
}

const period = {
	written: '',
	start: {year: 1986, month: 9},
	end: {year: 1992, month: 1},
	present: false,
};
const role = {
	slug: 'digital',
	title: 'Senior Consultant',
	organization: 'Digital Equipment Corporation',
	location: 'Maynard, Massachusetts',
	period,
};

describe('what stands above an entry', () => {
	it('is one part after the other, none of them on two lines where that takes no more', () => {
		expect(headOf(role, 39)).toEqual([
			'Senior Consultant',
			'Digital Equipment Corporation',
			'Maynard, Massachusetts',
			'Sep 1986 – Jan 1992',
			'5 years and 5 months',
		]);
		expect(headOf(role, 60).slice(1, 2)).toEqual([
			'Digital Equipment Corporation · Maynard, Massachusetts',
		]);
	});

	it('goes on behind a long part, and has no dot where a line ends', () => {
		const organization = 'Office of the Chief of Naval Operations';
		const lines = headOf({...role, organization, location: 'Washington'}, 39);
		expect(lines.slice(1, 3)).toEqual([organization, 'Washington']);
		const longer = headOf({...role, organization: `U.S. Navy, ${organization}`}, 39).slice(1, 3);
		expect(longer).toEqual([
			'U.S. Navy, Office of the Chief of Naval',
			'Operations · Maynard, Massachusetts',
		]);
	});
});
