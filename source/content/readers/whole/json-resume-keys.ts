/** What keys of version 0 of JSON Resume are called in version 1, by the part they stand in (jsonresume.org/schema). */
export const renamedKeys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	basics: {picture: 'image', website: 'url', bio: 'summary'},
	work: {company: 'name', website: 'url'},
	volunteer: {website: 'url'},
	education: {website: 'url', gpa: 'score'},
	publications: {website: 'url'},
	projects: {website: 'url'},
};
