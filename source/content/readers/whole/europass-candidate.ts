import {at, itemsIn, listAt, textOf, type Value, type ValueMap} from '../../data/value.ts';
import {localeTag} from '../../names/locale-tag.ts';
import type {Sources} from '../../records/record.ts';
import {
	element,
	isOneOf,
	levelOf,
	linkTo,
	nameOfCode,
	placeOf,
	span,
	wordAt,
} from './europass-values.ts';
import {addPerson, addSection, addText, htmlText, picked, setAside, together} from './pick.ts';
import {inLocale, type WholeFile} from './reader.ts';

/** What programs keep for themselves, and who handed the document over. */
const asides =
	/^(?:@.*|DocumentIDGroup|DocumentID|AlternateDocumentID|ID|ProcessingInformation|CandidateSupplier|RenderingInformation|AttachmentReference|TaxonomyID)$/;

/** Reads the XML that a PDF of Europass has in it since 2020. */
export function readCandidate(written: WholeFile, candidate: Value, sources: Sources): void {
	// There may be a profile for each of several languages.
	const profiles = itemsIn(at(candidate, 'CandidateProfile'));
	for (const profile of profiles.length === 0 ? [candidate] : profiles) {
		const named = localeTag(textOf(at(profile, '@languageCode')) ?? '');
		const file = inLocale(written, written.placement.locale ?? named);
		const summary = htmlText(file.account, element(profile, 'ExecutiveSummary'));
		addText(file, 'summary', {text: summary}, sources);
		readPerson(file, at(candidate, 'CandidatePerson'), sources);
		readProfile(file, profile, at(candidate, 'CandidatePerson'), sources);
	}
	setAside(candidate, (key) => asides.test(key), written.account);
}

/** The ways to reach somebody, by their channel. */
function channelsOf({account}: WholeFile, owner: Value | undefined) {
	const all = itemsIn(at(owner, 'Communication'));
	for (const each of all)
		for (const name of ['ChannelCode', 'UseCode'])
			for (const code of itemsIn(at(each, name))) account.used(code);
	return (...channels: readonly string[]) =>
		all.filter((each) => isOneOf(element(each, 'ChannelCode'), ...channels));
}

function numberOf({account}: WholeFile, channel: Value | undefined): Value | undefined {
	const parts = ['CountryDialing', 'AreaDialing', 'DialNumber'].map((each) =>
		element(channel, each),
	);
	const hasCountry = parts[0] !== undefined;
	const number = together(account, parts, (texts) => {
		const text = texts.join(' ');
		return hasCountry && !text.startsWith('+') ? `+${text}` : text;
	});
	return number ?? element(channel, 'FormattedNumber') ?? element(channel, 'URI');
}

function addressIn(owner: Value | undefined): Value | undefined {
	return itemsIn(at(owner, 'Communication'))
		.map((each) => at(each, 'Address'))
		.find(Boolean);
}

function readPerson(file: WholeFile, person: Value | undefined, sources: Sources): void {
	const {account} = file;
	const channels = channelsOf(file, person);
	const names = ['GivenName', 'MiddleName', 'FamilyName'].map((part) =>
		element(person, `PersonName.${part}`),
	);
	const address = addressIn(person);
	const [phone, ...phones] = channels('telephone', 'mobile', 'phone');
	const [mail, ...mails] = channels('email');
	const nations = itemsIn(at(person, 'NationalityCode')).flatMap((each) =>
		itemsIn(nameOfCode(file, element(each, '#text') ?? each, 'region')),
	);
	const messengers = channels('instantmessage', 'im', 'skype', 'whatsapp');
	addPerson(
		file,
		{
			name: together(account, names) ?? element(person, 'PersonName.FormattedName'),
			email: element(mail, 'URI'),
			phone: numberOf(file, phone),
			location: townOf(file, address),
			address: address && picked(address, postalOf(file, address)),
			birthday: element(person, 'BirthDate.FormattedDateTime') ?? element(person, 'BirthDate'),
			nationality: listAt(nations),
			links: listAt(
				channels('web', 'website', 'socialmedia', 'url').flatMap((each) =>
					itemsIn(linkTo(element(each, 'URI'))),
				),
			),
		},
		[
			...phones.map((each) => ({label: 'Phone', value: numberOf(file, each)})),
			...mails.map((each) => ({label: 'Email', value: element(each, 'URI')})),
			...messengers.map((each) => ({
				label: 'Instant messaging',
				value: element(each, 'URI') ?? element(each, 'OtherTitle'),
			})),
			{label: 'Gender', value: element(person, 'GenderCode')},
		],
		sources,
	);
}

