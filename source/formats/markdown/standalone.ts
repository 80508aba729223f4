import type {Token, Tokens} from 'marked';
import {lex} from '../../markdown/parse/lexer.ts';
import {plainText} from '../../resume/plain-text.ts';
import {fenced} from './fences.ts';
import {unclosedTags} from './harmless-html.ts';
import {deep, Rewriter} from './rewriter.ts';

/** More than anything that was written without malice needs. */
const mostPasses = 8;

/** What a text becomes where it stands among others. */
export type StandaloneOptions = {
	/** The level that its highest heading gets, from 1; without it, headings stay as they are. */
	headings?: number;
	/** What a footnote is called here, by its own label. */
	noteLabel?: (label: string) => string;
};

/** Whether two blocks would be one if nothing stood between them: what is indented goes on with a list. */
function divides(before: Token | undefined, after: Token | undefined): boolean {
	const isIndented = after?.type === 'code' && !/^ {0,3}[`~]/.test(after.raw);
	const follows = before?.type === 'list' && (after?.type === 'list' || isIndented);
	return follows || (before?.type === 'code' && isIndented && before.raw.startsWith(' '));
}

/** The top blocks of a text that may be anything. */
export function blocksIn(body: string): Token[] {
	return Array.from(lex(plainText(body)));
}

/**
 * A text as its author wrote it, fit to stand among texts of others: without comments, its links with
 * their addresses beside them instead of in definitions, which would hold for all; links and HTML
 * that are not safe as mere text; headings and footnotes as `options` ask for.
 */
export function standalone(body: string, options: StandaloneOptions = {}): string {
	let text = body;
	for (let pass = 0; pass < mostPasses; pass++) {
		const {text: next, isChanged} = rewritten(text, options);
		if (!isChanged || next === text) return next;
		// What was left out may have stood between the halves of something else.
		text = next;
	}
	return fenced(plainText(body));
}

function rewritten(
	body: string,
	{headings, noteLabel = (label) => label}: StandaloneOptions,
): {text: string; isChanged: boolean} {
	const tokens = blocksIn(body);
	const levels = Array.from(deep(tokens)).flatMap((token) =>
		token.type === 'heading' ? [(token as Tokens.Heading).depth] : [],
	);
	const highest = levels.reduce((least, level) => Math.min(least, level), 6);
	const shift = headings === undefined || levels.length === 0 ? 0 : headings - highest;
	const rewriter = new Rewriter(shift, noteLabel);
	const said = tokens.filter(({type}) => type !== 'space');
	const text = tokens
		.map((token) => {
			const block = rewriter.block(token);
			if (block.trim() !== '' || token.type === 'space') return block;
			const index = said.indexOf(token);
			return divides(said[index - 1], said[index + 1]) ? '\n\n<!-- -->\n\n' : '\n\n';
		})
		.join('');
	const whole = (text + unclosedTags(text)).replace(/^(?:[ \t]*\n)+/, '').trimEnd();
	return {text: whole, isChanged: rewriter.isChanged};
}
