import path from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {FolderError, loadResume} from '../../source/content/load.ts';
import {folderOf, load, loadFile} from './folder-of.ts';

const profile = [
	'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
	'Ada,Brook,,,,Keeper,"I keep *lights*.',
	'• Lamps',
	'• Lenses",,,"Whitby, England",[adab],"[PORTFOLIO:https://ada.example.org,OTHER:https://b.example.org/a,b]",',
].join('\n');

const files = {
	'Profile.csv': profile,
	'Email Addresses.csv':
		'Email Address,Confirmed,Primary,Updated On\nold@example.org,Yes,No,1/1/20\nada@example.org,Yes,Yes,1/1/20\n',
	'PhoneNumbers.csv': 'Extension,Number,Type\n,+44 20 1234,Mobile\n',
	'Positions.csv': [
		'Company Name,Title,Description,Location,Started On,Finished On',
		'North Light,Engineer,"Led it, wholly.',
		'Grew it.",Whitby,Mar 2022,',
		'Beacon,,,,2018,Feb 2022',
	].join('\n'),
	'Education.csv':
		'School Name,Start Date,End Date,Notes,Degree Name,Activities\nCollege,2010,2013,With honours,BSc Optics,Chess club\n',
	'Skills.csv': 'Name\nGlass\nBrass\n',
	'Languages.csv': 'Name,Proficiency\nDutch,Professional working proficiency\n',
	'Certifications.csv':
		'Name,Url,Authority,Started On,Finished On,License Number\nKeeper,https://guild.example.org/1,Guild,May 2021,,K-1\nLapsed,,Guild,May 2015,May 2018,\n',
	'Projects.csv': 'Title,Description,Url,Started On,Finished On\nLamp,A lamp,,Jan 2020,Feb 2020\n',
	'Publications.csv':
		'Name,Published On,Description,Publisher,Url\nOn Light,"Jun 3, 2019",,Quarterly,https://q.example.org/1\n',
	'Honors.csv': 'Title,Description,Issued On\nMedal,For light,May 2020\n',
	'Volunteering.csv':
		'Company Name,Role,Cause,Started On,Finished On,Description\nLibrary,Reader,EDUCATION,2015,2016,\n',
	'Courses.csv': 'Name,Number\nOptics II,OPT-2\n',
	'Recommendations_Received.csv':
		'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nJo,Reed,Guild,Captain,She is *bright*.,01/02/20,VISIBLE\nNo,Body,X,Y,Kept back,01/02/20,HIDDEN\n',
	'messages.csv': 'FROM,TO,CONTENT\nJo,Ada,A secret\n',
	'Connections.csv': 'Notes:\n"None"\n\nFirst Name,Last Name\nSome,Friend\n',
};

