import {en} from './en.ts';
import {es} from './es.ts';
import {fr} from './fr.ts';
import type {Messages} from './messages.ts';

/** Every language that the program speaks, by its BCP 47 tag. */
export const catalogue: Readonly<Record<string, Messages>> = {en, es, fr};

/** The program's words for a reader of `locale`: in its language, or in English. */
export function messagesFor(locale: string): Messages {
	return catalogue[locale] ?? catalogue[locale.split('-')[0] ?? ''] ?? en;
}
