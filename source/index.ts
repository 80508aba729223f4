import {knowEmoji} from './markdown/extras/emoji-codes.ts';
import {knowLanguages} from './markdown/extras/languages.ts';

// The program loads them when a text calls for them; a library's caller can't wait for that.
knowEmoji();
knowLanguages();

export {loadResume} from './content/load.ts';
export {renderMarkdown} from './markdown/render-markdown.ts';
export type {ColorLevel} from './markdown/style/ansi.ts';
export type {ProblemCode} from './resume/problem-codes.ts';
export type {
	Entry,
	EntryKind,
	Json,
	Link,
	Locale,
	Period,
	Problem,
	Profile,
	Resume,
	Section,
	Source,
	YearMonth,
} from './resume/types.ts';
