const openable = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * An address that is safe to hand to a terminal or a browser, percent-encoded; undefined for
 * anything but a whole http, https, mailto or tel address.
 */
export function safeAddress(href: string): string | undefined {
	try {
		const url = new URL(href);
		return openable.has(url.protocol) ? url.href : undefined;
	} catch {
		return undefined;
	}
}

/** An address as a person would say it: without its scheme, `www.` and the last slash. */
function spoken(address: string): string {
	return address
		.trim()
		.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
		.replace(/^www\./i, '')
		.replace(/\/$/, '')
		.toLowerCase();
}

/** Whether a label already shows the whole address. */
export function showsAddress(label: string, address: string): boolean {
	const said = spoken(label);
	return said === spoken(address) || said === spoken(decoded(address));
}

function decoded(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}

/** Whether a label that reads like a host or an address leads to another host than it says. */
export function misleads(label: string, address: string): boolean {
	const said = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?:[/:?#]|$)/iu.exec(
		label.trim(),
	);
	if (!said?.[1] || !/^https?:/.test(address)) return false;
	try {
		const host = new URL(address).hostname.replace(/^www\./, '');
		return new URL(`https://${said[1]}`).hostname.replace(/^www\./, '') !== host;
	} catch {
		return true;
	}
}
