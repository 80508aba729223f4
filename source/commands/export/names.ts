/** What `export` makes. */
export const formatNames = ['text', 'markdown', 'json', 'html', 'pdf', 'docx'] as const;

export type FormatName = (typeof formatNames)[number];
