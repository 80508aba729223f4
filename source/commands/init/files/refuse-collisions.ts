import {lstat, stat} from 'node:fs/promises';
import path from 'node:path';
import {plainLine} from '../../../resume/plain-text.ts';
import {CallError} from '../../call/call-error.ts';
import {allOf} from '../../call/lists.ts';
import {quoted} from '../../call/quoted.ts';
import {codeOf} from '../../files/error-code.ts';
import {whyRefused} from '../../files/why-refused.ts';
import type {NewFile} from './new-file.ts';

/** In one sentence. */
const maximumNamed = 5;

/**
 * Throws a `CallError` if one of these files already exists, or if a part of its path is not a real
 * folder: a symbolic link may lead anywhere. Writes nothing.
 */
export async function refuseCollisions(folder: string, files: readonly NewFile[]): Promise<void> {
	const target = await statsOf(folder, true);
	// A link that leads nowhere is there, and can't be made a folder.
	if (!target && !(await statsOf(folder))) return;
	if (!target?.isDirectory())
		throw new CallError(`${quoted(folder)} already exists and isn’t a folder. Name another.`);
	const colliding = new Set<string>();
	for (const file of files) {
		const parts = file.path.split('/');
		for (let depth = 1; depth <= parts.length; depth++) {
			const part = parts.slice(0, depth).join('/');
			const stats = await statsOf(path.join(folder, part));
			if (!stats) break;
			if (depth === parts.length || !stats.isDirectory()) colliding.add(part);
			if (!stats.isDirectory()) break;
		}
	}
	if (colliding.size === 0) return;
	const [named, more] = [[...colliding].slice(0, maximumNamed), colliding.size - maximumNamed];
	const list = allOf([...named, ...(more > 0 ? [`${more} more`] : [])]);
	throw new CallError(
		`${quoted(folder)} already has ${plainLine(list)}, and init never overwrites a file. Nothing was written. Name another folder, or move what is there.`,
	);
}

/** Undefined if nothing is there. Throws a `CallError` if that can't be found out. */
async function statsOf(address: string, follow = false) {
	try {
		return await (follow ? stat(address) : lstat(address));
	} catch (error) {
		const code = codeOf(error) ?? '';
		if (['ENOENT', 'ENOTDIR'].includes(code)) return undefined;
		throw new CallError(`${quoted(address)} can’t be used: ${whyRefused(error)}`);
	}
}
