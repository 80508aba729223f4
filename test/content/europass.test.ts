import {describe, expect, test} from 'vitest';
import {FolderError} from '../../source/content/load.ts';
import {load, loadFile} from './folder-of.ts';

const candidate = (person: string, profile: string, language = 'en') => `<?xml version="1.0"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
	xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
	<hr:DocumentID schemeID="Test-0001" schemeName="DocumentIdentifier"/>
	<CandidateSupplier><PersonName><oa:GivenName>Someone else</oa:GivenName></PersonName></CandidateSupplier>
	<CandidatePerson>
		<PersonName><oa:GivenName>Ada</oa:GivenName><hr:FamilyName>Brook</hr:FamilyName></PersonName>
		${person}
	</CandidatePerson>
	<CandidateProfile languageCode="${language}"><hr:ID schemeID="x">1</hr:ID>${profile}</CandidateProfile>
	<RenderingInformation><Design><Template>Template2</Template></Design></RenderingInformation>
</Candidate>`;

const when = (element: string, from: string, to: string, lasts: string) => `<${element}>
	<StartDate><hr:FormattedDateTime>${from}</hr:FormattedDateTime></StartDate>
	${to && `<EndDate><hr:FormattedDateTime>${to}</hr:FormattedDateTime></EndDate>`}
	<Ongoing>${lasts}</Ongoing>
</${element}>`;

const passport = (learner: string, locale = 'en') => `<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="${locale}">
	<DocumentInfo><DocumentType>ECV</DocumentType><Generator>Europass</Generator></DocumentInfo>
	<PrintingPreferences><Document type="ECV"><Field name="LearnerInfo" show="true"/></Document></PrintingPreferences>
	<LearnerInfo>${learner}</LearnerInfo>
</SkillsPassport>`;