describe('LinkedIn’s data export', () => {
	test('tells the person', async () => {
		const {resume, entry} = await load(files);
		expect(resume.profiles.en).toMatchObject({
			...{name: 'Ada Brook', headline: 'Keeper', email: 'ada@example.org', phone: '+44 20 1234'},
			location: 'Whitby, England',
			links: [
				{label: 'Portfolio', url: 'https://ada.example.org'},
				{label: '', url: 'https://b.example.org/a,b'},
				{label: 'Twitter', url: 'https://twitter.com/adab'},
			],
		});
		expect(entry('about/summary').body).toBe('I keep \\*lights\\*.\n\n- Lamps\n- Lenses');
	});

	test('tells the entries of each table', async () => {
		const {entry} = await load(files);
		expect(entry('experience/engineer')).toMatchObject({
			...{organization: 'North Light', location: 'Whitby', body: 'Led it, wholly.\\\nGrew it.'},
			...{period: {start: {year: 2022, month: 3}, present: true}, source: {line: 2}},
		});
		expect(entry('experience/beacon').period).toMatchObject({end: {year: 2022, month: 2}});
		expect(entry('education/bsc-optics')).toMatchObject({
			...{organization: 'College', period: {start: {year: 2010}, end: {year: 2013}}},
			body: 'With honours\n\nActivities: Chess club',
		});
		expect(entry('skills/brass').title).toBe('Brass');
		expect(entry('languages/dutch').level).toBe('Professional working proficiency');
		expect(entry('certifications/keeper')).toMatchObject({
			...{organization: 'Guild', body: 'License Number: K-1'},
			...{period: {start: {year: 2021, month: 5}, present: false}},
			links: [{label: '', url: 'https://guild.example.org/1'}],
		});
		expect(entry('certifications/lapsed').period).toMatchObject({end: {year: 2018, month: 5}});
		expect(entry('projects/lamp').body).toBe('A lamp');
		expect(entry('publications/on-light')).toMatchObject({
			...{organization: 'Quarterly', period: {start: {year: 2019, month: 6}}},
		});
		expect(entry('awards/medal').body).toBe('For light');
		expect(entry('volunteer/reader')).toMatchObject({
			...{organization: 'Library', body: 'Cause: EDUCATION'},
		});
		expect(entry('courses/optics-ii').body).toBe('Number: OPT-2');
		expect(entry('references/jo-reed')).toMatchObject({
			period: {start: {year: 2020, month: 1}},
			...{organization: 'Guild', body: '*Captain*\n\nShe is \\*bright\\*.', draft: false},
		});
		expect(entry('references/no-body').draft).toBe(true);
	});

	test('leaves what isn’t a résumé unopened, and names what it doesn’t show', async () => {
		const {resume, problems} = await load({
			...files,
			'Profile.csv': `${profile.slice(0, profile.indexOf('\n'))}\nAda,Brook,,,"Feb 2, 1990",,,,,,,,\n`,
		});
		expect(JSON.stringify(resume)).not.toMatch(/A secret|Friend/);
		const told = problems.map(({file, line, column, message}) => [file, line, column, message]);
		expect(told).toEqual([
			['Email Addresses.csv', 2, 1, 'Not shown: `[].Email Address`.'],
			['Profile.csv', 2, 13, 'Not shown: `[].Birth Date`.'],
		]);
	});

	test('is the same as it is downloaded, in a ZIP', async () => {
		const contents = Object.entries(files).map(([name, text]) => [`Export/${name}`, strToU8(text)]);
		const zipped = await loadFile('export.zip', zipSync(Object.fromEntries(contents)));
		const unpacked = await load(files);
		expect(zipped.ids()).toEqual(unpacked.ids());
		expect(zipped.resume.profiles).toEqual(unpacked.resume.profiles);
		expect(zipped.entry('experience/engineer').source.file).toBe('Export/Positions.csv');
	});

	test('with a table that is cut off reports it', async () => {
		const {problems} = await load({...files, 'Skills.csv': 'Name\nGlass\n"Bra'});
		expect(problems).toContainEqual(
			expect.objectContaining({file: 'Skills.csv', line: 3, code: 'data-syntax'}),
		);
	});
});

describe('an archive in a folder', () => {
	const name = 'Basic_LinkedInDataExport_05-01-2026.zip';
	const zip = zipSync({'Profile.csv': strToU8(profile)});

	test('is read where nothing else is', async () => {
		const {resume} = await load({
			[name]: zip,
			'README.md': '# Mine\n\nWhere I keep it.\n',
			'a.jpg': '',
		});
		expect(resume.profiles.en?.name).toBe('Ada Brook');
	});

	test.each([
		['resume.json', '{"basics": {"name": "Bo Moor"}, "work": [{"name": "A", "position": "B"}]}'],
		['content/profile.yml', 'name: Bo Moor\n'],
		['profile.yml', 'name: Bo Moor\n'],
	])('but not beside %s', async (file, text) => {
		const {resume} = await load({[name]: zip, [file]: text});
		expect(resume.profiles.en?.name).toBe('Bo Moor');
	});
});

describe('a ZIP archive', () => {
	const refused = async (content: Uint8Array) => {
		const folder = await folderOf({'export.zip': content});
		const error = await loadResume(path.join(folder, 'export.zip')).catch((thrown) => thrown);
		expect(error).toBeInstanceOf(FolderError);
		return (error as FolderError).message;
	};
	const large = strToU8(`Title\n${'a'.repeat(3 * 1024 * 1024)}`);

	test('that holds more than any résumé is refused', async () => {
		expect(await refused(zipSync({'Positions.csv': large}))).toMatch(
			/export\.zip” can’t be read: “Positions\.csv” in it is larger than 2 MB\.$/,
		);
	});

	test('that holds something else besides, however large, is read', async () => {
		const zip = zipSync({'Media/film.mp4': large, 'Profile.csv': strToU8(profile)});
		const {resume} = await loadFile('export.zip', zip);
		expect(resume.profiles.en?.name).toBe('Ada Brook');
	});

	test('isn’t unpacked beyond the size that it names', async () => {
		const zip = Buffer.from(zipSync({'Positions.csv': large}));
		const directory = zip.lastIndexOf('PK\u0001\u0002');
		for (const place of [22, directory + 24]) zip.writeUInt32LE(60, place);
		const {resume} = await loadFile('export.zip', zip);
		expect(JSON.stringify(resume).length).toBeLessThan(2000);
	});

	test('without an export in it, or that is none, is refused', async () => {
		expect(await refused(zipSync({'a.txt': strToU8('a')}))).toMatch(/isn’t a LinkedIn data export/);
		expect(await refused(strToU8('PK\u0003\u0004 nonsense'))).toMatch(/isn’t a ZIP archive/);
	});
});
