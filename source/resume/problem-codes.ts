type Severity = 'error' | 'warning';

/**
 * Every kind of problem by its stable name: how severe it is, whether some of its kind are `also`
 * of the other severity, and when it comes, as the README says it.
 */
export const problemCodes = {
	'front-matter-syntax': {
		severity: 'error',
		when: 'Front matter does not parse; what can be read of it is.',
	},
	'front-matter-unclosed': {severity: 'error', when: 'Front matter has no end.'},
	'front-matter-language': {
		severity: 'error',
		when: 'Front matter is in a language that is not read.',
	},
	'front-matter-length': {severity: 'error', when: 'Front matter is too long to be read.'},
	'data-syntax': {severity: 'error', when: 'A file of data does not parse.'},
	'duplicate-key': {severity: 'error', when: 'A key is there twice; the first one counts.'},
	'missing-title': {
		severity: 'error',
		also: 'warning',
		when: 'An entry has no title. Of a page only a warning.',
	},
	'period-backwards': {severity: 'error', when: 'A period ends before it begins.'},
	'unsafe-link': {
		severity: 'error',
		when: 'A link would not open a page, write a letter or call; it is left out.',
	},
	'unreadable-file': {severity: 'error', when: 'A file can’t be read.'},
	'not-text': {severity: 'error', when: 'A file is no text.'},
	'file-too-large': {severity: 'error', when: 'A file is too large to be about a person.'},
	'too-deep': {severity: 'error', when: 'Folders are nested too deep.'},
	'too-many-files': {
		severity: 'error',
		when: 'There are more files than any résumé has; the others are not read.',
	},
	'too-much': {
		severity: 'error',
		when: 'All files together are too much to be about a person; what comes later is not read.',
	},
	'too-long': {
		severity: 'error',
		when: 'A text, a table or a list is longer than any about a person; the rest of it is not shown.',
	},
	'too-many-problems': {
		severity: 'error',
		when: 'There are more problems than are told; the last one says how many.',
	},
	'outside-folder': {severity: 'error', when: 'A symbolic link leads out of the folder.'},
	'wrong-type': {
		severity: 'warning',
		also: 'error',
		when: 'A value is of another kind than its key holds. Of a whole profile an error.',
	},
	'unknown-key': {severity: 'warning', when: 'A key means nothing, and is nearly one that does.'},
	'other-resume': {
		severity: 'warning',
		when: 'A file holds the résumé of somebody else, or another one of the same person; it is not read.',
	},
	'not-shown': {
		severity: 'warning',
		when: 'What stands under a key, or as code in MDX, is shown nowhere.',
	},
	'unknown-period': {
		severity: 'warning',
		when: 'A period is not understood, and shown as written.',
	},
	'unknown-locale': {severity: 'warning', when: 'A word is no language tag.'},
	'unknown-shortcode': {
		severity: 'warning',
		when: 'A shortcode is not known; its inner text and its title are shown.',
	},
	'unclosed-shortcode': {
		severity: 'warning',
		when: 'A shortcode is never closed, or never opened.',
	},
	'unknown-tag': {
		severity: 'warning',
		when: 'A tag of Jekyll’s or Zola’s is shown as it is written.',
	},
	'param-without-value': {severity: 'warning', when: 'A `param` has no value.'},
	'incomplete-link': {severity: 'warning', when: 'An address leads nowhere from here.'},
	'missing-file': {severity: 'warning', when: 'A link names a file that is not there.'},
	'template-text': {
		severity: 'warning',
		when: 'What `init` wrote to be replaced is still there; it is not packed, but with `--force`.',
	},
	'content-format': {
		severity: 'error',
		when: 'The content is written for another version of the program.',
	},
	'wrong-contact': {
		severity: 'warning',
		when: 'An e-mail address or a telephone number can’t be right.',
	},
	'missing-name': {severity: 'warning', when: 'The profile has no name.'},
	'duplicate-entry': {severity: 'warning', when: 'Two files are one entry; the first is shown.'},
	'duplicate-order': {severity: 'warning', when: 'Two entries have the same order.'},
	'latin-1': {severity: 'warning', when: 'A file is not in UTF-8, and read as Latin-1.'},
	'missing-translation': {severity: 'warning', when: 'An entry is missing in a language.'},
	'translation-behind': {severity: 'warning', when: 'A translation differs in structure or facts.'},
	'translation-mismatch': {
		severity: 'warning',
		when: 'Two entries that have one name in two languages seem to be different ones.',
	},
} as const satisfies Record<string, {severity: Severity; also?: Severity; when: string}>;

/** The stable name of a kind of problem. */
export type ProblemCode = keyof typeof problemCodes;

type SeverityOf<Code extends ProblemCode> = (typeof problemCodes)[Code] extends {also: string}
	? Severity
	: (typeof problemCodes)[Code]['severity'];

/** The codes that may come with this severity; with either, if it is not known yet. */
export type CodeWith<Given extends Severity> = {
	[Code in ProblemCode]: [Given] extends [SeverityOf<Code>] ? Code : never;
}[ProblemCode];
