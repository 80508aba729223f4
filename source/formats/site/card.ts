/** The picture that programs show beside a link to a page, below each language. */
export const cardFile = 'card.png';

/** In pixels; what most of them want. */
export const cardSize = {width: 1200, height: 630};
