import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {jsonResume} from '../../source/formats/json-resume.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {localize} from '../../source/resume/localize.ts';
import {folderOf} from '../content/folder-of.ts';
// It is one of those that only the long run has.
import '../long.ts';

/** Themes that people use, at the versions of November 2026. */
const themes = {
	class: '0.1.2',
	cora: '0.1.1',
	elegant: '1.16.1',
	even: '0.26.1',
	flat: '0.3.7',
	kendall: '0.2.0',
	macchiato: '1.1.0',
	onepage: '0.0.3',
	'paper-plus-plus': '0.5.1',
	short: '0.1.7',
	spartacus: '1.0.0',
	stackoverflow: '3.3.0',
};
const names = Object.keys(themes);

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-themes-'));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

/** Installs the themes in the folder, without their scripts. Says in a sentence why it can't. */
function install(): string | undefined {
	const packages = Object.entries(themes).map(
		([name, version]) => `jsonresume-theme-${name}@${version}`,
	);
	const {npm_config_user_agent: _, ...env} = process.env;
	const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--silent'];
	writeFileSync(path.join(scratch, 'package.json'), '{"private": true}');
	const {status} = spawnSync('npm', ['install', ...quiet, ...packages], {cwd: scratch, env});
	return status === 0 ? undefined : 'npm can’t install the themes here, so that none is tried.';
}

const skipped = install();
if (skipped !== undefined) console.warn(skipped);

/** The page that a theme makes of a document, each in a process of its own: they are other people's. */
function rendered(theme: string, document: string): string {
	const program = `
		const document = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
		import('jsonresume-theme-${theme}').then(async (theme) => {
			const render = theme.render ?? theme.default.render;
			process.stdout.write(await render(document));
		}).catch((error) => { console.error(error); process.exit(1); });`;
	return execFileSync(process.execPath, ['-e', program], {
		cwd: scratch,
		input: document,
		encoding: 'utf8',
		stdio: ['pipe', 'pipe', 'pipe'],
	});
}

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	quot: '"',
	apos: "'",
	lt: '<',
	gt: '>',
};

/** What a reader sees of a page. */
function textOf(page: string): string {
	return page
		.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
		.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
		.replace(/&(\w+);/g, (all, name) => entities[name] ?? all);
}

/** Themes write in capitals, and put spaces where they like. */
const squeezed = (text: string) => text.replace(/\s+/g, '').toLowerCase();

/** A name and a job; where a theme looks into the first link without asking, a link as well. */
async function hardlyAnything(theme: string): Promise<string> {
	const links = theme === 'cora' ? 'links: {GitHub: https://github.com/example}\n' : '';
	return folderOf({
		'profile.yml': `name: Ada Brook\n${links}`,
		'experience/a.md': '---\ntitle: Keeper\norganization: Kestrel Works\n---\n**Kept** a light.\n',
	});
}

describe.skipIf(skipped !== undefined)(
	'a theme of JSON Resume',
	() => {
		it.each(names)('%s shows every employer, and no sign of Markdown', async (theme) => {
			for (const content of ['content', await hardlyAnything(theme)]) {
				const {resume} = await loadResume(content);
				for (const locale of resume.locales) {
					const page = rendered(
						theme,
						JSON.stringify(jsonResume(resume, locale, completeMarkdown)),
					);
					const text = textOf(page);
					expect(text).not.toMatch(/\*\*|\]\(|(?:^|\s)#+ |```/);
					expect(text).not.toMatch(/undefined|\[object |Invalid date/);
					const {sections} = localize(resume, locale);
					const jobs = sections.find(({name}) => name === 'experience')?.entries ?? [];
					expect(jobs.length).toBeGreaterThan(0);
					for (const {organization = '', title} of jobs) {
						expect(squeezed(text)).toContain(squeezed(organization));
						expect(squeezed(text)).toContain(squeezed(title));
					}
				}
			}
		});
	},
	300_000,
);
