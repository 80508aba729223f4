/**
 * A file to write: its path from the new folder, with forward slashes, and its text, or the bytes of a
 * picture.
 */
export type NewFile = {path: string; text: string; bytes?: Buffer};
