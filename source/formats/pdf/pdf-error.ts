/** Why there is no PDF, and what to do about it, in a sentence for the owner of the résumé. */
export class PdfError extends Error {}
