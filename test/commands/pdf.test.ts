import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {readFile as readToEnd} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {contentFolder, entry} from '../terminal/content.ts';
import {run} from './built.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume --pdf '));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

let made = 0;
/** A new folder that somebody is in. */
function desk(): string {
	const address = path.join(scratch, `${++made}`);
	mkdirSync(address);
	return address;
}

const content = contentFolder({
	'profile.yml': 'name: Ada Lovelace\nlocales: [en, es]\n',
	'en/experience/engine.md': entry({title: 'Engineer'}, 'Notes on the engine.'),
	'es/experience/engine.md': entry({title: 'Ingeniera'}, 'Notas sobre la máquina.'),
});

const isPdf = (file: string) => readFileSync(file).subarray(0, 5).toString() === '%PDF-';

/** An owner's package, and what a visitor runs in it. */
const owner = desk();
writeFileSync(
	path.join(owner, 'package.json'),
	JSON.stringify({
		name: 'ada',
		version: '1.0.0',
		type: 'module',
		bin: 'dist/start.cjs',
		files: ['dist'],
	}),
);
expect(await run(['pack', '-c', content], {cwd: owner})).toMatchObject({status: 0});
const file = path.join(owner, 'dist/start.cjs');
const packed = (locale: string) =>
	readFileSync(path.join(owner, `dist/ada-lovelace.${locale}.pdf`));

describe('--pdf of a visitor', () => {
	it('saves the packed PDF here, never over another file, and once', async () => {
		const cwd = desk();
		writeFileSync(path.join(cwd, 'ada-lovelace.en.pdf'), 'mine');
		for (let again = 0; again < 2; again++)
			expect(await run(['--pdf'], {cwd, file})).toEqual({
				stdout: '',
				stderr: 'Saved the PDF: ./ada-lovelace.en (2).pdf\n',
				status: 0,
			});
		expect(readdirSync(cwd).sort()).toEqual(['ada-lovelace.en (2).pdf', 'ada-lovelace.en.pdf']);
		expect(readFileSync(path.join(cwd, 'ada-lovelace.en.pdf'), 'utf8')).toBe('mine');
		expect(readFileSync(path.join(cwd, 'ada-lovelace.en (2).pdf'))).toEqual(packed('en'));
	});

	it('saves it under the name that is given, unless something has that', async () => {
		const cwd = desk();
		const call = ['--pdf', 'cv.pdf', '-l', 'es'];
		expect(await run(call, {cwd, file})).toEqual({
			stdout: '',
			stderr: 'El PDF está guardado: cv.pdf\n',
			status: 0,
		});
		expect(readFileSync(path.join(cwd, 'cv.pdf'))).toEqual(packed('es'));
		writeFileSync(path.join(cwd, 'cv.pdf'), 'mine');
		expect(await run(call, {cwd, file})).toEqual({
			stdout: '',
			stderr: '“cv.pdf” already exists. Choose another name.\n',
			status: 2,
		});
		expect(readFileSync(path.join(cwd, 'cv.pdf'), 'utf8')).toBe('mine');
		expect(readdirSync(cwd)).toEqual(['cv.pdf']);
		const within = await run(['--pdf', 'new/cv.pdf'], {cwd, file});
		expect(within).toMatchObject({stderr: 'Saved the PDF: new/cv.pdf\n', status: 0});
		expect(readFileSync(path.join(cwd, 'new/cv.pdf'))).toEqual(packed('en'));
		const below = await run(['--pdf', 'cv.pdf/cv.pdf'], {cwd, file});
		expect(below).toMatchObject({
			stderr:
				'“cv.pdf/cv.pdf” can’t be written: part of its path is a file. Choose another folder.\n',
			status: 2,
		});
		const long = await run(['--pdf', 'x'.repeat(300)], {cwd, file});
		expect(long).toMatchObject({status: 2});
		expect(long.stderr).toContain('its name is too long. Choose a shorter one.');
		const hostile = await run(['--pdf', 'a\u001B[31m\u202Eb.pdf'], {cwd, file});
		expect(hostile).toMatchObject({stderr: 'Saved the PDF: ab.pdf\n', status: 0});
	});

	it.skipIf(process.platform === 'win32')('writes it to what is no file as it comes', async () => {
		const cwd = desk();
		execFileSync('mkfifo', ['pipe'], {cwd});
		const [{status}, read] = await Promise.all([
			run(['--pdf', 'pipe'], {cwd, file}),
			readToEnd(path.join(cwd, 'pipe')),
		]);
		expect({status, read}).toEqual({status: 0, read: packed('en')});
		expect(readdirSync(cwd)).toEqual(['pipe']);
		expect(await run(['--pdf', '/dev/null'], {cwd, file})).toMatchObject({status: 0});
	});

	it('writes it to stdout', async () => {
		const cwd = desk();
		for (const call of [['--pdf', '-'], ['--pdf=-']]) {
			const {stdout, stderr, status} = await run(call, {cwd, file});
			expect({stderr, status}).toEqual({stderr: '', status: 0});
			expect(stdout.slice(0, 5)).toBe('%PDF-');
		}
		expect(readdirSync(cwd)).toEqual([]);
	});

	it('says that there is none, and takes no entry', async () => {
		const cwd = desk();
		rmSync(path.join(owner, 'dist/ada-lovelace.es.pdf'));
		expect(await run(['--pdf', '-l', 'es'], {cwd, file})).toMatchObject({
			stderr: 'Este currículum no tiene ningún PDF que guardar.\n',
			status: 2,
		});
		expect(await run(['engine', '--pdf'], {cwd, file})).toMatchObject({
			stderr: 'The PDF has every entry, not just “engine”: leave that out.\n',
			status: 2,
		});
		expect(readdirSync(cwd)).toEqual([]);
	});
});

describe('--pdf of an owner', () => {
	it('makes it', async () => {
		const cwd = desk();
		expect(await run(['-c', content, '--pdf'], {cwd})).toMatchObject({
			stderr: 'Saved the PDF: ./ada-lovelace.en.pdf\n',
			status: 0,
		});
		expect(isPdf(path.join(cwd, 'ada-lovelace.en.pdf'))).toBe(true);
	});
});
