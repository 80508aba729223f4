/** Why there is no PDF, and what to do about it, in a sentence for the owner of the résumé. */
export class PdfError extends Error {
	/** Whether Typst refuses something in the content, which it does not name. */
	readonly isOfContent: boolean;

	constructor(message: string, {isOfContent = false} = {}) {
		super(message);
		this.isOfContent = isOfContent;
	}
}
