import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {run} from './built.ts';
import {writeFiles} from './write-files.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-diff-test-'));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));
const hasGit = spawnSync('git', ['--version']).status === 0;

const files = {
	'profile.yml': 'name: Ada Lovelace\nheadline: Analyst\nlocales: [en, fr]\n',
	'en/experience/engine.md':
		'---\ntitle: Analyst\ncompany: Babbage\nperiod: 1842 - 1843\n---\nWrote notes.\n\n- Led people {for: lead}\n',
	'fr/experience/engine.md':
		'---\ntitle: Analyste\ncompany: Babbage\nperiod: 1842 - 1844\n---\nDes notes.\n',
	'en/projects/tables.md': '---\ntitle: Tables\n---\nOf numbers.\n',
	'targets/acme.yml': 'exclude: [tables]\nheadline: {en: Chief analyst}\n',
	'targets/lead.yml': '',
};

function write(name: string): string {
	return path.dirname(writeFiles(path.join(scratch, name, 'cv'), files));
}

const plain = write('plain');
const diff = (args: string[], cwd = plain) => run(['diff', ...args, '-c', 'cv'], {cwd});

describe('my-resume diff', () => {
	it('says what a target shows otherwise than the whole résumé', async () => {
		for (const args of [['acme'], ['--for', 'acme']]) {
			const {stdout, status} = await diff(args);
			expect(status).toBe(0);
			expect(stdout).toBe(
				[
					'profile (en): changed',
					'  headline: [-Analyst-]{+Chief analyst+}',
					'',
					'experience/engine (en): changed',
					'  text: [-- Led people-]',
					'',
					'projects/tables (en): removed',
					'',
				].join('\n'),
			);
		}
	});

	it('says what two targets show otherwise, and nothing where nothing differs', async () => {
		expect((await diff(['acme', 'lead'])).stdout).toContain('projects/tables (en): added');
		expect((await diff(['acme', 'ACME'])).stdout).toBe('Nothing differs.\n');
	});

	it('says what a language lacks, and what isn’t words', async () => {
		const {stdout} = await diff(['fr']);
		expect(stdout).toContain('projects/tables (fr): removed');
		expect(stdout).toContain('period: 1842 – [-1843-]{+1844+}');
		expect(stdout).not.toContain('notes');
		expect((await diff(['fr', 'en'])).stdout).toContain('projects/tables (en): added');
	});

	it('takes tags in another language for the same unless there are more or fewer', async () => {
		const folder = write('tags');
		const entry = (locale: string, head: string) =>
			writeFileSync(
				path.join(folder, `cv/${locale}/experience/engine.md`),
				`---\ntitle: A\n${head}\n---\nWords.\n`,
			);
		entry('en', 'tags: [Teaching]\npdf: true');
		entry('fr', 'tags: [Enseignement]');
		const {stdout} = await diff(['fr'], folder);
		expect(stdout).not.toContain('tags');
		expect(stdout).toContain('pdf: [-true-]');
		entry('fr', 'tags: [Enseignement, Écriture]\npdf: true');
		expect((await diff(['fr'], folder)).stdout).toContain('Écriture');
	});

	it('finds the targets beside a single file', async () => {
		const folder = path.join(scratch, 'json');
		mkdirSync(path.join(folder, 'targets'), {recursive: true});
		writeFileSync(
			path.join(folder, 'resume.json'),
			'{"basics": {"name": "Ada", "label": "Analyst"}, "work": [{"name": "Babbage", "position": "Analyst"}]}',
		);
		writeFileSync(path.join(folder, 'targets/acme.yml'), 'headline: Chief\n');
		const {stdout} = await run(['diff', 'acme', '-c', 'resume.json'], {cwd: folder});
		expect(stdout).toContain('headline: [-Analyst-]{+Chief+}');
	});

	it('is data with --json', async () => {
		const {stdout} = await diff(['acme', '--json']);
		expect(JSON.parse(stdout)).toContainEqual({
			...{id: 'profile', locale: 'en', kind: 'changed'},
			fields: [{field: 'headline', before: 'Analyst', after: 'Chief analyst'}],
		});
	});

	it('marks words by colour alone where there is colour, and lets nothing else through', async () => {
		const folder = write('escapes');
		writeFileSync(
			path.join(folder, 'cv/targets/acme.yml'),
			'headline: {en: "Chief\\x1b[2J analyst"}\n',
		);
		const {stdout} = await diff(['acme', '--color', 'always'], folder);
		expect(stdout).toContain('\u001B[32m');
		expect(stdout).not.toContain('{+');
		expect(stdout).not.toContain('\u001B[2J');
	});

	it.each([
		[[], 'something to compare with'],
		[['nothing'], '“nothing” is neither a language'],
		[['acne'], 'of a git repository around it. Did you mean acme?'],
		[['en'], '“en” is a language, and compared with another: my-resume diff en fr, for example.'],
		[['fr', 'acme'], '“fr” is a language, and compared with another'],
		[['-x'], '-x'],
		[['a', 'b', 'c'], 'compares two things, not 3'],
	])('%j ends with status 2 and a sentence', async (args, words) => {
		const {status, stderr} = await diff(args);
		expect(stderr).toContain(words);
		expect(status).toBe(2);
	});

	it.skipIf(!hasGit)(
		'says what has changed since a revision, and leaves the repository alone',
		async () => {
			const folder = write('repository');
			const git = (...args: string[]) =>
				execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
					cwd: folder,
					encoding: 'utf8',
				});
			git('init', '-q');
			git('add', '.');
			git('commit', '-qm', 'First');
			const file = path.join(folder, 'cv/en/experience/engine.md');
			writeFileSync(file, files['en/experience/engine.md'].replace('Wrote', 'Published'));
			writeFileSync(path.join(folder, 'cv/en/projects/new.md'), '---\ntitle: New\n---\n');
			git('add', file);
			const before = git('status', '--porcelain');
			const left = () => readdirSync(tmpdir()).filter((name) => /^my-resume-diff-[^t]/.test(name));
			const others = left();
			const {stdout} = await diff(['HEAD'], folder);
			expect(stdout).toBe(
				[
					'experience/engine (en): changed',
					'  text: [-Wrote-]{+Published+} notes.',
					'',
					'projects/new (en): added',
					'',
				].join('\n'),
			);
			expect(git('status', '--porcelain')).toBe(before);
			expect(left().filter((name) => !others.includes(name))).toEqual([]);
			git('commit', '-qam', 'Second');
			const two = await diff(['HEAD~1', 'HEAD'], folder);
			expect(two.stdout).toContain('[-Wrote-]{+Published+} notes.');
			expect(two.stdout).not.toContain('new');
			expect((await diff(['HEAD~9'], folder)).status).toBe(2);
			expect((await diff(['--output=x'], folder)).status).toBe(2);
		},
	);
});
