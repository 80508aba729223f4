/** A number as readers of `locale` write it: `1,000`, `1.000`, `1 000`. */
export function formatNumber(locale: string, value: number): string {
	return new Intl.NumberFormat(locale).format(value);
}

/** A size in columns and rows, which no end of a line parts: `40 × 20`. */
export function formatSize(locale: string, columns: number, rows: number): string {
	return `${formatNumber(locale, columns)}\u00A0×\u00A0${formatNumber(locale, rows)}`;
}
