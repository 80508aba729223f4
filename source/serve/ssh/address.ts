import type {Locale} from '../../resume/types.ts';

/** What readers connect to: as they know this server, and not where it listens. */
export type Address = {host: string; port: number};

/** What opens the viewer: `ssh -t es@ada.dev vassar`. */
export function sshCommand(
	{host, port}: Address,
	{locale, entry}: {locale?: Locale | undefined; entry?: string | undefined} = {},
): string {
	return [
		'ssh',
		...(port === 22 ? [] : ['-p', port]),
		...(entry === undefined ? [] : ['-t']),
		locale === undefined ? host : `${locale}@${host}`,
		...(entry === undefined ? [] : [entry]),
	].join(' ');
}

/** What fetches a file into the folder that somebody is in: `scp es@ada.dev:cv.pdf .` */
export function scpCommand({host, port}: Address, locale: Locale, file: string): string {
	const bare = host.includes(':') ? `[${host}]` : host;
	return ['scp', ...(port === 22 ? [] : ['-P', port]), `${locale}@${bare}:${file}`, '.'].join(' ');
}
