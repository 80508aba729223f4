import {mayFollow} from '../resume/link-schemes.ts';

/**
 * An address that is safe to hand to a terminal or a browser, percent-encoded; undefined for
 * anything but a whole http, https, mailto or tel address.
 */
export function safeAddress(href: string): string | undefined {
	try {
		const url = new URL(href);
		// A mailto or a tel address is left by `URL` as it was written.
		const encoded = url.href.replace(/[^\x21-\x7E]|["<>\\^`{|}]/gu, encodeURIComponent);
		return mayFollow(url.protocol) ? encoded : undefined;
	} catch {
		return undefined;
	}
}

/**
 * What a telephone is asked to call for a number as somebody writes it: `tel:+442079460000`. Empty for
 * words that are no number.
 */
export function telephoneAddress(phone: string): string {
	const digits = phone.replace(/[^\d+]/g, '');
	return digits.length < 3 ? '' : `tel:${digits}`;
}

/** What people want of a mail address or a number: without what is for programs. Others are left as they are. */
export function bareAddress(address: string): string {
	return address.replace(/^(?:mailto|tel):/, '');
}

/** An address as a person would say it: without its scheme, `www.` and the last slash. */
export function shortAddress(address: string): string {
	return address
		.trim()
		.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
		.replace(/^www\./i, '')
		.replace(/\/$/, '');
}

/** A number with the gaps and signs that people put between its digits, and no word. */
const telephoneNumber = /^\+?[\d\s()./-]*\d$/;

/** Whether a label already shows the whole address; of a number to call, however it is spaced. */
export function showsAddress(label: string, address: string): boolean {
	if (telephoneNumber.test(label.trim()) && telephoneAddress(label) === address) return true;
	const said = shortAddress(label).toLowerCase();
	return [address, decoded(address)].some((each) => said === shortAddress(each).toLowerCase());
}

function decoded(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}

/** What reads like a host in a text: a name with dots, or four numbers. */
const hosts = /(?:[\p{L}\d-]+\.)+\p{L}{2,}|\b\d{1,3}(?:\.\d{1,3}){3}\b/gu;
/** Names that end like a file, and are no hosts: Node.js. */
const files = /\.(?:js|ts|jsx|tsx|json|html?|css|txt|pdf|png|jpe?g|svg|ya?ml|xml|exe)$/i;
const mail = /[^\s<>()@]+@[^\s<>()@]+\.[\p{L}\d-]+/gu;

function sameSite(said: string, host: string): boolean {
	return said === host || host.endsWith(`.${said}`) || said.endsWith(`.${host}`);
}

/**
 * Whether a label that reads like a host or an address leads somewhere else than it says. What does
 * not show is not read, and what looks like a letter is that letter.
 */
export function misleads(label: string, address: string): boolean {
	const shown = label
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.toLowerCase();
	if (!/[.@]/.test(shown)) return false;
	try {
		const url = new URL(address);
		const path = decoded(url.pathname).toLowerCase();
		if (url.protocol === 'mailto:' && shown.match(mail)?.some((said) => said !== path)) return true;
		const host = url.protocol === 'mailto:' ? (path.split('@')[1] ?? '') : url.hostname;
		return (shown.match(hosts) ?? []).some((said) => {
			if (files.test(said)) return false;
			return !sameSite(
				new URL(`https://${said}`).hostname.replace(/^www\./, ''),
				host.replace(/^www\./, ''),
			);
		});
	} catch {
		return true;
	}
}
