import type {IncomingHttpHeaders} from 'node:http';
import type {Bodies} from './bodies.ts';
import {readRange} from './range.ts';
import {codingFor} from './wishes.ts';

/** What of a request is looked at. Whatever body it has is never read. */
export type Request = {method: string; url: string; headers: IncomingHttpHeaders};

/** What is sent. To `HEAD`, the headers are those of the body that there would be. */
export type Answer = {
	status: number;
	headers: Record<string, string>;
	body: Uint8Array;
	/** Why it isn't what was asked for, for whoever runs this. */
	failure?: unknown;
};

/** What is at an address, for one reader. */
export type Representation = {
	/** Names its bytes among all that are kept. */
	name: string;
	make: () => Promise<Uint8Array>;
	headers: Record<string, string>;
	/** The headers that it was chosen by. */
	vary: readonly string[];
	compressible: boolean;
};

/** Headers of every answer: it is what it says it is, and following a link tells nobody whence. */
export const everywhere = {'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer'};

export const nothing = new Uint8Array();

/**
 * Answers with what a request wants of a representation: all, a part, or nothing where the reader has it.
 * Rejects where it can't be made.
 */
export async function represent(
	{method, headers: asked}: Request,
	bodies: Bodies,
	{name, make, headers, vary, compressible}: Representation,
): Promise<Answer> {
	const ranged = method === 'GET' && asked.range !== undefined;
	// A part is one of the bytes as they are: who goes on later may ask in another coding.
	const coding = compressible && !ranged ? codingFor(asked['accept-encoding']) : 'identity';
	const {bytes, etag} = await bodies.get(name, coding, make);
	const chosenBy = [...vary, ...(compressible ? ['accept-encoding'] : [])];
	const always = {
		...everywhere,
		etag,
		// It may be kept, and is asked for again, which costs next to nothing.
		'cache-control': 'no-cache',
		...(chosenBy.length > 0 && {vary: chosenBy.join(', ')}),
	};
	if (isNamed(asked['if-none-match'], etag)) return {status: 304, headers: always, body: nothing};
	const size = bytes.length;
	const isSame = asked['if-range'] === undefined || asked['if-range'] === etag;
	const part = ranged && isSame ? readRange(asked.range, size) : 'none';
	if (part === 'outside') {
		const outside = {'content-range': `bytes */${size}`, 'content-length': '0'};
		return {status: 416, headers: {...always, ...outside}, body: nothing};
	}
	const {start, end} = part === 'none' ? {start: 0, end: size} : part;
	return {
		status: part === 'none' ? 200 : 206,
		headers: {
			...always,
			...headers,
			'accept-ranges': 'bytes',
			'content-length': String(end - start),
			...(coding !== 'identity' && {'content-encoding': coding}),
			...(part !== 'none' && {'content-range': `bytes ${start}-${end - 1}/${size}`}),
		},
		body: method === 'HEAD' ? nothing : bytes.subarray(start, end),
	};
}

/** Whether a list of tags has this one; a proxy may have called it weak (RFC 9110 §13.1.2). */
function isNamed(header: string | undefined, etag: string): boolean {
	const tags = (header ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
	return tags.includes('*') || tags.includes(etag);
}
