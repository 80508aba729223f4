import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {readCall} from '../../source/commands/call/options.ts';
import {packageFiles} from '../../source/commands/init/package-files.ts';
import {translationProblems} from '../../source/content/checks/translations/translation-problems.ts';
import {loadResume} from '../../source/content/load.ts';
import {folderOf} from '../content/folder-of.ts';

const facts = {
	packageName: 'ada',
	name: 'Ada',
	headline: undefined,
	version: '1.0.0',
	serve: false,
};
const files = new Map(
	packageFiles({...facts, locales: ['en', 'es']}).map((file) => [file.path, file.text]),
);
const textOf = (file: string) => files.get(file) ?? '';
const skillFile = '.agents/skills/my-resume/SKILL.md';

describe('what init writes for editors', () => {
	const settings = JSON.parse(textOf('.vscode/settings.json'));
	const yaml: Array<[schema: string, files: string | string[]]> = Object.entries(
		settings['yaml.schemas'],
	);
	const json = (settings['json.schemas'] as Array<{fileMatch: string[]; url: string}>).map(
		({url, fileMatch}): [string, string[]] => [url, fileMatch],
	);

	it('names schemas that are in the package once it is installed', () => {
		const {files: published} = JSON.parse(readFileSync('package.json', 'utf8'));
		expect(published).toContain('schema');
		for (const [schema] of [...yaml, ...json]) {
			const [, file = ''] = /^\.\/node_modules\/my-resume\/(schema\/.+)$/.exec(schema) ?? [];
			expect(existsSync(file), schema).toBe(true);
		}
	});

	it('has the schema of the profile, and that of lists for the lists that init writes', () => {
		const schemaFor = (file: string) =>
			[...yaml, ...json]
				.filter(([, names]) => [names].flat().includes(file))
				.map(([schema]) => path.basename(schema));
		for (const extension of ['yml', 'json']) {
			expect(schemaFor(`content/profile.${extension}`)).toEqual(['profile.schema.json']);
			for (const list of ['education', 'skills', 'languages', 'certifications'])
				expect(schemaFor(`content/${list}.${extension}`)).toEqual(['list.schema.json']);
		}
	});

	it('recommends what reads them', () => {
		expect(JSON.parse(textOf('.vscode/extensions.json'))).toEqual({
			recommendations: ['redhat.vscode-yaml'],
		});
	});
});

describe('what init writes for coding agents', () => {
	const skill = textOf(skillFile);

	it('is a skill with a name, that of its folder, and a description', () => {
		const [, front = '', body = ''] = /^---\n([\s\S]+?)\n---\n([\s\S]+)$/.exec(skill) ?? [];
		const {name, description, ...others} = parse(front);
		expect(name).toBe(path.basename(path.dirname(skillFile)));
		expect(description.length).toBeLessThanOrEqual(1024);
		expect(others).toEqual({});
		expect(body).toContain('# Editing');
	});

	it('leads from CLAUDE.md to AGENTS.md, and from there to the skill', () => {
		expect(textOf('CLAUDE.md')).toBe('@AGENTS.md\n');
		expect(textOf('AGENTS.md')).toContain(`\`${skillFile}\``);
	});

	it('says where each language is', () => {
		expect(textOf('AGENTS.md')).toContain('- `content/en/`');
		expect(textOf('AGENTS.md')).toContain('- `content/es/`: the same files, translated');
		const [alone] = packageFiles({...facts, locales: ['fr']}).filter(
			(file) => file.path === 'AGENTS.md',
		);
		expect(alone?.text).toContain('- `content/fr/`');
		expect(alone?.text).not.toContain('translation');
	});

	it('names commands that the program takes', () => {
		const calls = [textOf('AGENTS.md'), skill].flatMap((text) =>
			Array.from(text.matchAll(/npx my-resume ([^`\n#]+)/g), ([, call = '']) => call.trim()),
		);
		expect(calls.length).toBeGreaterThan(6);
		const program = {...facts, home: '/', reader: 'owner' as const, source: () => expect.fail()};
		for (const call of calls)
			expect(readCall(call.split(/\s+/), {...program, name: 'my-resume'}), call).toHaveProperty(
				'call',
			);
	});

	it('shows an entry that check has nothing against', async () => {
		const [, entry = ''] = /```markdown\n([\s\S]+?)\n {3}```/.exec(skill) ?? [];
		const text = entry.replace(/^ {3}/gm, '');
		const folder = await folderOf({
			'profile.yml': 'name: Ada\n',
			'en/experience/motive.md': text,
		});
		const {resume, problems} = await loadResume(folder);
		expect([...problems, ...translationProblems(resume)]).toEqual([]);
		expect(resume.entries[0]).toMatchObject({title: 'Senior Engineer', organization: 'Motive'});
	});
});
