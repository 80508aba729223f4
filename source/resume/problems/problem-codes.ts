type Severity = 'error' | 'warning';

/**
 * Every kind of problem by its stable name: how severe it is, whether some of its kind are `also`
 * of the other severity, and when it comes, as the README says it.
 */
export const problemCodes = {
	'front-matter-syntax': {
		severity: 'error',
		when: 'Front matter can’t be parsed; whatever is readable in it is used.',
	},
	'front-matter-unclosed': {severity: 'error', when: 'Front matter has no end.'},
	'front-matter-language': {
		severity: 'error',
		when: 'Front matter is in a language that isn’t supported.',
	},
	'front-matter-length': {severity: 'error', when: 'Front matter is too long to read.'},
	'data-syntax': {severity: 'error', when: 'A data file can’t be parsed.'},
	'duplicate-key': {severity: 'error', when: 'A key appears twice; only one counts.'},
	'missing-title': {
		severity: 'error',
		also: 'warning',
		when: 'An entry has no title. For a page, this is only a warning.',
	},
	'period-backwards': {severity: 'error', when: 'A period ends before it begins.'},
	'unsafe-link': {
		severity: 'error',
		when: 'A link isn’t a web, e-mail or phone link, so it’s left out.',
	},
	'unreadable-file': {severity: 'error', when: 'A file can’t be read.'},
	'not-text': {severity: 'error', when: 'A file isn’t text.'},
	'file-too-large': {severity: 'error', when: 'A file is too large for a résumé.'},
	'too-deep': {severity: 'error', when: 'Folders are nested too deeply.'},
	'too-many-files': {
		severity: 'error',
		when: 'There are too many files for a résumé; the rest aren’t read.',
	},
	'too-much': {
		severity: 'error',
		when: 'All files together are too large for a résumé; the rest aren’t read.',
	},
	'too-long': {
		severity: 'error',
		when: 'A text, a table or a list is too long for a résumé; the rest of it isn’t shown.',
	},
	'too-many-problems': {
		severity: 'error',
		when: 'There are too many problems to list; the last one says how many.',
	},
	'outside-folder': {severity: 'error', when: 'A symbolic link leads out of the folder.'},
	'wrong-type': {
		severity: 'warning',
		also: 'error',
		when: 'A value is of the wrong type for its key. For a whole profile, this is an error.',
	},
	'unknown-key': {severity: 'warning', when: 'A key isn’t known, but is close to one that is.'},
	'unknown-in-target': {
		severity: 'error',
		when: 'A target names an entry, a section, a tag or a key that doesn’t exist.',
	},
	'empty-target': {severity: 'error', when: 'A target leaves out every entry.'},
	'weak-address': {
		severity: 'error',
		when: 'The `address` of a target could be guessed, or another target has it.',
	},
	'variant-behind': {
		severity: 'warning',
		when: 'A target replaces a line that its entry no longer has.',
	},
	'unknown-target': {
		severity: 'warning',
		when: 'Something is marked for a target that doesn’t exist.',
	},
	'wrong-output': {
		severity: 'error',
		when: 'Your `outputs` name a format, a language, a target or a placeholder that doesn’t exist, or one file twice.',
	},
	'unknown-in-show': {
		severity: 'error',
		when: '`show` or `public` names a place or a field that doesn’t exist, or stands where nothing reads it.',
	},
	'shown-nowhere': {
		severity: 'warning',
		when: 'Something in `private.yml` is shown nowhere: nothing says where, or it may not be private.',
	},
	'low-contrast': {
		severity: 'warning',
		when: 'A colour of your theme is too faint to read, so a stronger one is shown.',
	},
	'other-resume': {
		severity: 'warning',
		when: 'A file has someone else’s résumé, or another one of the same person; it isn’t read.',
	},
	'not-shown': {
		severity: 'warning',
		when: 'A value, or code in MDX, isn’t shown anywhere.',
	},
	'unknown-period': {
		severity: 'warning',
		when: 'A period isn’t understood, so it’s shown as written.',
	},
	'unknown-locale': {severity: 'warning', when: 'A word isn’t a language tag.'},
	'unknown-shortcode': {
		severity: 'warning',
		when: 'A shortcode isn’t known; its inner text and title are shown.',
	},
	'unclosed-shortcode': {
		severity: 'warning',
		when: 'A shortcode is never closed, or never opened.',
	},
	'unknown-tag': {
		severity: 'warning',
		when: 'A Jekyll or Zola tag is shown as written.',
	},
	'param-without-value': {severity: 'warning', when: 'A `param` has no value.'},
	'incomplete-link': {severity: 'warning', when: 'An address isn’t complete.'},
	'missing-file': {severity: 'warning', when: 'A link names a file that doesn’t exist.'},
	'template-text': {
		severity: 'warning',
		when: 'Template text from `init` hasn’t been replaced; it isn’t packed without `--force`.',
	},
	'content-format': {
		severity: 'error',
		when: 'The content is for another version of my-resume.',
	},
	'wrong-contact': {
		severity: 'warning',
		when: 'An e-mail address or a phone number can’t be right.',
	},
	'missing-name': {severity: 'warning', when: 'The profile has no name.'},
	'duplicate-entry': {
		severity: 'warning',
		when: 'Two files are the same entry; the first is shown.',
	},
	'duplicate-order': {severity: 'warning', when: 'Two entries have the same order.'},
	'latin-1': {severity: 'warning', when: 'A file isn’t in UTF-8, so it’s read as Latin-1.'},
	'missing-translation': {severity: 'warning', when: 'An entry is missing in a language.'},
	'translation-behind': {severity: 'warning', when: 'A translation differs in structure or facts.'},
	'translation-mismatch': {
		severity: 'warning',
		when: 'Two entries with the same name in two languages seem to be different ones.',
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
