import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Ajv} from 'ajv';
import {afterAll, afterEach, describe, expect, it, test} from 'vitest';
import {parse} from 'yaml';
import {loadResume} from '../../source/content/load.ts';
import {localize} from '../../source/resume/localize.ts';
import {pagesOf} from '../../source/resume/pages.ts';
import {openProgram} from '../terminal/program.ts';
import {closeAll} from '../terminal/session.ts';
import {run} from './built.ts';

const base = mkdtempSync(path.join(tmpdir(), 'my résumé init '));
afterAll(() => rmSync(base, {recursive: true, force: true}));
afterEach(closeAll);

let made = 0;
const newFolder = () => path.join(base, `new ${++made}`);

const ada = ['--name', 'Ada Lovelace', '--headline', 'Analyst', '--email', 'ada@example.org'];

/** Every file of a folder with its text, by its path. */
function filesIn(folder: string): Record<string, string> {
	const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((each) =>
		each.isFile(),
	);
	const entries = files.map((each): [string, string] => {
		const address = path.join(each.parentPath, each.name);
		return [
			path.relative(folder, address).split(path.sep).join('/'),
			readFileSync(address, 'utf8'),
		];
	});
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('the examples', () => {
	it.each(['en', 'es', 'fr,en', 'de', 'en,es,fr,de', 'pt-BR', 'ja,en'])(
		'in %s have nothing wrong but what is to be replaced, and every usual section',
		async (locales) => {
			const folder = newFolder();
			expect(await run(['init', folder, ...ada, '--locales', locales])).toMatchObject({
				status: 0,
				stderr: '',
			});
			const content = path.join(folder, 'content');
			const checked = await run(['check', '-c', content, '--json']);
			expect(checked.status).toBe(0);
			const found = JSON.parse(checked.stdout) as {problems: Array<{code: string}>};
			expect(found.problems.map(({code}) => code)).toEqual(['template-text']);
			const {resume, problems} = await loadResume(content);
			// Of languages, only names and usual words are written.
			const files = Object.keys(filesIn(content)).filter((file) => file !== 'languages.yml');
			expect(new Set(problems.map(({file}) => file))).toEqual(new Set(files));
			expect(resume.locales).toEqual(locales.split(','));
			for (const locale of resume.locales) {
				const shown = localize(resume, locale);
				expect(shown.sections.map(({name}) => name)).toEqual([
					...['about', 'experience', 'projects', 'education'],
					...['skills', 'languages', 'certifications'],
				]);
				expect(
					pagesOf(shown).flatMap(({entries}) => entries.filter((each) => each.fallback)),
				).toEqual([]);
				expect(shown.profile).toMatchObject({
					name: 'Ada Lovelace',
					headline: 'Analyst',
					email: 'ada@example.org',
				});
			}
		},
	);

	it('are in the language asked for, or else say that they aren’t', async () => {
		const folder = newFolder();
		await run(['init', folder, ...ada, '--locales', 'fr,pt']);
		const files = filesIn(folder);
		expect(files['content/fr/summary.md']).toContain('Remplacez ce texte');
		expect(files['content/fr/summary.md']).not.toContain('translate it');
		expect(files['content/pt/summary.md']).toMatch(/# .*translate it[\s\S]*Replace this text/);
		expect(files['content/skills.yml']).toContain('# The examples for pt are in English');
	});

	it('name what export all writes, and a version for one reader, in lines to uncomment', async () => {
		const folder = newFolder();
		await run(['init', folder, ...ada, '--locales', 'en']);
		const profile = path.join(folder, 'content/profile.yml');
		const text = readFileSync(profile, 'utf8');
		const [, file = '', key = ''] =
			/such as (content\/targets\/acme\.yml), with (\w+): …/.exec(text) ?? [];
		writeFileSync(profile, text.replace('# outputs: [pdf, docx]', 'outputs: [text]'));
		mkdirSync(path.dirname(path.join(folder, file)));
		writeFileSync(path.join(folder, file), `${key}: Programmer\n`);
		expect((await run(['export', 'all'], {cwd: folder})).status).toBe(0);
		expect(readFileSync(path.join(folder, 'out/ada-lovelace.en.txt'), 'utf8')).toContain('Analyst');
		const own = readFileSync(path.join(folder, 'out/acme/ada-lovelace.en.txt'), 'utf8');
		expect(own).toContain('Programmer');
	});

	it('are what the schemas say, which the first line of each leads to', async () => {
		const folder = newFolder();
		await run(['init', folder, ...ada, '--locales', 'en,es']);
		const schemas = path.resolve(import.meta.dirname, '../../schema');
		const read = (file: string) => JSON.parse(readFileSync(path.join(schemas, file), 'utf8'));
		const ajv = new Ajv({allowUnionTypes: true});
		ajv.addVocabulary(['patternErrorMessage']);
		ajv.addSchema(read('shared.schema.json'), 'shared.schema.json');
		const content = Object.entries(filesIn(folder)).filter(([file]) => file.startsWith('content/'));
		expect(content).toHaveLength(13);
		for (const [file, text] of content) {
			const data = file.endsWith('.md') ? (text.split(/^---$/m)[1] ?? '').trim() : text;
			const [, schema = ''] = /^# yaml-language-server: \$schema=(.+)\n/.exec(data) ?? [];
			const target = path.posix.join(path.posix.dirname(file), schema);
			expect(target).toMatch(/^node_modules\/my-resume\/schema\/[\w-]+\.schema\.json$/);
			const name = path.basename(schema);
			const validate = ajv.getSchema(name) ?? ajv.compile({...read(name), $id: name});
			expect([file, validate(parse(data)), validate.errors]).toEqual([file, true, null]);
		}
	});
});

describe('the package', () => {
	it('has a command, one folder, no dependency and no licence', async () => {
		const folder = newFolder();
		await run(['init', folder, ...ada, '--locales', 'en']);
		const files = filesIn(folder);
		const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
		const manifest = JSON.parse(files['package.json'] ?? '');
		expect(manifest).toMatchObject({
			name: 'ada-lovelace',
			version: '0.1.0',
			type: 'module',
			bin: {'ada-lovelace': 'dist/start.cjs'},
			files: ['dist'],
			engines: {node: '>=20'},
			devDependencies: {'my-resume': `^${version}`},
		});
		expect(manifest).not.toHaveProperty('dependencies');
		expect(manifest).not.toHaveProperty('license');
		expect(Object.keys(manifest.scripts).sort()).toEqual([
			...['check', 'dev', 'prepack', 'site', 'start'],
		]);
		expect(Object.keys(files)).not.toContain('LICENSE');
		expect(files['README.md']).toContain('\nnpx ada-lovelace\n');
		const workflow = (name: string) => parse(files[`.github/workflows/${name}.yml`] ?? '');
		expect(workflow('check').jobs.check.steps.map(({run}: {run?: string}) => run)).toEqual([
			...[undefined, undefined, 'npm ci', 'npm run check'],
		]);
		expect(workflow('release')).toMatchObject({
			on: {push: {tags: ['v*']}},
			permissions: {'id-token': 'write'},
		});
		expect(files['.github/workflows/release.yml']).toContain('npm publish --provenance');
		const {jobs} = workflow('site');
		expect(jobs.build.permissions).toEqual({contents: 'read', pages: 'read'});
		expect(jobs.deploy.permissions).toEqual({pages: 'write', 'id-token': 'write'});
		const used = Object.values(files).flatMap((text) =>
			Array.from(text.matchAll(/uses: (\S+)/g), ([, action]) => action),
		);
		expect(used.length).toBeGreaterThan(8);
		for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@[\da-f]{40}$/);
	});

	it.each([
		[['--name', 'Łukasz Żółć-Groß'], 'lukasz-zolc-gross'],
		[['--name', '山田太郎'], /^new-\d+$/],
		[['--name', 'Path'], 'path-resume'],
		[['--name', 'Ada', '--package', '@ada/cv'], '@ada/cv'],
	])('%j is called %s', async (flags, name) => {
		const folder = newFolder();
		await run(['init', folder, ...flags, '--yes']);
		const manifest = JSON.parse(filesIn(folder)['package.json'] ?? '');
		expect(manifest.name).toMatch(name);
		expect(Object.keys(manifest.bin)).toEqual([manifest.name.replace('@ada/', '')]);
	});

	it('says what to do next, in words that a shell takes', async () => {
		const folder = newFolder();
		const {stdout} = await run(['init', folder, ...ada, '--locales', 'en']);
		expect(stdout).toContain(`\n  cd '${folder}'\n  npm install\n`);
		expect(stdout).toContain('npx ada-lovelace');
		const dashed = await run(['init', ...ada, '--locales', 'en', '--', '-cv'], {
			cwd: path.dirname(newFolder()),
		});
		expect(dashed.stdout).toContain('\n  cd ./-cv\n');
	});

	it.skipIf(process.platform !== 'linux')('ends where no folder can be made', async () => {
		const {status, stderr} = await run(['init', '/proc/cv', ...ada, '--locales', 'en']);
		expect(stderr).toContain('The files can’t be written: its folder is gone.');
		expect(status).toBe(2);
	});
});

describe('a folder that holds something', () => {
	it('keeps every file: init says which is in the way, and writes nothing', async () => {
		const folder = newFolder();
		mkdirSync(path.join(folder, 'content/es'), {recursive: true});
		writeFileSync(path.join(folder, 'content/es/about.md'), 'mine');
		writeFileSync(path.join(folder, 'README.md'), 'mine');
		const before = filesIn(folder);
		const {status, stdout, stderr} = await run(['init', folder, ...ada, '--locales', 'en,es']);
		expect({status, stdout}).toEqual({status: 2, stdout: ''});
		expect(stderr).toContain('README.md');
		expect(filesIn(folder)).toEqual(before);
		rmSync(path.join(folder, 'README.md'));
		const second = await run(['init', folder, ...ada, '--locales', 'en,es']);
		expect(second.status).toBe(2);
		expect(second.stderr).toContain('already has content/es/about.md,');
		expect(filesIn(folder)).toEqual({'content/es/about.md': 'mine'});
	});

	it('is fine as long as nothing is in the way', async () => {
		const folder = newFolder();
		mkdirSync(path.join(folder, '.git'), {recursive: true});
		writeFileSync(path.join(folder, '.git/HEAD'), 'x');
		writeFileSync(path.join(folder, 'LICENSE'), 'mine');
		expect((await run(['init', folder, ...ada, '--locales', 'en'])).status).toBe(0);
		expect(filesIn(folder)).toMatchObject({LICENSE: 'mine', '.git/HEAD': 'x'});
	});

	it('isn’t left through a symbolic link', async () => {
		const [folder, other] = [newFolder(), newFolder()];
		mkdirSync(folder);
		mkdirSync(other);
		symlinkSync(other, path.join(folder, 'content'));
		const {status, stderr} = await run(['init', folder, ...ada, '--locales', 'en']);
		expect(status).toBe(2);
		expect(stderr).toContain('already has content,');
		expect(readdirSync(other)).toEqual([]);
		rmSync(path.join(folder, 'content'));
		symlinkSync(path.join(other, 'nowhere'), path.join(folder, 'package.json'));
		expect((await run(['init', folder, ...ada, '--locales', 'en'])).status).toBe(2);
		expect(readdirSync(other)).toEqual([]);
	});
});

test.each([
	[[], 'init needs a folder'],
	[['a', 'b'], 'One folder at a time, please: “a” or “b”?'],
	[
		['a', '--e-mail', 'x'],
		'There is no flag --e-mail. Did you mean --email? See my-resume init --help.',
	],
	[['a\u001B[31mb'], '“ab” has characters in its name that can’t be seen.'],
	[['\u202Eab'], '“ab” has characters in its name that can’t be seen.'],
	[['a\nb'], '“a b” has characters in its name that can’t be seen.'],
	[[' '], '“ ” has characters in its name that can’t be seen.'],
	[
		['a'.repeat(400)],
		`“${'a'.repeat(150)} … ${'a'.repeat(150)}” can’t be used: its name is too long.`,
	],
	[['a', '--name'], '--name needs a value.'],
	[['a', '--name', '--yes'], '--name needs a value.'],
	[['a', '--name', 'x', '--name', 'y'], 'The flag --name can only be set once.'],
	[['a', '--email', 'nobody'], '--email: “nobody” isn’t an e-mail address'],
	[['a', '--locales', 'en,klingon'], '“klingon” isn’t a language tag, such as en, es or pt-BR.'],
	[['a', '--package', 'My CV'], '“My CV” can’t be the name of your package'],
	[['a', '--package', 'my-resume'], '“my-resume” can’t be the name of your package'],
	[
		['a', '--name', 'Ada'],
		'There is no terminal to ask on: add --headline, --email and --locales.',
	],
	[['a', '--yes'], '--yes needs --name'],
	[['a', '--from', 'nowhere.json'], 'There is no file “nowhere.json”'],
	[['a', '--from', 'package.json'], '“package.json” isn’t a résumé that my-resume can read'],
])('init %j ends with status 2 and a sentence', async (args, sentence) => {
	const {status, stdout, stderr} = await run(['init', ...args]);
	expect({status, stdout}).toEqual({status: 2, stdout: ''});
	expect(stderr).toContain(sentence);
	expect(existsSync('a')).toBe(false);
});

describe('on a terminal', () => {
	it('asks for what no flag says, and again where an answer is none', async () => {
		const folder = newFolder();
		const session = openProgram(['init', folder, '--headline', 'Analyst'], [80, 24]);
		await session.waitFor('Your name:');
		await session.type('Ada Lovelace\r');
		await session.waitFor('Your e-mail address:');
		await session.type('nobody\r');
		await session.waitFor('“nobody” isn’t an e-mail address');
		await session.type('ada@example.org\r');
		await session.waitFor('Languages to write in, with the default first (en):');
		expect(existsSync(folder)).toBe(false);
		await session.type('es, en\r');
		expect(await session.exited).toMatchObject({exitCode: 0});
		expect(session.text()).toContain('npx ada-lovelace');
		const {resume} = await loadResume(path.join(folder, 'content'));
		expect(resume.locales).toEqual(['es', 'en']);
		expect(resume.profiles.es).toMatchObject({name: 'Ada Lovelace', headline: 'Analyst'});
	});

	it.each(['ctrl-c', 'ctrl-d'])('stops at %s, with nothing written', async (key) => {
		const folder = newFolder();
		const session = openProgram(['init', folder], [80, 24]);
		await session.waitFor('Your name:');
		await session.type('Ada\r');
		await session.waitFor('What you do');
		await session.press(key);
		expect(await session.exited).toMatchObject({exitCode: 130});
		expect(existsSync(folder)).toBe(false);
	});
});
