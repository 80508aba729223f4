import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it, onTestFinished} from 'vitest';
import {textWidth} from '../../source/markdown/layout/width.ts';
import {run} from '../commands/built.ts';
import {fixture, openProgram, program, toFirst} from './program.ts';
import {closeAll, openShell, type Session} from './session.ts';
import {sizes} from './sizes.ts';

afterEach(closeAll);

/** A folder for a test to write in, and what writes there. */
function desk(from?: string) {
	const root = mkdtempSync(path.join(tmpdir(), 'my-resume-dev-'));
	onTestFinished(() => rmSync(root, {recursive: true, force: true}));
	const folder = path.join(root, 'content');
	if (from === undefined) mkdirSync(folder);
	else cpSync(from, folder, {recursive: true});
	const at = (file: string) => path.join(folder, file);
	return {
		folder,
		at,
		read: (file: string) => readFileSync(at(file), 'utf8'),
		write(file: string, text: string) {
			mkdirSync(path.dirname(at(file)), {recursive: true});
			writeFileSync(at(file), text);
		},
	};
}

const entry = (title: string, order: number, text = `${title} text.`) =>
	`---\ntitle: ${title}\norder: ${order}\n---\n\n${text}\n`;

const three = () => {
	const here = desk();
	here.write('profile.yml', 'name: Ada Lovelace\n');
	for (const [index, name] of ['Alpha', 'Beta', 'Gamma'].entries())
		here.write(`experience/${name.toLowerCase()}.md`, entry(name, index + 1));
	return here;
};

const dev = async (
	folder: string,
	size: readonly [number, number] = [80, 24],
	...args: string[]
): Promise<Session> => {
	const session = openProgram(['dev', '-c', folder, ...args], size);
	if (args.length > 0) await session.waitFor('Ada Lovelace');
	else await toFirst(session);
	return session;
};

const engine = 'en/experience/engine.md';
/** Goes a page down, and waits to see it. */
async function turnPage(session: Session): Promise<void> {
	await session.settle();
	const before = session.text();
	await session.press('space');
	await session.waitFor((screen) => screen !== before);
}

/** The number of the first paragraph whose beginning is seen, once the screen has come to rest. */
async function place(session: Session): Promise<number> {
	await session.settle();
	return Number(/Paragraph (\d+) speaks/.exec(session.text())?.[1]);
}

describe.each(sizes)('dev in a terminal of %i by %i', (...size) => {
	const [columns] = size;

	it('shows what was saved, and leaves the reader where they were', async () => {
		const here = desk(fixture);
		const session = await dev(here.folder, size, 'engine');
		await turnPage(session);
		await turnPage(session);
		const before = await place(session);
		expect(before).toBeGreaterThan(2);
		const text = here.read(engine);
		here.write(engine, text.replaceAll('weaves', 'spins'));
		await session.waitFor(/spins/);
		expect(await place(session)).toBe(before);
		// More above the place moves nothing either.
		here.write(
			engine,
			text.replace('Paragraph **1**', 'One more.\n\nAnd another.\n\nParagraph **1**'),
		);
		await session.waitFor(/weaves/);
		expect(await place(session)).toBe(before);
		expect(session.text()).toContain('← back');
	});

	it('says what is wrong with the entry in view, until it is fixed', async () => {
		const here = three();
		const session = await dev(here.folder, size, 'beta');
		const text = here.read('experience/beta.md');
		here.write('experience/beta.md', text.replace('title: Beta', 'title: "Beta'));
		await session.waitFor(/^ 2:8 error: /m);
		expect(session.screen()[1]).toContain(
			' ! 1 problem, 1 in experience/beta.md'.slice(0, columns - 1),
		);
		expect(session.text()).toContain('Beta text.');
		for (const row of session.screen()) expect(textWidth(row)).toBeLessThanOrEqual(columns);
		await session.press('esc');
		await session.waitFor(/▐!/);
		await session.press('down');
		// Beside another entry it says where, and the list still marks it.
		await session.waitFor(/^ experience\/beta\.md:2:8 error: /m);
		await session.waitFor(/^ +!/m);
		here.write('experience/beta.md', text);
		await session.waitFor((screen) => !screen.includes('error') && !screen.includes('problem'));
		expect(session.text()).toContain('▐ Gamma');
	});

	it('warns of a profile that nothing else is wrong beside', async () => {
		const here = three();
		const session = await dev(here.folder, size);
		here.write('profile.yml', 'name: Ada Lovelace\nheadlin: Analyst\n');
		await session.waitFor(/^ profile\.yml:2:1 warning: /m);
		expect(session.screen()[1]).toMatch(/^ ! 1 problem *$/);
	});

	it('shows a sentence as long as there is nothing to read, then what is written first', async () => {
		const {folder, write} = desk();
		const session = openProgram(['dev', '-c', folder], size);
		await session.waitFor('To quit, press q.');
		write('experience/alpha.md', entry('Alpha', 1));
		await toFirst(session, '▐ Alpha');
		await session.press('q');
		expect((await session.exited).exitCode).toBe(0);
	});
});

