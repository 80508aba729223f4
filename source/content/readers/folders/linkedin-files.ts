import {at, itemsIn, listAt, textAt, textOf, type Value, type ValueMap} from '../../data/value.ts';
import {markdownOfLines} from '../../names/markdown-of-lines.ts';
import {humanize} from '../../names/slug.ts';
import type {Account} from '../../records/account.ts';
import type {Sources} from '../../records/record.ts';
import type {ReadOwn} from '../placed-files.ts';
import {addPerson, addSection, addText, picked, together} from '../whole/pick.ts';
import type {WholeFile} from '../whole/reader.ts';

/** Which column holds what of an entry, by the keys that mean the same everywhere. */
type Columns = Readonly<Record<string, string>>;

const span: Columns = {start: 'Started On', end: 'Finished On'};

/** What LinkedIn exports of a person's résumé, by the names of its files as `fileKey` spells them. */
const files: ReadonlyMap<string, ReadOwn> = new Map<string, ReadOwn>([
	['profile', readProfile],
	['profile summary', readProfileSummary],
	[
		'email addresses',
		readContact('email', 'Email Address', ['Confirmed', 'Primary', 'Updated On']),
	],
	['phonenumbers', readContact('phone', 'Number', ['Type'])],
	[
		'positions',
		entries('experience', {
			...{title: 'Title', organization: 'Company Name', location: 'Location', ...span},
		}),
	],
	[
		'education',
		entries('education', {
			...{degree: 'Degree Name', organization: 'School Name', start: 'Start Date', end: 'End Date'},
			body: 'Notes',
		}),
	],
	['skills', entries('skills', {title: 'Name'})],
	['languages', entries('languages', {title: 'Name', level: 'Proficiency'})],
	[
		'certifications',
		entries('certifications', {
			...{title: 'Name', organization: 'Authority', url: 'Url'},
			...{issued: 'Started On', end: 'Finished On'},
		}),
	],
	['projects', entries('projects', {title: 'Title', url: 'Url', ...span})],
	[
		'publications',
		entries('publications', {
			...{title: 'Name', organization: 'Publisher', date: 'Published On', url: 'Url'},
		}),
	],
	['honors', entries('awards', {title: 'Title', date: 'Issued On', organization: 'Issuer'})],
	['volunteering', volunteering()],
	['volunteer experiences', volunteering()],
	['organizations', entries('organizations', {title: 'Position', organization: 'Name', ...span})],
	['courses', entries('courses', {title: 'Name'})],
	['test scores', entries('test-scores', {title: 'Name', score: 'Score', date: 'Date Taken'})],
	['patents', entries('patents', {title: 'Title', organization: 'Issuer', url: 'Url'})],
	['causes you care about', entries('interests', {title: 'Supported Cause'})],
	['recommendations received', readRecommendations],
]);

function volunteering(): ReadOwn {
	return entries('volunteer', {title: 'Role', organization: 'Company Name', ...span});
}

/** How a file of LinkedIn's export is read; undefined for what is no part of a résumé. */
export function linkedInFile(file: string): ReadOwn | undefined {
	const name = file.slice(file.lastIndexOf('/') + 1);
	if (!/\.csv$/i.test(name)) return undefined;
	return files.get(
		name
			.replace(/\.csv$/i, '')
			.replaceAll('_', ' ')
			.toLowerCase(),
	);
}

/** Reads a file of entries of one section. What has no column here stands in the text, by its name. */
function entries(section: string, columns: Columns): ReadOwn {
	const {body: text = 'Description', ...others} = columns;
	const known = new Set(Object.values(others));
	return (file, sources) => {
		const made = itemsIn(file.value).map((row) => {
			const fields = Object.fromEntries(
				Object.entries(others).map(([key, column]) => [key, at(row, column)]),
			);
			return entryOf(row, {...fields, body: bodyOf(file.account, row, text, known)});
		});
		addSection(file, {section, entries: made}, sources);
	};
}

/** An entry without a title goes by its organization; what was issued once does not last. */
function entryOf(
	row: Value,
	{title, degree, organization, start, issued, end, ...rest}: Record<string, Value | undefined>,
): ValueMap {
	const isNamed = title !== undefined || degree !== undefined;
	return picked(row, {
		title: isNamed ? title : organization,
		degree,
		organization: isNamed ? organization : undefined,
		...(issued && !end ? {date: issued} : {start: start ?? issued, end}),
		...rest,
	});
}

