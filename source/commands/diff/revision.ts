import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
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
 * which says what `unknown` tells, or it had no such folder.
 */
export async function withRevision<Result>(
	target: string,
	{revision, unknown}: {revision: string; unknown: (word: string) => string},
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
	if (commit === undefined) throw new CallError(unknown(revision));
	const root = await git(start, ['rev-parse', '--show-toplevel']);
	const scratch = await mkdtemp(path.join(tmpdir(), 'my-resume-diff-'));
	try {
		// An index of its own, so that nothing of the owner’s is touched.
		const env = {GIT_INDEX_FILE: path.join(scratch, 'index')};
		const before = path.join(scratch, 'before');
		await git(root, ['read-tree', commit], env);
		await git(root, ['checkout-index', '--all', '--force', `--prefix=${before}/`], env);
		const name = path.relative(await realpath(root), address);
		const old = path.join(before, name);
		if (!existsSync(old))
			throw new CallError(
				`There is no ${quoted(name)} in the revision ${quoted(revision)}: name a later one.`,
			);
		return await use(old);
	} finally {
		await rm(scratch, {recursive: true, force: true});
	}
}