function postalOf(file: WholeFile, address: Value) {
	return {
		street: element(address, 'AddressLine'),
		postalCode: element(address, 'PostalCode'),
		city: element(address, 'CityName'),
		country: nameOfCode(file, element(address, 'CountryCode'), 'region'),
	};
}

function townOf(file: WholeFile, address: Value | undefined): Value | undefined {
	const country = nameOfCode(file, element(address, 'CountryCode'), 'region');
	return placeOf(file.account, element(address, 'CityName'), country);
}

/** What is told of entries that all have a title, a date, a text and a link, by their element. */
const plain: ReadonlyArray<readonly [element: string, section: string]> = [
	['Projects', 'projects'],
	['VoluntaryWorks', 'volunteer'],
	['HobbiesAndInterests', 'interests'],
	['CourseCertifications', 'certifications'],
	['Certifications', 'certifications'],
	['PublicationHistory', 'publications'],
	['CreativeWorks', 'creative-works'],
	['NetworksAndMemberships', 'networks-and-memberships'],
	['OrganizationAffiliations', 'networks-and-memberships'],
	['ConferencesAndSeminars', 'conferences-and-seminars'],
	['SocialAndPoliticalActivities', 'social-and-political-activities'],
	['HonorsAndAwards', 'awards'],
	['CommunicationAndInterpersonalSkills', 'communication-and-interpersonal-skills'],
	['ManagementAndLeadershipSkills', 'management-and-leadership-skills'],
	['OrganisationalSkills', 'organisational-skills'],
	['JobRelatedSkills', 'job-related-skills'],
];

function readProfile(
	file: WholeFile,
	profile: Value,
	person: Value | undefined,
	sources: Sources,
): void {
	const employers = itemsIn(at(profile, 'EmploymentHistory'))
		.flatMap((history) => itemsIn(at(history, 'EmployerHistory')))
		.flatMap((employer) => positionsOf(file, employer));
	addSection(file, {section: 'experience', entries: employers}, sources);
	const schools = itemsIn(at(profile, 'EducationHistory'))
		.flatMap((history) => itemsIn(at(history, 'EducationOrganizationAttendance')))
		.map((school) => studyOf(file, school));
	addSection(file, {section: 'education', entries: schools}, sources);
	readLanguages(file, profile, person, sources);
	readSkills(file, profile, sources);
	for (const [name, section] of plain) {
		const entries = itemsIn(at(profile, name)).flatMap((group) => entriesIn(file, group));
		addSection(file, {section, entries}, sources);
	}
	const referees = itemsIn(at(profile, 'EmploymentReferences'))
		.flatMap((group) => itemsIn(at(group, 'Referee')))
		.map((referee) => refereeOf(file, referee));
	addSection(file, {section: 'references', entries: referees}, sources);
	// Sections of the owner's own, with their titles.
	for (const group of itemsIn(at(profile, 'Others'))) {
		const entries = entriesIn(file, group);
		addSection(file, {title: element(group, 'Title'), entries}, sources);
	}
}

function periodIn({account}: WholeFile, owner: Value | undefined, name: string) {
	const period = at(owner, name);
	const date = (part: string) =>
		element(period, `${part}.FormattedDateTime`) ?? element(period, `${part}.DateText`);
	return span(account, {
		start: date('StartDate'),
		end: date('EndDate'),
		ongoing: element(period, 'CurrentIndicator') ?? element(period, 'Ongoing'),
	});
}

