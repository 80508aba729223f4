/** The content folder can't be used at all. The message is one sentence that says what to do. */
export class FolderError extends Error {
	override name = 'FolderError';
}

/** There is no variant of the name that was asked for. */
export class UnknownTarget extends FolderError {}
