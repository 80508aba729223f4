import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import type {Result} from '../commands/built.ts';
import {program} from '../terminal/program.ts';

const content = path.join(process.cwd(), 'test/fixtures/terminal');
const init = [
	...['--name', 'Ada', '--headline', 'Analyst'],
	...['--email', 'a@example.org', '--locales', 'en,es'],
];

const desk = () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-full-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
};

/**
 * Runs a call where no file may have more than so many blocks, which a writer meets as it meets a full
 * disk: any write may be the one that fails.
 */
function runWithin(blocks: number | 'unlimited', cwd: string, ...args: string[]): Promise<Result> {
	const script = `ulimit -f ${blocks}; exec "$@"`;
	return new Promise((resolve) => {
		const child = execFile(
			'sh',
			['-c', script, 'sh', process.execPath, program, ...args],
			{cwd, env: {PATH: process.env.PATH, LANG: 'en_US.UTF-8'}},
			(_, stdout, stderr) => resolve({stdout, stderr, status: child.exitCode}),
		);
	});
}

const everything = (folder: string) =>
	Object.fromEntries(
		readdirSync(folder, {recursive: true, withFileTypes: true})
			.filter((each) => each.isFile())
			.map((each) => path.join(each.parentPath, each.name))
			.map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]),
	);

describe.skipIf(process.platform === 'win32')('where no file has room', () => {
	const no = 'the file is too large for that disk.';

	it('init keeps no file and no folder, says so, and works later', async () => {
		for (const blocks of [0, 1]) {
			const cwd = desk();
			const refused = await runWithin(blocks, cwd, 'init', 'a/b', ...init);
			expect(refused).toEqual({
				...{stdout: '', status: 2},
				stderr: `The files can’t be written: ${no} Nothing was kept.\n`,
			});
			expect(readdirSync(cwd)).toEqual([]);
			if (blocks > 0) continue;
			expect(await runWithin('unlimited', cwd, 'init', 'a/b', ...init)).toMatchObject({status: 0});
		}
	});

	it('init keeps what is in the folder it was to write to', async () => {
		const cwd = desk();
		writeFileSync(path.join(cwd, 'LICENSE'), 'mine');
		expect(await runWithin(1, cwd, 'init', '.', ...init)).toMatchObject({status: 2});
		expect(everything(cwd)).toEqual({LICENSE: 'mine'});
		expect(await runWithin('unlimited', cwd, 'init', '.', ...init)).toMatchObject({status: 0});
		expect(readdirSync(cwd).filter((name) => name.startsWith('.my-resume-'))).toEqual([]);
	});

	it.each(['text', 'html', 'docx'])(
		'export %s keeps the file that it was to replace',
		async (format) => {
			const cwd = desk();
			writeFileSync(path.join(cwd, 'out'), 'old');
			const args = ['export', format, '-c', content, '-l', 'en', '-o'];
			const told = (file: string) => ({
				...{stdout: '', status: 2},
				stderr: `“${file}” can’t be written: ${no}\n`,
			});
			expect(await runWithin(0, cwd, ...args, 'out', '--force')).toEqual(told('out'));
			expect(await runWithin(0, cwd, ...args, 'new')).toEqual(told('new'));
			expect(everything(cwd)).toEqual({out: 'old'});
		},
	);

	it('pack keeps the package of before', async () => {
		const cwd = desk();
		cpSync(content, path.join(cwd, 'content'), {recursive: true});
		const manifest = {name: 'ada', version: '1.0.0', bin: 'dist/start.cjs', files: ['dist']};
		writeFileSync(path.join(cwd, 'package.json'), JSON.stringify(manifest));
		expect(await runWithin('unlimited', cwd, 'pack')).toMatchObject({status: 0});
		const before = everything(cwd);
		const refused = await runWithin(40, cwd, 'pack');
		expect(refused).toMatchObject({
			stderr: `“dist/” can’t be written: ${no} What was there is still there.\n`,
			status: 2,
		});
		expect(everything(cwd)).toEqual(before);
	});
});
