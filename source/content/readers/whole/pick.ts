import {
	listAt,
	mapAt,
	type Scalar,
	textAt,
	textOf,
	type Value,
	type ValueMap,
} from '../../data/value.ts';
import {escapeMarkdown} from '../../names/escape-markdown.ts';
import {titledSection} from '../../names/section-names.ts';
import {slugify} from '../../names/slug.ts';
import type {Account} from '../../records/account.ts';
import type {Sources} from '../../records/record.ts';
import {listOf, partOf} from './parts.ts';
import {originOf, type WholeFile} from './reader.ts';

/*
 * For readers of formats that say exactly what stands where: they pick values, each at its place, and
 * put them under keys that mean the same everywhere (`usualKeys`).
 */

/** A map of those values that are there. */
export function picked(value: Value, values: Record<string, Value | undefined>): ValueMap {
	const there = Object.entries(values).filter(
		(each): each is [string, Value] => each[1] !== undefined,
	);
	return mapAt(value.mark, there);
}

/**
 * A text put together from values, at the place of the first. Undefined if nothing is written in
 * any. They are shown where it is.
 */
export function together(
	account: Account,
	values: ReadonlyArray<Value | undefined>,
	join: (texts: string[]) => string = (texts) => texts.join(' '),
): Scalar | undefined {
	const written = values.filter(
		(value): value is Value => value !== undefined && textOf(value) !== undefined,
	);
	const [first] = written;
	if (!first) return undefined;
	const text = join(written.map((value) => textOf(value) ?? ''));
	return account.madeOf(textAt(text, first.mark), written);
}

/**
 * A text that may be HTML, as Markdown that shows it: on one line, as a blank line or an indented one
 * would end it.
 */
export function htmlText(account: Account, value: Value | undefined): Value | undefined {
	if (value?.kind !== 'scalar' || !/<\w[^>]*>/.test(value.text) || /<pre\b/i.test(value.text))
		return value;
	return together(account, [value], ([text = '']) => text.replace(/\s*\n\s*/g, ' '));
}

/** Sets aside what stands under keys that are no content, wherever it is. */
export function setAside(value: Value, isAside: (key: string) => boolean, account: Account): void {
	if (value.kind === 'list') for (const item of value.items) setAside(item, isAside, account);
	if (value.kind !== 'map') return;
	for (const [key, field] of value.fields) {
		if (isAside(key)) account.setAside(field.value);
		else setAside(field.value, isAside, account);
	}
}

/** Tells that a photo is not shown; the pictures of themes are passed over without a word. */
export function tellOfPhoto({report}: WholeFile, path: string, photo: Value | undefined): void {
	if (!photo) return;
	const hint = 'my-resume shows no photo from this format.';
	report('warning', 'not-shown', photo.mark, `Not shown: \`${path}\`.`, hint);
}

/** A section of a résumé: its title, if its owner gave one, and its entries. */
export type PickedSection = {
	/** The usual one, or the one that the title names. */
	section?: string | undefined;
	title?: Value | undefined;
	entries: readonly ValueMap[];
	/** Whether its owner keeps all of it back. */
	hidden?: boolean;
};

/** Adds a section. Without an entry, nothing shows its title. */
export function addSection(
	file: WholeFile,
	{section, title, entries, hidden = false}: PickedSection,
	sources: Sources,
): void {
	const list = listAt(entries);
	const name = textOf(title) ?? section ?? '';
	const own = section ?? titledSection(name) ?? slugify(name);
	if (!list || own === '') {
		if (title) file.account.setAside(title);
		return;
	}
	sources.lists.push({...listOf(file, own, name, list), hidden});
	if (!title) return;
	const placement = {...file.placement, role: 'section', section: own, slug: '', name} as const;
	sources.sections.push({...originOf(file), placement, front: picked(title, {title}), body: ''});
}

/** Adds a text about the person, under a title if it has one. */
export function addText(
	file: WholeFile,
	slug: string,
	{title, text}: {title?: Value | undefined; text: Value | undefined},
	sources: Sources,
): void {
	if (!text) {
		if (title) file.account.setAside(title);
		return;
	}
	const list = listOf(file, 'about', slug, text);
	const name = textOf(title);
	if (title) file.account.shown(title);
	sources.lists.push(name === undefined ? list : {...list, placement: {...list.placement, name}});
}

/**
 * Adds who the résumé is about. `details` are what there is to say of them that has no field of its own,
 * each under a label if it has one.
 */
export function addPerson(
	file: WholeFile,
	fields: Record<string, Value | undefined>,
	details: ReadonlyArray<{label: string | undefined; value: Value | undefined}>,
	sources: Sources,
): void {
	const told = details.flatMap(({label, value}) => {
		const said = together(file.account, [value], ([text = '']) => escapeMarkdown(text));
		if (!said) return [];
		return [
			picked(said, {
				label: label === undefined ? undefined : textAt(label, said.mark),
				value: said,
			}),
		];
	});
	const profile = picked(file.value, {...fields, details: listAt(told)});
	sources.profiles.push({...partOf(file, '', 'profile'), fields: profile.fields, isPart: true});
}
