const formats = new Map<string, Intl.NumberFormat>();

/** A number as readers of `locale` write it: `1,000`, `1.000`, `1 000`. */
export function formatNumber(locale: string, value: number): string {
	// To make a format takes as long as to draw a frame, and most people read English.
	if (locale === 'en' && value < 1000) return `${value}`;
	let format = formats.get(locale);
	if (!format) {
		format = new Intl.NumberFormat(locale);
		formats.set(locale, format);
	}
	return format.format(value);
}

/** A size in columns and rows, which no end of a line parts: `40 × 20`. */
export function formatSize(locale: string, columns: number, rows: number): string {
	return `${formatNumber(locale, columns)}\u00A0×\u00A0${formatNumber(locale, rows)}`;
}
