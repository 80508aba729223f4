import {expect, test} from 'vitest';
import {load} from './folder-of.ts';

const page = (title: string, lines = '', text = 'Text') =>
	`---\ntitle: ${title}\n${lines}\n---\n\n${text}\n`;
const astro = {'package.json': '{"dependencies": {"astro": "5"}}'};

test.each([
	['src/content/resume-positions/a.md', 'experience/a'],
	['src/content/workExperience/a.md', 'experience/a'],
	['src/content/work_items/a.md', 'experience/a'],
	['src/content/my-projects/a.md', 'projects/a'],
	['src/content/portfolio-projects/a/index.mdx', 'projects/a'],
])('an Astro site’s collection in %s', async (file, id) => {
	const {ids, problems} = await load({
		...astro,
		[file]: page('A'),
		'src/content/blog/b.md': page('B'),
		'src/content/authors/c.md': page('C'),
	});
	expect(problems).toEqual([]);
	expect(ids()).toEqual([id]);
});

// What Astro 5.18.2 makes of it.
test('an Astro site’s collections are where its configuration says', async () => {
	const {resume, ids, problems, entry} = await load({
		...astro,
		'astro.config.mjs':
			"export default defineConfig({site: 'https://x.org', integrations: [mdx()], i18n: {locales: ['en', {path: 'fr', codes: ['fr']}], defaultLocale: 'fr'}})",
		'src/content.config.ts': `import {defineCollection} from 'astro:content';
// Not { this.
const gigs = defineCollection({
	loader: glob({pattern: '**/[^_]*.md', base: './content/gigs'}),
	schema: ({image}) => z.object({title: z.string(), logo: image()}),
});
const blog = defineCollection({loader: glob({pattern: '*.md', base: 'src/notes'})});
export const collections = {'work-history': gigs, blog};
`,
		'content/gigs/a.md': page('A'),
		'content/gigs/a.en.md': page('A in English'),
		'content/gigs/_b.md': page('B'),
		'src/notes/c.md': page('C'),
		'src/consts.ts':
			"export const SITE: Site = {title: 'Ada Brook', email: 'ada@example.org', posts: getPosts()};\nexport const SOCIALS = [{name: 'x'}];",
	});
	expect(problems).toEqual([]);
	expect(resume.locales).toEqual(['fr', 'en']);
	expect(ids('fr')).toEqual(['experience/a']);
	expect(entry('experience/a', 'en').title).toBe('A in English');
	expect(resume.profiles.fr).toMatchObject({name: 'Ada Brook', email: 'ada@example.org'});
});

test('an Astro site is in the language of its pages', async () => {
	const {resume} = await load({
		...astro,
		'src/layouts/Base.astro': '---\n---\n<!doctype html>\n<html lang="de" class="x">',
		'src/content/work/a.md': page('A'),
	});
	expect(resume.locales).toEqual(['de']);
});
