import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {readRegular} from '../../source/content/files/regular-file.ts';
import {loadResume} from '../../source/content/load.ts';
import {run} from '../commands/built.ts';
import {folderOf} from '../content/folder-of.ts';

const entry = '---\ntitle: Engineer\ncompany: Acme\n---\n\nText.\n';
const secret = '---\ntitle: Secret\ncompany: Elsewhere\n---\n\nNot for you.\n';

const pipe = (address: string) => {
	execFileSync('mkfifo', [address]);
};

/** What every command that reads a folder says of it; one that never ends is a failed test. */
async function everyCommand(folder: string) {
	const [checked, printed, listed] = await Promise.all([
		run(['check', '-c', folder]),
		run(['-p', '-c', folder]),
		run(['--list', '-c', folder]),
	]);
	return {checked, printed, listed};
}

describe('what only has the name of a file', () => {
	it('is a pipe that nobody writes to, and keeps no command waiting', async () => {
		const folder = await folderOf({'experience/good.md': entry});
		for (const name of ['experience/pipe.md', 'profile.yml', 'skills.toml', 'resume.json'])
			pipe(path.join(folder, name));
		const {checked, printed, listed} = await everyCommand(folder);
		expect(checked.status).toBe(1);
		for (const name of ['experience/pipe.md', 'profile.yml', 'skills.toml', 'resume.json'])
			expect(checked.stdout).toMatch(
				new RegExp(`^(?:also: )?${name}:1:1(?:$|: error: This isn’t a regular file)`, 'm'),
			);
		expect(printed).toMatchObject({status: 0, stdout: expect.stringContaining('Engineer')});
		expect(listed).toMatchObject({status: 0, stdout: expect.stringContaining('experience/good\t')});
	});

	it('is a pipe where a site has its settings, or a package its own', async () => {
		for (const name of [
			'package.json',
			'hugo.toml',
			'config.yaml',
			'config/_default/params.toml',
		]) {
			const folder = await folderOf({'content/experience/good.md': entry, 'config/_default/x': ''});
			pipe(path.join(folder, name));
			const {checked, printed} = await everyCommand(folder);
			expect(checked.stdout).toMatch(/ in 1 entry, 1 locale\.$/m);
			expect(printed.stdout).toContain('Engineer');
		}
	});

	it('is a socket, a folder, or a device behind a link', async () => {
		const folder = await folderOf({'experience/good.md': entry});
		const server = createServer().listen(path.join(folder, 'experience/socket.md'));
		onTestFinished(() => void server.close());
		mkdirSync(path.join(folder, 'experience/folder.md'));
		symlinkSync('/dev/zero', path.join(folder, 'experience/zero.md'));
		symlinkSync('/dev/stdin', path.join(folder, 'profile.yml'));
		const {checked, printed} = await everyCommand(folder);
		expect(checked.stdout.match(/^(?:also: |\S+: error: ).+$/gm)).toEqual([
			'experience/folder.md:1:1: error: This isn’t a regular file. (2 places)',
			'also: experience/socket.md:1:1',
			'experience/zero.md:1:1: error: This link leads out of the folder, so it isn’t followed. (2 places)',
			'also: profile.yml:1:1',
		]);
		expect(printed.stdout).toContain('Engineer');
	});

	it('is found out when it is opened, also where it was a file a moment before', async () => {
		const folder = await folderOf({file: 'abc'});
		pipe(path.join(folder, 'pipe'));
		expect(readRegular(path.join(folder, 'pipe'), 10)).toBe('no-file');
		expect(readRegular(folder, 10)).toBe('no-file');
		expect(readRegular('/dev/zero', 10)).toBe('no-file');
		expect(readRegular(path.join(folder, 'file'), 2)).toBe('too-large');
		expect(String(readRegular(path.join(folder, 'file'), 3))).toBe('abc');
	});

	it('is what -c, --from or a neighbour of it names', async () => {
		const folder = await folderOf({
			'resume.json':
				'{"basics": {"name": "Ada"}, "work": [{"name": "Acme", "position": "Engineer"}]}',
		});
		pipe(path.join(folder, 'resume.fr.json'));
		pipe(path.join(folder, 'pipe.json'));
		for (const target of ['pipe.json', '/dev/zero'])
			expect(await run(['-p', '-c', path.resolve(folder, target)])).toMatchObject({
				status: 2,
				stderr: expect.stringContaining('isn’t a folder'),
			});
		const from = (file: string) => [
			'init',
			path.join(folder, 'new'),
			'--from',
			path.join(folder, file),
		];
		expect(await run(from('pipe.json'))).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('There is no file'),
		});
		expect(await run(from('resume.json'))).toMatchObject({status: 0});
	});
});

