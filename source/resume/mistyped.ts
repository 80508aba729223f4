/** That an address can't be right; and what was likely meant, where that can be told. */
export type Mistake = {meant: string | undefined};

/** Ends of hosts that people leave the dot out before; no others, as a host may end in anything. */
const endings = 'com|org|net|edu|gov|io|dev|de|fr|es|it|nl|uk|eu|ch|at';

const commaForDot = new RegExp(`^[^\\s,]+,(?:${endings})$`, 'i');
const hostWithoutDot = new RegExp(`^((?:www\\.)?[^.]{3,})(${endings})$`, 'i');
const mailWithoutDot = new RegExp(`(@[^@.]{3,})(${endings})$`, 'i');

/** More characters than an address has that somebody typed. */
const longest = 500;

/** What nearly all addresses are like, in which nothing is mistyped. */
const usual = /^https?:\/\/(?!www\.)(?:[a-z\d-]+\.)+[a-z]+(?:[/?#]|$)/i;

/** What somebody mistyped in the address of a link. Undefined for one that may be right. */
export function mistypedAddress(written: string): Mistake | undefined {
	const address = written.trim();
	if (usual.test(address)) return undefined;
	// What a generator fills in is not known, and a text is no address.
	if (/[{}<>$]/.test(address) || address.length > longest) return undefined;
	if (/^(?:mailto|malito|mailt|mialto|mail|email):/i.test(address)) return mistypedLetter(address);
	if (/^tel:\D*$/i.test(address)) return {meant: undefined};
	const [, scheme = '', between = '', rest = ''] =
		/^([htps]{3,7})([\s:;.]*[\s\\/]*)(.*)$/is.exec(address) ?? [];
	const isScheme = /[:;]|[\\/]{2}/.test(between) && !/^[a-z]*$/i.test(between + rest);
	if (!isScheme) return mistypedHost('', address);
	const right = /s$/i.test(scheme) ? 'https://' : 'http://';
	const inner = /^[htps]{3,7}[:;][\\/]|^[htps]{4,7}[\\/]{2}/i.test(rest)
		? (mistypedAddress(rest)?.meant ?? rest)
		: undefined;
	if (inner !== undefined) return {meant: inner};
	const isRight = /^https?$/i.test(scheme) && between === '://';
	return mistypedHost(right, rest) ?? (isRight ? undefined : {meant: `${right}${rest}`});
}

/** What is wrong with the host that a text of a page's address begins with, behind `scheme`. */
function mistypedHost(scheme: string, text: string): Mistake | undefined {
	const [, host = '', path = ''] = /^([^/?#]*)(.*)$/s.exec(text) ?? [];
	if (/^\[|^localhost(?::|$)/i.test(host) || host.includes('@')) return undefined;
	// A space is one too many, or stands for a dot.
	const [better = host] = [repaired(host, ''), repaired(host, '.')].filter(isHostName);
	const isHost = isHostName(better);
	// Without a scheme, it may be anything else as well, such as a file.
	const isLikely = /^www[.,]/i.test(host) || commaForDot.test(host);
	if (scheme === '' && !(isHost && isLikely)) return undefined;
	if (isHost && better === host) return undefined;
	return {meant: isHost ? `${scheme}${better}${path.trim()}` : undefined};
}

function repaired(host: string, space: string): string {
	return host
		.trim()
		.replace(/\s+/g, space)
		.replace(/,/g, '.')
		.replace(/\.{2,}/g, '.')
		.replace(/^\./, '')
		.replace(hostWithoutDot, '$1.$2');
}

/** Whether it has a dot, before an end that is no number, or is an address of numbers alone. */
function isHostName(host: string): boolean {
	const name = host.replace(/^www\./i, '');
	return /^(?:[^.\s:]+\.)+[^.\s:\d][^.\s:]*\.?(?::\d+)?$|^\d+(?:\.\d+){3}(?::\d+)?$/.test(name);
}

/** What somebody mistyped in the address of a letter that a link writes: `mailto:…`. */
function mistypedLetter(address: string): Mistake | undefined {
	const [, scheme = '', rest = '', query = ''] =
		/^([a-z]+):[\\/]*([^?]*)(.*)$/is.exec(address) ?? [];
	// A letter whose writer chooses to whom it goes.
	if (rest === '' && query !== '') return undefined;
	const [mistake] = decoded(rest)
		.split(',')
		.flatMap((each) => mistypedMail(each) ?? []);
	const isRight = scheme.toLowerCase() === 'mailto' && /^mailto:[^\\/]/i.test(address);
	if (!mistake && isRight) return undefined;
	const meant = mistake ? mistake.meant : rest;
	return {meant: meant === undefined ? undefined : `mailto:${meant}${query}`};
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

const mail = /^[^@\s,;:<>()[\]]+@(?:[^@\s.,;:<>()[\]]+\.)+(?!\d+$)[^@\s.,;:<>()[\]]+$/;
/** Slips in the names of those hosts that most people have their letters at. */
const hosts: ReadonlyArray<[slip: RegExp, meant: string]> = [
	[/@g(?:mial|amil|mal|nail|mai|maill|email|mali)\.com$/i, '@gmail.com'],
	[/@h(?:otmial|otmai|tomail|otmal)\.com$/i, '@hotmail.com'],
	[/@(?:outlok|outloook|oulook)\.com$/i, '@outlook.com'],
	[/@(?:yaho|yahooo|yhaoo)\.com$/i, '@yahoo.com'],
	[/\.(?:con|cmo|comm|ocm)$/i, '.com'],
];

/** What somebody mistyped in an address for mail. Undefined for one that may be right. */
export function mistypedMail(written: string): Mistake | undefined {
	const text = written.trim();
	if (text.length > longest) return {meant: undefined};
	// People write it so to hide it from robots, which no link can do.
	const plain = text
		.replace(/\s*[([{]\s*(?:dot|\.)\s*[)\]}]\s*|\s+dot\s+/gi, '.')
		.replace(/\s*[([{]\s*(?:at|@)\s*[)\]}]\s*|\s+at\s+(?=\S+$)/i, '@');
	const inside = plain.match(/[^\s<>()[\]]+@[^\s<>()[\],;]+/g) ?? [];
	const [only = ''] = inside.length === 1 && plain.split('@').length === 2 ? inside : [plain];
	const better = hosts.reduce(
		(address, [slip, meant]) => address.replace(slip, meant),
		(mail.test(only) ? only : plain)
			.replace(/^mailto:|^<|>$|\s/gi, '')
			.replace(/@{2,}/g, '@')
			.replace(/[.,;]+$/, '')
			.replace(/(?<=@[^@]*)[.,]+/g, '.')
			.replace(/@\./, '@')
			.replace(mailWithoutDot, '$1.$2')
			// With a dot for the sign.
			.replace(/^([^@.]+)\.((?:[^@.]+\.)+[^@.]{2,})$/, '$1@$2'),
	);
	if (!mail.test(better)) return {meant: undefined};
	return better === text ? undefined : {meant: better};
}

/** What can't be right in a telephone number. Undefined for one that may be. */
export function mistypedPhone(written: string): Mistake | undefined {
	const text = written.trim();
	const digits = text.replace(/\P{Nd}/gu, '');
	// Some spell a word with the letters of the keys.
	const isSpelled = /\d[\d\s().-]+[A-Z]{4,}\b/.test(text);
	if (digits.length < 3 && !isSpelled) return {meant: undefined};
	// No country’s code begins with a nought, and no number is longer.
	const [, country] = /^\++0+([1-9].*)$/.exec(text) ?? [];
	if (country !== undefined) return {meant: `+${country}`};
	const isOne = !/[,;/|\n]|\b(?:or|ou|o|oder|ext|x)\b/i.test(text);
	if (isOne && text.startsWith('+') && digits.length > 17) return {meant: undefined};
	return /^(.)\1+$/u.test(digits) ? {meant: undefined} : undefined;
}
