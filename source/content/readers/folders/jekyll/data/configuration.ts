import {
	at,
	itemsIn,
	lookUp,
	textAt,
	textOf,
	type Value,
	type ValueMap,
} from '../../../../data/value.ts';
import {isThemePlaceholder} from '../../../../examples/theme-placeholders.ts';
import {usualSection} from '../../../../names/section-names.ts';
import {isListOfEntries} from '../../../../records/find-list.ts';
import type {Keys} from '../../../../records/keys.ts';
import {firstReading} from '../../../../records/locales.ts';
import type {Sources} from '../../../../records/record.ts';
import {addList} from '../../../add-list.ts';
import type {ReadOwn} from '../../../placed-files.ts';
import {listOf} from '../../../whole/parts.ts';
import {addSection, addText, htmlText, picked, together} from '../../../whole/pick.ts';
import type {WholeFile} from '../../../whole/reader.ts';
import {addWhole} from '../../../whole/whole.ts';
import type {Site} from '../site.ts';

/** Keys of Jekyll's own, and of its plugins, that go by the names of sections. */
const ofJekyll = new Set(['languages', 'posts', 'blog', 'authors', 'author', 'about']);

/** A text about the person under a key of a theme's; without a title, it is what they say first. */
export type ThemeText = {key: string; title?: string};

/** What of a résumé stands in the configuration itself. */
type Parts = {
	sections: Array<[key: string, section: string, value: Value]>;
	blocks: Value[];
	texts: Array<ThemeText & {text: Value}>;
	whole: ValueMap | undefined;
};

function partsIn(map: ValueMap, texts: readonly ThemeText[], keys: Keys): Parts {
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
	const own = texts.flatMap((each) => {
		const text = lookUp(map.fields, [each.key]);
		const own = textOf(text);
		const isOwn = own !== undefined && !isThemePlaceholder(own);
		return text && isOwn ? [{...each, text}] : [];
	});
	const whole = lookUp(map.fields, ['resume', 'cv']);
	return {sections, blocks, texts: own, whole: whole?.kind === 'map' ? whole : undefined};
}

/** Whether a part of the résumé stands in the configuration. */
export function hasResume({map}: Site, themeTexts: readonly ThemeText[], keys: Keys): boolean {
	const {sections, blocks, texts, whole} = partsIn(map, themeTexts, keys);
	return sections.length + blocks.length + texts.length > 0 || whole !== undefined;
}

/** Reads what of a résumé stands in the configuration. The rest is Jekyll's and its theme's. */
export function readConfiguration(texts: readonly ThemeText[]): ReadOwn {
	return (file, sources) => {
		const {value, account, keys} = file;
		if (value.kind !== 'map') return;
		const parts = partsIn(value, texts, keys);
		const own = new Set([
			...parts.sections.map(([, , list]) => list),
			lookUp(value.fields, ['content']),
			parts.whole,
		]);
		for (const {value: each} of value.fields.values()) if (!own.has(each)) account.setAside(each);
		for (const {key, title, text} of parts.texts) {
			const own = {text: htmlText(account, text), ...(title && {title: textAt(title, text.mark)})};
			addText(file, title === undefined ? 'summary' : key, own, sources);
		}
		if (parts.whole) addWhole({...file, value: parts.whole}, sources);
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
		const caption = at(item, 'caption');
		// It is a period, or whatever else its owner had to say there.
		const isPeriod = /^(?!.*(?:\p{L}{3,}\s+){3}).*\d{4}/su.test(textOf(caption) ?? '');
		return picked(item, {
			title: role ?? at(item, 'title'),
			organization: role && at(item, 'title'),
			period: isPeriod ? caption : undefined,
			...linkOf(file, item),
			links: at(item, 'additional_links'),
			show: at(item, 'show'),
			body: together(
				account,
				[isPeriod ? undefined : caption, at(item, 'quote'), at(item, 'description')],
				(texts) => texts.join('\n\n'),
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