describe('a link', () => {
	it('doesn’t lead out of the folder: as a file, a folder, or a folder on the way', async () => {
		const outside = await folderOf({
			'secret.md': secret,
			'content/experience/secret.md': secret,
			'experience/secret.md': secret,
			'secret.json': '{"basics": {"name": "Secret"}}',
		});
		const site = 'title = "x"\n';
		const cases: Array<[files: Record<string, string>, links: Record<string, string>]> = [
			[{}, {'experience/secret.md': `${outside}/secret.md`}],
			[{}, {projects: `${outside}/experience`}],
			[{}, {es: outside}],
			[{'hugo.toml': site, 'content/experience/good.md': entry}, {src: outside}],
			[{'hugo.toml': 'contentDir = "link/content"\n'}, {link: outside}],
			[{'hugo.toml': site, 'content/experience/good.md': entry}, {data: outside}],
			[{}, {'profile.json': `${outside}/secret.json`}],
		];
		for (const [files, links] of cases) {
			const folder = await folderOf({'experience/good.md': entry, ...files});
			for (const [name, target] of Object.entries(links))
				symlinkSync(target, path.join(folder, name));
			const loaded = await loadResume(folder).catch((error: unknown) => String(error));
			expect(JSON.stringify(loaded)).not.toMatch(/Secret|Not for you/);
			for (const {stdout, stderr} of Object.values(await everyCommand(folder)))
				expect(stdout + stderr).not.toMatch(/Secret|Not for you/);
		}
	});

	it('isn’t read for init either, unless it was named', async () => {
		const outside = await folderOf({'r.json': '{"basics": {"name": "Secret"}, "work": []}'});
		const folder = await folderOf({
			'resume.json':
				'{"basics": {"name": "Ada"}, "work": [{"name": "Acme", "position": "Engineer"}]}',
		});
		symlinkSync(path.join(outside, 'r.json'), path.join(folder, 'resume.fr.json'));
		const target = path.join(folder, 'new');
		const args = ['init', target, '--from', path.join(folder, 'resume.json')];
		expect(await run(args)).toMatchObject({status: 0});
		expect(execFileSync('grep', ['-r', 'Ada', target], {encoding: 'utf8'})).toContain('Ada');
		expect(() => execFileSync('grep', ['-r', 'Secret', target])).toThrow();
	});

	it('in a circle ends, however many there are', async () => {
		const folder = await folderOf({'experience/good.md': entry});
		for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
			mkdirSync(path.join(folder, name));
			for (const other of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
				symlinkSync(`../${other}`, path.join(folder, name, other));
			symlinkSync('..', path.join(folder, name, 'up'));
		}
		const {listed} = await everyCommand(folder);
		expect(listed).toMatchObject({status: 0, stdout: expect.stringContaining('experience/good\t')});
	});
});

