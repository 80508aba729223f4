/** What `export` makes. */
export const formatNames = ['text', 'markdown', 'json', 'html', 'pdf'] as const;

export type FormatName = (typeof formatNames)[number];

export {designs, type PdfLook, papers} from '../../formats/pdf/look.ts';
