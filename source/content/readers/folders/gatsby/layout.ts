import {lookUp, textIn, textOf} from '../../../data/value.ts';
import type {FileAccount} from '../../../files/file-account.ts';
import type {Page, PagesOf} from '../../pages.ts';
import type {Folder, Layout} from '../reader.ts';
import {htmlLanguage} from '../sites/html-language.ts';
import {personInCode} from '../sites/person-in-code.ts';
import {siteLayout} from '../sites/site-layout.ts';

/** Files in which sites name their owner. */
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

/** The pages as such a theme shows them: each once, and what is featured in the order of its `date`. */
function pagesOf(files: FileAccount): PagesOf {
	return (pages) => {
		const shown = new Set(pages.filter((page) => !isPutBack(page)).map(idOf));
		return pages.flatMap((page) => {
			if (isPutBack(page) && shown.has(idOf(page))) {
				files.left(page.placed.file, 'shown among the featured entries');
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
	return textIn(front, 'showInProjects') === 'false';
}

/** A date that is a small number, as of what is featured, is a place in the order. */
function withOrder(page: Page): Page {
	const {front, origin} = page;
	const date = lookUp(front.fields, ['date']);
	const isOrder = /^\d{1,2}$/.test(textOf(date) ?? '');
	if (!date || !isOrder || lookUp(front.fields, ['order', 'weight'])) return page;
	origin.account.used(date);
	const fields = new Map([...front.fields].filter(([, {value}]) => value !== date));
	fields.set('order', {mark: date.mark, value: date});
	return {...page, front: {...front, fields}};
}