describe('a path', () => {
	it.each([
		'../outside',
		'/etc',
		'..\\outside',
		'C:\\outside',
		'content/../../outside',
		'./../outside',
	])('of %s in a site’s settings leads nowhere else', async (named) => {
		const parent = await folderOf({
			'outside/experience/secret.md': secret,
			'site/hugo.toml': `contentDir = '${named}'\n`,
			'site/content/experience/good.md': entry,
			// Where a backslash is a letter like any other, such a folder may be there.
			...(named.includes('\\') && {[`site/${named}/experience/secret.md`]: secret}),
		});
		const {resume} = await loadResume(path.join(parent, 'site'));
		expect(resume.entries.map(({title}) => title)).toEqual(['Engineer']);
	});

	it('in a link tells nothing of what is outside of the folder', async () => {
		const parent = await folderOf({
			'there.pdf': 'x',
			'content/experience/good.md': `${entry}\n[a](../../there.pdf) [b](../../not-there.pdf) [c](\\\\\\\\host\\\\share\\\\x.pdf) [d](gone.pdf)\n`,
		});
		const {problems} = await loadResume(path.join(parent, 'content'));
		expect(problems.map(({message}) => message)).toEqual([
			'This links to a file that doesn’t exist: “gone.pdf”.',
		]);
	});
});

describe('too much', () => {
	it('is a file of a gigabyte, in any format', async () => {
		const names = ['experience/big.md', 'profile.yml', 'skills.toml', 'resume.json', 'hugo.toml'];
		const folder = await folderOf({'experience/good.md': entry});
		for (const name of names) {
			writeFileSync(path.join(folder, name), '');
			truncateSync(path.join(folder, name), 2 ** 30);
		}
		const {checked, printed} = await everyCommand(folder);
		for (const name of names.slice(0, -1))
			expect(checked.stdout).toMatch(
				new RegExp(`^(?:also: )?${name}:1:1(?:$|: error: This file is larger than 2 MB)`, 'm'),
			);
		expect(printed.stdout).toContain('Engineer');
		const from = ['init', path.join(folder, 'new'), '--from', path.join(folder, 'resume.json')];
		expect(await run(from)).toMatchObject({
			status: 2,
			stderr:
				'Nothing was written. This file is larger than 2 MB, so it isn’t read (resume.json, line 1).\n',
		});
		truncateSync(path.join(folder, 'resume.json'), 0);
		writeFileSync(path.join(folder, 'package.json'), '');
		truncateSync(path.join(folder, 'package.json'), 2 ** 30);
		expect((await everyCommand(folder)).printed.stdout).toContain('Engineer');
	});

	it('is a thousand folders in each other', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-deep-'));
		onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
		mkdirSync(path.join(folder, 'experience'));
		writeFileSync(path.join(folder, 'experience/good.md'), entry);
		// In one call, the path would be longer than the system takes.
		const script =
			'for i in 1 2 3 4 5 6 7 8 9 10; do mkdir -p "$1" && cd -P "$1" || exit 1; done; echo x > x.md';
		execFileSync('sh', ['-c', script, 'sh', 'd/'.repeat(100)], {cwd: folder});
		const {checked, printed} = await everyCommand(folder);
		expect(checked.stdout).toContain('Folders more than 16 deep aren’t read.');
		expect(printed.stdout).toContain('Engineer');
	});

	it('is a folder of more files than anybody writes', async () => {
		const folder = await folderOf({'a/good.md': entry, 'experience/good.md': entry});
		for (let index = 0; index < 20_100; index++)
			writeFileSync(path.join(folder, 'experience', `x${index}.txt`), '');
		const {problems} = await loadResume(folder);
		expect(problems).toMatchObject([
			{code: 'too-many-files', message: 'Only the first 20000 files are read.'},
		]);
	});

	it('is more text than anybody reads', async () => {
		const text = `---\ntitle: Big\n---\n\n${'word '.repeat(51_000)}\n`;
		const folder = await folderOf({
			'experience/a.md': entry,
			...Object.fromEntries(
				Array.from({length: 66}, (_, index) => [`experience/b${10 + index}.md`, text]),
			),
		});
		const {resume, problems} = await loadResume(folder);
		expect(resume.entries).toHaveLength(66);
		expect(problems).toMatchObject([
			{
				file: 'experience/b75.md',
				code: 'too-much',
				message: 'Nothing from here on is read: all files together are over 16 MB.',
			},
		]);
	});
});
