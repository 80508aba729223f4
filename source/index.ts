export {loadResume} from './content/load.ts';
export type {ColorLevel} from './markdown/ansi.ts';
export {renderMarkdown} from './markdown/render-markdown.ts';
export type {
	Entry,
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
