import {blankStart, countLines} from '../../../data/lines.ts';
import {textIn, textsIn, type Value, type ValueMap} from '../../../data/value.ts';
import type {FileAccount} from '../../../files/file-account.ts';
import type {Found} from '../../../files/walk.ts';
import {usualSection} from '../../../names/section-names.ts';
import type {Page, PagesOf} from '../../pages.ts';
import {isMarkdown, type PlacedFile} from '../../placed-files.ts';
import {placementOf} from '../../placement.ts';
import {defaultsOf, withDefaults} from './directory-data.ts';

/** Words for the time of a file, which says nothing of when anything was. */
const fileTime = /^(?:git )?(?:last modified|created)$/i;

/** The files that count, with those that the data of their folder puts into a collection. */
export function collected(
	found: readonly Found[],
	placed: readonly PlacedFile[],
	said: ReadonlyMap<string, ValueMap>,
): PlacedFile[] {
	const known = new Set(placed.map(({file}) => file));
	const more = found.flatMap((each): PlacedFile[] => {
		const {file} = each;
		if (known.has(file) || !isMarkdown(file)) return [];
		const section = collectionIn(defaultsOf(file, said));
		const placement = section && placementOf(`${section}/${file.slice(file.lastIndexOf('/') + 1)}`);
		return placement ? [{...each, placement, isData: false, onlyLists: false}] : [];
	});
	return [...placed, ...more];
}

/** What Eleventy makes of pages, given what files beside them say; `readText` is their text. */
export function eleventyPages(
	said: ReadonlyMap<string, ValueMap>,
	readText: (page: Page) => string,
	files: FileAccount,
): PagesOf {
	return (pages) =>
		pages.flatMap((page) => {
			const {file, placement} = page.placed;
			const front = withDefaults(page.front, defaultsOf(file, said));
			const {account} = page.origin;
			const isOut = textIn(front, 'eleventyExcludeFromCollections') === 'true';
			// A page without an address of its own is still shown where its collection is.
			if (isOut && (placement.role === 'entry' || textIn(front, 'permalink') === 'false')) {
				files.left(file, 'kept out of the site’s collections');
				return [];
			}
			const fields = new Map(front.fields);
			const date = fields.get('date')?.value;
			if (date?.kind === 'scalar' && fileTime.test(date.text.trim())) {
				account.used(date);
				fields.delete('date');
			}
			const tags = fields.get('tags');
			if (tags) {
				const [collections, rest] = splitTags(tags.value, placement.section);
				for (const tag of collections) account.used(tag);
				if (rest) fields.set('tags', {...tags, value: rest});
				else fields.delete('tags');
			}
			const body = readText({...page, front});
			const begin = blankStart(body);
			const line = page.line + countLines(body, begin);
			const text = body.slice(begin).trimEnd();
			return [{...page, front: {...front, fields}, body: text, line}];
		});
}

/** The section of a résumé that pages are collected for, by their tags. */
function collectionIn(front: ValueMap): string | undefined {
	const sections = textsIn(front, 'tags').map(usualSection);
	return sections.find((section) => section !== undefined && section !== 'posts');
}

/** Tags are collections; those that are named like a section say nothing else. */
function splitTags(tags: Value, section: string): [collections: Value[], rest?: Value] {
	const items = tags.kind === 'list' ? tags.items : [tags];
	const isCollection = (tag: Value) =>
		tag.kind === 'scalar' &&
		(usualSection(tag.text) !== undefined ||
			tag.text === section ||
			/^(?:all|nav|pages?)$/.test(tag.text));
	const rest = items.filter((tag) => !isCollection(tag));
	const collections = items.filter(isCollection);
	if (collections.length === 0) return [[], tags];
	return rest.length === 0
		? [collections]
		: [collections, {kind: 'list', items: rest, mark: tags.mark}];
}
