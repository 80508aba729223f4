import path from 'node:path';
import {type Picture, readPicture} from '../../content/files/photo.ts';
import {localize} from '../../resume/localize.ts';
import {pdfEntries} from '../../resume/pdf-entries.ts';
import type {Locale, Resume} from '../../resume/types.ts';
import {documentOf, type Edition, entryIds, type ResumeDocument} from '../document.ts';
import {asAsked} from './as-asked.ts';
import {type DocumentData, documentData} from './document-data.ts';
import type {PdfLook} from './look.ts';
import {
	compilerPackage,
	createCompiler,
	findCompiler,
	findFont,
	installing,
	workspace,
} from './packages.ts';
import {longestAddress} from './paper-text.ts';
import {PdfError} from './pdf-error.ts';
import {qrPicture} from './qr-picture.ts';
import {type FontPackage, scriptFonts} from './script-fonts.ts';
import {type Pdf, setDocument} from './set-document.ts';
import {academic} from './typst/academic.ts';
import {classic} from './typst/classic.ts';
import {common} from './typst/common.ts';
import {compact} from './typst/compact.ts';
import {modern} from './typst/modern.ts';

const sans: FontPackage = {package: '@expo-google-fonts/source-sans-3', family: 'Source Sans 3'};

/** The designs: their templates, the letters that they are made for, and their size in points. */
const designs: Readonly<
	Record<PdfLook['design'], {template: string; letters: 'serif' | 'sans'; size: number}>
> = {
	classic: {template: classic, letters: 'serif', size: 10.5},
	modern: {template: modern, letters: 'sans', size: 10},
	compact: {template: compact, letters: 'sans', size: 9.5},
	academic: {template: academic, letters: 'serif', size: 10.5},
};

/** Comes with the compiler, and has Latin, Greek, Cyrillic and Hebrew (OFL). */
const serif = 'Libertinus Serif';
/** Comes with it too. It has Arabic letters, but as a typewriter would. */
const typewriter = {name: 'DejaVu Sans Mono', covers: '[^\\p{Arabic}]'};
const signs = {name: 'New Computer Modern Math', covers: '[^\\p{L}\\p{M}]'};

/** What a PDF is made from: plain data, which another process can be told. */
export type PdfContent = {
	document: ReturnType<typeof documentData>;
	locale: Locale;
	look: PdfLook;
	picture: Picture | undefined;
	/** What its owner is to know of it. */
	advice: string[];
};

/** The packages that a PDF with these texts may be made with. */
export function pdfPackages(texts: string, locale: Locale): string[] {
	return [compilerPackage, ...[sans, ...scriptFonts(texts, locale)].map((font) => font.package)];
}

/** The content of a PDF in one locale, and the ids of its entries in their order. */
export function pdfContent(
	resume: Resume,
	edition: Edition,
	look: PdfLook,
): {content: PdfContent; ids: string[]} {
	const {locale, messages} = edition;
	const document = documentOf(asAsked(pdfEntries(localize(resume, locale)), look), edition);
	const {photo} = look.photo === false ? {} : (resume.profiles[locale] ?? {});
	const content = {
		document: documentData(document, messages, look),
		locale,
		look,
		picture: photo?.file === undefined ? undefined : readPicture(photo.file),
		advice: unlinked(document),
	};
	return {content, ids: entryIds(document)};
}

/**
 * The résumé in one locale as a PDF: tagged, PDF/UA-1, with all of its fonts inside; the same bytes
 * for the same content. Throws a `PdfError` when what it takes is not installed.
 */
export function pdfOf(resume: Resume, edition: Edition, look: PdfLook): Pdf {
	return setPdf(pdfContent(resume, edition, look).content);
}

/** Says which entries have an address that no PDF can link to, before anybody clicks in vain. */
function unlinked({sections}: ResumeDocument): string[] {
	const tooLong = new RegExp(`"(?:link|url)":"[^"]{${longestAddress}}`);
	return sections
		.flatMap(({entries}) => entries)
		.filter(({body, links}) => tooLong.test(JSON.stringify([body, links])))
		.map(({id}) => `An address in ${id} is too long for a PDF, so it isn’t a link there.`);
}

/** Sets a PDF. Throws a `PdfError`. How long it takes, and how much memory, nobody can say before. */
export function setPdf({document: texts, locale, look, picture, advice}: PdfContent): Pdf {
	const {template, letters, size} = designs[look.design];
	const font = (look.font ?? letters) === 'sans' ? sans : undefined;
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
			`${compilers ? `The ${look.font ? 'font' : `${look.design} design`}` : 'A PDF'} needs packages that aren’t installed here: ${installing(all)}`,
		);
	}
	const blobs = [...found.values()].flatMap((files) => files ?? []);
	const photo = picture ? `/photo.${picture.kind}` : null;
	const {url} = look;
	const square = look.qr && url ? qrPicture(url) : undefined;
	const compilerWith = ({fallback}: DocumentData) => {
		const compiler = createCompiler(compilers, blobs, fallback);
		if (picture) compiler.mapShadow(path.join(workspace, `photo.${picture.kind}`), picture.bytes);
		if (square) compiler.mapShadow(path.join(workspace, 'code.svg'), Buffer.from(square));
		return compiler;
	};
	const code = square && url ? {address: url, file: '/code.svg'} : null;
	const families = [
		...(font ? [font.family] : []),
		serif,
		...scripts.filter(isFound).map(({family}) => family),
	];
	const names = families.map((name) => ({name, covers: null}));
	const fonts = {text: [...names, signs, typewriter], code: [typewriter, ...names, signs]};
	const data: DocumentData = {
		...texts,
		...{photo, code, fonts, fallback: lacking.length > 0},
		...{size: look.size ?? size, space: look.spacing ?? 1},
	};
	const pdf = setDocument(compilerWith, common() + template, data, {lacking, pages: look.pages});
	return {...pdf, advice: [...pdf.advice, ...advice]};
}
