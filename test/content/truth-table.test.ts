import {describe, expect, test} from 'vitest';
import {localize} from '../../source/resume/localize.ts';
import {compareEntries} from '../../source/resume/order.ts';
import {load} from './folder-of.ts';

/*
 * What is decided where files do not say it: which entry stands before which, which two are one in
 * two languages, and what a reader sees of what has no translation.
 */

const titled = (title: string, lines = '') => `---\ntitle: ${title}\n${lines}\n---\n\nText\n`;

/** `experience/motive en`: what entries there are, in which locale. */
async function ids(files: Record<string, string>) {
	const {resume, problems} = await load(files);
	expect(problems).toEqual([]);
	return resume.entries.map(({section, slug, locale}) => `${section}/${slug} ${locale}`).sort();
}

describe('order: what stands before what', () => {
	/** Each row: what a file is called, what it says, and so why it stands below the one before. */
	const rows: ReadonlyArray<readonly [file: string, lines: string, why: string]> = [
		['z.md', 'order: 1', 'an order'],
		['y.md', 'weight: 2', 'a weight is an order'],
		['03-x.md', '', 'so is a number that the name begins with'],
		['10-w.md', '', 'which is a number, not letters: 3 before 10'],
		['09-n.md', 'order: 20', 'an order counts before that number'],
		['u.md', 'period: 2012 - Present', 'without an order the latest first: what lasts'],
		['v.md', 'period: 2010 - Present', 'then what lasts and began earlier'],
		['t.md', 'period: 2012 - 2019', 'then what has ended'],
		['2018-05-01-s.md', '', 'a date that the name begins with is a period'],
		['2017-r.md', '', 'so is a year'],
		['2015-2016-q.md', '', 'and two years'],
		['o.md', '', 'then what says nothing, by its name'],
		['p.md', '', 'o before p'],
	];

	test.each(rows.slice(1).map((row, index) => [rows[index]!, row] as const))(
		'%j before %j',
		async (before, after) => {
			const files = Object.fromEntries(
				[after, before].map(([file, lines]) => [`experience/${file}`, titled(file, lines)]),
			);
			const {resume} = await load(files);
			const shown = resume.entries.toSorted(compareEntries).map(({title}) => title);
			expect(shown).toEqual([before[0], after[0]]);
		},
	);

	test('all of them together', async () => {
		const files = rows.map(([file, lines]) => [`experience/${file}`, titled(file, lines)]);
		const {resume} = await load(Object.fromEntries(files));
		const shown = resume.entries.toSorted(compareEntries).map(({title}) => title);
		expect(shown).toEqual(rows.map(([file]) => file));
	});
});

