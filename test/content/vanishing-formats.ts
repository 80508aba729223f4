import {fc} from '../property.ts';
import {type Kind, mapsOf, only, type Shape, texts, xmlOf} from './vanishing.ts';

const json = (value: unknown) => JSON.stringify(value, null, 1);

/** Maps with some of these keys. */
function some(model: Record<string, fc.Arbitrary<Shape>>): fc.Arbitrary<Shape> {
	return fc.record(model, {requiredKeys: []}) as fc.Arbitrary<Shape>;
}

/** The lists of several sections, of entries with these keys. */
function lists(sections: Record<string, string>): Record<string, fc.Arbitrary<Shape>> {
	return Object.fromEntries(
		Object.entries(sections).map(([name, keys]) => [
			name,
			fc.array(mapsOf(`${keys} mood extra`), {minLength: 1, maxLength: 2}),
		]),
	);
}

const span = 'startDate endDate summary url';

const yamlResume = fc
	.record({
		basics: mapsOf('name headline phone email url summary mood'),
		rest: some({
			location: mapsOf('address city country region postalCode mood'),
			profiles: fc.array(mapsOf('network url username mood'), {minLength: 1, maxLength: 2}),
			...lists({
				work: `name position ${span} keywords`,
				education: `area institution degree ${span} courses score`,
				volunteer: `organization position ${span}`,
				projects: `name description ${span} keywords`,
				skills: 'name level keywords',
				languages: 'language fluency keywords',
				interests: 'name keywords',
				awards: 'title awarder date summary',
				certificates: 'name issuer date url',
				publications: 'name publisher releaseDate url summary',
				references: 'name relationship phone email summary',
			}),
		}),
	})
	.map(({basics, rest}) => ({content: {basics, ...(rest as object)}}) as Shape);

/** A section of Reactive Resume; without an entry, it would have no need for its heading. */
function section(keys: string): fc.Arbitrary<Shape> {
	const headings = fc.constantFrom('name', 'title', 'mood');
	return fc
		.record({
			heading: fc.dictionary(headings, texts),
			items: fc.array(mapsOf(keys), {minLength: 1, maxLength: 2}),
		})
		.map(({heading, items}) => ({...heading, items}));
}

/** The sections of Reactive Resume, with what all their entries have. */
function reactiveSections(common: string, own: Record<string, string>) {
	return Object.fromEntries(
		Object.entries(lists(own)).map(([key]) => [key, section(`${common} ${own[key]} mood`)]),
	);
}

/** Nothing shows a heading without a text. */
const titled = fc
	.record({heading: fc.dictionary(fc.constantFrom('name', 'title'), texts), content: texts})
	.map(({heading, content}) => ({...heading, content}));

const link = some({label: texts, href: texts});
const reactive4 = fc.record({
	basics: fc.oneof(
		mapsOf('name headline email phone location mood'),
		some({
			name: texts,
			url: link,
			customFields: fc.array(some({name: texts, value: texts, icon: fc.constant('phone')})),
		}),
	),
	sections: some({
		summary: titled,
		profiles: fc
			.array(mapsOf('network username url mood'), {minLength: 1, maxLength: 2})
			.map((items) => ({items})),
		...reactiveSections('date location summary keywords url', {
			experience: 'company position',
			education: 'institution studyType area score',
			skills: 'name description',
			languages: 'name description',
			projects: 'name description',
			volunteer: 'organization position',
			interests: 'name',
			awards: 'title awarder',
			certifications: 'name issuer',
			publications: 'name publisher',
			references: 'name description',
		}),
		custom: some({abc: section('name description date location summary url')}),
	}),
	metadata: fc.constant({template: 'onyx'} as Shape),
}) as fc.Arbitrary<Shape>;

