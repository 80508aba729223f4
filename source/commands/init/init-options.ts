import {localeTag} from '../../content/names/locale-tag.ts';
import {plainLine, plainText} from '../../resume/plain-text.ts';
import type {Locale} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import type {FlagName, Options} from '../call/flags.ts';
import {quoted} from '../call/quoted.ts';
import {isPackageName} from './package-name.ts';

/** What `my-resume init` was asked for, checked. */
export type InitOptions = Pick<
	Options,
	'name' | 'headline' | 'email' | 'package' | 'from' | 'serve' | 'yes'
> & {
	folder: string;
	/** The default first; never empty. */
	locales: Locale[] | undefined;
};

/** Checks the values of a call. Throws a `CallError` for one that is not what its flag is for. */
export function readInitOptions(folder: string, options: Options): InitOptions {
	const line = (flag: FlagName & keyof InitOptions) => {
		const value = options[flag];
		if (typeof value !== 'string') return undefined;
		const text = plainLine(value);
		if (text === '') throw new CallError(`--${flag} needs a value. See my-resume init --help.`);
		return text;
	};
	// What is printed would be the name of another folder.
	if (plainLine(folder) === '' || /[\t\n]/.test(folder) || plainText(folder) !== folder)
		throw new CallError(
			`${quoted(folder)} has characters in its name that can’t be seen. Choose another name.`,
		);
	const [email, locales, packageName] = [line('email'), line('locales'), line('package')];
	if (email !== undefined && !isEmail(email)) throw new CallError(`--email: ${notEmail(email)}`);
	if (packageName !== undefined && !isPackageName(packageName))
		throw new CallError(
			`${quoted(packageName)} can’t be the name of your package: use lower-case letters, digits and hyphens, such as ada-lovelace, and a scope if you have one.`,
		);
	return {
		folder,
		name: line('name'),
		headline: line('headline'),
		email,
		locales: locales === undefined ? undefined : readLocales(locales),
		package: packageName,
		from: line('from'),
		serve: options.serve,
		yes: options.yes,
	};
}

/** Whether it looks like an address for mail. */
export function isEmail(text: string): boolean {
	return /^[^@\s<>()]+@[^@\s/<>()]+\.[^@\s/<>()]+$/.test(text);
}

/** What to say of a text that does not. */
export function notEmail(text: string): string {
	return `${quoted(text)} isn’t an e-mail address, such as ada@example.org.`;
}

/** The locales of a list with commas or spaces, each once. Throws a `CallError` for what is none. */
export function readLocales(text: string): Locale[] {
	const words = text.split(/[\s,]+/).filter((word) => word !== '');
	const locales = words.map((word) => {
		const locale = localeTag(word);
		if (locale === undefined)
			throw new CallError(`${quoted(word)} isn’t a language tag, such as en, es or pt-BR.`);
		return locale;
	});
	if (locales.length === 0) throw new CallError('Name a language, such as en, es or pt-BR.');
	return [...new Set(locales)];
}
