import {describe, expect, test} from 'vitest';
import {compareEntries} from '../../source/resume/order.ts';
import {load, named} from './folder-of.ts';

const titled = (title: string, lines = '') => `---\ntitle: ${title}\n${lines}\n---\n\nText\n`;

/** `experience/motive en`: what entries there are, in which locale. */
async function ids(files: Record<string, string>, left: readonly string[] = []) {
	const {resume, problems} = await load(files);
	expect(named(problems)).toEqual(left);
	return resume.entries.map(({section, slug, locale}) => `${section}/${slug} ${locale}`).sort();
}

describe('a locale may be', () => {
	const english = {'experience/motive.md': titled('Engineer')};

	test.each([
		['a folder', 'es/experience/motive.md'],
		['a folder with a region', 'es-CL/experience/motive.md', 'es-CL'],
		['a folder in a section', 'experience/es/motive.md'],
		['a folder in the folder of an entry', 'experience/motive/es/index.md'],
		['a file in the folder of an entry', 'experience/motive/es.md'],
		['an ending', 'experience/motive.es.md'],
		['an ending of an index', 'experience/motive/index.es.md'],
		['an ending with an underscore', 'experience/motive_es.md'],
		['an ending with an underscore and a region', 'experience/motive_pt_BR.md', 'pt-BR'],
		['an ending with a hyphen, of a file that is there without', 'experience/motive-es.md'],
		['an ending of a folder', 'experience_es/motive.md'],
		['an ending of a collection', '_jobs_zh/motive.md', 'zh'],
		['an ending of a collection, with a hyphen', '_jobs-es/motive.md'],
	])('%s: %s', async (_, file, locale = 'es') => {
		const files: Record<string, string> = {...english, [file]: titled('Ingeniero')};
		if (file.startsWith('_jobs')) {
			files['_jobs/motive.md'] = titled('Engineer');
			delete files['experience/motive.md'];
		}
		expect(await ids(files)).toEqual(['experience/motive en', `experience/motive ${locale}`]);
	});

	test.each(['lang: es', 'locale: es', 'Lang: ES', 'language: es', 'locale: es_CL'])(
		'a key, `%s`, under any file name',
		async (line) => {
			const locale = line.endsWith('CL') ? 'es-CL' : 'es';
			expect(await ids({...english, 'experience/motivo.md': titled('A', line)})).toEqual([
				'experience/motive en',
				`experience/motivo ${locale}`,
			]);
		},
	);

	test('none that a file is named after in the folder of one', async () => {
		const files = {
			'en/experience/acme.md': titled('Engineer'),
			'en/experience/it.md': titled('Lead'),
			'it/experience/acme.md': titled('Ingegnere'),
		};
		expect(await ids(files)).toEqual([
			'experience/acme en',
			'experience/acme it',
			'experience/it en',
		]);
	});

	test('a key, which gives way to the path', async () => {
		expect(await ids({'es/experience/a.md': titled('A', 'lang: en')})).toEqual(['experience/a es']);
	});

	test.each(['language: Go', 'language: TypeScript', 'lang: js', 'language: it'])(
		'but not `%s`',
		async (line) => {
			const [key = ''] = line.split(':');
			expect(await ids({'projects/a.md': titled('A', line)}, [key])).toEqual(['projects/a en']);
		},
	);

	test.each([
		['resume.es.json', '{"work": [{"name": "Motive", "position": "Ingeniero"}]}'],
		['resume_es.json', '{"work": [{"name": "Motive", "position": "Ingeniero"}]}'],
		['experience.es.json', '[{"company": "Motive", "title": "Ingeniero"}]'],
		['experience_es.yml', '- {company: Motive, title: Ingeniero}'],
		['es/experience.yml', '- {company: Motive, title: Ingeniero}'],
		['data/es/experience.yml', '- {company: Motive, title: Ingeniero}'],
		['experience/motive.es.json', '{"company": "Motive", "title": "Ingeniero"}'],
	])('an ending of data: %s', async (file, text) => {
		const {resume} = await load({'about.md': titled('A'), [file]: text});
		expect(resume.entries.find(({locale}) => locale === 'es')).toMatchObject({
			section: 'experience',
			title: 'Ingeniero',
			organization: 'Motive',
		});
	});

	test('a map in a value', async () => {
		const {resume} = await load({
			'experience.yml': '- title: {en: Engineer, es: Ingeniero}\n  company: Motive',
		});
		expect(resume.entries.map(({slug, locale, title}) => [slug, locale, title])).toEqual([
			['engineer', 'en', 'Engineer'],
			['engineer', 'es', 'Ingeniero'],
		]);
	});

	test('a map in a value of front matter without a text', async () => {
		const text = 'title: {en: Engineer, es: Ingeniero}\nsummary: {en: Built., es: Construí.}';
		const {resume} = await load({
			'experience/a.md': `---\n${text}\n---\n`,
			'experience/b.yml': text,
			'experience/c.md': `---\n${text}\n---\n\nText`,
		});
		expect(resume.locales).toEqual(['en', 'es']);
		expect(
			resume.entries.map(({slug, locale, title, body}) => [slug, locale, title, body]),
		).toEqual([
			['a', 'en', 'Engineer', 'Built.'],
			['a', 'es', 'Ingeniero', 'Construí.'],
			['b', 'en', 'Engineer', 'Built.'],
			['b', 'es', 'Ingeniero', 'Construí.'],
			['c', 'en', 'Engineer', 'Built.\n\nText'],
		]);
	});

	test('a map of whole résumés', async () => {
		const {resume} = await load({
			'data.yml': 'en: {work: [{position: Engineer}]}\nfr: {work: [{position: Ingénieur}]}',
		});
		expect(resume.entries.map(({locale, title}) => [locale, title])).toEqual([
			['en', 'Engineer'],
			['fr', 'Ingénieur'],
		]);
	});
});