describe('translated slugs are paired', () => {
	/** Which Spanish entries are the same as which English ones: `role=papel`. */
	async function pairs(english: Record<string, string>, spanish: Record<string, string>) {
		const files: Record<string, string> = {};
		for (const [name, lines] of Object.entries(english))
			files[`en/experience/${name}.md`] = titled(name, lines);
		for (const [name, lines] of Object.entries(spanish))
			files[`es/experience/${name}.md`] = titled(name, lines);
		const {resume} = await load(files);
		return resume.entries
			.filter(({locale, slug, title}) => locale === 'es' && slug !== title)
			.map(({slug, title}) => `${slug}=${title}`)
			.sort();
	}

	const one = 'period: 2010 - 2012';
	const two = 'period: 2012 - 2015';

	test.each<[string, Record<string, string>, Record<string, string>, string[]]>([
		['by the same name', {a: one}, {a: two}, []],
		['by translationKey', {a: 'translationKey: k'}, {x: 'translationKey: k'}, ['a=x']],
		[
			'by translationKey before anything else',
			{a: `translationKey: k\n${one}`, b: two},
			{x: `translationKey: k\n${two}`, y: one},
			['a=x'],
		],
		['by period', {a: one, b: two}, {x: one, y: two}, ['a=x', 'b=y']],
		[
			'by period in other words',
			{a: 'period: Oct 2010 - Present'},
			{x: 'period: octubre de 2010 - actualidad'},
			['a=x'],
		],
		['by period, one of them being there already', {a: one, b: two}, {a: one, y: two}, ['b=y']],
		['by order', {a: 'order: 1', b: 'order: 2'}, {x: 'order: 1', y: 'order: 2'}, ['a=x', 'b=y']],
		[
			'by order where periods are equal',
			{a: `${one}\norder: 1`, b: `${one}\norder: 2`},
			{x: `${one}\norder: 2`, y: `${one}\norder: 1`},
			['a=y', 'b=x'],
		],
		[
			'by organization where periods are equal',
			{a: `${one}\ncompany: A`, b: `${one}\ncompany: B`},
			{x: `${one}\ncompany: B`, y: `${one}\ncompany: A`},
			['a=y', 'b=x'],
		],
		[
			'by period and organization, though some are missing',
			{a: `${one}\ncompany: A`, b: two, c: 'period: 2015'},
			{x: `${one}\ncompany: A`},
			['a=x'],
		],
		// What is not certain stays apart.
		['not by period alone, if some are missing', {a: one, b: two}, {x: one}, []],
		['not where two agree', {a: one, b: one}, {x: one, y: one}, []],
		['not where another period contradicts', {a: one}, {x: two}, []],
		['not without any sign', {a: ''}, {x: ''}, []],
		[
			'not by period, if the organizations differ and some are missing',
			{a: `${one}\ncompany: A`, b: two},
			{x: `${one}\ncompany: B`},
			[],
		],
	])('%s', async (_, english, spanish, expected) => {
		expect(await pairs(english, spanish)).toEqual(expected);
	});

	test('by the number that a file begins with', async () => {
		expect(
			await ids({
				'en/projects/01-tool.md': titled('A'),
				'en/projects/02-game.md': titled('B'),
				'es/projects/01-herramienta.md': titled('C'),
				'es/projects/02-juego.md': titled('D'),
			}),
		).toEqual(['projects/game en', 'projects/game es', 'projects/tool en', 'projects/tool es']);
	});

	test('by what a page is usually called', async () => {
		expect(
			await ids({
				'en/about.md': titled('A'),
				'es/sobre-mi.md': titled('B'),
				'en/summary.md': titled('C'),
				'es/resumen.md': titled('D'),
			}),
		).toEqual(['about/about en', 'about/about es', 'about/summary en', 'about/summary es']);
	});

	test('in lists, by index; by period where the index contradicts it', async () => {
		const {resume} = await load({
			'experience.en.yml': '- {title: A, period: 2012 - 2015}\n- {title: B, period: 2010 - 2012}',
			'experience.es.yml': '- {title: Y, period: 2010 - 2012}\n- {title: Z, period: 2020}',
		});
		expect(
			resume.entries.filter(({locale}) => locale === 'es').map(({slug, title}) => [slug, title]),
		).toEqual([
			['b', 'Y'],
			['z', 'Z'],
		]);
	});
});

describe('fallback: what a reader of each locale sees', () => {
	const draft = 'draft: true';

	/*
	 * The files of one entry in English, the default, and in Spanish (undefined: there is none), and
	 * which of them a reader of English, Spanish and French sees; in brackets, marked as not theirs.
	 */
	test.each<[what: string, en: string | undefined, es: string | undefined, seen: string[]]>([
		['in both', '', '', ['en', 'es', '(en)']],
		['in English only', '', undefined, ['en', '(en)', '(en)']],
		['in Spanish only', undefined, '', ['(es)', 'es', '(es)']],
		['a Spanish draft', '', draft, ['en', '(en)', '(en)']],
		['an English draft', draft, '', ['(es)', 'es', '(es)']],
		['a Spanish draft only', undefined, draft, ['', '', '']],
		['drafts in both', draft, draft, ['', '', '']],
		['hidden in another way', 'active: false', 'published: false', ['', '', '']],
	])('%s', async (_, en, es, seen) => {
		const files: Record<string, string> = {
			'profile.yml': 'name: A\nlocales: [en, es, fr]',
			'fr/projects/other.md': titled('fr'),
		};
		if (en !== undefined) files['en/experience/a.md'] = titled('en', en);
		if (es !== undefined) files['es/experience/a.md'] = titled('es', es);
		const {resume} = await load(files);
		const shown = ['en', 'es', 'fr'].map((locale) => {
			const {sections} = localize(resume, locale);
			const own = sections.flatMap(({entries}) => entries.filter(({slug}) => slug === 'a'));
			expect(own.length).toBeLessThanOrEqual(1);
			return own.map(({title, fallback}) => (fallback ? `(${title})` : title)).join();
		});
		expect(shown).toEqual(seen);
	});
});
