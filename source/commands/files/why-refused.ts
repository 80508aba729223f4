import {plainLine} from '../../resume/plain-text.ts';
import {codeOf} from './error-code.ts';

/** Windows refuses to replace what is open. */
const forbidden =
	process.platform === 'win32'
		? 'another program has it open, or you don’t have permission to write there.'
		: 'you don’t have permission to write there. Choose another folder.';

/** What it means, and what to do, by the error's code. */
const reasons: ReadonlyMap<string | undefined, string> = new Map([
	['EACCES', 'you don’t have permission to write there. Choose another folder.'],
	['EPERM', forbidden],
	['EROFS', 'that place is read-only. Choose another folder.'],
	['EISDIR', 'it is a folder. Name a file in it.'],
	['ENOTDIR', 'part of its path is a file. Choose another folder.'],
	['EEXIST', 'part of its path is a file. Choose another folder.'],
	['ENOENT', 'its folder is gone. Choose another one.'],
	['EBUSY', 'another program has it open. Close it there, then try again.'],
	['ENOSPC', 'the disk is full.'],
	['EDQUOT', 'the disk is full.'],
	['EFBIG', 'the file is too large for that disk.'],
	['ENAMETOOLONG', 'its name is too long. Choose a shorter one.'],
	['ELOOP', 'part of its path is a link to itself.'],
]);

/** Why the system refused to write a file or a folder, to end a sentence about that with. */
export function whyRefused(error: unknown): string {
	const code = codeOf(error);
	return reasons.get(code) ?? `the system says ${code ?? plainLine(String(error))}.`;
}
