import {places} from '../../../data/lines.ts';
import {lookUp} from '../../../data/value.ts';
import type {FileAccount} from '../../../files/file-account.ts';
import {markdownOfZola} from '../../../shortcodes/zola.ts';
import type {Page, PagesOf} from '../../pages.ts';
import {folderPages} from '../sites/folder-page.ts';
import type {Configuration} from './configuration.ts';
import {linksOf} from './links.ts';

/** What Zola makes of pages. `within` is the path of `content` in what was asked for. */
export function zolaPages(
	{base, title, locales: [standard = 'en']}: Configuration,
	within: string,
	files: FileAccount,
): PagesOf {
	const pathOf = ({placed}: Page) =>
		placed.file.startsWith(within) ? placed.file.slice(within.length) : placed.file;
	return (pages) => {
		const linked = linksOf(pages, pathOf, base, standard);
		const drafts = pages.filter((page) => isSection(page) && isDraft(page)).map(pathOf);
		const isIn = (page: Page, index: string) =>
			pathOf(page).startsWith(index.slice(0, index.lastIndexOf('/') + 1)) && !isSection(page);
		return pages.flatMap((page) => {
			if (drafts.some((index) => isIn(page, index))) {
				files.left(page.placed.file, 'in a section that is a draft');
				return [];
			}
			const isHidden = isSection(page) && isDraft(page);
			return folderPages({...page, body: isHidden ? '' : linked(readBody(page))}, title);
		});
	};
}

function readBody({body, line, origin}: Page): string {
	const place = places(body);
	return markdownOfZola(body, (offset, name) => {
		const mark = place(offset);
		const message = `The shortcode “${name}” isn’t known.`;
		const hint = 'Its inner text, if any, is shown as it is.';
		const at = {line: line + mark.line - 1, column: mark.column};
		origin.report('warning', 'unknown-shortcode', at, message, hint);
	});
}

/** Whether a page is the `_index.md` of a section below the whole site. */
function isSection({placed}: Page): boolean {
	return /\/_index(?:\.[\w-]+)?\.md$/i.test(placed.file);
}

function isDraft({front, origin}: Page): boolean {
	const value = lookUp(front.fields, ['draft']);
	if (value) origin.account.used(value);
	return value?.kind === 'scalar' && value.value === true;
}
