import {formatNumber} from './number.ts';

/** The forms of a phrase by CLDR's plural categories; `#` stands for the number. */
export type PluralForms = {other: string} & Partial<Record<Intl.LDMLPluralRule, string>>;

const rules = new Map<string, Intl.PluralRules>();

function categoryOf(locale: string, count: number): Intl.LDMLPluralRule {
	// To load the rules takes as long as to draw a frame, and most people read English.
	if (locale === 'en') return count === 1 ? 'one' : 'other';
	let known = rules.get(locale);
	if (!known) {
		known = new Intl.PluralRules(locale);
		rules.set(locale, known);
	}
	return known.select(count);
}

/** A phrase in the form that its number asks for, with the number as the language writes it. */
export function plural(locale: string, count: number, forms: PluralForms): string {
	const form = forms[categoryOf(locale, count)] ?? forms.other;
	return form.replace('#', () => formatNumber(locale, count));
}
