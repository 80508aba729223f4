const kilo = 1024;
const mega = kilo * kilo;

/**
 * How much content there may be: far more than a life fills, and little enough for a program that
 * reads what strangers have made. What goes beyond is told of, and not read.
 */
export const limits = {
	/** Bytes of a file; a text beyond it is about something else. */
	file: 2 * mega,
	/** Bytes of a photo, which becomes a part of a page. */
	photo: 2 * mega,
	/** Bytes of a site's `package.json`, of which nobody hears when it is longer. */
	packageFile: mega,
	/** Bytes of an archive, which may hold much besides a résumé. */
	archive: 64 * mega,
	/** Characters of all files together: a life told in thirty languages has less. */
	allFiles: 16 * mega,
	/** Files and folders: a walk through more would never come back. */
	fileCount: 20_000,
	/** Folders within each other. */
	folderDepth: 16,
	/** Characters of YAML or TOML, for which a parser takes seconds; JSON, CSV and XML take no time. */
	data: 256 * kilo,
	/** Characters of front matter. */
	frontMatter: 64 * kilo,
	/** Values of a file of data, lists and maps counted: two megabytes of a résumé have no more. */
	values: 50_000,
	/** Lists and maps within each other, which stays well within the stack. */
	dataDepth: 50,
	/** Values that the aliases of YAML stand for: a few lines can name billions. */
	aliasCopies: 5000,
	/** Lines of broken data that are tried one by one. */
	salvagedLines: 200,
	/** Shortcodes within each other; deeper ones stand alone. */
	shortcodeDepth: 32,
	/** Tags and values of a page's template that are looked at, loops included. */
	liquidSteps: 50_000,
	/** Files that a template takes in, within each other. */
	liquidDepth: 8,
	/** Items of a list that a template makes. */
	liquidItems: 2000,
	/** Characters of a text that a template makes. */
	liquidText: 256 * kilo,
	/** Quotes and lists within each other, beyond which their marks are text. */
	markdownDepth: 16,
	/** Characters of an entry's text, with what its shortcodes put there: half a novel. */
	text: 256 * kilo,
	/** Lines of an entry's text, which are some 200 pages. */
	lines: 10_000,
	/** Columns of a table; a page that is wide enough for more has not been made. */
	tableColumns: 100,
	/** Cells of all tables of a text: a row is as wide as the header, whatever stands in it. */
	tableCells: 4000,
	/** Brackets and addresses of a text, each of which may be a link: papers have some per item. */
	links: 10_000,
	/** Definitions of links and footnotes of a text. */
	references: 2000,
	/** Items of all lists of a text. */
	listItems: 3000,
	/** Headings of a text, each of which a PDF lists. */
	headings: 2000,
	/** Entries in all languages. The largest résumé that is known of has two thousand files. */
	entries: 20_000,
	/** Languages: each of them reads all data again. */
	locales: 64,
	/** Tags of an entry, and links beside its text. */
	tags: 1000,
	entryLinks: 1000,
	/** Authors of a publication; papers of particle physics have three thousand. */
	authors: 5000,
	/** Words of a name that is compared with others in parts; Picasso's had twenty. */
	nameWords: 20,
	/** Matches of a search on one page, which the reader goes through one by one. */
	matches: 10_000,
	/** Problems that are kept, and told to other programs. */
	problems: 10_000,
	/** Problems that a report for people tells, after which it counts the others. */
	reported: 200,
	/** Characters of what a problem says. */
	message: 1000,
} as const;

/**
 * What the making of a PDF or a Word document may take, in a process of its own: times in ms, memory in
 * MB. A résumé of ten pages takes a second and 200 MB; for some texts, Typst takes any amount.
 */
export const makingLimits = {
	/** For the whole of it. */
	time: 60_000,
	/** For one entry alone, when it is asked which one takes too much. */
	timeOfEntry: 10_000,
	/** For all of that search. */
	timeOfSearch: 60_000,
	/** Of the process altogether: half of what a small computer has. */
	memory: 2048,
	/** What JavaScript may have of it. */
	heap: 1024,
};

/** A limit in bytes or characters as a sentence names it: `2 MB`. */
export function sizeName(size: number): string {
	return size < mega ? `${size / kilo} KB` : `${size / mega} MB`;
}
