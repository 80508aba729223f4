import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {unzipSync} from 'fflate';
import {afterAll, describe, expect, it} from 'vitest';
import {openProgram} from '../terminal/program.ts';
import {closeAll} from '../terminal/session.ts';
import {findTool} from '../tools/tool.ts';
import {run} from './built.ts';
import {writeFiles} from './write-files.ts';

const pdftotext = findTool('pdftotext');
const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-variants-'));
afterAll(async () => {
	await closeAll();
	rmSync(scratch, {recursive: true, force: true});
});

/** Words that acme must never see: in an entry, in an item of a list, in an item of data. */
const secrets = ['Umbrella', 'Zeppelin', 'Quicksilver'];

const write = (name: string, files: Record<string, string>) =>
	writeFiles(path.join(scratch, name), files);

const target = 'exclude: [umbrella]\nheadline: {en: For Acme}\n';
const own = write('own', {
	'profile.yml': 'name: Ada Lovelace\nheadline: Analyst\nlocales: [en, fr]\n',
	'skills.yml': '- name: Go\n- name: Quicksilver\n  for: other\n',
	'en/experience/engine.md':
		'---\ntitle: Analyst\ncompany: Babbage\nperiod: 2020 - 2024\n---\n- Wrote notes\n- Flew the Zeppelin {for: other}\n',
	'en/experience/umbrella.md':
		'---\ntitle: Agent\ncompany: Umbrella\nperiod: 2010 - 2012\n---\nWords.\n',
	'fr/experience/umbrella.md':
		'---\ntitle: Agente\ncompany: Umbrella\nperiod: 2010 - 2012\n---\nMots.\n',
	'targets/acme.yml': target,
	'targets/other.yml': '',
});
const json = write('json', {
	'resume.json': JSON.stringify({
		basics: {name: 'Ada Lovelace', label: 'Analyst'},
		work: [
			{
				name: 'Babbage',
				position: 'Analyst',
				startDate: '2020',
				highlights: ['Flew the Zeppelin {for: other}'],
			},
			{name: 'Umbrella', position: 'Agent', startDate: '2010', endDate: '2012'},
		],
		skills: [{name: 'Go'}, {name: 'Quicksilver', for: 'other'}],
	}),
	'targets/acme.yml': target.replace('umbrella', 'agent'),
	'targets/other.yml': '',
});

/** All that is written in a document. */
function textOf(file: string): string {
	if (file.endsWith('.pdf')) return execFileSync(pdftotext ?? '', [file, '-'], {encoding: 'utf8'});
	const bytes = readFileSync(file);
	if (!file.endsWith('.docx')) return bytes.toString();
	return Object.values(unzipSync(bytes))
		.map((part) => Buffer.from(part).toString())
		.join('\n');
}

describe.each([
	['content', own],
	['JSON Resume', path.join(json, 'resume.json')],
])('--for, on %s', (_, content) => {
	it.each(['text', 'markdown', 'json', 'html', 'docx', ...(pdftotext ? ['pdf'] : [])])(
		'has none of what others get in %s, and everything without it',
		async (format) => {
			const file = path.join(mkdtempSync(path.join(scratch, 'out-')), `cv.${format}`);
			const call = ['export', format, '-c', content, '-l', 'en', '-o', file, '--force'];
			expect(await run([...call, '--for', 'acme'])).toMatchObject({status: 0});
			const text = textOf(file);
			expect(text).toContain('Babbage');
			expect(text).toContain('For Acme');
			for (const secret of [...secrets, '{for']) expect(text).not.toContain(secret);
			expect(await run(call)).toMatchObject({status: 0});
			for (const secret of secrets) expect(textOf(file)).toContain(secret);
			// JSON Resume goes back as it was written.
			if (format !== 'json') expect(textOf(file)).not.toContain('{for');
		},
	);
});

describe('--for', () => {
	it('is packed alone: nothing of the others, and no name of a target', async () => {
		const folder = write('package', {
			'package.json': JSON.stringify({
				...{name: 'ada', version: '1.0.0', type: 'module'},
				...{bin: 'dist/start.cjs', files: ['dist']},
			}),
		});
		const {status, stderr} = await run(['pack', '-c', own, '--for', 'acme'], {cwd: folder});
		expect(stderr).toContain('ada');
		expect(status).toBe(0);
		const dist = path.join(folder, 'dist');
		const files = readdirSync(dist).filter((file) => /^resume|json$|bodies|texts/.test(file));
		expect(files.length).toBeGreaterThan(1);
		for (const file of files) {
			const text = readFileSync(path.join(dist, file), 'latin1');
			for (const secret of [...secrets, '{for', '"for"', 'acme'])
				expect(text).not.toContain(secret);
		}
	});

	it('opens the viewer, which names it in the command for the same entry', async () => {
		const session = openProgram(['-c', own, '--for', 'acme', '-l', 'en'], [100, 30]);
		await session.waitFor('For Acme');
		expect(session.text()).not.toContain('Umbrella');
		session.write('q');
		await session.exited;
		expect(session.text()).toContain('--for acme');
	});

	it('finds the content in the current folder', async () => {
		const {stdout} = await run(['--list', '--for', 'acme', '-l', 'en'], {cwd: own});
		expect(stdout).toContain('experience/engine\t');
		expect(stdout).not.toContain('umbrella');
	});

	it.each([
		[['--list', '--for', 'acne'], 'There is no target “acne” in “.”. Did you mean acme?'],
		[['--list', '--for'], '--for'],
	])('%j ends with status 2 and a sentence', async (args, words) => {
		const {status, stderr} = await run(args, {cwd: own});
		expect(status).toBe(2);
		expect(stderr).toContain(words);
	});

	it('that is unknown ends dev with a sentence, instead of a wait for it', async () => {
		const session = openProgram(['dev', '-c', own, '--for', 'acne'], [100, 30]);
		expect(await session.exited).toMatchObject({exitCode: 2});
		expect(session.text()).toContain('There is no target “acne”');
	});

	it('that leaves nothing is told in a sentence, with status 2', async () => {
		writeFileSync(path.join(own, 'targets/nothing.yml'), 'include: [umbrella]\nlast: 1 year\n');
		const {status, stderr} = await run(['--print', '-c', own, '--for', 'nothing']);
		expect(status).toBe(2);
		expect(stderr).toContain('There is nothing to read');
		expect(stderr).toContain('nothing');
	});
});
