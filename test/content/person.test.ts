import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {folderOf, load, loadFile, named} from './folder-of.ts';

const png = new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
const role = {'experience/a.md': '---\ntitle: Keeper\n---\nText.\n'};

async function person(lines: string, more: Record<string, string | Uint8Array> = {}) {
	const {resume, problems} = await load({...role, ...more, 'profile.yml': `name: Ada\n${lines}`});
	return {...resume.profiles.en, problems: named(problems)};
}

describe('what a person tells of themselves', () => {
	test.each([
		['birthday: 1990-05-04', {birthday: '1990-05-04'}],
		['contact: {dateOfBirth: 4 May 1990}', {birthday: '4 May 1990'}],
		['geburtsdatum: 04.05.1990', {birthday: '04.05.1990'}],
		['nationality: [Portuguese, Swiss]', {nationality: 'Portuguese, Swiss'}],
		['Staatsangehörigkeit: deutsch', {nationality: 'deutsch'}],
		['pronouns: she/her', {pronouns: 'she/her'}],
		['address: Hafenstraße 1, 20095 Hamburg', {address: 'Hafenstraße 1, 20095 Hamburg'}],
		['address: [Quay 1, 4000 Porto]', {address: 'Quay 1, 4000 Porto'}],
		[
			'contact: {address: {street: Quay 1, postalCode: 4000, city: Porto, country: Portugal}}',
			{address: 'Quay 1, 4000 Porto, Portugal'},
		],
		[
			'location: {address: 1 Bay St, city: Boston, region: MA, postalCode: "02110", country: US}',
			{address: '1 Bay St, Boston, MA 02110, US', location: 'Boston, MA, US'},
		],
		[
			'details: {Driving licence: [A, B], Visa: none}\nmaritalStatus: married',
			{
				details: [
					...[
						{label: 'Driving licence', value: 'A, B'},
						{label: 'Visa', value: 'none'},
					],
					{label: 'Marital status', value: 'married'},
				],
			},
		],
		[
			'details: [{label: B, value: A}, {value: C}]',
			{
				details: [
					{label: 'B', value: 'A'},
					{label: '', value: 'C'},
				],
			},
		],
	])('%s', async (lines, expected) => {
		expect(await person(lines)).toMatchObject({...expected, problems: []});
	});

	test('a place that names no street isn’t an address', async () => {
		const {address, location} = await person('location: {city: Porto, country: Portugal}');
		expect([address, location]).toEqual([undefined, 'Porto, Portugal']);
		const {address: other} = await person('location: {en: Porto, pt: Porto}');
		expect(other).toBeUndefined();
	});

	test('what JSON Resume says of a place', async () => {
		const location = {address: 'Quay 1', postalCode: '4000', city: 'Porto', countryCode: 'PT'};
		const document = {basics: {name: 'Ada', location, pronouns: 'she/her', birthday: '1990'}};
		const {resume, problems} = await loadFile('resume.json', JSON.stringify(document));
		expect(resume.profiles.en).toMatchObject({
			...{address: 'Quay 1, 4000 Porto, PT', location: 'Porto, PT'},
			...{pronouns: 'she/her', birthday: '1990'},
		});
		expect(problems).toEqual([]);
	});
});

describe('a photo', () => {
	test('is a picture of the content, beside the file that names it or where sites keep theirs', async () => {
		for (const place of ['me.png', 'static/img/me.png']) {
			const {photo, problems} = await person(`photo: ${place.replace('static/', '')}`, {
				[place]: png,
			});
			expect(photo?.file?.split(path.sep).join('/')).toMatch(new RegExp(`/${place}$`));
			expect(problems).toEqual([]);
		}
	});

	test.each([
		[
			'an address',
			'photo: https://example.org/me.png',
			{},
			['The photo “https://example.org/me.png” isn’t shown.'],
		],
		['no picture', 'photo: me.png', {'me.png': 'text'}, ['The photo “me.png” isn’t shown.']],
		['a drawing', 'photo: me.svg', {'me.svg': '<svg/>'}, ['The photo “me.svg” isn’t shown.']],
		['not there', 'photo: me.png', {}, ['missing-file']],
		['above the content', 'photo: ../me.png', {}, ['The photo “../me.png” isn’t shown.']],
		['elsewhere', 'photo: /etc/hostname.png', {}, ['missing-file']],
	])('isn’t one that is %s', async (_, lines, files, told) => {
		const {photo, problems} = await person(lines, files);
		expect(photo?.file).toBeUndefined();
		expect(problems).toEqual(told);
	});

	test('isn’t one that a link leads out of the content for', async () => {
		const folder = await folderOf({...role, 'me.png': png});
		const content = path.join(folder, 'content');
		mkdirSync(content);
		writeFileSync(path.join(content, 'profile.yml'), 'name: Ada\nphoto: me.png\n');
		symlinkSync(path.join(folder, 'me.png'), path.join(content, 'me.png'));
		const {resume} = await loadResume(content);
		expect(resume.profiles.en?.photo).toEqual({written: 'me.png'});
	});
});

describe('names on networks', () => {
	test.each([
		['github_username: ada', 'GitHub', 'https://github.com/ada'],
		[
			'scholar_userid: qc6CJjYAAAAJ',
			'Google Scholar',
			'https://scholar.google.com/citations?user=qc6CJjYAAAAJ',
		],
		['semanticscholar_id: 123', 'Semantic Scholar', 'https://www.semanticscholar.org/author/123'],
		['dblp: 01/2345', 'DBLP', 'https://dblp.org/pid/01/2345'],
		['handles: {stackoverflow: 1/ada}', 'Stack Overflow', 'https://stackoverflow.com/users/1/ada'],
		[
			'socialIcons: [{name: linkedin, url: https://www.linkedin.com/in/ada}]',
			'LinkedIn',
			'https://www.linkedin.com/in/ada',
		],
		['contactInfo: {kofi: ada}', 'Ko-fi', 'https://ko-fi.com/ada'],
		['substack: ada', 'Substack', 'https://ada.substack.com'],
	])('%s', async (lines, label, url) => {
		expect(await person(lines)).toMatchObject({links: [{label, url}], problems: []});
	});

	test('a switch isn’t a name', async () => {
		expect((await person('github: true')).links).toEqual([]);
	});
});

describe('links of a person', () => {
	test.each([
		['headline: At [Kestrel](https://k.example.org)', 'Kestrel', 'https://k.example.org'],
		['links: ["[My site](https://a.example.org)"]', 'My site', 'https://a.example.org'],
		['links: ["<https://a.example.org>"]', '', 'https://a.example.org'],
		['website: "[Home](https://a.example.org)"', '', 'https://a.example.org'],
	])('%s', async (lines, label, url) => {
		expect(await person(lines)).toMatchObject({links: [{label, url}], problems: []});
	});

	test('an e-mail address may be a link', async () => {
		const email = '"[ada@example.org](mailto:ada@example.org)"';
		expect(await person(`email: ${email}`)).toMatchObject({
			...{email: 'ada@example.org', links: [], problems: []},
		});
	});
});
