import {tmpdir} from 'node:os';
import {localize} from '../../resume/localize.ts';
import {pdfEntries} from '../../resume/pdf-entries.ts';
import type {Locale, Resume} from '../../resume/types.ts';
import {documentOf, type Edition} from '../document.ts';
import {type DocumentData, documentData} from './document-data.ts';
import type {PdfLook} from './look.ts';
import {isSign, missingCharacters} from './missing.ts';
import {type Compiler, compilerPackage, findCompiler, findFont, installing} from './packages.ts';
import {PdfError} from './pdf-error.ts';
import {type FontPackage, type ScriptFont, scriptFonts} from './script-fonts.ts';
import {classic} from './typst/classic.ts';
import {common} from './typst/common.ts';
import {compact} from './typst/compact.ts';
import {modern} from './typst/modern.ts';

/** A PDF, and sentences for its owner on what in it is not as it should be. */
export type Pdf = {bytes: Uint8Array; advice: string[]};

const sans: FontPackage = {package: '@expo-google-fonts/source-sans-3', family: 'Source Sans 3'};

/** The designs: their templates, and the font that they are made for, if the compiler has it not. */
const designs: Readonly<Record<PdfLook['design'], {template: string; font?: FontPackage}>> = {
	classic: {template: classic},
	modern: {template: modern, font: sans},
	compact: {template: compact, font: sans},
};

/** Comes with the compiler, and has Latin, Greek, Cyrillic and Hebrew (OFL). */
const serif = 'Libertinus Serif';
/** Comes with it too. It has Arabic letters, but as a typewriter would. */
const typewriter = {name: 'DejaVu Sans Mono', covers: '[^\\p{Arabic}]'};
const signs = {name: 'New Computer Modern Math', covers: '[^\\p{L}\\p{M}]'};

/**
 * The résumé in one locale as a PDF: tagged, PDF/UA-1, with all of its fonts inside; the same bytes
 * for the same content. Throws a `PdfError` when what it takes is not installed.
 */
export function pdfOf(resume: Resume, edition: Edition, look: PdfLook): Pdf {
	const document = documentOf(pdfEntries(localize(resume, edition.locale)), edition);
	return setPdf(documentData(document, edition.messages, look), edition.locale, look.design);
}

type Texts = ReturnType<typeof documentData>;

function setPdf(texts: Texts, locale: Locale, design: PdfLook['design']): Pdf {
	const {template, font} = designs[design];
	const scripts = scriptFonts(JSON.stringify(texts), locale);
	const found = new Map(
		[...(font ? [font] : []), ...scripts].map((each) => [each.package, findFont(each.package)]),
	);
	const isFound = (each: FontPackage) => found.get(each.package) !== undefined;
	const lacking = scripts.filter((each) => !isFound(each));
	const compilers = findCompiler();
	if (!compilers || (font && !isFound(font))) {
		const needed = [
			...(compilers ? [] : [compilerPackage]),
			...(font && !isFound(font) ? [font.package] : []),
		];
		const all = [...needed, ...lacking.map((each) => each.package)];
		throw new PdfError(
			`${compilers ? `The ${design} design` : 'A PDF'} needs what is not installed here: ${installing(all)}`,
		);
	}
	const blobs = [...found.values()].flatMap((files) => files ?? []);
	const compiler = compilers.create({
		// Nothing is read from there: the templates take no file.
		workspace: tmpdir(),
		...(blobs.length > 0 ? {fontArgs: [{fontBlobs: blobs}]} : {}),
	});
	const families = [
		...(font ? [font.family] : []),
		serif,
		...scripts.filter(isFound).map(({family}) => family),
	];
	const names = families.map((name) => ({name, covers: null}));
	const fonts = {text: [...names, signs, typewriter], code: [typewriter, ...names, signs]};
	return complete(compiler, template, {...texts, fonts, fallback: lacking.length > 0}, lacking);
}

/**
 * Sets a document until every character in it has a shape: first in the fonts that are the same
 * everywhere, then with those of this computer, then without the signs that none has.
 */
function complete(
	compiler: Compiler,
	template: string,
	data: DocumentData,
	lacking: readonly ScriptFont[],
	advice: readonly string[] = lacking.map(
		({script, package: name}) =>
			`${script} is set in a font of this computer. For one that is the same everywhere: ${installing([name])}`,
	),
): Pdf {
	const compiled = compiler.compile({
		mainFileContent: common + template,
		inputs: {document: JSON.stringify(data)},
	});
	if (!compiled.result) {
		const error = compiled.takeError();
		const [first] = error ? compiler.fetchDiagnostics(error) : [];
		throw new PdfError(
			`Typst could not set this résumé: ${first?.message ?? 'it does not say why'}.`,
		);
	}
	try {
		return {bytes: compiler.pdf(compiled.result, {pdfStandard: 'ua-1'}), advice: [...advice]};
	} catch (error) {
		const missing = missingCharacters(error);
		if (missing.length === 0)
			throw new PdfError(`Typst could not make a PDF/UA of this résumé: ${error}`);
		const shown = missing
			.slice(0, 10)
			.map((character) => `“${character}”`)
			.join(', ');
		if (!data.fallback)
			return complete(compiler, template, {...data, fallback: true}, lacking, [
				...advice,
				`These characters are set in a font of this computer: ${shown}.`,
			]);
		if (!missing.every(isSign))
			throw new PdfError(
				`No font here has ${shown}. ${
					lacking.length > 0
						? `Install one that has: ${installing(lacking.map((each) => each.package))}`
						: 'Leave them out, or install a font that has them.'
				}`,
			);
		return complete(compiler, template, without(data, missing), lacking, [
			...advice,
			`Left out, as no font here has them: ${shown}.`,
		]);
	}
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
