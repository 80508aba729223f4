const words = (...lines: readonly string[]) => lines.flatMap((line) => line.split(' '));

/** Where it is: what counts most as the venue first; the others stand behind it. */
export const venueFields = words(
	'journaltitle journal booktitle eventtitle maintitle school institution organization publisher howpublished',
);

/** What is there to follow: the fields, and what their links are called. */
export const linkFields: Readonly<Record<string, string>> = {
	url: '',
	html: '',
	website: 'Website',
	pdf: 'PDF',
	code: 'Code',
	slides: 'Slides',
	poster: 'Poster',
	video: 'Video',
	blog: 'Blog',
	supp: 'Supplement',
	data: 'Data',
	adsurl: 'ADS',
};

/** Texts, in the order in which they are shown. */
export const textFields = words('abstract note addendum award annotation annote additional_info');

/** Types of entries that tell a kind worth naming, as `genreWord` knows it. */
export const telling: ReadonlySet<string> = new Set(
	words('phdthesis mastersthesis bachelorsthesis thesis techreport report patent'),
);

/** Types that are no publications: data for others, and settings. */
export const auxiliary: ReadonlySet<string> = new Set(words('xdata set control bibnote'));

/** Types of what others are parts of. */
export const whole: ReadonlySet<string> = new Set(
	words('proceedings mvproceedings collection mvcollection book mvbook reference mvreference'),
);

/** The fields that name an entry from which others are inherited. */
export const references = words('crossref xdata xref');

/** What belongs to one entry alone, and is not inherited. */
export const personal: ReadonlySet<string> = new Set([
	...words('@type @name doi url abstract keywords pages'),
	...references,
]);

/** What a whole calls by another name than its parts do. */
export const inherited: Readonly<Record<string, string>> = {
	title: 'booktitle',
	subtitle: 'booksubtitle',
	author: 'bookauthor',
};

/**
 * What tells programs and librarians something, and readers of a résumé nothing: how reference
 * managers and themes file and style it, numbers in catalogues, when a page was looked at, who edited
 * what a paper is in.
 */
export const asides: ReadonlySet<string> = new Set(
	words(
		'selected bibtex_show preview dimensions altmetric google_scholar_id inspirehep_id',
		'adsnote eid articleno urldate timestamp owner added-at date-added date-modified interhash intrahash biburl bibsource',
		'file groups priority ranking readstatus printed mendeley-groups mendeley-tags __markedentry',
		'editor shorttitle booksubtitle bookauthor issn eissn isbn lccn numpages pagetotal key langid language hyphenation label shorthand sortkey',
		'sortname sorttitle sortyear presort options relatedtype related relatedstring ids issue_date',
		'unique-id doc-delivery-number journal-iso author-email times-cited creationdate modificationdate',
	),
);
