import {limits, sizeName} from '../../resume/problems/limits.ts';
import {type Report, start} from '../problems.ts';
import {decode} from './decode.ts';
import {readRegular} from './regular-file.ts';
import {type Found, reason} from './walk.ts';

/**
 * The text of a file, without a byte order mark and with its line ends as line feeds, so that
 * nothing later needs to know of either. Undefined, and reported, if it can't be read as text.
 */
export function readText({address, bytes: held}: Found, report: Report): string | undefined {
	try {
		const bytes = held ? Buffer.from(held) : readRegular(address, limits.file);
		if (bytes === 'too-large') {
			const message = `This file is larger than ${sizeName(limits.file)}, so it isn’t read.`;
			report('error', 'file-too-large', start, message);
			return undefined;
		}
		if (bytes === 'no-file') {
			report('error', 'unreadable-file', start, 'This isn’t a regular file.');
			return undefined;
		}
		const text = bytes.toString('utf8');
		// It stands where bytes are not UTF-8; what they are instead is worth a second look.
		return unify(text.includes('\uFFFD') ? decodeBytes(bytes, report) : text);
	} catch (error) {
		report('error', 'unreadable-file', start, 'This file can’t be read.', reason(error));
		return undefined;
	}
}

function decodeBytes(bytes: Buffer, report: Report): string | undefined {
	const decoded = decode(bytes);
	if (!decoded) {
		const hint = 'Save it as UTF-8 in your editor.';
		report('error', 'not-text', start, 'This file isn’t text, or its encoding is unknown.', hint);
		return undefined;
	}
	if (decoded.latin1) {
		const message = 'This file isn’t in UTF-8, so it’s read as Latin-1.';
		report('warning', 'latin-1', decoded.latin1, message, 'Save it as UTF-8 in your editor.');
	}
	return decoded.text;
}

function unify<Text extends string | undefined>(text: Text) {
	const plain = text?.startsWith('\uFEFF') ? text.slice(1) : text;
	return plain?.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}
