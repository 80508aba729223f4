/** Names as a path in an address, in ASCII and without spaces: `es/experience/motive`. */
export function urlPath(...names: readonly string[]): string {
	return names
		.flatMap((name) => name.split('/'))
		.map((name) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD')))
		.join('/');
}
