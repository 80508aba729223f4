import {at, itemsIn, listAt, textOf, type Value, type ValueMap} from '../../data/value.ts';
import {localeTag} from '../../names/locale-tag.ts';
import type {Sources} from '../../records/record.ts';
import {dateIn, dayIn, isOneOf, levelOf, linkTo, placeOf, span, wordAt} from './europass-values.ts';
import {
	addPerson,
	addSection,
	addText,
	htmlText,
	picked,
	setAside,
	tellOfPhoto,
	together,
} from './pick.ts';
import {inLocale, type WholeFile} from './reader.ts';

/** What the program keeps for itself; attachments lie in the same PDF. */
const asides =
	/^(?:DocumentInfo|PrintingPreferences|ReferenceTo|InterDocument|IntraDocument|MimeType|MetadataList|@(?!year$|month$|day$).*)$/;

/** Reads the XML of Europass that came with its PDFs until 2020, versions 3.0 to 3.4. */
export function readPassport(written: WholeFile, passport: Value, sources: Sources): void {
	const named = localeTag(textOf(at(passport, '@locale')) ?? '');
	const file = inLocale(written, written.placement.locale ?? named);
	setAside(passport, (key) => asides.test(key), file.account);
	const learner = at(passport, 'LearnerInfo');
	readPerson(file, learner, sources);
	const works = itemsIn(path(learner, 'WorkExperienceList.WorkExperience'));
	const entries = works.map((work) => workOf(file, work));
	addSection(file, {section: 'experience', entries}, sources);
	const studies = itemsIn(path(learner, 'EducationList.Education'));
	addSection(
		file,
		{section: 'education', entries: studies.map((study) => studyOf(file, study))},
		sources,
	);
	readSkills(file, at(learner, 'Skills'), sources);
	readAchievements(file, learner, sources);
}

function path(value: Value | undefined, names: string): Value | undefined {
	return names.split('.').reduce<Value | undefined>((inner, name) => at(inner, name), value);
}

/** What a code is called; without a name, the code itself. */
function labelOf({account}: WholeFile, value: Value | undefined): Value | undefined {
	if (value?.kind !== 'map') return value;
	const [label, code] = [at(value, 'Label'), at(value, 'Code')];
	if (label && code) account.setAside(code);
	return label ?? code;
}

function readPerson(file: WholeFile, learner: Value | undefined, sources: Sources): void {
	const {account} = file;
	const identification = at(learner, 'Identification');
	const contact = at(identification, 'ContactInfo');
	const address = path(contact, 'Address.Contact');
	const town = at(address, 'Municipality');
	const country = labelOf(file, at(address, 'Country'));
	const [phone, ...phones] = itemsIn(path(contact, 'TelephoneList.Telephone'));
	const demographics = at(identification, 'Demographics');
	const headline = at(learner, 'Headline');
	const photo = 'SkillsPassport.LearnerInfo.Identification.Photo.Data';
	tellOfPhoto(file, photo, path(identification, 'Photo.Data'));
	const kind = at(headline, 'Type');
	if (kind) account.used(kind);
	const isStatement = isOneOf(path(headline, 'Type.Code'), 'personal_statement');
	const aim = labelOf(file, at(headline, 'Description'));
	const use = at(phone, 'Use');
	if (use) account.setAside(use);
	const web = itemsIn(path(contact, 'WebsiteList.Website')).flatMap((each) =>
		itemsIn(linkTo(at(each, 'Contact'), labelOf(file, at(each, 'Use')))),
	);
	const name = together(
		account,
		['Title', 'FirstName', 'Surname'].map((part) =>
			labelOf(file, path(identification, `PersonName.${part}`)),
		),
	);
	const street = {
		street: at(address, 'AddressLine'),
		line2: at(address, 'AddressLine2'),
		postalCode: at(address, 'PostalCode'),
	};
	const nations = itemsIn(path(demographics, 'NationalityList.Nationality')).flatMap((each) =>
		itemsIn(labelOf(file, each)),
	);
	const messengers = itemsIn(path(contact, 'InstantMessagingList.InstantMessaging'));
	if (isStatement) addText(file, 'summary', {text: htmlText(account, aim)}, sources);
	addPerson(
		file,
		{
			name,
			headline: isStatement ? undefined : aim,
			email: path(contact, 'Email.Contact'),
			phone: at(phone, 'Contact'),
			location: placeOf(account, town, country),
			address: address && picked(address, {...street, city: town, country}),
			birthday: dayIn(account, at(demographics, 'Birthdate')),
			nationality: listAt(nations),
			links: listAt(web),
		},
		[
			...[...phones, ...messengers].map((each) => ({
				label: said(file, at(each, 'Use')),
				value: at(each, 'Contact'),
			})),
			{label: 'Gender', value: labelOf(file, at(demographics, 'Gender'))},
		],
		sources,
	);
}

/** The words for a code that become a label. */
function said(file: WholeFile, use: Value | undefined): string | undefined {
	const label = labelOf(file, use);
	if (label) file.account.shown(label);
	return textOf(label);
}

