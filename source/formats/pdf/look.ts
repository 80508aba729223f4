/** The designs of a PDF; the first is the one that nobody has to ask for. */
export const designs = ['classic', 'modern', 'compact'] as const;

export const papers = ['a4', 'letter'] as const;

/** How a PDF looks, besides what it says. */
export type PdfLook = {design: (typeof designs)[number]; paper: (typeof papers)[number]};

/** The look that nobody has asked for. */
export const usualLook: PdfLook = {design: 'classic', paper: 'a4'};
