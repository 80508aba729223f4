/** A file to write: its path from the new folder, with forward slashes, and its text. */
export type NewFile = {path: string; text: string};
