import {formatNumber} from './number.ts';

/** The forms of a phrase by CLDR's plural categories; `#` stands for the number. */
export type PluralForms = {other: string} & Partial<Record<Intl.LDMLPluralRule, string>>;

/** A phrase in the form that its number asks for, with the number as the language writes it. */
export function plural(locale: string, count: number, forms: PluralForms): string {
	const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
	return form.replace('#', () => formatNumber(locale, count));
}
