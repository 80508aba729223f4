import {execFileSync} from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {contentFolder, entry} from './content.ts';
import {openProgram, program, toFirst} from './program.ts';
import {closeAll, openSession} from './session.ts';

const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), 'save ')));
const folder = contentFolder({
	'profile.yml': 'name: Ada Lovelace\nlocales: [en, es]\n',
	'en/experience/engine.md': entry({title: 'Engineer'}, 'Notes on the engine.'),
	'es/experience/engine.md': entry({title: 'Ingeniera'}, 'Notas sobre la máquina.'),
});

/** A folder that a reader is in. */
function desk(name: string): string {
	const address = path.join(scratch, name);
	mkdirSync(address);
	return address;
}

const isPdf = (file: string) => readFileSync(file).subarray(0, 5).toString() === '%PDF-';

/** What the screen says, whatever its lines end with. */
const says = (words: string) => (text: string) =>
	text.replace(/\s/g, '').includes(words.replace(/\s/g, ''));

afterEach(closeAll);
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

describe('the PDF, saved from the viewer', () => {
	it('is that of the language in view, lies beside the reader, and never over another file', async () => {
		const cwd = desk('desk');
		writeFileSync(path.join(cwd, 'ada-lovelace.es.pdf'), 'mine');
		const session = openProgram(['-c', folder, '-l', 'en'], [120, 24], {cwd});
		await toFirst(session, '▐ Engineer');
		expect(session.text()).toContain('s save PDF');
		await session.press('s');
		await session.waitFor(says(`Saved the PDF: ${cwd}/ada-lovelace.en.pdf`));
		await session.press('l');
		await session.waitFor('Ingeniera');
		await session.press('s');
		await session.waitFor(says(`El PDF está guardado: ${cwd}/ada-lovelace.es (2).pdf`));
		await session.press('q');
		expect(await session.exited).toMatchObject({exitCode: 0});
		expect(readdirSync(cwd).sort()).toEqual([
			'ada-lovelace.en.pdf',
			'ada-lovelace.es (2).pdf',
			'ada-lovelace.es.pdf',
		]);
		expect(isPdf(path.join(cwd, 'ada-lovelace.en.pdf'))).toBe(true);
		expect(isPdf(path.join(cwd, 'ada-lovelace.es (2).pdf'))).toBe(true);
		expect(readFileSync(path.join(cwd, 'ada-lovelace.es.pdf'), 'utf8')).toBe('mine');
	});

	it('is waited for by whoever leaves meanwhile, and announced as long as it is being made', async () => {
		const cwd = desk('hurry');
		const session = openProgram(['-c', folder, '-l', 'en'], [120, 24], {cwd});
		await toFirst(session, '▐ Engineer');
		await session.type('slLjq');
		expect(await session.exited).toMatchObject({exitCode: 0});
		expect(session.text()).toContain('Saved the PDF: ./ada-lovelace.en.pdf');
		expect(isPdf(path.join(cwd, 'ada-lovelace.en.pdf'))).toBe(true);
	});

	it('isn’t written once more while it is the same; what is reported is where it is', async () => {
		const cwd = desk('again');
		writeFileSync(path.join(cwd, 'ada-lovelace.en.pdf'), 'mine');
		for (let run = 0; run < 2; run++) {
			// As of one that was killed when its file had its name already; no process has that number.
			writeFileSync(path.join(cwd, '.my-resume-4194305-0123abcd.part'), 'half');
			const session = openProgram(['-c', folder, '-l', 'en'], [120, 24], {cwd});
			await toFirst(session, '▐ Engineer');
			for (let press = 0; press < 2; press++) {
				await session.press('s');
				await session.waitFor(says(`Saved the PDF: ${cwd}/ada-lovelace.en (2).pdf`));
				await session.press('k');
			}
			await session.press('q');
			expect(await session.exited).toMatchObject({exitCode: 0});
			expect(session.text()).toContain('Saved the PDF: ./ada-lovelace.en (2).pdf');
		}
		expect(readdirSync(cwd).sort()).toEqual(['ada-lovelace.en (2).pdf', 'ada-lovelace.en.pdf']);
		expect(readFileSync(path.join(cwd, 'ada-lovelace.en.pdf'), 'utf8')).toBe('mine');
	});

	it('is named with its whole path also where a line has no room for it', async () => {
		const cwd = desk('a-folder-of-a-rather-long-name');
		const session = openProgram(['-c', folder, '-l', 'en'], [40, 12], {cwd});
		await toFirst(session, '▐ Engineer');
		await session.press('s');
		await session.waitFor(says(`Saved the PDF: ${cwd}/ada-lovelace.en.pdf`));
		await session.press('esc');
		await session.waitFor('▐ Engineer');
	});

	it('is that of what the owner has just written', async () => {
		const cwd = desk('owner');
		cpSync(folder, path.join(cwd, 'content'), {recursive: true});
		const session = openProgram(['dev', '-l', 'en'], [120, 24], {cwd});
		await toFirst(session, '▐ Engineer');
		await session.press('s');
		await session.waitFor(says('ada-lovelace.en.pdf'));
		expect(isPdf(path.join(cwd, 'ada-lovelace.en.pdf'))).toBe(true);
	});

	it('is refused with a reason where nobody may write', async () => {
		// To root, every folder is open but those of the system's own.
		const cwd = process.getuid?.() === 0 ? '/proc' : desk('closed');
		if (cwd !== '/proc') chmodSync(cwd, 0o555);
		const session = openProgram(['-c', folder, '-l', 'en'], [120, 24], {cwd});
		await toFirst(session, '▐ Engineer');
		await session.press('s');
		await session.waitFor(says(`The PDF can’t be saved in ${cwd}`));
		if (cwd !== '/proc') chmodSync(cwd, 0o755);
	});

	it('is why a viewer doesn’t open in a folder that is gone, and says so', async () => {
		const cwd = desk('gone');
		// A process of its own: one that has asked for its folder before remembers the name.
		const call = JSON.stringify([program, '-c', folder, '-l', 'en']);
		const inside = `
			require('node:fs').rmdirSync(${JSON.stringify(cwd)});
			const {status} = require('node:child_process').spawnSync(process.execPath, ${call}, {stdio: 'inherit'});
			process.exitCode = status;`;
		const session = openSession({args: ['-e', inside], columns: 80, rows: 24, cwd});
		expect(await session.exited).toMatchObject({exitCode: 2});
		expect(session.text()).toContain('The current folder no longer exists.');
		expect(session.alternate()).toBe(false);
	});

	it('needs a compiler, which its owner is told to install', async () => {
		const home = desk('alone');
		cpSync(path.dirname(program), path.join(home, 'dist'), {recursive: true});
		const cwd = desk('elsewhere');
		const file = path.join(home, 'dist/start.cjs');
		const session = openProgram(['-c', folder, '-l', 'en'], [120, 24], {cwd, file});
		await toFirst(session, '▐ Engineer');
		await session.press('s');
		await session.waitFor(
			says(
				'A PDF needs packages that aren’t installed here: npm install --save-dev @myriaddreamin/typst-ts-node-compiler',
			),
		);
		expect(readdirSync(cwd)).toEqual([]);
	});
});

