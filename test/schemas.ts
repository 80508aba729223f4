import {outputKeys} from '../source/content/outputs/read-outputs.ts';
import {entryKeys, itemKeys} from '../source/content/records/entry-keys.ts';
import type {FieldKeys, KeyTable} from '../source/content/records/keys.ts';
import {profileKeys} from '../source/content/records/profile-keys.ts';
import {targetKeys} from '../source/content/variants/read-variant.ts';
import type {Need} from '../source/resume/job/posting.ts';
import {documentNames} from '../source/resume/outputs/documents.ts';
import {placeholderNames} from '../source/resume/outputs/output.ts';
import {
	type Option as DesignOption,
	designOptions,
	designs,
} from '../source/resume/paper/design.ts';
import {guardedFields, personFields, surfaceNames} from '../source/resume/privacy/surfaces.ts';
import {problemCodes} from '../source/resume/problems/problem-codes.ts';
import {themeNames, tones, variants} from '../source/resume/screen/theme.ts';

type Schema = Record<string, unknown>;

const definition = (name: string) => ({$ref: `shared.schema.json#/definitions/${name}`});

/** A key in the spellings that are one: `jobTitle`, `job_title`, `Job-Title`, `job url`, `jobURL`. */
function spellings(key: string): string {
	return key
		.split(/(?=[A-Z])/)
		.map((word) => {
			const [first = '', rest = ''] = [word.slice(0, 1), word.slice(1)];
			const either = `[${first.toUpperCase()}${first.toLowerCase()}]${rest}`;
			return word === 'Url' ? `(?:${either}|URL)` : either;
		})
		.join('[-_ ]?');
}

/** What a table's documented keys may hold: the first of each field, and the others like it. */
function fieldsOf(table: KeyTable<string>): {properties: Schema; patternProperties: Schema} {
	const properties: Schema = {};
	const others = new Map<string, string[]>();
	for (const {documented: [first, ...more] = [], ...field} of Object.values(table) as FieldKeys[]) {
		if (first === undefined) continue;
		const named = table[field.like ?? '']?.documented?.[0];
		if (named === undefined) properties[first] = schemaOf(field);
		const keys = named === undefined ? more : [first, ...more];
		const about = `Another name for ${named ?? first}.`;
		const value = JSON.stringify({...schemaOf(field), description: about});
		if (keys.length > 0) others.set(value, [...(others.get(value) ?? []), ...keys]);
	}
	const patternProperties = Object.fromEntries(
		[...others].map(([value, keys]) => [
			`^(?:${keys.map(spellings).join('|')})$`,
			JSON.parse(value),
		]),
	);
	return {properties, patternProperties};
}

const made: Readonly<Record<string, () => Schema>> = {
	...{contact, design, theme, outputs, surfaces: shownIn},
	show: () => ({type: ['object', 'null'], ...shownFields()}),
	public: () => ({anyOf: [list(guardedFields), {type: ['string', 'null']}]}),
};

function schemaOf({shape = 'text', about}: FieldKeys): Schema {
	return {
		...(made[shape]?.() ?? definition(shape)),
		...(about !== undefined && {description: about}),
	};
}

/** The keys of a profile that may as well stand below `contact`. */
function contact(): Schema {
	const {email, phone, location, address, website, links} = profileKeys;
	const within: KeyTable<string> = Object.fromEntries(
		Object.entries({email, phone, location, address, website, links}).flatMap(([name, field]) =>
			field ? [[name, field]] : [],
		),
	);
	return {type: ['object', 'null'], ...fieldsOf(within), additionalProperties: true};
}

/** Where something may be seen; a switch hides it everywhere. */
function shownIn(): Schema {
	return {anyOf: [list(surfaceNames), {type: ['string', 'boolean', 'null']}]};
}

function shownFields(): Schema {
	const properties = Object.fromEntries(personFields.map((field) => [field, list(surfaceNames)]));
	return {properties, additionalProperties: {type: ['array', 'string', 'null']}};
}

function list(names: readonly string[]): Schema {
	return {type: 'array', items: {enum: [...names]}, uniqueItems: true};
}

/** What stands in a private file: a profile whose `show` may be of all of it. */
function privateFields() {
	const {properties, patternProperties} = fieldsOf(profileKeys);
	const {
		design: _,
		theme: __,
		locales: ___,
		public: ____,
		contentFormat: _____,
		...own
	} = properties;
	const show = {
		anyOf: [list(surfaceNames), {type: ['object', 'null'], ...shownFields()}],
		description: 'Where it may be seen: a list for all of it, or a map such as {phone: [pdf]}.',
	};
	return {properties: {...own, show}, patternProperties};
}

/** How a PDF looks: the name of a design, or a map. */
function design(): Schema {
	const properties = {
		...designProperties(),
		name: {
			anyOf: [{enum: [...designs]}, ownFolder],
			description: 'The design, or the folder of one of your own.',
		},
	};
	return {
		anyOf: [
			{enum: [...designs, null]},
			ownFolder,
			{type: 'object', properties, additionalProperties: false},
		],
	};
}

