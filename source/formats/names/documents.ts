/** A document that is text, and made at once. */
export type TextFormat = 'html' | 'markdown' | 'text' | 'json' | 'vcard';

/** A kind of document, as files of it are served, and stand in a site. */
export type DocumentFormat = 'pdf' | 'docx' | TextFormat;

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
export const servedFiles: ReadonlyMap<string, DocumentFormat> = new Map([
	['cv.pdf', 'pdf'],
	['cv.docx', 'docx'],
	['resume.json', 'json'],
	['cv.md', 'markdown'],
	['cv.txt', 'text'],
	['cv.vcf', 'vcard'],
	['index.html', 'html'],
]);

/** The files of a site, below each language and at the top; what a host shows is called `index`. */
export const siteFiles: Readonly<Record<DocumentFormat, string>> = {
	pdf: 'cv.pdf',
	docx: 'cv.docx',
	json: 'resume.json',
	markdown: 'index.md',
	text: 'index.txt',
	vcard: 'cv.vcf',
	html: 'index.html',
};
