import {documentNames} from '../../resume/outputs/documents.ts';

/** All that `export` makes: each document, a folder with all of them, and what a profile lists. */
export const formatNames = [...documentNames, 'site', 'all'] as const;