const ownFolder = {type: 'string', pattern: '^\\.{1,2}/'};

/** How the viewer looks: the name of a theme, or a folder. */
function theme(): Schema {
	return {anyOf: [{enum: [...themeNames, null]}, ownFolder]};
}

/** What \`export all\` writes: formats, and maps of keys. */
function outputs(): Schema {
	const format = {enum: [...documentNames]};
	const values: Record<keyof typeof outputKeys, Schema> = {
		format: {anyOf: [format, {type: 'array', items: format, minItems: 1}]},
		languages: {anyOf: [definition('localeTag'), {type: 'array', items: definition('localeTag')}]},
		for: names,
		file: {type: 'string', pattern: pathPattern},
	};
	const output = {
		anyOf: [
			format,
			{
				type: 'object',
				properties: described(values, outputKeys),
				required: ['format'],
				additionalProperties: false,
			},
		],
	};
	return {anyOf: [{type: 'null'}, ...output.anyOf, {type: 'array', items: output}]};
}

const names = {anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}]};

/** A path of placeholders that there are. */
const pathPattern = `^(?:[^{}/]|/(?!/)|\\{(?:${placeholderNames.join('|')})\\})+$`;

/** Schemas by keys, each with what a table says of it. */
function described<Key extends string>(
	values: Readonly<Record<Key, Schema>>,
	about: Readonly<Record<Key, string>>,
): Schema {
	return Object.fromEntries(
		(Object.keys(values) as Key[]).map((key) => [key, {...values[key], description: about[key]}]),
	);
}

/** What a target says, by its keys. */
function target(): Record<keyof typeof targetKeys, Schema> {
	const texts = {anyOf: [definition('text'), {type: 'array', items: {type: 'string'}}]};
	const tag = {type: 'object', properties: {tag: names}, required: ['tag']};
	const choice = {anyOf: [{type: 'string'}, tag]};
	const choices = {anyOf: [...choice.anyOf, {type: 'array', items: choice}]};
	const replaced = {
		type: 'object',
		properties: {was: {type: 'string'}, with: {type: 'string'}},
		required: ['was', 'with'],
		additionalProperties: false,
	};
	const changes = {
		type: 'object',
		properties: {
			replace: {type: 'array', items: replaced},
			add: {anyOf: [...texts.anyOf, {type: 'object', additionalProperties: texts}]},
		},
		additionalProperties: false,
	};
	return {
		...{for: names, include: choices, exclude: choices, sections: names, order: names},
		last: {anyOf: [{type: 'integer'}, {type: 'string', pattern: '^\\d{1,2}(?: years?)?$'}]},
		...{headline: definition('text'), summary: definition('text')},
		design: design(),
		pages: designValue(designOptions.pages),
		entries: {type: 'object', additionalProperties: changes},
		address: {type: 'string', pattern: '^[a-z\\d]{26,64}$'},
	};
}

/** A palette of a theme. */
function palette(): Schema {
	const properties = Object.fromEntries(
		Object.entries(tones).map(([tone, {about}]) => [tone, {...color, description: about}]),
	);
	const required = ['background', 'text'];
	return {type: 'object', properties, required, additionalProperties: false};
}

const color = {type: 'string', pattern: '^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$'};

function designProperties(): Schema {
	return Object.fromEntries(
		Object.entries(designOptions).map(([name, option]) => [
			name,
			{...designValue(option), description: option.about},
		]),
	);
}

function designValue(option: DesignOption): Schema {
	switch (option.kind) {
		case 'choice':
			return {enum: [...option.choices]};
		case 'number':
			return {
				type: option.isWhole ? 'integer' : 'number',
				...{minimum: option.least, maximum: option.most},
			};
		case 'switch':
			return {type: 'boolean'};
		case 'color':
			return color;
		case 'names':
			return {type: 'array', items: {type: 'string'}};
		case 'line':
			return definition('text');
		case 'address':
			return definition('address');
	}
}

function schema(title: string, description: string, rest: Schema): Schema {
	return {$schema: 'http://json-schema.org/draft-07/schema#', title, description, ...rest};
}

const scalar = {type: ['string', 'number', 'boolean', 'null']};
const item = {anyOf: [definition('word'), {$ref: '#/definitions/entry'}]};

/** A map of these keys alone, all of which are there but for those that are `optional`. */
function record(properties: Schema, optional: readonly string[] = []): Schema {
	const required = Object.keys(properties).filter((key) => !optional.includes(key));
	return {type: 'object', properties, required, additionalProperties: false};
}

const count = {type: 'integer', minimum: 1};
const text = {type: 'string'};
const place = {
	file: {...text, description: 'The path from the folder, or from the file that was named.'},
	line: {...count, description: 'From 1.'},
	column: {...count, description: 'From 1, in UTF-16 units.'},
	message: {...text, description: 'What is wrong, in a sentence.'},
	hint: {...text, description: 'What to do about it.'},
};