describe('dev', () => {
	it('outlives a save in two steps, and finds its place again', async () => {
		const here = desk(fixture);
		const session = await dev(here.folder, [80, 24], 'engine');
		await turnPage(session);
		await turnPage(session);
		const before = await place(session);
		const text = here.read(engine);
		here.write(engine, '');
		await session.waitFor((screen) => !screen.includes('Paragraph'));
		here.write(engine, text.slice(0, text.indexOf('Paragraph **3**')));
		await session.waitFor('Paragraph 2 ');
		here.write(engine, text);
		await session.waitFor(`Paragraph ${before} `);
		expect(await place(session)).toBe(before);
	});

	it('follows a save that puts another file in the place of the first', async () => {
		const here = three();
		const session = await dev(here.folder, [80, 24], 'beta');
		for (const word of ['first', 'second', 'third']) {
			here.write('experience/beta.md~', entry('Beta', 2, `The ${word} text.`));
			renameSync(here.at('experience/beta.md~'), here.at('experience/beta.md'));
			await session.waitFor(`The ${word} text.`);
			expect(session.text()).toContain('▐ Beta');
		}
	});

	it('follows an entry to another file name', async () => {
		const here = three();
		const session = await dev(here.folder, [80, 24], 'beta');
		renameSync(here.at('experience/beta.md'), here.at('experience/other.md'));
		here.write('experience/other.md', entry('Other', 2));
		await session.waitFor('▐ Other');
		expect(session.text()).not.toContain('Beta');
	});

	it('shows what took the place of an entry that is gone, and the entry if it comes back', async () => {
		const here = three();
		const session = await dev(here.folder);
		await session.press('down');
		await session.waitFor('▐ Beta');
		const text = here.read('experience/beta.md');
		rmSync(here.at('experience/beta.md'));
		await session.waitFor('▐ Gamma');
		here.write('experience/beta.md', text);
		await session.waitFor('▐ Beta');
		await session.press('down');
		rmSync(here.at('experience/gamma.md'));
		await session.waitFor('▐ Beta');
	});

	it('offers a language as soon as something is written in it, with its own words', async () => {
		const here = three();
		const session = await dev(here.folder);
		here.write('de/experience/alpha.md', entry('Alfa', 1, 'Der Text.'));
		await session.waitFor(/\[en\] +de/);
		await session.press('l');
		await session.waitFor('Der Text.');
		expect(session.text()).toContain('lesen');
		rmSync(here.at('de'), {recursive: true});
		await session.waitFor('Alpha text.');
		expect(session.text()).not.toContain('[de]');
	});

	it('waits while the whole folder is away', async () => {
		const here = desk(fixture);
		const session = await dev(here.folder, [80, 24], 'tutor');
		await session.waitFor(/▐[ !]Tutor/);
		for (const name of ['Mentor', 'Teacher']) {
			rmSync(here.folder, {recursive: true});
			await session.waitFor('There is no folder');
			cpSync(fixture, here.folder, {recursive: true});
			await session.waitFor(/▐[ !]Tutor/);
			// And is watched as before.
			const text = here.read('en/experience/tutor.md');
			here.write('en/experience/tutor.md', text.replace('title: Tutor', `title: ${name}`));
			await session.waitFor(`▐!${name}`);
		}
	});

	it.each(['.', 'en', 'en/experience'])(
		'watches on when %s is replaced at once, as git does',
		async (inner) => {
			const here = desk(fixture);
			const session = await dev(here.folder, [80, 24], 'tutor');
			const tutor = 'en/experience/tutor.md';
			const text = here.read(tutor);
			for (const name of ['Mentor', 'Teacher', 'Coach']) {
				rmSync(here.at(inner), {recursive: true});
				cpSync(path.join(fixture, inner), here.at(inner), {recursive: true});
				here.write(tutor, text.replace('title: Tutor', `title: ${name} 1`));
				await session.waitFor(`▐!${name} 1`);
				here.write(tutor, text.replace('title: Tutor', `title: ${name} 2`));
				await session.waitFor(`▐!${name} 2`);
			}
		},
	);

	it('keeps up with two hundred saves in a row', async () => {
		const here = three();
		const session = await dev(here.folder, [80, 24], 'beta');
		for (let save = 1; save <= 200; save++)
			here.write('experience/beta.md', entry('Beta', 2, `Save ${save}.`));
		await session.waitFor('Save 200.');
		await session.press('q');
		expect((await session.exited).exitCode).toBe(0);
	});

	it('keeps a search and an open panel', async () => {
		const here = desk(fixture);
		const session = await dev(here.folder);
		await session.press('/');
		await session.type('Paragraph 31');
		await session.waitFor(/\d of 1 in 1/);
		here.write(engine, here.read(engine).replace('Paragraph **31**', 'Paragraph 31, Paragraph 31'));
		await session.waitFor(/1 of 2 in 1/);
		await session.press('esc', '?');
		await session.waitFor('Half a page down');
		here.write('en/experience/new.md', entry('Newcomer', 9));
		await session.waitFor('Newcomer');
		expect(session.text()).toContain('Half a page down');
	});

	it('hears of a site’s content, of its configuration, and of a folder that it newly names', async () => {
		const here = desk();
		here.write('hugo.toml', 'title = "Ada Lovelace"\nbaseURL = "/"\n');
		here.write('content/experience/alpha.md', entry('Alpha', 1));
		here.write('texts/experience/other.md', entry('Other', 1));
		here.write('node_modules/a/content/experience/wrong.md', entry('Wrong', 1));
		const session = openProgram(['dev', '-c', here.folder], [80, 24]);
		await toFirst(session, '▐ Alpha');
		here.write('content/experience/alpha.md', entry('Alfa', 1));
		await session.waitFor('▐ Alfa');
		here.write('hugo.toml', 'title = "Ada"\nbaseURL = "/"\ncontentDir = "texts"\n');
		await session.waitFor('▐ Other');
		here.write('texts/experience/other.md', entry('Another', 1));
		await session.waitFor('▐ Another');
	});

	it('hears of a target at the root of a site', async () => {
		const here = desk();
		here.write('hugo.toml', 'title = "Ada Lovelace"\nbaseURL = "/"\n');
		here.write('content/experience/alpha.md', entry('Alpha', 1));
		here.write('content/experience/beta.md', entry('Beta', 2));
		here.write('targets/acme.yml', 'exclude: [beta]\n');
		const session = openProgram(['dev', '-c', here.folder, '--for', 'acme'], [80, 24]);
		await session.waitFor('Alpha');
		here.write('targets/acme.yml', 'exclude: [alpha]\n');
		await session.waitFor('Beta');
	});

	it('watches one file of JSON Resume', async () => {
		const here = desk();
		const resume = (position: string) =>
			JSON.stringify({basics: {name: 'Ada Lovelace'}, work: [{name: 'Acme', position}]});
		here.write('resume.json', resume('Engineer'));
		const session = await dev(here.at('resume.json'));
		await session.waitFor('▐ Engineer');
		here.write('resume.json~', resume('Analyst'));
		renameSync(here.at('resume.json~'), here.at('resume.json'));
		await session.waitFor('▐ Analyst');
	});

	it('hears of what is read beside one file: what is private, a target, a translation', async () => {
		const here = desk();
		const resume = (name: string, role: string) =>
			`# ${name}\n\nada@example.org\n\n## Experience\n\n### ${role}, Acme (2019 – 2021)\n\n- Words.\n`;
		here.write('cv.md', resume('Ada Lovelace', 'Engineer'));
		here.write('private.yml', 'location: Old Town\nshow: [viewer]\n');
		here.write('targets/acme.yml', 'headline: Analyst\n');
		const session = await dev(here.at('cv.md'), [100, 30], '--for', 'acme');
		await session.waitFor('Analyst');
		await session.press('c');
		await session.waitFor('Old Town');
		here.write('private.yml', 'location: New Town\nshow: [viewer]\n');
		await session.waitFor('New Town');
		here.write('targets/acme.yml', 'headline: Chief analyst\n');
		await session.waitFor('Chief analyst');
		here.write('cv.fr.md', resume('Ada Lovelace', 'Ingénieure'));
		await session.waitFor(/\bfr\b/);
	});

	it('says of what is wrong nothing that tells whose it is, where that is asked for', async () => {
		const here = desk();
		here.write(
			'profile.yml',
			'name: Ada Lovelace\nemail: ada@@lovelace.example\nphone: call Ada\nlocales: [en]\n',
		);
		here.write(
			'projects/lovelace-tools.md',
			'---\ntitle: Tools\norder: 1\nLovelcae: 1\n---\nWords.\n',
		);
		here.write(
			'experience/analyst.md',
			'---\ntitle: Analyst\n---\n![Ada](ada-lovelace.png) [Mine](lovelace.txt)\n',
		);
		const session = openProgram(['dev', '-c', here.folder, '--anonymous'], [140, 30]);
		await session.waitFor(/\d problems/);
		const seen = [session.text()];
		await session.press('right');
		for (const _ of [1, 2]) {
			await session.settle();
			seen.push(session.text());
			await session.press('n');
		}
		await session.settle();
		seen.push(session.text());
		expect(seen.join('\n')).toMatch(/projects\/candidate-tools\.md|in projects/);
		await session.press('q');
		await session.exited;
		expect(session.raw).not.toMatch(/ada|lovelace/i);
	});

	it('rests while others are at work in the folder that the résumé lies in', async () => {
		const here = three();
		const above = path.dirname(here.folder);
		for (let file = 0; file < 3000; file++) writeFileSync(path.join(above, `file-${file}`), '');
		const session = await dev(here.folder);
		const others = setInterval(() => {
			mkdirSync(path.join(above, 'others'));
			rmSync(path.join(above, 'others'), {recursive: true});
		}, 20);
		onTestFinished(() => clearInterval(others));
		await session.settle(1000);
		here.write('experience/alpha.md', entry('Alfa', 1));
		await session.waitFor('▐ Alfa');
	});

	it('opens the résumé in the current folder', async () => {
		const here = three();
		const session = openProgram(['dev', 'gamma'], [80, 24], {cwd: path.dirname(here.folder)});
		await session.waitFor('Gamma text.');
	});

	it('lets nothing in a problem reach the terminal', async () => {
		const here = three();
		const session = await dev(here.folder, [80, 24], 'beta');
		here.write(
			'experience/beta.md',
			'---\ntitle: Beta\n"\\e]0;owned\\a\\e[31mred": 1\n---\n\nText.\n',
		);
		await session.waitFor(/^ \d+:\d+ (?:warning|error): /m);
		expect(session.raw).not.toContain('owned\u0007');
		expect(session.raw).not.toContain('\u001B[31mred');
	});

	it.each([
		['q', 0],
		['ctrl-c', 130],
	] as const)('%s leaves the terminal as it was, with status %i', async (key, status) => {
		const here = three();
		const session = openShell({columns: 80, rows: 24});
		await session.waitFor('$');
		await session.type(`node ${program} dev -c ${here.folder}; echo "status $?"\r`);
		await toFirst(session, '▐ Alpha');
		here.write('experience/alpha.md', entry('Alfa', 1));
		await session.waitFor('▐ Alfa');
		await session.press(key);
		await session.waitFor(`status ${status}`);
		expect(session.alternate()).toBe(false);
		expect(session.cursorVisible()).toBe(true);
		await session.type('stty -a\r');
		await session.waitFor(/ icanon /);
		expect(session.text()).toMatch(/(?<!-)echo\b/);
	});

	it.each([
		[['dev', '--print'], 'dev doesn’t take --print. See my-resume dev --help.\n'],
		[['dev', '--list'], 'dev doesn’t take --list. See my-resume dev --help.\n'],
		[['dev', '--json'], 'dev doesn’t take --json. See my-resume dev --help.\n'],
		[['dev', '--strict'], 'dev doesn’t take --strict. See my-resume dev --help.\n'],
		[['dev', '-w', '40'], 'dev doesn’t take --width. See my-resume dev --help.\n'],
		[['dev', 'a', 'b'], /^One entry at a time, please: “a” or “b”\?/],
		[['dev'], /^dev needs a terminal to draw in: .+\n$/],
	])('refuses %j with a sentence', async (args, sentence) => {
		const {stdout, stderr, status} = await run(args);
		if (typeof sentence === 'string') expect(stderr).toBe(sentence);
		else expect(stderr).toMatch(sentence);
		expect(stdout).toBe('');
		expect(status).toBe(2);
	});

	it.each([
		[['-c', 'no-such-folder'], 'There is no folder'],
		[['nonsense'], 'There is no entry “nonsense”'],
		[['-l', 'de'], 'This résumé isn’t available in “de”'],
	])('ends with the usual sentence when the call is wrong: %j', async (args, sentence) => {
		const here = three();
		const where = args[0] === '-c' ? [] : ['-c', here.folder];
		const session = openProgram(['dev', ...where, ...args], [80, 24]);
		expect((await session.exited).exitCode).toBe(2);
		expect(session.text()).toContain(sentence);
	});
});
