import type {ChildProcess} from 'node:child_process';
import {safeAddress} from '../../markdown/link.ts';
import {hasDesktop, isInWindows} from './display.ts';
import {isOnPath} from './on-path.ts';

/** In milliseconds; an opener that has no program for an address says so sooner. */
const patience = 1000;

/** What a link may fill in of a mail (RFC 6068 §4 warns of the rest; `attach` would send a file). */
const mailFields = new Set(['subject', 'body', 'cc']);

/** The address as it may be handed to the system, undefined where it may not. */
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

/** Whether the opener failed at once. One that still runs has found something to do. */
function failed(child: ChildProcess): Promise<boolean> {
	if (child.exitCode !== null) return Promise.resolve(child.exitCode !== 0);
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(false), patience);
		// Neither the opener nor the wait for it keeps the program from ending.
		timer.unref();
		child.once('exit', (code) => {
			clearTimeout(timer);
			resolve(code !== 0);
		});
	});
}

/**
 * Opens an http, https, mailto or tel address with the reader's own program: by `open` on macOS,
 * PowerShell on Windows, `xdg-open` elsewhere, which heeds `BROWSER`. `'unavailable'` where there
 * is none, where the reader sits at another computer, where the opener fails within a second, and
 * for any other address; nothing was started then, or nothing came of it. Never throws, and writes
 * nothing to the terminal. A program that has nothing else to do ends without waiting for what was
 * started, and without an answer.
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