const reactive5 = fc.record({
	picture: some({size: fc.constant('80')}),
	basics: fc.oneof(
		mapsOf('name headline email phone location mood'),
		some({
			name: texts,
			website: some({url: texts, label: texts}),
			customFields: fc.array(some({text: texts, link: texts, icon: fc.constant('phone')})),
		}),
	),
	summary: titled,
	sections: some({
		profiles: fc
			.array(mapsOf('network username website mood'), {minLength: 1, maxLength: 2})
			.map((items) => ({items})),
		...reactiveSections('period location description website roles', {
			experience: 'company position',
			education: 'school degree area grade',
			skills: 'name proficiency keywords',
			languages: 'language fluency',
			projects: 'name',
			volunteer: 'organization',
			interests: 'name keywords',
			awards: 'title awarder date',
			certifications: 'title issuer date',
			publications: 'title publisher date',
			references: 'name position phone',
		}),
	}),
	customSections: fc.array(
		fc
			.record({
				type: fc.constantFrom('experience', 'skills', 'summary', 'cover-letter'),
				own: section('position company name title period description content website'),
			})
			.map(({type, own}) => ({type, ...(own as object)})),
		{maxLength: 2},
	),
	metadata: fc.constant({template: 'onyx'} as Shape),
}) as fc.Arbitrary<Shape>;

