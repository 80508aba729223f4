/** What `export` makes. */
export const formatNames = ['text', 'markdown', 'json', 'html', 'pdf'] as const;

export type FormatName = (typeof formatNames)[number];
