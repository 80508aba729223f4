import {at, itemsIn, listAt, normalizeKey, textOf, type Value} from '../../../../data/value.ts';
import type {Sources} from '../../../../records/record.ts';
import {addPerson, together} from '../../../whole/pick.ts';
import type {WholeFile} from '../../../whole/reader.ts';

/** What al-folio's `General Information` calls the fields of a profile. */
const fields: Readonly<Record<string, string>> = {
	name: 'name',
	fullname: 'name',
	email: 'email',
	phone: 'phone',
	location: 'location',
	address: 'location',
	website: 'website',
	label: 'headline',
	dateofbirth: 'birthday',
	birthday: 'birthday',
	nationality: 'nationality',
};

/**
 * Reads what al-folio's list of sections has that others have not: a map of names and values, which
 * tells of the person, and groups of words. Gives the list without the one, and with the others as lines.
 */
export function withoutGeneral(file: WholeFile, sources: Sources): Value {
	const {value, account} = file;
	if (value.kind !== 'list') return value;
	const sections = value.items.flatMap((section): Value[] => {
		if (section.kind !== 'map') return [section];
		const contents = at(section, 'contents');
		if (textOf(at(section, 'type')) === 'map') {
			if (!addGeneral(file, contents, sources)) return [section];
			for (const each of [at(section, 'title'), at(section, 'type')]) if (each) account.used(each);
			return [];
		}
		if (contents?.kind !== 'list' || !contents.items.some(({kind}) => kind === 'list'))
			return [section];
		const lines = contents.items.map(
			(item) => together(account, itemsIn(item), (words) => words.join(', ')) ?? item,
		);
		const own = new Map(section.fields);
		const list = listAt(lines);
		if (list) own.set('contents', {mark: contents.mark, value: list});
		return [{...section, fields: own}];
	});
	return {...value, items: sections};
}

/** Adds the person and what else there is to say of them, if any of it is a field of a profile. */
function addGeneral(file: WholeFile, contents: Value | undefined, sources: Sources): boolean {
	const said = itemsIn(contents).flatMap((item) => {
		const label = at(item, 'name', 'title');
		const value = at(item, 'value', 'text');
		return label && value ? [{label, value, key: normalizeKey(textOf(label) ?? '')}] : [];
	});
	const isField = (key: string) => Object.hasOwn(fields, key);
	const known = said.filter(({key}) => isField(key));
	if (known.length === 0) return false;
	for (const {label} of said) file.account.shown(label);
	const person = known.map(({key, value}) => [fields[key] ?? key, value] as const);
	const details = said
		.filter(({key}) => !isField(key))
		.map(({label, value}) => ({label: textOf(label), value}));
	addPerson(file, Object.fromEntries(person), details, sources);
	return true;
}
