/** The documents that `export` makes. */
const documentNames = ['text', 'markdown', 'json', 'html', 'pdf', 'docx'] as const;

export type DocumentName = (typeof documentNames)[number];

/** All that `export` makes: each document, and a folder with all of them. */
export const formatNames = [...documentNames, 'site'] as const;