describe('Europass of today', () => {
	test('tells the person and the ways to reach them', async () => {
		const {resume, entry, problems} = await loadFile(
			'cv.xml',
			candidate(
				`<Communication><Address type="home"><oa:AddressLine>Quay 1</oa:AddressLine>
					<oa:CityName>Porto</oa:CityName><CountryCode>pt</CountryCode></Address></Communication>
				<Communication><ChannelCode>Email</ChannelCode><oa:URI>ada@example.org</oa:URI></Communication>
				<Communication><ChannelCode>Telephone</ChannelCode><UseCode>mobile</UseCode>
					<CountryDialing>351</CountryDialing><oa:DialNumber>210000000</oa:DialNumber></Communication>
				<Communication><ChannelCode>Web</ChannelCode><oa:URI>https://ada.example.org</oa:URI></Communication>
				<hr:BirthDate>1990-05-04</hr:BirthDate><NationalityCode>pt</NationalityCode>
				<PrimaryLanguageCode name="NORMAL">por</PrimaryLanguageCode>`,
				'<hr:ExecutiveSummary>&lt;p&gt;I keep &lt;b&gt;lights&lt;/b&gt; on.&lt;/p&gt;</hr:ExecutiveSummary>',
			),
		);
		expect(resume.profiles.en).toMatchObject({
			...{name: 'Ada Brook', email: 'ada@example.org', phone: '+351 210000000'},
			...{location: 'Porto, Portugal', links: [{label: '', url: 'https://ada.example.org'}]},
			...{address: 'Quay 1, Porto, Portugal', birthday: '1990-05-04', nationality: 'Portugal'},
		});
		expect(entry('about/summary').body).toBe('<p>I keep <b>lights</b> on.</p>');
		expect(entry('languages/portuguese').level).toBe('Native');
		expect(problems).toEqual([]);
	});

	test('tells work, education, languages and skills', async () => {
		const {entry, problems} = await loadFile(
			'cv.xml',
			candidate(
				'',
				`<EmploymentHistory><EmployerHistory><hr:OrganizationName>Kestrel Works</hr:OrganizationName>
					<PositionHistory><PositionTitle typeCode="FREETEXT">Engineer</PositionTitle>
						<eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2019-03-01</hr:FormattedDateTime></eures:StartDate>
							<hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
						<oa:Description>&lt;ul&gt;\n\n   &lt;li&gt;Led it&lt;/li&gt;&lt;/ul&gt;</oa:Description>
						<City>Porto</City><Country>pt</Country></PositionHistory>
					<PositionHistory><PositionTitle>Trainee</PositionTitle>
						${when('EmploymentPeriod', '2018', '2019-02', 'false')}</PositionHistory>
				</EmployerHistory></EmploymentHistory>
				<EducationHistory><EducationOrganizationAttendance>
					<hr:OrganizationName>College</hr:OrganizationName>
					<EducationLevelCode listName="EQF">7</EducationLevelCode>
					${when('AttendancePeriod', '2010', '2015', 'false')}
					<EducationDegree><hr:DegreeName>MSc Optics</hr:DegreeName>
						<FinalGrade><hr:ScoreText>17/20</hr:ScoreText></FinalGrade>
						<OccupationalSkillsCovered>Lenses</OccupationalSkillsCovered></EducationDegree>
				</EducationOrganizationAttendance></EducationHistory>
				<eures:Licenses><eures:License><hr:LicenseTypeCode>B</hr:LicenseTypeCode></eures:License></eures:Licenses>
				<PersonQualifications><PersonCompetency><CompetencyID>eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
					<eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode>
						<eures:Score><hr:ScoreText>C2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
					<eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode>
						<eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
				</PersonCompetency></PersonQualifications>
				<Skills><PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>Go</hr:CompetencyName></PersonCompetency></Skills>`,
			),
		);
		expect(entry('experience/engineer')).toMatchObject({
			...{organization: 'Kestrel Works', location: 'Porto, Portugal'},
			period: {start: {year: 2019, month: 3}, present: true},
			body: '<ul> <li>Led it</li></ul>',
		});
		expect(entry('experience/trainee').period).toMatchObject({
			...{start: {year: 2018}, end: {year: 2019, month: 2}, present: false},
		});
		expect(entry('education/msc-optics')).toMatchObject({
			...{organization: 'College', level: 'EQF 7', score: '17/20', body: 'Lenses'},
		});
		expect(entry('languages/english').level).toBe('Listening C2, Writing C1');
		expect(entry('skills/driving-licence').tags).toEqual(['B']);
		expect(entry('skills/go').title).toBe('Go');
		expect(problems).toEqual([]);
	});

	test('tells further sections, and those of the owner by their titles', async () => {
		const {entry, resume, problems} = await loadFile(
			'cv.xml',
			candidate(
				'',
				`<Projects><Project><Title>Lamp</Title>${when('Date', '2020', '', 'true')}
					<oa:Description>A lamp.</oa:Description><Link>https://lamp.example.org</Link></Project></Projects>
				<HobbiesAndInterests><HobbyOrInterest><Title>Chess</Title></HobbyOrInterest></HobbiesAndInterests>
				<Others><Title>Lighthouses I kept</Title><Other><Title>Farol</Title><Description>Alone.</Description></Other></Others>`,
			),
		);
		expect(entry('projects/lamp')).toMatchObject({
			...{body: 'A lamp.', period: {start: {year: 2020}, present: true}},
			links: [{label: '', url: 'https://lamp.example.org'}],
		});
		expect(entry('interests/chess').title).toBe('Chess');
		expect(entry('lighthouses-i-kept/farol').body).toBe('Alone.');
		const own = resume.sections.find(({name}) => name === 'lighthouses-i-kept');
		expect(own?.titles).toEqual({en: 'Lighthouses I kept'});
		expect(problems).toEqual([]);
	});

	test('is in the language of its profile, and names countries and languages in it', async () => {
		const {resume, entry} = await loadFile(
			'cv.xml',
			candidate(
				'<PrimaryLanguageCode>deu</PrimaryLanguageCode><NationalityCode>de</NationalityCode>',
				'',
				'fr',
			),
		);
		expect(resume.locales).toEqual(['fr']);
		expect(entry('languages/allemand', 'fr').title).toBe('allemand');
		expect(resume.profiles.fr?.nationality).toBe('Allemagne');
	});

	test('what isn’t shown is reported', async () => {
		const {problems} = await loadFile(
			'cv.xml',
			candidate('<Shoe>38</Shoe>', '<Projects><Project><Title>Lamp</Title></Project></Projects>'),
		);
		expect(problems.map(({code, message, line}) => ({code, message, line}))).toEqual([
			{code: 'not-shown', message: 'Not shown: `Candidate.CandidatePerson.Shoe`.', line: 8},
		]);
	});
});