describe('the PDF in an owner’s package', () => {
	const owner = path.join(scratch, 'package');
	const start = path.join(owner, 'dist/start.cjs');

	beforeAll(() => {
		mkdirSync(owner);
		cpSync(folder, path.join(owner, 'content'), {recursive: true});
		const manifest = {
			name: 'ada',
			version: '1.0.0',
			type: 'module',
			bin: 'dist/start.cjs',
			files: ['dist'],
		};
		writeFileSync(path.join(owner, 'package.json'), JSON.stringify(manifest));
		execFileSync(process.execPath, [program, 'pack'], {cwd: owner, stdio: 'ignore'});
	});

	it('is the one that was packed', async () => {
		const cwd = desk('visitor');
		const session = openProgram(['-l', 'es'], [120, 24], {cwd, file: start});
		await toFirst(session, '▐ Ingeniera');
		await session.press('s');
		await session.waitFor(says(`El PDF está guardado: ${cwd}/ada-lovelace.es.pdf`));
		const saved = readFileSync(path.join(cwd, 'ada-lovelace.es.pdf'));
		expect(saved.equals(readFileSync(path.join(owner, 'dist/ada-lovelace.es.pdf')))).toBe(true);
	});

	it('isn’t there where none was packed, and a visitor hears no more than that', async () => {
		const bare = path.join(scratch, 'bare');
		cpSync(owner, bare, {recursive: true});
		rmSync(path.join(bare, 'dist/ada-lovelace.es.pdf'));
		const cwd = desk('unlucky');
		const file = path.join(bare, 'dist/start.cjs');
		const session = openProgram(['-l', 'es'], [120, 24], {cwd, file});
		await toFirst(session, '▐ Ingeniera');
		await session.press('s');
		await session.waitFor(says('Este currículum no tiene ningún PDF que guardar.'));
		expect(existsSync(path.join(cwd, 'ada-lovelace.es.pdf'))).toBe(false);
	});
});