/** One to two of something. */
function few(shape: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> {
	return fc.array(shape, {minLength: 1, maxLength: 2});
}

const labelled = fc.oneof(some({Label: texts}), some({Code: texts}));
const contact = some({
	Address: some({
		Contact: some({AddressLine: texts, PostalCode: texts, Municipality: texts, Country: labelled}),
	}),
	Website: some({Contact: texts}),
	Mood: texts,
});
const reached = few(some({Contact: texts, Mood: texts}));
const period = some({
	From: some({'@year': fc.constantFrom('2001', '2010'), '@month': fc.constant('--03')}),
	To: some({'@year': fc.constantFrom('2011', '2020')}),
	Mood: texts,
});
const certificate = some({Title: texts, AwardingBody: texts, Level: texts, Mood: texts});
const skill = some({
	Description: texts,
	ProficiencyLevel: some({Information: texts, Mood: texts}),
	VerifiedBy: some({Certificate: few(certificate)}),
	Mood: texts,
});
const passport = some({
	Identification: some({
		PersonName: some({Title: labelled, FirstName: texts, Surname: texts, Mood: texts}),
		ContactInfo: some({
			Address: some({
				Contact: some({
					AddressLine: texts,
					PostalCode: texts,
					Municipality: texts,
					Country: labelled,
					Mood: texts,
				}),
			}),
			Email: some({Contact: texts}),
			TelephoneList: some({Telephone: reached}),
			WebsiteList: some({Website: reached}),
			InstantMessagingList: some({InstantMessaging: reached}),
		}),
		Demographics: some({
			Gender: labelled,
			NationalityList: some({Nationality: few(labelled)}),
			Mood: texts,
		}),
		Photo: some({Data: texts}),
	}),
	Headline: some({Description: labelled, Mood: texts}),
	WorkExperienceList: some({
		WorkExperience: few(
			some({
				Period: period,
				Position: labelled,
				Activities: texts,
				Employer: some({Name: texts, ContactInfo: contact, Sector: labelled, Mood: texts}),
				Mood: mapsOf('Title Label Description'),
			}),
		),
	}),
	EducationList: some({
		Education: few(
			some({
				Period: period,
				Title: texts,
				Activities: texts,
				Organisation: some({Name: texts, ContactInfo: contact, Mood: texts}),
				Level: labelled,
				Field: labelled,
			}),
		),
	}),
	Skills: some({
		Linguistic: some({
			MotherTongueList: some({MotherTongue: few(some({Description: labelled}))}),
			ForeignLanguageList: some({
				ForeignLanguage: few(
					some({
						Description: labelled,
						ProficiencyLevel: some({Listening: texts, Reading: texts, Writing: texts, Mood: texts}),
						VerifiedBy: some({Certificate: few(certificate)}),
					}),
				),
			}),
		}),
		Communication: skill,
		Organisational: skill,
		JobRelated: skill,
		Computer: skill,
		Other: skill,
		Driving: some({Description: some({Licence: few(texts)}), Mood: texts}),
	}),
	AchievementList: some({
		Achievement: few(some({Title: labelled, Description: texts, Mood: texts})),
	}),
	Mood: texts,
}).map((LearnerInfo) => ({SkillsPassport: {LearnerInfo}}) as Shape);

const url = some({
	ChannelCode: fc.constantFrom('Web', 'Email', 'Telephone'),
	URI: texts,
	Mood: texts,
});
const place = some({
	AddressLine: texts,
	CityName: texts,
	PostalCode: texts,
	CountryCode: texts,
	Mood: texts,
});
const communication = few(fc.oneof(url, some({Address: place})));
const dates = some({
	StartDate: some({FormattedDateTime: texts}),
	EndDate: some({FormattedDateTime: texts}),
	Mood: texts,
});
const plainEntry = some({
	Title: texts,
	Description: texts,
	Date: dates,
	Link: few(texts),
	City: texts,
	Country: texts,
	IssuingAuthority: some({Name: texts, Mood: texts}),
	Mood: mapsOf('Title Name Description'),
});
const candidate = some({
	CandidatePerson: some({
		PersonName: some({GivenName: texts, FamilyName: texts, Mood: texts}),
		Communication: communication,
		NationalityCode: few(texts),
		BirthDate: texts,
		GenderCode: texts,
		PrimaryLanguageCode: texts,
		Mood: texts,
	}),
	CandidateProfile: some({
		ExecutiveSummary: texts,
		EmploymentHistory: some({
			EmployerHistory: few(
				some({
					OrganizationName: texts,
					OrganizationContact: some({Communication: communication}),
					EmploymentPeriod: dates,
					PositionHistory: few(
						some({
							PositionTitle: texts,
							EmploymentPeriod: dates,
							Description: texts,
							City: texts,
							Country: texts,
							Mood: texts,
						}),
					),
					Mood: texts,
				}),
			),
		}),
		EducationHistory: some({
			EducationOrganizationAttendance: few(
				some({
					OrganizationName: texts,
					ProgramName: texts,
					AttendancePeriod: dates,
					EducationLevelCode: texts,
					EducationDegree: some({
						DegreeName: texts,
						DegreeDate: some({FormattedDateTime: texts}),
						FinalGrade: some({ScoreText: texts}),
						OccupationalSkillsCovered: texts,
						Comment: texts,
						FieldOfStudy: few(texts),
						Mood: texts,
					}),
					Description: texts,
					Mood: texts,
				}),
			),
		}),
		PersonQualifications: some({
			PersonCompetency: few(
				some({
					CompetencyID: texts,
					CompetencyName: texts,
					TaxonomyID: fc.constantFrom('language', 'other'),
					CompetencyDimension: few(
						some({
							CompetencyDimensionTypeCode: fc.constant('CEF-Writing-Production'),
							Score: some({ScoreText: texts}),
							Mood: texts,
						}),
					),
					ProficiencyLevel: some({ScoreText: texts}),
					Mood: texts,
				}),
			),
		}),
		Licenses: some({License: few(some({LicenseTypeCode: texts, LicenseName: texts, Mood: texts}))}),
		Projects: some({Project: few(plainEntry)}),
		HobbiesAndInterests: some({HobbyOrInterest: few(plainEntry)}),
		CourseCertifications: some({CourseCertification: few(plainEntry)}),
		PublicationHistory: some({Publication: few(plainEntry)}),
		EmploymentReferences: some({
			Referee: few(
				some({
					PersonName: some({GivenName: texts, FamilyName: texts}),
					PositionTitle: texts,
					OrganizationName: texts,
					Communication: communication,
					Comment: texts,
					Mood: texts,
				}),
			),
		}),
		Others: few(fc.record({Title: texts, Other: few(plainEntry)})),
		Mood: mapsOf('Title Name'),
	}),
}).map((Candidate) => ({Candidate}) as Shape);

/** Rows of some of these columns, and of others. */
function rows(columns: string): fc.Arbitrary<Shape> {
	const cells = fc.oneof(texts, fc.constantFrom('one, *', 'they said "*"'));
	const names = [...columns.split(','), 'Mood', 'Shoe Size'];
	return few(fc.dictionary(fc.constantFrom(...names), cells, {minKeys: 1, maxKeys: 6}));
}

const linkedIn = fc.record(
	{
		'Profile.csv': rows(
			'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites',
		).map((all) => (Array.isArray(all) ? all.slice(0, 1) : all)),
		'Positions.csv': rows('Company Name,Title,Description,Location,Started On,Finished On'),
		'Education.csv': rows('School Name,Start Date,End Date,Notes,Degree Name,Activities'),
		'Skills.csv': rows('Name'),
		'Languages.csv': rows('Name,Proficiency'),
		'Certifications.csv': rows('Name,Url,Authority,Started On,Finished On,License Number'),
		'Projects.csv': rows('Title,Description,Url,Started On,Finished On'),
		'Publications.csv': rows('Name,Published On,Description,Publisher,Url'),
		'Honors.csv': rows('Title,Description,Issued On'),
		'Volunteering.csv': rows('Company Name,Role,Cause,Started On,Finished On,Description'),
		'Organizations.csv': rows('Name,Position,Started On,Finished On,Description'),
		'Courses.csv': rows('Name,Number'),
		'Test Scores.csv': rows('Name,Score,Date Taken'),
		'Patents.csv': rows('Title,Description,Issuer,Patent Number,Url'),
		'Email Addresses.csv': rows('Email Address'),
		'PhoneNumbers.csv': rows('Number,Extension'),
		'Recommendations_Received.csv': rows(
			'First Name,Last Name,Company,Job Title,Text,Creation Date',
		),
	},
	{requiredKeys: ['Profile.csv', 'Positions.csv']},
) as fc.Arbitrary<Record<string, Shape>>;

/** The tables of a site of Jekyll's. */
const table = rows('title,company,name,location,start,end,date,url,summary,tags,degree,notes');
const site = {'_config.yml': 'title: Ada Brook\n'};

function csvOf(value: unknown, separator = ','): string {
	const all = value as Array<Record<string, string>>;
	const columns = [...new Set(all.flatMap((row) => Object.keys(row)))];
	const quoted = (cell = '') => `"${cell.replaceAll('"', '""')}"`;
	return [columns, ...all.map((row) => columns.map((name) => row[name]))]
		.map((cells) => `${cells.map((cell) => quoted(cell)).join(separator)}\n`)
		.join('');
}

/** Files that hold a whole résumé, and exports of programs. */
export const formats: readonly Kind[] = [
	{name: 'YAMLResume', files: only('resume.yml', yamlResume), write: json},
	{name: 'Reactive Resume 4', files: only('resume.json', reactive4), write: json},
	{name: 'Reactive Resume 5', files: only('resume.json', reactive5), write: json},
	{name: 'Europass until 2020', files: only('cv.xml', passport), write: xmlOf},
	{name: 'Europass since 2020', files: only('cv.xml', candidate), write: xmlOf},
	{name: 'LinkedIn’s data export', files: linkedIn, write: (value) => csvOf(value)},
	{
		name: 'a table of commas',
		files: only('_data/education.csv', table),
		write: (value) => csvOf(value),
		beside: site,
	},
	{
		name: 'a table of tabs',
		files: only('_data/projects.tsv', table),
		write: (value) => csvOf(value, '\t'),
		beside: site,
	},
];
