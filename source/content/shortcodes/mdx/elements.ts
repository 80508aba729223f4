/** Elements of HTML that only group what is in them. */
const groups: ReadonlySet<string> = new Set(
	(
		'div section article main aside header footer figure figcaption center span nav details summary ' +
		'p picture ul ol dl dt dd'
	).split(' '),
);

/** Those that Markdown may hold as they are. */
const kept: ReadonlySet<string> = new Set(
	(
		'b strong i em u s del ins code kbd sub sup small mark abbr q cite var samp pre ' +
		'table caption thead tbody tfoot tr th td'
	).split(' '),
);

const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template']);

/** Whether nothing between the tags of an element is shown. */
export function isPassedOver(name: string): boolean {
	return unseen.has(name);
}

/**
 * An element of HTML in MDX as Markdown: there, what is in it is Markdown. `isJoined` is what follows
 * the line before. Undefined for a component, or for what says as much in its attributes, such as a link.
 */
export function elementMarkdown(
	name: string,
	inner: string,
	isBlock: boolean,
): {markdown: string; isJoined?: boolean} | undefined {
	if (name === '' || groups.has(name)) return {markdown: isBlock ? inner.trim() : inner};
	const [, level] = /^h([1-6])$/.exec(name) ?? [];
	if (level !== undefined && isBlock)
		return {markdown: `${'#'.repeat(Number(level))} ${inner.trim().replace(/\s*\n\s*/g, ' ')}`};
	if (name === 'li') return {markdown: `- ${inner.trim().replace(/\n/g, '\n  ')}`, isJoined: true};
	if (name === 'blockquote') return {markdown: inner.trim().replace(/^/gm, '> ')};
	if (/^(?:br|hr|wbr)$/.test(name)) return {markdown: `<${name}>`, isJoined: true};
	if (!kept.has(name)) return undefined;
	return {markdown: `<${name}>${inner}</${name}>`, isJoined: true};
}
