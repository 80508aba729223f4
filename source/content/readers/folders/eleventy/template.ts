import {toJson} from '../../../data/to-json.ts';
import {textIn} from '../../../data/value.ts';
import type {Found} from '../../../files/walk.ts';
import {renderLiquid} from '../../../shortcodes/liquid/render.ts';
import {
	isMap,
	type LiquidMap,
	type LiquidValue,
	unknown,
} from '../../../shortcodes/liquid/values.ts';
import type {Page} from '../../pages.ts';
import {dataOf} from '../sites/template-data.ts';

/** What only Eleventy knows. */
const ofEleventy = ['collections', 'eleventy', 'pkg', 'content', 'pagination', 'env'];
/** A comment of Nunjucks; in Liquid it would be text, which nobody means it to be. */
const comment = /\{#(?![^\n#]*\}).{0,2000}?#\}/gs;

/**
 * Reads the text of pages, which is a template in Liquid or Nunjucks before it is Markdown: tags of
 * both mean much the same. `known` are the files of the site, and which of them are shown by
 * themselves; `data` is the folder of data for all.
 */
export function templateReader(
	data: string,
	known: () => {files: readonly Found[]; isShown: (file: string) => boolean},
): (page: Page) => string {
	const shown = new WeakSet<readonly LiquidValue[]>();
	let site: LiquidMap | undefined;
	return ({body, front, origin}) => {
		if (!/\{[{%#]/.test(body)) return body;
		if (/^(?:md|false)$/.test(textIn(front, 'templateEngineOverride') ?? '')) return body;
		const {files, isShown} = known();
		site ??= dataOf(`${data}/`, files, isShown, shown);
		const words = new Set(
			(body.match(/\{[{%][^{}]*\}/g) ?? []).flatMap((tag) => tag.match(/[\w-]+/g)),
		);
		for (const [key, {value}] of front.fields) if (words.has(key)) origin.account.used(value);
		const own = toJson(front);
		return renderLiquid(body.replace(comment, ''), {
			...{now: new Date(), url: '', baseurl: ''},
			variables: {
				...Object.fromEntries(ofEleventy.map((name) => [name, unknown])),
				...programsIn(data, files),
				...site,
				...(isMap(own) ? own : {}),
				page: unknown,
			},
			isShown: (list) => shown.has(list),
			addressOf: (path) => path,
			textOf: () => undefined,
		});
	};
}

/** Data that programs make is not known. */
function programsIn(data: string, files: readonly Found[]): Record<string, LiquidValue> {
	const names = files.flatMap(({file}) => {
		const [, name] = /^([\w-]+)\.[cm]?js$/.exec(file.slice(data.length + 1)) ?? [];
		return name !== undefined && file.startsWith(`${data}/`) ? [[name, unknown] as const] : [];
	});
	return Object.fromEntries(names);
}