test.each([
	['projects/node.js.md', 'projects/node-js en'],
	['projects/it/tool.md', 'projects/it-tool en'],
	['projects/plug_in.md', 'projects/plug_in en'],
	['experience/go-to-de.md', 'experience/go-to-de en'],
	['experience/ml/a.md', 'experience/ml-a en'],
])('%s names no locale', async (file, id) => {
	expect(await ids({[file]: titled('A')})).toEqual([id]);
});

test('a doubtful word is a locale where others speak it', async () => {
	expect(
		await ids({
			'it/about.md': titled('A'),
			'en/about.md': titled('A'),
			'projects/tool.md': titled('A'),
			'projects/tool_it.md': titled('A'),
			'projects/it/other.md': titled('A'),
			'projects/en/other.md': titled('A'),
		}),
	).toEqual([
		'about/about en',
		'about/about it',
		'projects/other en',
		'projects/other it',
		'projects/tool en',
		'projects/tool it',
	]);
});

test('spaces and accents in paths pair, however they are encoded', async () => {
	const folder = 'Experiencia Técnica';
	expect(
		await ids({
			[`en/${folder}/Señor Ingeniero.md`.normalize('NFC')]: titled('A'),
			[`es/${folder}/Señor Ingeniero.md`.normalize('NFD')]: titled('B'),
			['en/experience/Café Ñandú.md'.normalize('NFC')]: titled('C'),
			['es/experience/Café Ñandú.md'.normalize('NFD')]: titled('D'),
		}),
	).toEqual([
		'experience/cafe-nandu en',
		'experience/cafe-nandu es',
		'experiencia-tecnica/senor-ingeniero en',
		'experiencia-tecnica/senor-ingeniero es',
	]);
});

describe('the items of a list', () => {
	const shown = async (files: Record<string, string>, section = 'experience') => {
		const {resume} = await load(files);
		return resume.entries
			.filter((entry) => entry.section === section)
			.toSorted(compareEntries)
			.map(({title}) => title);
	};
	const list = '- {title: A, period: 2010}\n- {title: B, period: 2012}\n- {title: C, period: 2011}';

	test('stay in its order', async () => {
		expect(await shown({'experience.yml': list})).toEqual(['A', 'B', 'C']);
	});

	test('stand by their own order', async () => {
		expect(await shown({'experience.yml': `${list}\n- {title: D, weight: 1}`})).toEqual([
			...['D', 'B', 'C', 'A'],
		]);
	});

	test('stand among other entries by their periods', async () => {
		expect(
			await shown({
				'experience.yml': list,
				'experience/d.md': titled('D', 'period: 2011-06 - 2012'),
			}),
		).toEqual(['B', 'D', 'C', 'A']);
		expect(
			await shown({
				'experience/a.md': titled('A', 'period: 2020'),
				'experience/b.md':
					'---\ncompany: X\nroles:\n- {title: B, period: 2010}\n- {title: C, period: 2022}\n---\n',
			}),
		).toEqual(['C', 'A', 'B']);
	});

	test('stand before them in its order, if they don’t tell when they were', async () => {
		expect(
			await shown({'skills.yml': '- Rust\n- Go', 'skills/a.md': titled('A')}, 'skills'),
		).toEqual(['Rust', 'Go', 'A']);
	});

	test('of several lists stay in the order of the lists', async () => {
		expect(
			await shown(
				{'data.yml': 'skills: [Rust, Go]\nprofile: {name: A}', 'skills.yml': '- C\n- B'},
				'skills',
			),
		).toEqual(['Rust', 'Go', 'C', 'B']);
	});
});

