import {parseArgs} from 'node:util';
import {localeTag} from '../../content/names/locale-tag.ts';
import {plainLine, plainText} from '../../resume/plain-text.ts';
import type {Locale} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import {didYouMean} from '../call/nearest.ts';
import {quoted} from '../call/quoted.ts';
import {isPackageName} from './package-name.ts';

/** What `my-resume init` was asked for. What no flag says is undefined. */
export type InitCall = {
	folder: string;
	name: string | undefined;
	headline: string | undefined;
	email: string | undefined;
	/** The default first; never empty. */
	locales: Locale[] | undefined;
	/** The name of the package. */
	package: string | undefined;
	/** A file of JSON Resume. */
	from: string | undefined;
	/** Whether nothing is asked. */
	yes: boolean;
};

const flags = {
	name: {type: 'string'},
	headline: {type: 'string'},
	email: {type: 'string'},
	locales: {type: 'string'},
	package: {type: 'string'},
	from: {type: 'string'},
	yes: {type: 'boolean', short: 'y'},
	help: {type: 'boolean', short: 'h'},
} as const;

const see = 'See my-resume init --help.';

/**
 * Reads the arguments behind `init`; undefined if they ask for help. Throws a `CallError` for
 * anything it does not know.
 */
export function readInitCall(argv: readonly string[]): InitCall | undefined {
	const {values, positionals, tokens} = parseArgs({
		args: [...argv],
		options: flags,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const names = Object.keys(flags);
	const seen = new Set<string>();
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const {name, rawName} = token;
		if (!names.includes(name)) {
			const near = rawName.startsWith('--') ? didYouMean(name, names, '--') : '';
			throw new CallError(`init has no flag ${plainText(rawName)}.${near} ${see}`);
		}
		if (seen.has(name)) throw new CallError(`--${name} is there twice. ${see}`);
		seen.add(name);
	}
	if (values.help) return undefined;
	if (values.yes !== undefined && values.yes !== true)
		throw new CallError(`--yes takes no value. ${see}`);
	const line = (name: Exclude<keyof typeof flags, 'yes' | 'help'>) => {
		const value = values[name];
		if (value === undefined) return undefined;
		const text = typeof value === 'string' ? plainLine(value) : '';
		// A flag behind it is no value, but what was meant to follow it.
		if (text === '' || text.startsWith('--'))
			throw new CallError(`--${name} needs a value. ${see}`);
		return text;
	};
	const [folder, ...more] = positionals;
	if (folder === undefined || folder === '')
		throw new CallError('init needs the name of a folder to write to: my-resume init my-cv.');
	if (more.length > 0) {
		const [other = ''] = more;
		throw new CallError(
			`One folder at a time, please: ${quoted(folder)} or ${quoted(other)}? Put what has spaces in it between quotes.`,
		);
	}
	const email = line('email');
	if (email !== undefined && !isEmail(email)) throw new CallError(`--email: ${noEmail(email)}`);
	const locales = line('locales');
	const packageName = line('package');
	if (packageName !== undefined && !isPackageName(packageName))
		throw new CallError(
			`${quoted(packageName)} is no name for a package of yours: write lower-case letters, digits and hyphens, such as ada-lovelace, and a scope if you have one.`,
		);
	return {
		folder,
		name: line('name'),
		headline: line('headline'),
		email,
		locales: locales === undefined ? undefined : readLocales(locales),
		package: packageName,
		from: line('from'),
		yes: values.yes === true,
	};
}

/** Whether it looks like an address for mail. */
export function isEmail(text: string): boolean {
	return /^[^@\s<>()]+@[^@\s/<>()]+\.[^@\s/<>()]+$/.test(text);
}

/** What to say of a text that does not. */
export function noEmail(text: string): string {
	return `${quoted(text)} is no e-mail address, such as ada@example.org.`;
}

/** The locales of a list with commas or spaces, each once. Throws a `CallError` for what is none. */
export function readLocales(text: string): Locale[] {
	const words = text.split(/[\s,]+/).filter((word) => word !== '');
	const locales = words.map((word) => {
		const locale = localeTag(word);
		if (locale === undefined)
			throw new CallError(`${quoted(word)} is no language tag, such as en, es or pt-BR.`);
		return locale;
	});
	if (locales.length === 0) throw new CallError('Name a language, such as en, es or pt-BR.');
	return [...new Set(locales)];
}
