import type {Locale} from '../../resume/types.ts';

/** What readers connect to: as they know this server, and not where it listens. */
export type Address = {
	host: string;
	port: number;
	/** What a variant is asked for by: the name before the host, or the first word behind it. */
	user?: string;
};

/** What opens the viewer: `ssh -t es@ada.dev vassar`. */
export function sshCommand(
	{host, port, user}: Address,
	{locale, entry}: {locale?: Locale | undefined; entry?: string | undefined} = {},
): string {
	const words = [locale === undefined ? undefined : user, entry].filter(
		(each) => each !== undefined,
	);
	return [
		'ssh',
		...(port === 22 ? [] : ['-p', port]),
		...(words.length === 0 ? [] : ['-t']),
		[locale ?? user, host].filter((each) => each !== undefined).join('@'),
		...words,
	].join(' ');
}

/** What fetches a file into the folder that somebody is in: `scp es@ada.dev:cv.pdf .` */
export function scpCommand({host, port, user}: Address, locale: Locale, file: string): string {
	const bare = host.includes(':') ? `[${host}]` : host;
	return [
		'scp',
		...(port === 22 ? [] : ['-P', port]),
		user === undefined ? `${locale}@${bare}:${file}` : `${user}@${bare}:${locale}/${file}`,
		'.',
	].join(' ');
}
