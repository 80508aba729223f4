import type {DocumentFormat} from '../edition.ts';

/** How a document is sent. */
type Kind = {
	/** Its media type. */
	type: string;
	/** The other names that a reader may ask for it by, in `Accept`. */
	aliases?: readonly string[];
	/** Whether it gets much smaller by compression; what is compressed already doesn't. */
	compressible: boolean;
};

/** Every document, by its format. */
export const kinds: Readonly<Record<DocumentFormat, Kind>> = {
	html: {
		type: 'text/html; charset=utf-8',
		aliases: ['application/xhtml+xml'],
		compressible: true,
	},
	markdown: {type: 'text/markdown; charset=utf-8', compressible: true},
	text: {type: 'text/plain; charset=utf-8', compressible: true},
	json: {type: 'application/json', compressible: true},
	vcard: {type: 'text/vcard; charset=utf-8', compressible: true},
	pdf: {type: 'application/pdf', compressible: false},
	docx: {
		type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		compressible: false,
	},
};

/** The files that are served, below each language and at the top. */
export const files: ReadonlyMap<string, DocumentFormat> = new Map([
	['cv.pdf', 'pdf'],
	['cv.docx', 'docx'],
	['cv.md', 'markdown'],
	['cv.txt', 'text'],
	['cv.vcf', 'vcard'],
	['resume.json', 'json'],
	['index.html', 'html'],
]);

/** The format with a media type, as `text/html`. */
export const formatByType: ReadonlyMap<string, DocumentFormat> = new Map(
	(Object.keys(kinds) as DocumentFormat[]).flatMap((format) => {
		const {type, aliases = []} = kinds[format];
		return [type.replace(/;.*/, ''), ...aliases].map((each) => [each, format] as const);
	}),
);
