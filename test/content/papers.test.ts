import {describe, expect, test} from 'vitest';
import {load} from './folder-of.ts';

const page = (title: string, lines = '', text = 'Text') =>
	`---\ntitle: ${title}\n${lines}\n---\n\n${text}\n`;
const role = {'experience/a.md': page('A')};

describe('papers of a repository', () => {
	test.each([
		...['README.md', 'AGENTS.md', 'CLAUDE.md', 'plan.md', 'TODO.md', 'CHANGELOG.md', 'LICENSE.md'],
		...['CONTRIBUTING.md', 'SECURITY.md', 'impressum.md', 'datenschutz.md', 'mentions-légales.md'],
		...[
			'privacidad.md',
			'cookies.md',
			'terms-of-service.md',
			'404.md',
			'thank-you.md',
			'README.zh.md',
		],
		...['experience/README.md', 'experience/AGENTS.md', 'infra/README.md', 'legal/privacy.md'],
		...[
			'ANALYTICS_SETUP.md',
			'IMPLEMENTATION_SUMMARY.md',
			'experience/_template.md',
			'markdown/Header.j2.md',
		],
		...['docs/a.md', 'plans/a.md', 'prompts/a.md', 'templates/a.md', 'tests/fixtures/a.md'],
		...[
			'_site/a.md',
			'dist/a.md',
			'build/a.md',

			'vendor/x/a.md',
			'rendercv_output/a.md',
		],
		...['node_modules/x/experience/a.md', 'resources/_gen/a.md', 'archetypes/a.md'],
	])('%s isn’t part of a résumé', async (file) => {
		const {ids, problems} = await load({...role, [file]: page('Paper')});
		expect(problems).toEqual([]);
		expect(ids()).toEqual(['experience/a']);
	});

	test.each([
		['experience/plan.md', 'experience/plan'],
		['projects/RED_LAMP.md', 'projects/red_lamp'],
		['experience/security.md', 'experience/security'],
		['projects/prompts/index.md', 'projects/prompts'],
		['projects/docs/index.md', 'projects/docs'],
		['projects/gemini.md', 'projects/gemini'],
		['projects/claude-bot.md', 'projects/claude-bot'],
		['projects/license-plates.md', 'projects/license-plates'],
		['certifications/license.md', 'certifications/license'],
		['02-projects/build/index.md', 'projects/build'],
	])('%s is an entry', async (file, id) => {
		const {ids} = await load({...role, [file]: page('Entry')});
		expect(ids().toSorted()).toEqual(['experience/a', id].toSorted());
	});
});

describe('a page of a site that its layout fills', () => {
	const site = {'astro.config.mjs': 'export default {}', 'content/experience/a.md': page('A')};

	test.each([
		['without text', page('About', 'layout: about', '')],
		['with a comment alone', page('About', '', '<!-- here -->')],
		[
			'with blocks of a theme',
			page('About', 'sections:\n  - block: hero\n    content: {username: me}', ''),
		],
	])('%s is none', async (_, text) => {
		const {ids} = await load({...site, 'content/about.md': text});
		expect(ids()).toEqual(['experience/a']);
	});

	test.each([
		['whose text is in its front matter', page('About', 'description: I build.', '')],
		['with a text', page('About')],
	])('%s is one', async (_, text) => {
		const {ids} = await load({...site, 'content/about.md': text});
		expect(ids()).toEqual(['about/about', 'experience/a']);
	});
});

test('the repository of a theme is read as the site that shows it', async () => {
	const {ids, problems, entry} = await load({
		'theme.toml': 'name = "A theme"',
		'layouts/index.html': '',
		'archetypes/default.md': '---\ntitle: "{{ .Name }}"\n---\n',
		'exampleSite/hugo.toml': 'title = "Ada Brook"\n',
		'exampleSite/content/experience/a.md': page('A', '', '[x](b.pdf)'),
		'exampleSite/content/experience/b.pdf': '',
		'exampleSite/content/posts/c.md': page('C'),
	});
	expect(problems).toEqual([]);
	expect(ids()).toEqual(['experience/a']);
	expect(entry('experience/a').source.file).toBe('exampleSite/content/experience/a.md');
});
