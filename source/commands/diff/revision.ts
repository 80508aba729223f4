import {execFile} from 'node:child_process';
import {mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {CallError} from '../call/call-error.ts';
import {quoted} from '../call/quoted.ts';

const call = promisify(execFile);

/**
 * Hands over a folder or file as it was in a revision of its repository, which is written beside the others of this
 * computer for that time; the repository itself is left alone. Throws a `CallError` when there is no such revision,
 * or it had no such folder.
 */
export async function withRevision<Result>(
	target: string,
	revision: string,
	use: (target: string) => Promise<Result>,
): Promise<Result> {
	const address = await realpath(target);
	const git = (folder: string, args: readonly string[], env = {}) =>
		call('git', ['-C', folder, ...args], {
			env: {...process.env, ...env},
			maxBuffer: 64 * 1024 * 1024,
		}).then(({stdout}) => stdout.trim());
	const start = path.dirname(address);
	const commit = await git(start, [
		'rev-parse',
		'--verify',
		'--quiet',
		'--end-of-options',
		`${revision}^{commit}`,
	]).catch(() => undefined);
	if (commit === undefined)
		throw new CallError(
			`${quoted(revision)} is neither a language of this résumé, nor a target, nor a revision of a git repository around it.`,
		);
	const root = await git(start, ['rev-parse', '--show-toplevel']);
	const scratch = await mkdtemp(path.join(tmpdir(), 'my-resume-diff-'));
	try {
		// An index of its own, so that nothing of the owner’s is touched.
		const env = {GIT_INDEX_FILE: path.join(scratch, 'index')};
		const before = path.join(scratch, 'before');
		await git(root, ['read-tree', commit], env);
		await git(root, ['checkout-index', '--all', '--force', `--prefix=${before}/`], env);
		return await use(path.join(before, path.relative(await realpath(root), address)));
	} finally {
		await rm(scratch, {recursive: true, force: true});
	}
}
