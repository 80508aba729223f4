import {execFileSync} from 'node:child_process';
import {mkdir, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {findFiles} from '../../source/content/files/walk.ts';
import {FolderError, loadResume} from '../../source/content/load.ts';
import {folderOf} from './folder-of.ts';

const names = async (folder: string) => (await findFiles(folder)).found.map(({file}) => file);

test('finds every file, by path, but not what is hidden or a program', async () => {
	const folder = await folderOf({
		'b.md': '',
		'a/c.md': '',
		'a/b/d.md': '',
		'B.md': '',
		'.hidden.md': '',
		'.git/x.md': '',
		'node_modules/x.md': '',
		'a/node_modules/x.md': '',
		'dist/x.md': '',
	});
	expect(await names(folder)).toEqual(['B.md', 'a/b/d.md', 'a/c.md', 'b.md']);
});

describe('symbolic links', () => {
	test('are followed within the folder, not out of it', async () => {
		const outside = await folderOf({'secret.md': 'x', 'folder/secret.md': 'x'});
		const folder = await folderOf({'a.md': 'x', 'en/b.md': 'x'});
		await symlink(path.join(outside, 'secret.md'), path.join(folder, 'out.md'));
		await symlink(path.join(outside, 'folder'), path.join(folder, 'away'));
		await symlink('a.md', path.join(folder, 'in.md'));
		await symlink('en', path.join(folder, 'es'));
		const {found, problems} = await findFiles(folder);
		expect(found.map(({file}) => file)).toEqual(['a.md', 'en/b.md', 'es/b.md', 'in.md']);
		expect(problems.map(({file, code}) => [file, code]).sort()).toEqual([
			['away', 'outside-folder'],
			['out.md', 'outside-folder'],
		]);
	});

	test('in circles end', async () => {
		const folder = await folderOf({'a/x.md': '', 'b/y.md': ''});
		await symlink('..', path.join(folder, 'a/up'));
		await symlink('../b', path.join(folder, 'a/b'));
		await symlink('../a', path.join(folder, 'b/a'));
		await symlink('self.md', path.join(folder, 'self.md'));
		const {found, problems} = await findFiles(folder);
		expect(found.map(({file}) => file)).toEqual(['a/b/y.md', 'a/x.md', 'b/a/x.md', 'b/y.md']);
		expect(problems).toMatchObject([{file: 'self.md', code: 'unreadable-file'}]);
	});

	test('that lead nowhere are named only if they look like content', async () => {
		const folder = await folderOf({'a.md': ''});
		await symlink('gone.md', path.join(folder, 'b.md'));
		await symlink('gone', path.join(folder, 'c'));
		expect((await findFiles(folder)).problems).toMatchObject([
			{file: 'b.md', line: 1, column: 1, severity: 'error', code: 'unreadable-file'},
		]);
	});
});

test('what has the name of a file but is none is named', async () => {
	const folder = await folderOf({'a.md': ''});
	await mkdir(path.join(folder, 'folder.md'));
	execFileSync('mkfifo', [path.join(folder, 'pipe.md')]);
	const {found, problems} = await findFiles(folder);
	expect(found.map(({file}) => file)).toEqual(['a.md']);
	expect(problems.map(({file, code}) => [file, code]).sort()).toEqual([
		['folder.md', 'unreadable-file'],
		['pipe.md', 'unreadable-file'],
	]);
});

test('folders without an end are left', async () => {
	const folder = await folderOf({[`${'a/'.repeat(40)}x.md`]: '', 'a/y.md': ''});
	const {found, problems} = await findFiles(folder);
	expect(found.map(({file}) => file)).toEqual(['a/y.md']);
	expect(problems).toMatchObject([{code: 'too-deep'}]);
});

describe('a folder that can’t be used', () => {
	const message = async (folder: string) => {
		const error = await loadResume(folder).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(FolderError);
		return (error as FolderError).message;
	};

	test('is missing', async () => {
		const folder = await folderOf({'content/a.md': '', 'contact.md': ''});
		const near = path.join(folder, 'content');
		expect(await message(path.join(folder, 'contnet'))).toBe(
			`There is no folder “${folder}/contnet”: did you mean “${near}”?`,
		);
		expect(await message(path.join(folder, 'photos'))).toBe(
			`There is no folder “${folder}/photos”: name one that has a résumé in it.`,
		);
		expect(await message(path.join(folder, 'no/such/folder'))).toContain('There is no folder');
	});

	test('is named as it was given', async () => {
		expect(await message('no-such-folder')).toMatch(
			/^There is no folder “no-such-folder”: .+[.?]$/,
		);
		expect(await message('./sourcee')).toBe(
			'There is no folder “./sourcee”: did you mean “./source”?',
		);
		expect(await message('bad\u001B[31m\nname')).not.toMatch(/[\u001B\n]/);
		expect(await message('nul\0l')).toContain('There is no folder “null”');
		expect(await message('')).toBe('There is no folder “”: name one that has a résumé in it.');
	});

	test('is a file', async () => {
		const folder = await folderOf({'a.txt': ''});
		expect(await message(path.join(folder, 'a.txt'))).toBe(
			`“${folder}/a.txt” isn’t a folder: name the folder it’s in, “${folder}”.`,
		);
	});

	test('is empty, or has nothing of a résumé in it', async () => {
		expect(await message(await folderOf({}))).toMatch(/^There is no résumé in “.+”: write .+\.$/);
		const folder = await folderOf({'README.md': '# Hi', 'package.json': '{}', 'a.txt': ''});
		await writeFile(path.join(folder, 'photo.jpg'), new Uint8Array(10));
		expect(await message(folder)).toContain('There is no résumé');
	});
});
