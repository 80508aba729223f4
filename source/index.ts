export {loadResume} from './content/load.ts';
export {type RenderOptions, renderMarkdown} from './markdown/render-markdown.ts';
export type {ColorLevel} from './markdown/style/ansi.ts';
export type {ProblemCode} from './resume/problem-codes.ts';
export type {
	Author,
	Detail,
	Entry,
	EntryKind,
	Json,
	Link,
	Locale,
	Period,
	Photo,
	Problem,
	Profile,
	Publication,
	Resume,
	Section,
	Source,
	YearMonth,
} from './resume/types.ts';
