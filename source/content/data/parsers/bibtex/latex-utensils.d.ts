// The package has types for its main module only, which brings its parser of LaTeX along.
declare module 'latex-utensils/out/src/bibtex/bibtex_parser_simple.js' {
	import type {bibtexParser} from 'latex-utensils';

	const parser: Pick<typeof bibtexParser, 'parse'>;
	export default parser;
}
