import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {Ajv, type ValidateFunction} from 'ajv';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {contentFormat} from '../source/content/checks/content-format.ts';
import {placementOf} from '../source/content/readers/placement.ts';
import {entryKeys, itemKeys} from '../source/content/records/entry-keys.ts';
import type {KeyTable} from '../source/content/records/keys.ts';
import {profileKeys} from '../source/content/records/profile-keys.ts';
import {schemas} from './schemas.ts';

const root = path.resolve(import.meta.dirname, '..');
const content = path.join(root, 'content');
const read = (file: string) => JSON.parse(readFileSync(path.join(root, 'schema', file), 'utf8'));

const ajv = new Ajv({strict: true, allowUnionTypes: true, allErrors: true});
// Words for people, which yaml-language-server shows.
ajv.addVocabulary(['patternErrorMessage']);
ajv.addSchema(read('shared.schema.json'), 'shared.schema.json');
const schema = (name: string): ValidateFunction =>
	ajv.compile({$id: name, ...read(`${name}.schema.json`)});

const frontMatter = schema('front-matter');
const profile = schema('profile');
const list = schema('list');
const target = schema('target');
const privately = schema('private');

function valid(validate: ValidateFunction, value: unknown): boolean {
	return validate(value) as boolean;
}

describe('the sample', () => {
	const files = readdirSync(content, {recursive: true, encoding: 'utf8'})
		.map((file) => file.split(path.sep).join('/'))
		.filter((file) => /\.(?:md|ya?ml)$/.test(file));

	it.each(files)('%s is valid', (file) => {
		const text = readFileSync(path.join(content, file), 'utf8');
		const isDocument = file.endsWith('.md');
		const value: unknown = parse(isDocument ? (text.split(/^---$/m)[1] ?? '') : text);
		const validate = isDocument
			? frontMatter
			: placementOf(file)?.role === 'profile'
				? profile
				: list;
		valid(validate, value);
		expect(validate.errors).toBeNull();
	});
});

describe('front matter', () => {
	it.each([
		['title: A role'],
		['title: {en: A role, es: Un papel, pt-BR: Um papel}'],
		['title: 404\nperiod: 2004'],
		['period: October 2019 - Present\norder: 1\npdf: true\ndraft: no'],
		['order: "2"\nweight: 10'],
		['company: {name: Acme, url: https://acme.example, location: {en: Here, es: Aquí}}'],
		['tags: [Go, C++, {name: Rust}, {en: Public speaking, es: Conferencias}]'],
		['tags: Go, Rust'],
		['tags: {en: [Teaching], es: [Docencia]}'],
		['links: https://a.example'],
		['links: [https://a.example, {label: {en: Code, es: Código}, url: b.example}]'],
		['links: {GitHub: https://github.com/a, Mail: a@b.example}'],
		['dates: {from: {year: 2019, month: 3}, to: Present}'],
		['startDate: 2019-03\nendDate: null'],
		['anything: [else, {is: fine}]'],
		['title:'],
	])('%s', (yaml) => {
		valid(frontMatter, parse(yaml));
		expect(frontMatter.errors).toBeNull();
	});

	it.each([
		['title: [A role]'],
		['title: true'],
		['title: {en: [A role]}'],
		['title: {text: A role}'],
		['title: {}'],
		['company: [Acme]'],
		['company: {url: https://acme.example}'],
		['jobTitle: {a: b}'],
		['period: [2019, 2020]'],
		['period: {since: 2019}'],
		['start_date: [2019]'],
		['order: first'],
		['order: [1]'],
		['weight: true'],
		['tags: [[Go]]'],
		['links: [[https://a.example]]'],
		['links: [5]'],
		['pdf: perhaps'],
		['draft: 1'],
		['published: [true]'],
		['lang: Spanish'],
		['- title: A role'],
		['A role'],
	])('not %s', (yaml) => {
		expect(valid(frontMatter, parse(yaml))).toBe(false);
	});
});

describe('a profile', () => {
	it.each([
		['name: Ada\nheadline: {en: Analyst, es: Analista}\nlocales: [en, es]'],
		['name: Ada\ncontact: {email: a@b.example, phone: "+44 1", location: {en: London}}'],
		['name: Ada\nemail: a@b.example\ndefaultLocale: es\noffice: Somewhere'],
		['address: [Quay 1, 4000 Porto]\nbirthday: "1990-05-04"\nnationality: [Portuguese, Swiss]'],
		['contact: {address: {street: Quay 1, postalCode: 4000, city: {en: Porto}}}\nphoto: me.jpg'],
		['pronouns: she/her\ndetails: {Driving licence: B, Visa: {en: none}, Clubs: [A, B]}'],
		['details: [{label: Driving licence, value: B}]'],
		['locales: en, es\nwebsite: {en: https://a.example/en, es: https://a.example/es}'],
	])('%s', (yaml) => {
		valid(profile, parse(yaml));
		expect(profile.errors).toBeNull();
	});

	it.each([
		['name: [Ada]'],
		['headline: {long: Analyst}'],
		['contact: a@b.example'],
		['contact: {email: [a@b.example]}'],
		['locales: [english]'],
		['locales: {en: English}'],
		['links: 5'],
		['website: [https://a.example]'],
		['details: [B]'],
		['address: {city: Porto}'],
		['- name: Ada'],
	])('not %s', (yaml) => {
		expect(valid(profile, parse(yaml))).toBe(false);
	});
});

