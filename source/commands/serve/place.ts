import type {ListenAt} from '../../serve/listening.ts';
import {CallError} from '../call/call-error.ts';
import {quoted} from '../call/quoted.ts';
import {codeOf} from '../files/error-code.ts';

/** Where to listen, or where others connect to. */
export type Place = {host: string | undefined; port: number | undefined};

const highest = 65_535;

/**
 * `:2222`, `2222`, `127.0.0.1:2222`, `[::1]:2222`; where a host is `needed`, also that alone. Throws a
 * `CallError` for anything else.
 */
export function placeOf(flag: string, text: string, needed: 'port' | 'host'): Place {
	const match = /^(?:\[(?<six>[\da-f:.]+)\]|(?<host>[^:[\]\s]*))(?::(?<port>\d{1,5}))?$/i.exec(
		needed === 'port' && /^\d+$/.test(text) ? `:${text}` : text,
	);
	const {six, host: name, port: digits} = match?.groups ?? {};
	const host = six ?? (name || undefined);
	const port = digits === undefined ? undefined : Number(digits);
	const isThere = needed === 'port' ? port !== undefined : host !== undefined;
	if (match && isThere && (port ?? 0) <= highest) return {host, port};
	const form = needed === 'port' ? ':2222 or 127.0.0.1:2222' : 'ada.dev or ada.dev:2222';
	throw new CallError(`--${flag} must be such as ${form}, not ${quoted(text)}.`);
}

/** The `CallError` for what the system says when a port can't be listened on. */
export function whyNotThere(flag: string, at: ListenAt, error: unknown): CallError {
	const code = codeOf(error);
	const where = nameOf(at);
	if (code === 'EADDRINUSE')
		return new CallError(`${where} is in use already. Choose another with --${flag}.`);
	if (code === 'EACCES')
		return new CallError(
			`${where} is not for everyone to listen on: choose one from 1024 up with --${flag}.`,
		);
	return new CallError(`${where} can’t be listened on: the system says ${code ?? String(error)}.`);
}

function nameOf(at: ListenAt): string {
	if ('fd' in at) return `Socket ${at.fd}, as LISTEN_FDS has it,`;
	return at.host === undefined ? `Port ${at.port}` : `${quoted(at.host)}, port ${at.port},`;
}
