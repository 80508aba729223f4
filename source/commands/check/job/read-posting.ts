import path from 'node:path';
import {decode} from '../../../content/files/decode.ts';
import {readRegular} from '../../../content/files/regular-file.ts';
import type {Line} from '../../../resume/job/blocks.ts';
import {CallError} from '../../call/call-error.ts';
import {quoted} from '../../call/quoted.ts';
import {codeOf} from '../../files/error-code.ts';
import {htmlLines} from './html-lines.ts';

/** Bytes of a posting: a page with all its scripts. */
const most = 1024 * 1024;

/** What begins like this is no text, and what to do then. */
const others: ReadonlyArray<[start: string, noun: string, todo: string]> = [
	['%PDF-', 'a PDF', 'Copy its text into a file, or run pdftotext on it.'],
	['PK\u0003\u0004', 'a Word document or an archive', 'Save it as plain text.'],
	['\u00D0\u00CF\u0011\u00E0', 'a Word document', 'Save it as plain text.'],
	['{\\rtf', 'a rich text document', 'Save it as plain text.'],
];

/** A posting as lines, and how to name its file. */
export type PostingFile = {name: string; lines: Line[]};

/** Reads the posting in a file; `-` is stdin. Throws a `CallError` when there is none to read. */
export async function readPosting(file: string): Promise<PostingFile> {
	const name = file === '-' ? 'stdin' : file;
	const bytes = file === '-' ? await readStdin() : readFile(file);
	const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
	const [, noun, todo] = others.find(([sign]) => start.startsWith(sign)) ?? [];
	if (noun !== undefined) throw new CallError(`${quoted(name)} is ${noun}, not text. ${todo}`);
	const decoded = decode(bytes);
	if (!decoded || decoded.text.includes('\0'))
		throw new CallError(
			`${quoted(name)} isn’t text. Copy the text of the posting into a file, such as posting.txt.`,
		);
	const text = decoded.text.replace(/^\uFEFF/, '');
	if (text.trim() === '')
		throw new CallError(`There is nothing in ${quoted(name)}: it should have the posting’s text.`);
	const isHtml =
		/\.x?html?$/i.test(path.extname(file)) ||
		/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i.test(text);
	const lines = isHtml
		? htmlLines(text)
		: text.split(/\r\n?|\n/).map((line, index) => ({text: line, line: index + 1}));
	if (lines.every((line) => line.text.trim() === ''))
		throw new CallError(
			`There is no text in ${quoted(name)}: perhaps a script writes it. Copy it from the browser into a .txt file.`,
		);
	return {name, lines};
}

function readFile(file: string): Uint8Array {
	let bytes: Buffer | 'too-large' | 'no-file';
	try {
		bytes = readRegular(file, most);
	} catch (error) {
		if (/^https?:\/\//i.test(file))
			throw new CallError(
				`Nothing is fetched from ${quoted(file)}: save the page in your browser, and name its file.`,
			);
		throw new CallError(
			codeOf(error) === 'ENOENT'
				? `There is no file ${quoted(file)}. Name the posting: text, Markdown or a saved web page.`
				: `${quoted(file)} can’t be read: the system says ${codeOf(error) ?? String(error)}.`,
		);
	}
	if (bytes === 'too-large') throw tooLarge(file);
	if (bytes === 'no-file') throw new CallError(`${quoted(file)} isn’t a file: name the posting’s.`);
	return bytes;
}

async function readStdin(): Promise<Uint8Array> {
	if (process.stdin.isTTY)
		throw new CallError(
			'--job - reads the posting from a pipe: cat posting.txt | my-resume check --job -',
		);
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of process.stdin) {
		const bytes = Buffer.from(part);
		size += bytes.length;
		if (size > most) throw tooLarge('stdin');
		parts.push(bytes);
	}
	return Buffer.concat(parts);
}

function tooLarge(name: string): CallError {
	return new CallError(`${quoted(name)} has more than 1 MB. Copy the posting alone into a file.`);
}