function contactOf(file: WholeFile, organization: Value | undefined) {
	const contact = at(organization, 'OrganizationContact');
	const address = addressIn(contact);
	const street = ['AddressLine', 'PostalCode'].map((part) => element(address, part));
	const town = townOf(file, address);
	const web = channelsOf(file, contact)('web', 'website', 'url');
	return {
		location: placeOf(file.account, ...street, town),
		links: listAt(web.flatMap((each) => itemsIn(linkTo(element(each, 'URI'))))),
	};
}

/** The positions that somebody had with one employer, or the employer alone. */
function positionsOf(file: WholeFile, employer: Value): ValueMap[] {
	const {account} = file;
	const name = element(employer, 'OrganizationName');
	const contact = contactOf(file, employer);
	const all = itemsIn(at(employer, 'PositionHistory'));
	return (all.length === 0 ? [employer] : all).map((position) => {
		const title = element(position, 'PositionTitle');
		const country = nameOfCode(file, element(position, 'Country'), 'region');
		const place = placeOf(account, element(position, 'City'), country);
		return picked(position, {
			title: title ?? name,
			organization: title && name,
			period:
				periodIn(file, position, 'EmploymentPeriod') ??
				periodIn(file, employer, 'EmploymentPeriod'),
			...contact,
			location: widest(file, contact.location, place),
			body: htmlText(account, element(position, 'Description')),
		});
	});
}

/** Of two places, the one that says more; both, if neither has the other in it. */
function widest({account}: WholeFile, a: Value | undefined, b: Value | undefined) {
	const [first, second] = [textOf(a) ?? '', textOf(b) ?? ''];
	if (first.includes(second)) return a;
	return second.includes(first) ? b : placeOf(account, a, b);
}

function studyOf(file: WholeFile, school: Value): ValueMap {
	const {account} = file;
	const name = element(school, 'OrganizationName');
	const degree = at(school, 'EducationDegree');
	const program = element(school, 'ProgramName');
	const title = element(degree, 'DegreeName') ?? program;
	const grade = element(degree, 'FinalGrade.ScoreText');
	const level = at(school, 'EducationLevelCode');
	const eqf = together(account, [element(level, '#text') ?? level], ([code = '']) =>
		/EQF/i.test(textOf(at(level, '@listName')) ?? '') ? `EQF ${code}` : `Level ${code}`,
	);
	const period = periodIn(file, school, 'AttendancePeriod');
	const fields = itemsIn(at(degree, 'FieldOfStudy')).map(
		(each) => element(each, 'FieldOfStudyName') ?? element(each, '#text') ?? each,
	);
	return picked(school, {
		title: title ?? name,
		organization: title && name,
		area: program === title ? undefined : program,
		level: eqf,
		score: grade,
		period: period ?? element(degree, 'DegreeDate.FormattedDateTime'),
		body: htmlText(account, element(degree, 'OccupationalSkillsCovered')),
		description: htmlText(account, element(degree, 'Comment') ?? element(school, 'Description')),
		tags: listAt(fields.filter((each) => each.kind === 'scalar')),
		...contactOf(file, school),
	});
}

function competenciesIn(profile: Value, ...names: readonly string[]): Value[] {
	return names
		.flatMap((name) => itemsIn(at(profile, name)))
		.flatMap((group) => itemsIn(at(group, 'PersonCompetency')));
}

function isLanguage(competency: Value): boolean {
	return isOneOf(element(competency, 'TaxonomyID'), 'language');
}

/** `CEF-Understanding-Listening` is listening, `CEF-Speaking-Interaction` a kind of speaking. */
function skillOf(kind: string): string {
	const [skill = '', part = ''] = kind.replace(/^CEF-/, '').split('-');
	if (skill === 'Understanding') return part;
	return skill === 'Speaking' ? `${skill} (${part.toLowerCase()})` : skill;
}

