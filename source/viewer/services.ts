/** What a viewer asks of the world outside. Neither ever rejects. */
export type Services = {
	/** Opens an address in the reader's browser, where there is one. */
	open: (address: string) => Promise<'opened' | 'unavailable'>;
	/** Copies a text; says which way it went. */
	copy: (text: string) => Promise<'local' | 'terminal' | 'both' | 'none'>;
};
