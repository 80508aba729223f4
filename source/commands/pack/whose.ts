import {readdir, readFile} from 'node:fs/promises';
import {loadAll} from '../../content/load.ts';
import {tellsWho} from '../../resume/privacy/anonymous.ts';
import {CallError} from '../call/call-error.ts';
import {quoted} from '../call/quoted.ts';
import type {OwnFiles} from '../resume/source.ts';
import type {Manifest} from './manifest.ts';

/** What npm publishes of a package besides the files that it names. */
const always = /^(?:readme|licen[cs]e)(?:\..*)?$|^package\.json$/i;

/**
 * Throws a `CallError` where the package in the current folder says whose résumé is packed without a name: in
 * its manifest, or in what npm publishes beside it; or where it publishes more than that, as its content.
 */
export async function refuseNamed(source: OwnFiles, {others}: Manifest): Promise<void> {
	const [more] = others?.filter((each) => !always.test(each)) ?? ['everything in this folder'];
	if (more !== undefined)
		throw new CallError(
			`Nothing was packed: package.json publishes ${others ? quoted(more) : more}, which may say whose it is. Set "files" to ["dist"], or pack without --anonymous.`,
		);
	const told = await whoseIn(source);
	for (const file of (await readdir('.')).filter((name) => always.test(name)).sort()) {
		const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
		for (const [index, line] of lines.entries()) {
			const found = told(line);
			if (found !== undefined)
				throw new CallError(
					`Nothing was packed: ${file}:${index + 1} says ${quoted(found)}, and is published with the package. Change it, or pack without --anonymous.`,
				);
		}
	}
}

/** Throws a `CallError` where an address that readers are shown says whose it is; `todo` is what to do instead. */
export async function refuseAddress(
	address: string,
	source: OwnFiles,
	todo: string,
): Promise<void> {
	const found = (await whoseIn(source))(address);
	if (found !== undefined)
		throw new CallError(
			`${quoted(address)} says whose it is: ${quoted(found)}. ${todo}, or leave out --anonymous.`,
		);
}

/** Finds what tells whose résumé a text is from. */
async function whoseIn({target}: OwnFiles): Promise<(text: string) => string | undefined> {
	return tellsWho((await loadAll(target)).person);
}
