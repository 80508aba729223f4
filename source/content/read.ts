import {readFileSync, statSync} from 'node:fs';
import {decode} from './decode.ts';
import {type Found, reason} from './find.ts';
import type {Report} from './problems.ts';
import {start} from './written.ts';

/** More than any text about one person; a file beyond it is something else. */
const maximumSize = 2 * 1024 * 1024;

/**
 * The text of a file, without a byte order mark and with its line ends as line feeds, so that
 * nothing later needs to know of either. Undefined, and reported, if it can't be read as text.
 *
 * Reads at once: for small files, Node's way through its thread pool takes ten times longer.
 */
export function readText({address}: Found, report: Report): string | undefined {
	let text: string;
	try {
		if (statSync(address).size > maximumSize) {
			const limit = `${maximumSize / 1024 / 1024} MB`;
			report(
				'error',
				'file-too-large',
				start,
				`This file is larger than ${limit} and is not read.`,
			);
			return undefined;
		}
		text = readFileSync(address, 'utf8');
		// It stands where bytes are not UTF-8; what they are instead is worth a second reading.
		if (text.includes('\uFFFD')) return unify(decodeFile(address, report));
	} catch (error) {
		report('error', 'unreadable-file', start, 'This file can’t be read.', reason(error));
		return undefined;
	}
	return unify(text);
}

function decodeFile(address: string, report: Report): string | undefined {
	const decoded = decode(readFileSync(address));
	if (!decoded) {
		const hint = 'Save it as UTF-8 in your editor.';
		report('error', 'not-text', start, 'This file is no text, or in an unknown encoding.', hint);
		return undefined;
	}
	if (decoded.latin1) {
		const message = 'This file is not written in UTF-8, and is read as Latin-1.';
		report('warning', 'latin-1', decoded.latin1, message, 'Save it as UTF-8 in your editor.');
	}
	return decoded.text;
}

function unify<Text extends string | undefined>(text: Text) {
	const plain = text?.startsWith('\uFEFF') ? text.slice(1) : text;
	return plain?.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}
