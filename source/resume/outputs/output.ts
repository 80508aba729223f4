import type {Locale} from '../types.ts';
import {type DocumentName, extensions} from './documents.ts';

/** What of a résumé has no target: all of it. */
export const whole = 'whole';

/** What `export all` writes, as an owner has listed it: each of these formats, languages and variants. */
export type Output = {
	formats: readonly DocumentName[];
	locales: readonly Locale[];
	/** The names of targets; `undefined` is the whole résumé. */
	variants: ReadonlyArray<string | undefined>;
	/** The pattern of the names of its files. */
	file: string;
};

/** One document of an output. */
export type Planned = {
	format: DocumentName;
	variant: string | undefined;
	/** Its languages, that which opens first leading; only a page has several. */
	locales: readonly [Locale, ...Locale[]];
	/** Its path from where outputs are written, with `/` between folders. */
	file: string;
};

/** What is written where nobody has said so. */
export const usualFile = 'out/{for}/{name}.{locale}.{ext}';

/** What a pattern may say, and what stands there then. */
const placeholders = {
	name: 'your name, as in `ada-lovelace`',
	for: 'the target; nothing for the whole résumé',
	locale: 'the language; nothing for a page, which has all of them',
	format: 'the format: `pdf`, `markdown`, …',
	ext: 'how such files end: `pdf`, `md`, …',
} as const;

type Placeholder = keyof typeof placeholders;

export const placeholderNames = Object.keys(placeholders) as Placeholder[];

/** What stands between braces. */
export const inBraces = /\{([^{}]*)\}/g;

/**
 * A path by a pattern. What is empty takes a sign beside it along, so that `{name}-{for}.pdf` is `ada.pdf`,
 * and a folder without a name is none.
 */
function filled(pattern: string, values: Readonly<Record<Placeholder, string>>): string {
	return pattern
		.split('/')
		.map((part) =>
			part
				.replace(inBraces, (whole, name: Placeholder) => values[name] || whole)
				.replace(/^(?:\{[^{}]*\}[-._ ]?)+/, '')
				.replace(/[-._ ]?\{[^{}]*\}/g, ''),
		)
		.filter((part) => part !== '')
		.join('/');
}

/** The documents of an output. `nameIn` is the name of the person in a locale, as files have it. */
export function plannedOf(
	{formats, locales, variants, file}: Output,
	nameIn: (locale: Locale) => string,
): Planned[] {
	return variants.flatMap((variant) =>
		formats.flatMap((format) => {
			const pathIn = (locale: Locale, shown: string) =>
				filled(file, {
					...{name: nameIn(locale), for: variant ?? '', locale: shown},
					...{format, ext: extensions[format]},
				});
			const [first, ...others] = locales;
			if (first === undefined) return [];
			return format === 'html'
				? [{format, variant, locales: [first, ...others], file: pathIn(first, '')}]
				: locales.map(
						(locale): Planned => ({
							...{format, variant, locales: [locale]},
							file: pathIn(locale, locale),
						}),
					);
		}),
	);
}

/** What two documents of a set would both be called, as file systems that don't tell letter case apart see it. */
export function sameFiles(planned: readonly Planned[]): [Planned, Planned] | undefined {
	const known = new Map<string, Planned>();
	for (const each of planned) {
		const name = each.file.toLowerCase();
		const other = known.get(name);
		if (other) return [other, each];
		known.set(name, each);
	}
	return undefined;
}
