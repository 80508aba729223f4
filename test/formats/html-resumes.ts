import type {Resume} from '../../source/resume/types.ts';
import {entryOf, resumeOf} from '../resumes.ts';

/** Every kind of block and span, once. */
const everyKind = `### Before anything else

A paragraph with \`code\`, *emphasis*, ~~gone~~, **bold *both* bold**, a [**bold** link](https://example.org/bold),
x<sup>2</sup>, a footnote[^1], :rocket: and a line\\
that breaks.

[^1]: The note itself.

# Heading one

### Heading three

> A quote of somebody
> with **two** lines.

> [!TIP]
> Something to know.

1. one
2. two
   - nested
     - deeper
3. three

5) five
6) six

- [x] done
- [ ] open

| Year | What | Amount | And | Then | More | Columns | Than | Fit |
|:-----|:----:|-------:|-----|------|------|---------|------|-----|
| 2019 | Began a thing that has a long description | 1,000 | and | then | more | columns | than | fit |

\`\`\`ts
// A comment
export const answer: number = 42;
\`\`\`

---

هذه فقرة كاملة من اليمين.

![A picture](https://example.org/p.png)`;

const sara = {links: [{label: '', url: 'https://github.com/example'}], params: {}};

/** Two languages that run in different directions, and one that is only in some of it. */
export const twoWays: Resume = {
	...resumeOf(
		[
			entryOf({
				slug: 'one',
				locale: 'ar',
				title: 'مهندسة أولى',
				organization: 'شركة المثال',
				location: 'بيروت',
				tags: ['PostgreSQL', 'تصميم'],
				period: {
					start: {year: 2019, month: 10},
					present: true,
					written: 'October 2019 - Present',
				},
				body: 'COBOL لغة قديمة، لكنها ما زالت حيّة.\n\n- أول بند **مهم**\n- An item in English only.',
			}),
			entryOf({
				slug: 'one',
				title: 'Senior Engineer',
				organization: 'Example Inc.',
				location: 'Beirut',
				tags: ['PostgreSQL', 'Design'],
				period: {
					start: {year: 2019, month: 10},
					present: true,
					written: 'October 2019 - Present',
				},
				body: 'COBOL is old, but alive.\n\n- First **point**',
			}),
			entryOf({
				slug: 'every-kind',
				title: 'A long title of a position that nobody could ever say in one breath, Platform',
				organization: 'Example Inc.',
				period: {start: {year: 2001}, present: false, written: '2001'},
				links: [{label: 'Talk', url: 'https://example.org/talk'}],
				body: everyKind,
			}),
			entryOf({section: 'skills', slug: 'data', title: 'Data', tags: ['SQL', 'Spark']}),
			entryOf({section: 'skills', slug: 'people', title: 'People', level: 'Some'}),
			entryOf({section: 'interests', slug: 'chess', title: 'Chess'}),
			entryOf({slug: 'draft', title: 'Not yet', body: 'Nobody may read this.', draft: true}),
		],
		['ar', 'en'],
	),
	profiles: {
		ar: {...sara, name: 'سارة الحداد', headline: 'مهندسة برمجيات', phone: '+961 1 234 567'},
		en: {...sara, name: 'Sara Haddad', headline: 'Software engineer', email: 's@example.org'},
	},
};
