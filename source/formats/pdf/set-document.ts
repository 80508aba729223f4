import type {DocumentData} from './document-data.ts';
import {pagesText, percent} from './extent-text.ts';
import {isSign, missingCharacters} from './missing.ts';
import {type Compiler, installing} from './packages.ts';
import {PdfError} from './pdf-error.ts';
import type {ScriptFont} from './script-fonts.ts';

/**
 * A PDF, how many pages it has and how much of the last is filled, from 0 to 1, and sentences for its
 * owner on what in it is not as it should be.
 */
export type Pdf = {bytes: Uint8Array; pages: number; filled: number; advice: string[]};

/** How much a page is filled: the distances between its parts, and the size of its text in points. */
type Fit = Pick<DocumentData, 'space' | 'size'>;

/** The least that distances shrink to, as a part of what they are by design: they still part things. */
const leastSpace = 0.45;
/** The smallest type that is set, in points. */
const leastSize = 9.5;

/** From this many pages on, one more or less makes no difference. */
const manyPages = 8;
/** Of the last page, how much may be filled for it to be worth saving. */
const nearlyEmpty = 0.25;

/**
 * Sets a document until every character in it has a shape: first in the fonts that are the same
 * everywhere, then with those of this computer, then without the signs that none has. `compilerWith`
 * makes a compiler with the fonts that the data ask for. Throws a `PdfError` when letters have none.
 */
export function setDocument(
	compilerWith: (data: DocumentData) => Compiler,
	template: string,
	data: DocumentData,
	{lacking, pages}: {lacking: readonly ScriptFont[]; pages?: number | undefined},
): Pdf {
	const advice = lacking.map(
		({script, package: name}) =>
			`${script} is set in a font from this computer. For one that is the same everywhere: ${installing([name])}`,
	);
	let current = data;
	let compiler = compilerWith(current);
	for (;;) {
		const set = fitted(compiler, template, current, pages);
		try {
			const bytes = compiler.pdf(set.document, {pdfStandard: 'ua-1'});
			const {pages: made, filled} = set;
			if (pages !== undefined && made > pages)
				advice.push(
					`It doesn’t fit on ${pagesText(pages)} and stay readable: it takes ${made}, with the last ${percent(filled)} full. Leave something out, for example with “pdf: false”.`,
				);
			return {bytes, pages: made, filled, advice};
		} catch (error) {
			const missing = missingCharacters(error);
			if (missing.length === 0)
				throw new PdfError(
					`Typst couldn’t make an accessible PDF (PDF/UA) of this résumé: ${error}`,
					{
						isOfContent: true,
					},
				);
			const shown = missing
				.slice(0, 10)
				.map((character) => `“${character}”`)
				.join(', ');
			if (!current.fallback) {
				advice.push(`These characters are set in a font from this computer: ${shown}.`);
				current = {...current, fallback: true};
				compiler = compilerWith(current);
			} else if (missing.every(isSign)) {
				advice.push(`Left out, because no font here has them: ${shown}.`);
				current = without(current, missing);
			} else {
				const cure =
					lacking.length > 0
						? `Install one that does: ${installing(lacking.map((each) => each.package))}`
						: 'Leave them out, or install a font that has them.';
				throw new PdfError(`No font here has ${shown}. ${cure}`);
			}
		}
	}
}

type Document = NonNullable<ReturnType<Compiler['compile']>['result']>;
type Setting = {document: Document; pages: number; filled: number};

/**
 * The document on as many pages as are wanted, if it can be: with less white space first, then with
 * smaller type. Where nobody says how many, on one less than it has if the last is nearly empty, and
 * white space alone makes for it.
 */
function fitted(
	compiler: Compiler,
	template: string,
	data: DocumentData,
	wanted: number | undefined,
): Setting {
	const set = (fit: Partial<Fit>) => compiled(compiler, template, {...data, ...fit});
	const whole = set({});
	const {pages, filled} = whole;
	if (pages === 1 || (wanted === undefined && (pages >= manyPages || filled > nearlyEmpty)))
		return whole;
	const most = wanted ?? pages - 1;
	if (pages <= most) return whole;
	const tight = set({space: leastSpace});
	if (tight.pages <= most)
		return loosest((space) => set({space}), [leastSpace, data.space], tight, most);
	if (wanted === undefined || data.size <= leastSize) return wanted === undefined ? whole : tight;
	const small = set({space: leastSpace, size: leastSize});
	if (small.pages > most) return small;
	const range: [number, number] = [leastSize, data.size];
	return loosest((size) => set({space: leastSpace, size}), range, small, most);
}

/** The setting of most room that still fits, between one that does, at the lower end, and one that does not. */
function loosest(
	set: (measure: number) => Setting,
	[low, high]: [number, number],
	least: Setting,
	most: number,
): Setting {
	let best = least;
	for (let step = 0; step < 3; step++) {
		const middle = (low + high) / 2;
		const next = set(middle);
		if (next.pages <= most) [best, low] = [next, middle];
		else high = middle;
	}
	return best;
}

function compiled(compiler: Compiler, template: string, data: DocumentData): Setting {
	const done = compiler.compile({
		mainFileContent: template,
		inputs: {document: JSON.stringify(data)},
	});
	const document = done.result;
	if (document) return {document, ...extentOf(compiler, document)};
	const error = done.takeError();
	const [first] = error ? compiler.fetchDiagnostics(error) : [];
	throw new PdfError(`Typst couldn’t set this résumé: ${first?.message ?? 'it doesn’t say why'}.`, {
		isOfContent: true,
	});
}

/** How far a document goes, as the mark at its end says, which the templates set. */
function extentOf(compiler: Compiler, document: Document): Pick<Setting, 'pages' | 'filled'> {
	const pages = document.numOfPages;
	const [mark]: Array<{value?: {filled?: number}}> = compiler.query(document, {
		selector: '<extent>',
	});
	return {pages, filled: Math.min(1, Math.max(0, mark?.value?.filled ?? 1))};
}

/** The same data without some characters in its texts. */
function without(data: DocumentData, characters: readonly string[]): DocumentData {
	const gone = new Set(characters);
	const kept = JSON.stringify(data, (_key, value: unknown) =>
		typeof value === 'string'
			? Array.from(value)
					.filter((each) => !gone.has(each))
					.join('')
			: value,
	);
	return JSON.parse(kept);
}