/** The text of a row, then what else it tells, each under the name of its column. */
function bodyOf(
	account: Account,
	row: Value,
	text: string,
	known: ReadonlySet<string>,
): Value | undefined {
	if (row.kind !== 'map') return undefined;
	const others = [...row.fields].flatMap(([column, {value}]) => {
		if (column === text || known.has(column)) return [];
		return itemsIn(
			together(account, [value], ([said = '']) => markdownOfLines(`${column}: ${said}`)),
		);
	});
	return together(account, [asText(account, at(row, text)), ...others], (all) => all.join('\n\n'));
}

/** A text as LinkedIn has it, without any marks, as Markdown that shows it. */
function asText(account: Account, value: Value | undefined): Value | undefined {
	return together(account, [value], ([text = '']) => markdownOfLines(text));
}

function readProfile(file: WholeFile, sources: Sources): void {
	const [row = file.value] = itemsIn(file.value);
	const {account} = file;
	const fields = {
		firstName: at(row, 'First Name'),
		lastName: at(row, 'Last Name'),
		headline: at(row, 'Headline'),
		location: at(row, 'Geo Location'),
		links: listAt([...websites(account, row), ...handles(account, row)]),
	};
	addText(file, 'summary', {text: asText(account, at(row, 'Summary'))}, sources);
	addPerson(file, fields, [], sources);
}

function readProfileSummary(file: WholeFile, sources: Sources): void {
	const [row] = itemsIn(file.value);
	const text = asText(file.account, at(row, 'Profile Summary', 'Summary'));
	addText(file, 'summary', {text}, sources);
}

/** The parts of a list in brackets: `[PORTFOLIO:https://example.org,BLOG:…]`. */
function listed(cell: Value, comma: RegExp): string[] {
	const text = textOf(cell)?.replace(/^\[(.*)\]$/s, '$1') ?? '';
	return text.split(comma).filter((each) => each.trim() !== '');
}

function websites(account: Account, row: Value): ValueMap[] {
	const cell = at(row, 'Websites');
	if (!cell) return [];
	account.shown(cell);
	return listed(cell, /,(?=\s*[A-Z_]+:)/).map((each) => {
		const [, kind = '', address = each] = /^\s*([A-Z_]+):(.+)$/s.exec(each) ?? [];
		const isKind = kind !== '' && kind !== 'OTHER' && kind !== 'PERSONAL';
		const label = isKind ? textAt(humanize(kind.toLowerCase()), cell.mark) : undefined;
		return picked(cell, {label, url: textAt(address.trim(), cell.mark)});
	});
}

function handles(account: Account, row: Value): ValueMap[] {
	const cell = at(row, 'Twitter Handles');
	if (!cell) return [];
	account.shown(cell);
	const network = textAt('Twitter', cell.mark);
	return listed(cell, /,/).map((each) =>
		picked(cell, {network, username: textAt(each.trim(), cell.mark)}),
	);
}

/** Reads how to reach the person: the primary one, else the first. */
function readContact(field: string, column: string, used: readonly string[]): ReadOwn {
	return (file, sources) => {
		const rows = itemsIn(file.value);
		for (const row of rows) {
			for (const each of used) {
				const value = at(row, each);
				if (value) file.account.used(value);
			}
		}
		const isPrimary = (row: Value) => /^yes$/i.test(textOf(at(row, 'Primary')) ?? '');
		const value = at(rows.find(isPrimary) ?? rows[0], column);
		if (value) addPerson(file, {[field]: value}, [], sources);
	};
}

/** The month of `12/04/19, 03:51 PM`, as LinkedIn writes days here in all languages. */
function monthOf(account: Account, day: Value | undefined): Value | undefined {
	return together(account, [day], ([text = '']) =>
		text.replace(/^(\d\d?)\/\d\d?\/(?:20)?(\d\d)\b.*$/s, (_, month: string, year: string) => {
			return `20${year}-${month.padStart(2, '0')}`;
		}),
	);
}

/** What others say of the person, unless it is kept back. */
function readRecommendations(file: WholeFile, sources: Sources): void {
	const {account} = file;
	const made = itemsIn(file.value).map((row) => {
		const status = at(row, 'Status');
		if (status) account.used(status);
		return picked(row, {
			title: together(account, [at(row, 'First Name'), at(row, 'Last Name')]),
			role: at(row, 'Job Title'),
			organization: at(row, 'Company'),
			date: monthOf(account, at(row, 'Creation Date')),
			body: asText(account, at(row, 'Text')),
			hidden: textAt(String(/^(?:hidden|pending)$/i.test(textOf(status) ?? '')), row.mark),
		});
	});
	addSection(file, {section: 'references', entries: made}, sources);
}
