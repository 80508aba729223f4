/** Code with a fence that ends: without one, all that follows would be code. */
export function closedFence(raw: string): string {
	const [, fence] = /^ {0,3}(`{3,}|~{3,})/.exec(raw) ?? [];
	if (fence === undefined) return raw;
	const text = raw.trimEnd();
	const last = text.slice(text.lastIndexOf('\n') + 1).trim();
	const isClosed = text.includes('\n') && last.startsWith(fence) && /^(.)\1*$/.test(last);
	return isClosed ? raw : `${raw.replace(/\n$/, '')}\n${fence}`;
}

/** A text shown as it was written, as code. */
export function fenced(text: string): string {
	const runs = (text.match(/`+/g) ?? []).map(({length}) => length);
	const fence = '`'.repeat(runs.reduce((longest, each) => Math.max(longest, each + 1), 3));
	return `${fence}\n${text}\n${fence}`;
}
