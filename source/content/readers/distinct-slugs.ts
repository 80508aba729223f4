import type {PlacedFile} from './placed-files.ts';

/**
 * The same files, of which those keep the number or the date in their slug that could not be told
 * apart without it: two talks of the same name in different years.
 */
export function distinctSlugs(files: readonly PlacedFile[]): PlacedFile[] {
	const named = new Map<string, Set<string>>();
	const ambiguous = new Set<string>();
	const idOf = ({placement: {role, section, slug}}: PlacedFile) => `${role} ${section}/${slug}`;
	for (const file of files) {
		const {role, slug, numberedSlug = slug, locale = ''} = file.placement;
		if (role !== 'entry') continue;
		const id = idOf(file);
		const wholes = named.get(`${id} ${locale}`) ?? new Set();
		named.set(`${id} ${locale}`, wholes.add(numberedSlug));
		if (wholes.size > 1) ambiguous.add(id);
	}
	if (ambiguous.size === 0) return [...files];
	return files.map((file) => {
		const {numberedSlug} = file.placement;
		if (numberedSlug === undefined || !ambiguous.has(idOf(file))) return file;
		return {...file, placement: {...file.placement, slug: numberedSlug}};
	});
}