describe('a target', () => {
	const own = 'address: 7hq2mvx9tk4bzd8wn3ercp5yua';
	it.each([
		['include: [summary, {tag: Go}]\nexclude: Teaching\nlast: 20 years\nsections: [about]'],
		['headline: {en: A, es: B}\nsummary: C\ndesign: modern\npages: 1\nfor: backend'],
		['entries: {vassar: {replace: [{was: A, with: B}], add: {en: [C]}}, mark: {add: [D]}}'],
		[own],
	])('%s', (yaml) => {
		valid(target, parse(yaml));
		expect(target.errors).toBeNull();
	});

	it.each([
		['includes: [summary]'],
		['last: ten years'],
		['design: modem'],
		['entries: {vassar: {replace: {was: A}}}'],
		['entries: {vassar: {replaced: []}}'],
		['address: acme'],
	])('not %s', (yaml) => {
		expect(valid(target, parse(yaml))).toBe(false);
	});
});

describe('outputs', () => {
	it.each([
		['pdf'],
		['[pdf, docx]'],
		["[{format: [pdf], languages: [en, es], for: [acme], file: 'out/{for}/{name}.{ext}'}]"],
	])('%s', (yaml) => {
		valid(profile, {outputs: parse(yaml)});
		expect(profile.errors).toBeNull();
	});

	it.each([['odt'], ['[{for: acme}]'], ["[{format: pdf, file: '{nme}.pdf'}]"], ['[{form: pdf}]']])(
		'not %s',
		(yaml) => {
			expect(valid(profile, {outputs: parse(yaml)})).toBe(false);
		},
	);
});

describe('a private file', () => {
	it.each([
		['phone: "+44 1"\naddress: {street: Quay 1, city: Porto}\nshow: [pdf, docx]'],
		['contact: {phone: "+44 1"}\nshow: {phone: [pdf], photo: []}'],
	])('%s', (yaml) => {
		valid(privately, parse(yaml));
		expect(privately.errors).toBeNull();
	});

	it.each([['show: [paper]'], ['show: {phone: [paper]}'], ['phone: [1]'], ['- phone: 1']])(
		'not %s',
		(yaml) => {
			expect(valid(privately, parse(yaml))).toBe(false);
		},
	);
});

describe('a list', () => {
	it.each([
		['- Go\n- Rust'],
		['- title: {en: Machines, es: Máquinas}\n  items: [A, B]'],
		['- degree: B.A.\n  institution: Vassar\n  year: 1928\n  body: {en: Text., es: Texto.}'],
		['- Backend: [Go, Rust]\n- language: English\n  fluency: native'],
		['Backend: [Go, Rust]\nEnglish: native'],
		['items: [{title: A}]'],
		['en: [{title: A}]\nes: [{title: B}]'],
	])('%s', (yaml) => {
		valid(list, parse(yaml));
		expect(list.errors).toBeNull();
	});

	it.each([
		['Go, Rust'],
		['5'],
		['- [Go, Rust]'],
		['- title: [Machines]'],
		['- title: A\n  items: [[Go]]'],
		['- title: A\n  order: first'],
		['- title: A\n  draft: perhaps'],
		['- title: A\n  period: [1]'],
		['items: [{title: [A]}]'],
	])('not %s', (yaml) => {
		expect(valid(list, parse(yaml))).toBe(false);
	});
});

describe('the schemas', () => {
	// `npx vitest run test/schema.test.ts -u` writes them anew.
	it.each(Object.entries(schemas))('%s is made from the tables of keys', async (name, made) => {
		const text = `${JSON.stringify(made, undefined, '\t')}\n`;
		await expect(text).toMatchFileSnapshot(path.join(root, 'schema', `${name}.schema.json`));
	});

	it('share the version of content that is read', () => {
		expect(read('shared.schema.json').definitions.format).toEqual({enum: [contentFormat]});
	});

	/** A list within a list is nothing that any field holds. */
	const nothing = [[1]];
	const documented = (table: KeyTable<string>) =>
		Object.values(table).flatMap((keys) => keys?.documented ?? []);

	it.each(documented(entryKeys))('know %s in front matter', (key) => {
		expect(valid(frontMatter, {[key]: nothing})).toBe(false);
	});

	it.each(documented(itemKeys))('know %s in a list', (key) => {
		expect(valid(list, [{[key]: nothing}])).toBe(false);
	});

	it.each(documented(profileKeys))('know %s in a profile', (key) => {
		expect(valid(profile, {[key]: nothing})).toBe(false);
	});

	it('know keys however they are written', () => {
		for (const key of ['jobTitle', 'job_title', 'job-title', 'JobTitle', 'endDate', 'end-date']) {
			expect(valid(frontMatter, {[key]: nothing}), key).toBe(false);
		}
	});

	it('say of each field what it is for', () => {
		const describedFields = (properties: Record<string, {description?: string; $ref?: string}>) =>
			Object.values(properties).every(({description, $ref}) => {
				const name = $ref?.split('/').at(-1) ?? '';
				return Boolean(description ?? read('shared.schema.json').definitions[name]?.description);
			});
		expect(describedFields(read('front-matter.schema.json').properties)).toBe(true);
		expect(describedFields(read('list.schema.json').definitions.entry.properties)).toBe(true);
	});

	it('are in the package, without an address on the network', () => {
		const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
		expect(manifest.files).toContain('schema');
		expect(manifest.exports['./schema/*']).toBe('./schema/*');
		for (const file of readdirSync(path.join(root, 'schema'))) {
			const text = readFileSync(path.join(root, 'schema', file), 'utf8');
			const refs = Array.from(text.matchAll(/"\$ref": "([^"]*)"/g), ([, ref = '']) => ref);
			for (const ref of refs) expect(ref).toMatch(/^(?:shared\.schema\.json)?#\//);
		}
	});
});