function periodOf({account}: WholeFile, item: Value): Value | undefined {
	const period = at(item, 'Period');
	return span(account, {
		start: dateIn(account, at(period, 'From')),
		end: dateIn(account, at(period, 'To')),
		ongoing: at(period, 'Current'),
	});
}

/** Where an organization is, and its site. */
function contactOf(file: WholeFile, organization: Value | undefined) {
	const address = path(organization, 'ContactInfo.Address.Contact');
	const parts = ['AddressLine', 'PostalCode', 'Municipality'].map((part) => at(address, part));
	const site = path(organization, 'ContactInfo.Website');
	const use = at(site, 'Use');
	if (use) file.account.setAside(use);
	return {
		location: placeOf(file.account, ...parts, labelOf(file, at(address, 'Country'))),
		links: linkTo(at(site, 'Contact')),
	};
}

function workOf(file: WholeFile, work: Value): ValueMap {
	const employer = at(work, 'Employer');
	const position = labelOf(file, at(work, 'Position'));
	const name = at(employer, 'Name');
	return picked(work, {
		title: position ?? name,
		organization: position && name,
		period: periodOf(file, work),
		body: htmlText(file.account, at(work, 'Activities')),
		details: labelOf(file, at(employer, 'Sector')),
		...contactOf(file, employer),
	});
}

function studyOf(file: WholeFile, study: Value): ValueMap {
	const school = at(study, 'Organisation');
	const title = at(study, 'Title');
	const name = at(school, 'Name');
	return picked(study, {
		title: title ?? name,
		organization: title && name,
		area: labelOf(file, at(study, 'Field')),
		level: labelOf(file, at(study, 'Level')),
		period: periodOf(file, study),
		body: htmlText(file.account, at(study, 'Activities')),
		...contactOf(file, school),
	});
}

const languageSkills = ['Listening', 'Reading', 'SpokenInteraction', 'SpokenProduction', 'Writing'];

/** Skills that are told in a text, by what Europass calls them. */
const told: ReadonlyArray<readonly [element: string, title: string]> = [
	['Communication', 'Communication skills'],
	['Organisational', 'Organisational and managerial skills'],
	['JobRelated', 'Job-related skills'],
	['Computer', 'Digital skills'],
	['Other', 'Other skills'],
];

function readSkills(file: WholeFile, skills: Value | undefined, sources: Sources): void {
	const {account} = file;
	const linguistic = at(skills, 'Linguistic');
	const languages = [
		...itemsIn(path(linguistic, 'MotherTongueList.MotherTongue')).map((each) =>
			picked(each, {
				title: labelOf(file, at(each, 'Description')),
				level: wordAt('Native', each),
			}),
		),
		...itemsIn(path(linguistic, 'ForeignLanguageList.ForeignLanguage')).map((each) =>
			picked(each, {
				title: labelOf(file, at(each, 'Description')),
				level: levelsOf(file, at(each, 'ProficiencyLevel'), languageSkills),
				highlights: listAt(certificatesOf(file, each)),
			}),
		),
	];
	addSection(file, {section: 'languages', entries: languages}, sources);
	const written = told.flatMap(([name, title]) => {
		const skill = at(skills, name);
		if (!skill) return [];
		const level = at(skill, 'ProficiencyLevel');
		const kinds = level?.kind === 'map' ? [...level.fields.keys()] : [];
		return [
			picked(skill, {
				title: wordAt(title, skill),
				level: levelsOf(file, level, kinds),
				body: htmlText(account, at(skill, 'Description')),
				highlights: listAt(certificatesOf(file, skill)),
			}),
		];
	});
	const driving = at(skills, 'Driving');
	const licences = path(driving, 'Description.Licence');
	if (driving && licences) {
		const tags = listAt(itemsIn(licences));
		written.push(picked(driving, {title: wordAt('Driving licence', driving), tags}));
	}
	addSection(file, {section: 'skills', entries: written}, sources);
}

function levelsOf({account}: WholeFile, level: Value | undefined, skills: readonly string[]) {
	const named = skills.map((name) => ({
		skill: name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
		level: at(level, name),
	}));
	return levelOf(account, named);
}

function certificatesOf(file: WholeFile, skill: Value): Value[] {
	const {account} = file;
	return itemsIn(path(skill, 'VerifiedBy.Certificate')).flatMap((each) => {
		const parts = ['Title', 'AwardingBody', 'Level'].map((name) => at(each, name));
		return itemsIn(placeOf(account, ...parts, dayIn(account, at(each, 'Date'))));
	});
}

/** What is told beside, each under a title of its own. */
function readAchievements(file: WholeFile, learner: Value | undefined, sources: Sources): void {
	const entries = itemsIn(path(learner, 'AchievementList.Achievement')).map((each) =>
		picked(each, {
			title: labelOf(file, at(each, 'Title')),
			body: htmlText(file.account, at(each, 'Description')),
		}),
	);
	addSection(file, {section: 'additional-information', entries}, sources);
}
