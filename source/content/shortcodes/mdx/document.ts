import {objectBehind} from '../../data/code/plain-object.ts';
import type {Document} from '../../data/front-matter.ts';
import {blankStart, countLines, places} from '../../data/lines.ts';
import {valueAtPath} from '../../data/value.ts';
import type {Report} from '../../problems.ts';
import type {Account} from '../../records/account.ts';
import {markdownOfMdx} from './mdx.ts';

/** The names that a page's front matter goes by in its text: Astro's, Docusaurus's, Next's. */
const ownNames = /^(?:props\.)?(?:frontmatter|frontMatter|metadata|meta)\./;
const exported =
	/^export\s+const\s+(?:frontmatter|frontMatter|metadata|meta)\s*(?::[^=\n]*)?=\s*(?=\{)/m;

/** An MDX document as Markdown. Code in it that would have to be run is told of. */
export function readMdx(
	document: Document,
	{account, report}: {account: Account; report: Report},
): Document {
	// Where it has no front matter, a page may say in code what it is.
	const isBare = document.front.fields.size === 0;
	const front = (isBare && objectBehind(document.body, exported)) || document.front;
	const place = places(document.body);
	const lookup = (name: string) => {
		const value = ownNames.test(name) ? valueAtPath(front, name.replace(ownNames, '')) : undefined;
		if (value?.kind !== 'scalar') return undefined;
		account.shown(value);
		return value.text;
	};
	const tell = (offset: number, code: string) => {
		const {line, column} = place(offset);
		const words = code.trim().replace(/\s+/g, ' ');
		const shown = words.length > 40 ? `${words.slice(0, 40)}…` : words;
		const mark = {line: document.line + line - 1, column};
		const hint = 'Write the words themselves, if they belong in the résumé.';
		report('warning', 'not-shown', mark, `Not shown: \`{${shown}}\`, because it’s code.`, hint);
	};
	const text = markdownOfMdx(document.body, {lookup, tell});
	const begin = blankStart(text);
	const body = text.slice(begin).trimEnd();
	const line = document.line + (body === '' ? 0 : countLines(text, begin));
	return {...document, front, body, line};
}