describe('Europass as it was until 2020', () => {
	test('tells the person, work, education, languages, skills and what is beside', async () => {
		const {resume, entry, problems} = await loadFile(
			'cv.xml',
			passport(`<Identification>
				<PersonName><FirstName>Ada</FirstName><Surname>BROOK</Surname></PersonName>
				<ContactInfo>
					<Address><Contact><AddressLine>Quay 1</AddressLine><PostalCode>4000</PostalCode>
						<Municipality>Porto</Municipality><Country><Code>PT</Code><Label>Portugal</Label></Country></Contact></Address>
					<Email><Contact>ada@example.org</Contact></Email>
					<TelephoneList><Telephone><Contact>+351 21</Contact><Use><Code>mobile</Code><Label>Mobile</Label></Use></Telephone>
						<Telephone><Contact>+351 22</Contact><Use><Code>work</Code><Label>Workplace</Label></Use></Telephone></TelephoneList>
					<WebsiteList><Website><Contact>https://ada.example.org</Contact><Use><Label>Blog</Label></Use></Website></WebsiteList>
				</ContactInfo>
				<Demographics><Birthdate year="1990" month="--05" day="---04"/><NationalityList>
					<Nationality><Code>PT</Code><Label>Portuguese</Label></Nationality></NationalityList></Demographics>
			</Identification>
			<Headline><Type><Code>position</Code><Label>Position</Label></Type><Description><Label>Keeper</Label></Description></Headline>
			<WorkExperienceList><WorkExperience>
				<Period><From year="2001" month="--03"/><Current>true</Current></Period>
				<Position><Label>Engineer</Label></Position>
				<Activities>&lt;p&gt;Led it.&lt;/p&gt;</Activities>
				<Employer><Name>Kestrel Works</Name><ContactInfo><Address><Contact><Municipality>Porto</Municipality></Contact></Address>
					<Website><Contact>https://kestrel.example.org</Contact></Website></ContactInfo><Sector><Code>Q</Code><Label>Light</Label></Sector></Employer>
			</WorkExperience></WorkExperienceList>
			<EducationList><Education><Period><From year="1995"/><To year="1999"/></Period><Title>Optics</Title>
				<Organisation><Name>College</Name></Organisation><Level><Code>6</Code><Label>EQF 6</Label></Level></Education></EducationList>
			<Skills><Linguistic>
				<MotherTongueList><MotherTongue><Description><Code>pt</Code><Label>Portuguese</Label></Description></MotherTongue></MotherTongueList>
				<ForeignLanguageList><ForeignLanguage><Description><Code>ja</Code><Label>Japanese</Label></Description>
					<ProficiencyLevel><Listening>C1</Listening><Reading>C1</Reading><SpokenInteraction>B2</SpokenInteraction></ProficiencyLevel>
					<VerifiedBy><Certificate><Title>JLPT</Title></Certificate></VerifiedBy></ForeignLanguage></ForeignLanguageList></Linguistic>
				<JobRelated><Description>&lt;p&gt;Lamps.&lt;/p&gt;</Description></JobRelated>
				<Driving><Description><Licence>A</Licence><Licence>B</Licence></Description></Driving>
			</Skills>
			<AchievementList><Achievement><Title><Code>projects</Code><Label>Projects</Label></Title><Description>A lamp.</Description></Achievement></AchievementList>`),
		);
		expect(resume.profiles.en).toMatchObject({
			...{name: 'Ada BROOK', headline: 'Keeper', email: 'ada@example.org', phone: '+351 21'},
			...{location: 'Porto, Portugal', links: [{label: 'Blog', url: 'https://ada.example.org'}]},
			...{address: 'Quay 1, 4000 Porto, Portugal', birthday: '1990-05-04'},
			...{nationality: 'Portuguese', details: [{label: 'Workplace', value: '+351 22'}]},
		});
		expect(entry('experience/engineer')).toMatchObject({
			...{organization: 'Kestrel Works', location: 'Porto', body: '<p>Led it.</p>\n\nLight'},
			period: {start: {year: 2001, month: 3}, present: true},
			links: [{label: '', url: 'https://kestrel.example.org'}],
		});
		expect(entry('education/optics')).toMatchObject({
			...{organization: 'College', level: 'EQF 6', period: {end: {year: 1999}}},
		});
		expect(entry('languages/portuguese').level).toBe('Native');
		expect(entry('languages/japanese')).toMatchObject({
			...{level: 'Listening C1, Reading C1, Spoken interaction B2', body: '- JLPT'},
		});
		expect(entry('skills/job-related-skills').body).toBe('<p>Lamps.</p>');
		expect(entry('skills/driving-licence').tags).toEqual(['A', 'B']);
		expect(entry('additional-information/projects').body).toBe('A lamp.');
		expect(problems).toEqual([]);
	});
});

describe('a folder with one in it', () => {
	const cv = passport(
		'<Identification><PersonName><FirstName>Ada</FirstName></PersonName></Identification><Headline><Description><Label>Keeper</Label></Description></Headline>',
	);

	test.each([
		['alone', {}],
		[
			'beside other things',
			{'a.jpg': '', 'sitemap.xml': '<urlset/>', 'README.md': '# Mine\n\nHere.\n'},
		],
		['beside a list', {'skills.yml': '- Lamps\n'}],
	])('is opened: %s', async (_, others) => {
		const {resume, problems} = await load({'CV-Europass-20260101-Brook-EN.xml': cv, ...others});
		expect(resume.profiles.en?.headline).toBe('Keeper');
		expect(problems).toEqual([]);
	});
});

describe('a file of XML', () => {
	test('that is cut off isn’t read in half', async () => {
		const whole = passport('<Identification><PersonName><FirstName>Ada</FirstName>');
		const {resume, problems} = await loadFile('cv.xml', whole.slice(0, whole.indexOf('</Learner')));
		expect(resume.entries).toEqual([]);
		expect(problems).toMatchObject([{code: 'data-syntax', severity: 'error'}]);
	});

	test('that is about something else isn’t a résumé', async () => {
		const other = loadFile('feed.xml', '<rss><channel><title>News</title></channel></rss>');
		await expect(other).rejects.toThrow(FolderError);
		await expect(other).rejects.toThrow(/feed\.xml” isn’t a Europass CV/);
	});

	test('has no entities of its own, and loads nothing', async () => {
		const doctype =
			'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>';
		const xml = passport(
			'<Headline><Description><Label>x &b; &f; &amp; &#233;</Label></Description></Headline>',
		).replace('<SkillsPassport', `${doctype}<SkillsPassport`);
		const {resume} = await loadFile('cv.xml', xml);
		expect(resume.profiles.en?.headline).toBe('x &b; &f; & é');
	});
});
