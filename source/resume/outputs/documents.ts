/** The documents that `export` makes, and how their files end. */
export const extensions = {
	text: 'txt',
	markdown: 'md',
	json: 'json',
	html: 'html',
	pdf: 'pdf',
	docx: 'docx',
} as const;

export type DocumentName = keyof typeof extensions;

export const documentNames = Object.keys(extensions) as DocumentName[];