function readLanguages(
	file: WholeFile,
	profile: Value,
	person: Value | undefined,
	sources: Sources,
): void {
	const {account} = file;
	const own = itemsIn(at(person, 'PrimaryLanguageCode')).map((code) =>
		picked(code, {
			title: nameOfCode(file, element(code, '#text') ?? code, 'language'),
			level: wordAt('Native', code),
		}),
	);
	const others = competenciesIn(profile, 'PersonQualifications').filter(isLanguage);
	const learned = others.map((each) => {
		const dimensions = itemsIn(at(each, 'CompetencyDimension')).map((dimension) => {
			const kind = element(dimension, 'CompetencyDimensionTypeCode');
			if (kind) account.used(kind);
			return {
				skill: skillOf(textOf(kind) ?? ''),
				level: element(dimension, 'Score.ScoreText'),
			};
		});
		const code = element(each, 'CompetencyID');
		return picked(each, {
			title: element(each, 'CompetencyName') ?? nameOfCode(file, code, 'language'),
			level: levelOf(account, dimensions) ?? element(each, 'ProficiencyLevel.ScoreText'),
		});
	});
	addSection(file, {section: 'languages', entries: [...own, ...learned]}, sources);
}

function readSkills(file: WholeFile, profile: Value, sources: Sources): void {
	const skills = competenciesIn(profile, 'PersonQualifications', 'Skills', 'DigitalSkills')
		.filter((each) => !isLanguage(each))
		.map((each) =>
			picked(each, {
				title: element(each, 'CompetencyName') ?? element(each, 'CompetencyID'),
				level: element(each, 'ProficiencyLevel.ScoreText'),
			}),
		);
	const licences = itemsIn(at(profile, 'Licenses'))
		.flatMap((group) => itemsIn(at(group, 'License')))
		.flatMap((each) => itemsIn(element(each, 'LicenseTypeCode') ?? element(each, 'LicenseName')));
	const [first] = licences;
	if (first) {
		skills.push(picked(first, {title: wordAt('Driving licence', first), tags: listAt(licences)}));
	}
	addSection(file, {section: 'skills', entries: skills}, sources);
}

/** The entries in a group, whatever they are called: all that is in it but its own title. */
function entriesIn(file: WholeFile, group: Value): ValueMap[] {
	const {account} = file;
	if (group.kind !== 'map') return [];
	return [...group.fields.values()]
		.flatMap(({value}) => itemsIn(value))
		.filter((each) => each.kind === 'map')
		.map((each) => {
			const date = at(each, 'Date') ? 'Date' : 'FreeFormEffectivePeriod';
			const titles = ['Title', 'CertificationName', 'FormattedPublicationDescription'];
			const name =
				element(each, 'IssuingAuthority.Name') ??
				element(each, 'IssuingAuthority') ??
				element(each, 'OrganizationName');
			const organization = name?.kind === 'scalar' ? name : undefined;
			const title = titles.map((key) => element(each, key)).find(Boolean);
			const links = [...itemsIn(at(each, 'Link')), ...itemsIn(at(each, 'DOI'))];
			return picked(each, {
				title: title ?? organization,
				organization: title && organization,
				period:
					periodIn(file, each, date) ??
					element(each, 'FirstIssuedDate.FormattedDateTime') ??
					element(each, 'Year') ??
					element(each, 'Date.FormattedDateTime'),
				location: placeOf(
					account,
					element(each, 'City'),
					nameOfCode(file, element(each, 'Country'), 'region'),
				),
				body: htmlText(account, element(each, 'Description')),
				details: element(each, 'Reference'),
				links: listAt(links.map((url) => picked(url, {url: element(url, '#text') ?? url}))),
			});
		});
}

function refereeOf(file: WholeFile, referee: Value): ValueMap {
	const {account} = file;
	const names = ['GivenName', 'FamilyName'].map((part) => element(referee, `PersonName.${part}`));
	const channels = channelsOf(file, referee);
	const reached = [
		...channels('email').map((each) => element(each, 'URI')),
		...channels('telephone', 'mobile', 'phone').map((each) => numberOf(file, each)),
	];
	return picked(referee, {
		title:
			together(account, names) ??
			element(referee, 'PersonName.FormattedName') ??
			element(referee, 'FormattedName'),
		role: element(referee, 'PositionTitle'),
		organization: element(referee, 'OrganizationName'),
		body: element(referee, 'Comment'),
		details: placeOf(account, ...reached),
	});
}
