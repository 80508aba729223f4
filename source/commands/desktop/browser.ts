import type {ChildProcess} from 'node:child_process';
import {safeAddress} from '../../markdown/link.ts';
import {hasDesktop, isInWindows} from './display.ts';
import {isOnPath} from './on-path.ts';

/** In milliseconds; an opener without a program for an address fails sooner. */
const patience = 1000;

/** The fields of a mail that a link may fill in (RFC 6068 §4: `attach`, for one, would send a file). */
const mailFields = new Set(['subject', 'body', 'cc']);

/** The address as it may be given to the system; undefined if it may not. */
function openable(address: string): string | undefined {
	const safe = safeAddress(address);
	if (!safe?.startsWith('mailto:')) return safe;
	const [recipients = '', query = ''] = (safe.split('#')[0] ?? '').split(/\?(.*)/s);
	const fields = query.split('&').filter((field) => {
		const [name = ''] = field.split('=');
		return mailFields.has(name.toLowerCase());
	});
	return fields.length > 0 ? `${recipients}?${fields.join('&')}` : recipients;
}

/** Whether the opener failed at once. If it still runs, it has found a program. */
function failed(child: ChildProcess): Promise<boolean> {
	if (child.exitCode !== null) return Promise.resolve(child.exitCode !== 0);
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(false), patience);
		// The program must not wait for the opener to end.
		timer.unref();
		child.once('exit', (code) => {
			clearTimeout(timer);
			resolve(code !== 0);
		});
	});
}

/**
 * Opens an http, https, mailto or tel address with the reader's own program: by `open` on macOS,
 * PowerShell on Windows, and elsewhere `xdg-open`, which honours `BROWSER`. `'unavailable'` if there is
 * none, if the reader sits at another computer, if the opener fails within a second, and for any other
 * address. Never throws, and writes nothing to the terminal. Does not keep the process alive.
 */
export async function openAddress(address: string): Promise<'opened' | 'unavailable'> {
	try {
		const target = openable(address);
		if (!target || !hasDesktop()) return 'unavailable';
		const bySystem = ['darwin', 'win32'].includes(process.platform) || isInWindows();
		if (!bySystem && !(await isOnPath('xdg-open'))) return 'unavailable';
		const {default: open} = await import('open');
		return (await failed(await open(target))) ? 'unavailable' : 'opened';
	} catch {
		return 'unavailable';
	}
}
