/** A number as readers of `locale` write it: `1,000`, `1.000`, `1 000`. */
export function number(locale: string, value: number): string {
	return new Intl.NumberFormat(locale).format(value);
}

/** A size in columns and rows, which no end of a line parts: `40 × 20`. */
export function size(locale: string, columns: number, rows: number): string {
	return `${number(locale, columns)}\u00A0×\u00A0${number(locale, rows)}`;
}
