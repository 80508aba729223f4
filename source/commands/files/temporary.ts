import {randomBytes} from 'node:crypto';
import {readdir, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {codeOf} from './error-code.ts';

/*
 * What is being written has a name of its own until it is whole: `.my-resume-PID-RANDOM.part`, in the
 * folder where it will be, so that it moves in one step. What a killed run has left is told by that
 * name, and by its process being gone.
 */

/** `part` becomes a file or a folder, `old` is the folder that one replaces, `list` names new files. */
type Kind = 'part' | 'old' | 'list';

const shape = /^\.my-resume-(\d+)-[\da-f]{8}\.(part|old|list)$/;

/** In ms: nothing is written for a day, though another process may have the number by now. */
const longest = 24 * 60 * 60 * 1000;

/** Those of this process, which may have the number of one that is gone. */
const own = new Set<string>();

/** A new name in `folder`, which exists. */
export function temporaryIn(folder: string, kind: Kind = 'part'): string {
	const name = `.my-resume-${process.pid}-${randomBytes(4).toString('hex')}.${kind}`;
	own.add(name);
	return path.join(folder, name);
}

/** What runs that are gone have left in a folder, by their full paths. */
export async function leftOversIn(folder: string, kind: Kind): Promise<string[]> {
	const found: string[] = [];
	for (const name of await readdir(folder).catch(() => [])) {
		const [, pid, of] = shape.exec(name) ?? [];
		const address = path.join(folder, name);
		if (of === kind && !own.has(name) && !(await isAtWork(Number(pid), address)))
			found.push(address);
	}
	return found;
}

/** Removes what runs that are gone have not finished in a folder. */
export async function removeParts(folder: string): Promise<void> {
	for (const address of await leftOversIn(folder, 'part'))
		await rm(address, {recursive: true, force: true}).catch(() => {});
}

async function isAtWork(pid: number, address: string): Promise<boolean> {
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		// One of somebody else’s may not be asked, and is there.
		if (codeOf(error) === 'ESRCH') return false;
	}
	const stats = await stat(address).catch(() => undefined);
	return stats !== undefined && Date.now() - stats.mtimeMs < longest;
}
