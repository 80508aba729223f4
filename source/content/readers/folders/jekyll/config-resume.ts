import {lookUp, type Value, type ValueMap} from '../../../data/value.ts';
import {usualSection} from '../../../names/section-names.ts';
import {isListOfEntries} from '../../../records/find-list.ts';
import type {Keys} from '../../../records/keys.ts';
import {firstReading} from '../../../records/locales.ts';
import type {Sources} from '../../../records/record.ts';
import {addList} from '../../add-list.ts';
import type {ReadOwn} from '../../placed-files.ts';
import {listOf} from '../../whole/parts.ts';
import {
	addSection,
	addText,
	at,
	htmlText,
	itemsIn,
	picked,
	textOf,
	together,
} from '../../whole/pick.ts';
import type {WholeFile} from '../../whole/reader.ts';
import type {Site} from './site.ts';
import {nobody} from './themes/theme.ts';

/** Keys of Jekyll's own, and of its plugins, that go by the names of sections. */
const ofJekyll = new Set(['languages', 'posts', 'blog', 'authors', 'author', 'about']);

/** What of a résumé stands in the configuration itself. `summary` are the theme's keys of a text. */
type Parts = {
	sections: Array<[key: string, section: string, value: Value]>;
	blocks: Value[];
	summary: Value | undefined;
};

function partsIn(map: ValueMap, summary: readonly string[], keys: Keys): Parts {
	const reading = firstReading(keys);
	const sections = [...map.fields].flatMap(([key, {value}]): Parts['sections'] => {
		const section = usualSection(key);
		if (section === undefined || ofJekyll.has(key.toLowerCase())) return [];
		const isList = value.kind === 'list' && isListOfEntries(value, section, reading);
		return isList ? [[key, section, value]] : [];
	});
	const blocks = itemsIn(lookUp(map.fields, ['content'])).filter(
		(block) => at(block, 'title') && at(block, 'content'),
	);
	const text = summary.map((key) => lookUp(map.fields, [key])).find((value) => textOf(value));
	const isOwn = text !== undefined && !nobody.test(textOf(text) ?? '');
	return {sections, blocks, summary: isOwn ? text : undefined};
}

/** Whether a part of the résumé stands in the configuration. */
export function hasResume({map}: Site, summary: readonly string[], keys: Keys): boolean {
	const {sections, blocks, summary: text} = partsIn(map, summary, keys);
	return sections.length + blocks.length > 0 || text !== undefined;
}

/** Reads what of a résumé stands in the configuration. The rest is Jekyll's and its theme's. */
export function readConfiguration(summary: readonly string[]): ReadOwn {
	return (file, sources) => {
		const {value, account, keys} = file;
		if (value.kind !== 'map') return;
		const parts = partsIn(value, summary, keys);
		const own = new Set([
			...parts.sections.map(([, , list]) => list),
			lookUp(value.fields, ['content']),
		]);
		for (const {value: each} of value.fields.values()) if (!own.has(each)) account.setAside(each);
		addText(file, 'summary', {text: htmlText(account, parts.summary)}, sources);
		for (const [key, section, list] of parts.sections)
			addList(listOf(file, section, key, list), sources);
		for (const block of parts.blocks) readBlock(file, block, sources);
	};
}

/** A block of modern-resume: a text, or a list of what somebody did. */
function readBlock(file: WholeFile, block: Value, sources: Sources): void {
	const {account} = file;
	const title = at(block, 'title');
	const content = at(block, 'content');
	const layout = at(block, 'layout');
	if (layout) account.used(layout);
	if (content?.kind !== 'list') {
		addText(file, textOf(title) ?? 'more', {title, text: content}, sources);
		return;
	}
	const entries = content.items.map((item) => {
		const [aside, border] = [at(item, 'layout'), at(item, 'border')];
		for (const each of [aside, border]) if (each) account.setAside(each);
		const role = at(item, 'sub_title');
		return picked(item, {
			title: role ?? at(item, 'title'),
			organization: role && at(item, 'title'),
			period: at(item, 'caption'),
			...linkOf(file, item),
			links: at(item, 'additional_links'),
			body: together(account, [at(item, 'quote'), at(item, 'description')], (texts) =>
				texts.join('\n\n'),
			),
		});
	});
	addSection(file, {title, entries}, sources);
}

function linkOf({account}: WholeFile, item: Value) {
	const label = at(item, 'link_text');
	if (label) account.shown(label);
	return {url: at(item, 'link')};
}
