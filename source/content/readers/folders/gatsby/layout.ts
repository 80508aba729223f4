import {lookUp, type Value} from '../../../data/value.ts';
import type {FileAccount} from '../../../files/file-account.ts';
import type {Page, PagesOf} from '../../pages.ts';
import {personInCode} from '../code-settings.ts';
import {htmlLanguage} from '../html-language.ts';
import type {Folder, Layout} from '../reader.ts';
import {siteLayout} from '../site-layout.ts';

/** Where sites say who they are of. */
const code = [
	'gatsby-config',
	'src/config',
	'src/config/index',
	'config',
	'config/index',
	'config/site',
];

/** Where the widespread themes for portfolios have their content. */
export function layoutOf(folder: Folder): Layout {
	const files = code.flatMap((name) => [`${name}.js`, `${name}.ts`, `${name}.mjs`]);
	const language = htmlLanguage(folder, ['src']);
	return {
		...siteLayout(folder, true),
		settings: personInCode(folder, files),
		locales: language === undefined ? [] : [language],
		pagesOf: pagesOf(folder.files),
	};
}

/** Pages that such a theme numbers by their date, and shows in one place of two. */
function pagesOf(files: FileAccount): PagesOf {
	return (pages) => {
		const shown = new Set(pages.filter((page) => !isPutBack(page)).map(idOf));
		return pages.flatMap((page) => {
			if (isPutBack(page) && shown.has(idOf(page))) {
				files.left(page.placed.file, 'shown among what is featured');
				return [];
			}
			return [withOrder(page)];
		});
	};
}

function idOf({origin: {placement}}: Page): string {
	const {section, slug, locale = ''} = placement;
	return `${section}/${slug} ${locale}`;
}

/** Whether a project has its place elsewhere: `showInProjects: false`. */
function isPutBack({front}: Page): boolean {
	return textOf(lookUp(front.fields, ['showInProjects'])) === 'false';
}

/** A date that is a small number, as of what is featured, is a place in the order. */
function withOrder(page: Page): Page {
	const {front, origin} = page;
	const date = lookUp(front.fields, ['date']);
	const isOrder = /^\d{1,2}$/.test(textOf(date));
	if (!date || !isOrder || lookUp(front.fields, ['order', 'weight'])) return page;
	origin.account.used(date);
	const fields = new Map([...front.fields].filter(([, {value}]) => value !== date));
	fields.set('order', {mark: date.mark, value: date});
	return {...page, front: {...front, fields}};
}

function textOf(value: Value | undefined): string {
	return value?.kind === 'scalar' ? value.text.trim() : '';
}