test('a prefix isn’t part of the slug or the title, unless it tells two apart', async () => {
	const {resume, problems} = await load({
		'experience/02-motive.md': 'Text',
		'experience/03_acme/index.md': titled('A'),
		'talks/2019-10-01-compilers.md': titled('A'),
		'talks/2020-10-01-compilers.md': titled('A'),
		'talks/2020-11-01-other.md': titled('A'),
		'projects/2048.md': titled('A'),
		'projects/3d-printer.md': titled('A'),
		'projects/2048-game.md': titled('A'),
	});
	expect(problems.map(({code}) => code)).toEqual(['missing-title']);
	expect(resume.entries.map(({slug, order, period}) => [slug, order, period?.written])).toEqual([
		['motive', 2, undefined],
		['acme', 3, undefined],
		['2048-game', undefined, undefined],
		['2048', undefined, undefined],
		['3d-printer', undefined, undefined],
		['2019-10-01-compilers', undefined, '2019-10-01'],
		['2020-10-01-compilers', undefined, '2020-10-01'],
		['other', undefined, '2020-11-01'],
	]);
	expect(resume.entries[0]?.title).toBe('Motive');
});

describe('a key with a locale at its end', () => {
	const seen = async (front: string, files: Record<string, string> = {}) => {
		const {resume, problems} = await load({
			'profile.yml': 'name: A\nlocales: [en, es, pt-BR]',
			'experience/a.md': `---\n${front}\n---\n`,
			...files,
		});
		expect(problems).toEqual([]);
		return resume.entries.map(({locale, title, organization}) => [locale, title, organization]);
	};

	test.each(['title_es', 'title-es', 'title.es', 'titleEs', 'Title_ES'])('%s', async (key) => {
		expect(await seen(`title: Engineer\n${key}: Ingeniera\ncompany: B`)).toEqual([
			['en', 'Engineer', 'B'],
			['es', 'Ingeniera', 'B'],
		]);
	});

	test('beside others of the kind, and with a region', async () => {
		expect(await seen('title_en: Engineer\ntitle_pt_BR: Engenheira\ncompany: B')).toEqual([
			['en', 'Engineer', 'B'],
			['pt-BR', 'Engenheira', 'B'],
		]);
	});

	test('in lists and in a profile', async () => {
		const {resume, problems} = await load({
			'profile.yml': 'name: A\nlocales: [en, es]\nheadline: Hi\nheadline_es: Hola',
			'experience.yml': '- {title: Engineer, title_es: Ingeniera, company: B}',
		});
		expect(problems).toEqual([]);
		expect(resume.profiles.es?.headline).toBe('Hola');
		expect(resume.profiles.en?.headline).toBe('Hi');
		expect(resume.entries.map(({locale, title}) => [locale, title])).toEqual([
			['en', 'Engineer'],
			['es', 'Ingeniera'],
		]);
	});

	test('is an unknown one if the résumé doesn’t speak it, or nothing goes without', async () => {
		const {problems, resume} = await load({
			'profile.yml': 'name: A\nlocales: [en, es]',
			'experience/a.md': '---\ntitle: A\ntitle_fr: B\nmood_es: good\n---\n',
		});
		expect(problems.map(({line, code}) => [line, code])).toEqual([
			[3, 'unknown-key'],
			[4, 'not-shown'],
		]);
		expect(resume.entries.map(({locale}) => locale)).toEqual(['en']);
	});
});
