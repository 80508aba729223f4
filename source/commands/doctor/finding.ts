/** What publishing takes, each looked at once. */
export type Subject =
	| 'Node.js'
	| 'npm'
	| 'account'
	| 'content'
	| 'errors'
	| 'examples'
	| 'package'
	| 'name'
	| 'PDF'
	| 'fonts'
	| 'Git'
	| 'GitHub'
	| 'release.yml'
	| 'site.yml';

/** How it stands with one of these, as a sentence, and what to do about it. */
export type Finding = {
	subject: Subject;
	/** A `note` keeps nobody from publishing. */
	state: 'ready' | 'note' | 'missing';
	words: string;
	advice?: string | undefined;
};
