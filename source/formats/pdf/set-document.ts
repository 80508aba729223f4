import type {DocumentData} from './document-data.ts';
import {isSign, missingCharacters} from './missing.ts';
import {type Compiler, installing} from './packages.ts';
import {PdfError} from './pdf-error.ts';
import type {ScriptFont} from './script-fonts.ts';

/** A PDF, and sentences for its owner on what in it is not as it should be. */
export type Pdf = {bytes: Uint8Array; advice: string[]};

/** How much a page is filled: the distances between its parts, and the size of its text. */
type Fit = Pick<DocumentData, 'space' | 'scale'>;

/** What brings a page and a bit onto one, the mildest first: less white space, then smaller type. */
const onePage: readonly Fit[] = [
	{space: 0.85, scale: 1},
	{space: 0.7, scale: 1},
	{space: 0.6, scale: 1},
	{space: 0.5, scale: 0.97},
	{space: 0.5, scale: 0.94},
];
/**
 * What saves one of several pages. There, white space keeps apart what software reads as columns, and
 * the type shrinks by as little as nobody sees.
 */
const onePageLess: readonly Fit[] = [
	{space: 1, scale: 0.97},
	{space: 1, scale: 0.94},
];

/** From this many pages on, one more or less makes no difference. */
const manyPages = 8;

/**
 * Sets a document until every character in it has a shape: first in the fonts that are the same
 * everywhere, then with those of this computer, then without the signs that none has. Throws a
 * `PdfError` when letters have none.
 */
export function setDocument(
	compiler: Compiler,
	template: string,
	data: DocumentData,
	lacking: readonly ScriptFont[],
): Pdf {
	const advice = lacking.map(
		({script, package: name}) =>
			`${script} is set in a font of this computer. For one that is the same everywhere: ${installing([name])}`,
	);
	let current = data;
	for (;;) {
		const document = fitted(compiler, template, current);
		try {
			return {bytes: compiler.pdf(document, {pdfStandard: 'ua-1'}), advice};
		} catch (error) {
			const missing = missingCharacters(error);
			if (missing.length === 0)
				throw new PdfError(`Typst could not make a PDF/UA of this résumé: ${error}`, {
					isOfContent: true,
				});
			const shown = missing
				.slice(0, 10)
				.map((character) => `“${character}”`)
				.join(', ');
			if (!current.fallback) {
				advice.push(`These characters are set in a font of this computer: ${shown}.`);
				current = {...current, fallback: true};
			} else if (missing.every(isSign)) {
				advice.push(`Left out, as no font here has them: ${shown}.`);
				current = without(current, missing);
			} else {
				const cure =
					lacking.length > 0
						? `Install one that has: ${installing(lacking.map((each) => each.package))}`
						: 'Leave them out, or install a font that has them.';
				throw new PdfError(`No font here has ${shown}. ${cure}`);
			}
		}
	}
}

type Document = NonNullable<ReturnType<Compiler['compile']>['result']>;

/** The document, a little denser where its last page would otherwise hold a few lines only. */
function fitted(compiler: Compiler, template: string, data: DocumentData): Document {
	const whole = compiled(compiler, template, data);
	const pages = whole.numOfPages;
	if (pages === 1 || pages >= manyPages) return whole;
	const fits = pages === 2 ? onePage : onePageLess;
	const densest = compiled(compiler, template, {...data, ...fits.at(-1)});
	if (densest.numOfPages >= pages) return whole;
	for (const fit of fits.slice(0, -1)) {
		const denser = compiled(compiler, template, {...data, ...fit});
		if (denser.numOfPages === densest.numOfPages) return denser;
	}
	return densest;
}

function compiled(compiler: Compiler, template: string, data: DocumentData): Document {
	const done = compiler.compile({
		mainFileContent: template,
		inputs: {document: JSON.stringify(data)},
	});
	if (done.result) return done.result;
	const error = done.takeError();
	const [first] = error ? compiler.fetchDiagnostics(error) : [];
	throw new PdfError(
		`Typst could not set this résumé: ${first?.message ?? 'it does not say why'}.`,
		{isOfContent: true},
	);
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