/** A sentence of the content that has a term of a posting. */
const shown = {
	entry: {...text, description: 'The id of its entry, or profile.'},
	locale: {...text, description: 'The language of that text.'},
	file: place.file,
	line: place.line,
	sentence: text,
	words: {...text, description: 'What the sentence calls the term.'},
};

/** The schemas of what an owner writes and of what is told, from the tables, by the names of their files. */
export const schemas: Readonly<Record<string, Schema>> = {
	check: schema(
		'What my-resume check --json prints',
		'The problems of a résumé, and with --files its files. The exit status is 1 where a problem is an error.',
		record(
			{
				problems: {
					description: 'Sorted by file, line and column.',
					type: 'array',
					items: record(
						{
							...place,
							severity: {enum: ['error', 'warning']},
							code: {
								description: 'Its stable name, which my-resume explain tells about.',
								enum: Object.keys(problemCodes),
							},
							places: {
								description: 'All places of a problem that is in several, the first one included.',
								type: 'array',
								minItems: 2,
								items: record(place, ['hint']),
							},
						},
						['hint', 'places'],
					),
				},
				files: {
					description:
						'With --files: each file of the folder, sorted by path; a folder that is left out as a whole ends with a slash.',
					type: 'array',
					items: {
						anyOf: [
							record({
								file: text,
								read: {const: true},
								as: {...text, description: 'What it was taken for.'},
							}),
							record({
								file: text,
								read: {const: false},
								why: {...text, description: 'Why it is left out.'},
							}),
						],
					},
				},
			},
			['files'],
		),
	),
	design: schema(
		'A design of one’s own for a my-resume résumé',
		'design.yml in a folder that the profile names, as design: ./my-design.',
		{type: 'object', properties: designProperties(), additionalProperties: false},
	),
	'front-matter': schema(
		'The front matter of a my-resume entry',
		'What stands above the text of a role, a project or a page. Every key may be left out, and others may be added: {{< param … >}} finds them.',
		{type: 'object', ...fieldsOf(entryKeys), additionalProperties: true},
	),
	job: schema(
		'What my-resume check --job FILE --json prints',
		'What a posting asks for, and where the résumé says it. The exit status is 0, whatever is missing.',
		record(
			{
				posting: {...text, description: 'The file of the posting, or stdin.'},
				language: {...text, description: 'The language of the posting.'},
				locale: {...text, description: 'The language of the text that it is compared with.'},
				variant: {...text, description: 'The target of --for.'},
				note: {...text, description: 'What to know where the two languages differ.'},
				terms: {
					description: 'What is asked for most comes first.',
					type: 'array',
					items: record({
						term: {...text, description: 'As the posting first writes it.'},
						need: {enum: ['must', 'asked', 'nice'] satisfies Need[]},
						asked: {
							description: 'The sentences of the posting that ask for it.',
							type: 'array',
							minItems: 1,
							items: record({line: place.line, sentence: text}),
						},
						shown: {
							description: 'Where the résumé, or the variant, says it.',
							type: 'array',
							items: record(shown),
						},
						elsewhere: {
							description: 'Where only the source says it, if it is shown nowhere.',
							type: 'array',
							items: record({
								...shown,
								todo: {...text, description: 'What to write so that it is shown.'},
							}),
						},
					}),
				},
			},
			['variant', 'note'],
		),
	),
	list: schema(
		'A list of a my-resume résumé',
		'skills.yml, education.yml, languages.yml, certifications.yml, awards.yml and their like: a list of items, or a map of titles to what they hold; or one of these for each language.',
		{
			anyOf: [{type: 'array', items: item}, {$ref: '#/definitions/titled'}],
			definitions: {
				titled: {
					description: 'A map of titles to what they hold: Backend: [Go, Rust], English: native.',
					type: 'object',
					additionalProperties: {
						anyOf: [scalar, {type: 'array', items: item}, {type: 'object'}],
					},
				},
				entry: {type: 'object', ...fieldsOf(itemKeys), additionalProperties: true},
			},
		},
	),
	target: schema(
		'A target of a my-resume résumé',
		'targets/acme.yml, beside the content: what one reader gets of it.',
		{
			type: ['object', 'null'],
			properties: described(target(), targetKeys),
			additionalProperties: false,
		},
	),
	private: schema(
		'What is private in a my-resume résumé',
		'private.yml, beside the profile: the same keys, whose values go only where show says.',
		{type: 'object', ...privateFields(), additionalProperties: true},
	),
	theme: schema(
		'A theme of one’s own for a my-resume résumé',
		'theme.yml in a folder that the profile names, as theme: ./my-theme.',
		{
			type: 'object',
			properties: Object.fromEntries(variants.map((variant) => [variant, palette()])),
			minProperties: 1,
			additionalProperties: false,
		},
	),
	profile: schema(
		'The profile of a my-resume résumé',
		'Who the résumé is about: profile.yml, profile.yaml, profile.json. Any text may be a map of languages, and other keys may be added: {{< param … >}} finds them.',
		{type: 'object', ...fieldsOf(profileKeys), additionalProperties: true},
	),
};
