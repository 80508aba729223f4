import {codeRegions} from './code-regions.ts';

const comment = /<!--[\s\S]*?(?:-->|$)/g;
/** A definition that nothing can refer to, which many write in place of a comment. */
const definition = /^ {0,3}\[(?:\/\/|comment|_)\]: *(?:#|<>).*$/gim;

/** A Markdown text without its comments. What stands in code is no comment, and stays. */
export function stripComments(text: string): string {
	if (!text.includes('<!--') && !text.includes(']:')) return text;
	const isCode = codeRegions(text);
	const strip = (match: string, offset: number, whole: string) =>
		isCode(offset) || isIndentedCode(whole, offset) ? match : '';
	const plain = text.replace(comment, strip);
	const isCodeNow = plain === text ? isCode : codeRegions(plain);
	return plain.replace(definition, (match, offset) => (isCodeNow(offset) ? match : ''));
}

/** Whether a place is in a block of code that is only indented; in a list, that is mere text. */
function isIndentedCode(text: string, offset: number): boolean {
	const lines = text.slice(0, offset).split('\n');
	const indented = /^(?: {4}|\t)/;
	if (!indented.test(lines.pop() ?? '')) return false;
	let last = lines.pop();
	if (last !== undefined && last.trim() !== '' && !indented.test(last)) return false;
	while (last !== undefined && (last.trim() === '' || indented.test(last))) last = lines.pop();
	return last === undefined || !/^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(last);
}
