import {formatNumber} from './number.ts';

/** The forms of a phrase by CLDR's plural categories; `#` stands for the number. */
export type PluralForms = {other: string} & Partial<Record<Intl.LDMLPluralRule, string>>;

const rules = new Map<string, Intl.PluralRules>();

/** A phrase in the form that its number asks for, with the number as the language writes it. */
export function plural(locale: string, count: number, forms: PluralForms): string {
	let known = rules.get(locale);
	if (!known) {
		known = new Intl.PluralRules(locale);
		rules.set(locale, known);
	}
	const form = forms[known.select(count)] ?? forms.other;
	return form.replace('#', () => formatNumber(locale, count));
}
