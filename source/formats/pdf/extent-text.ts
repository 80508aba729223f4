/** How long a document is, for its owner: `2 pages, the last 8 % full.` */
export function extentText(pages: number, filled: number): string {
	return `${pagesText(pages)}, ${pages === 1 ? '' : 'the last '}${percent(filled)} full.`;
}

/** A number of pages in words. */
export function pagesText(pages: number): string {
	return pages === 1 ? '1 page' : `${pages} pages`;
}

/** A part as a percentage. */
export function percent(part: number): string {
	return `${Math.round(part * 100)} %`;
}
