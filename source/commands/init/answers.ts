import {exampleAddresses, exampleFor} from '../../content/examples/index.ts';
import {localeTag} from '../../content/names/locale-tag.ts';
import {localeFromEnvironment} from '../../resume/locale.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Locale} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import {allOf} from '../call/lists.ts';
import {type Ask, withQuestions} from './ask.ts';
import {type InitOptions, isEmail, notEmail, readLocales} from './init-options.ts';

/** Who the new résumé is about, and the languages it is in, the default first. */
export type Answers = {name: string; headline: string; email: string; locales: Locale[]};

/**
 * What the flags say, completed by asking on the terminal, or with `yes` by examples for all but the
 * name. Throws a `CallError` if something is missing and can't be asked, and rejects with `Stopped`.
 */
export async function askMissing(options: InitOptions, hasTerminal: boolean): Promise<Answers> {
	const {name, headline, email, locales} = options;
	const usual = languageOfEnvironment();
	if (options.yes && name !== undefined) {
		const spoken = locales ?? [usual];
		return {
			name,
			headline: headline ?? exampleFor(spoken[0] ?? usual).headline,
			email: email ?? exampleAddresses.email,
			locales: spoken,
		};
	}
	const missing = Object.entries({name, headline, email, locales}).flatMap(([flag, value]) =>
		value === undefined ? [`--${flag}`] : [],
	);
	if (name !== undefined && headline !== undefined && email !== undefined && locales)
		return {name, headline, email, locales};
	if (options.yes) throw new CallError('--yes needs --name: only you know it.');
	if (!hasTerminal)
		throw new CallError(
			`There is no terminal to ask on: add ${allOf(missing)}. See my-resume init --help for an example.`,
		);
	return withQuestions(async (ask) => ({
		name: name ?? (await askLine(ask, 'Your name', 'A résumé needs a name.')),
		headline:
			headline ??
			(await askLine(ask, 'What you do, in one line', 'Write a few words, such as “Engineer”.')),
		email: email ?? (await ask({text: 'Your e-mail address', read: readEmail})),
		locales:
			locales ??
			(await ask({
				text: 'Languages to write in, with the default first',
				preset: usual,
				read: readLocales,
			})),
	}));
}

function askLine(ask: Ask, text: string, missing: string): Promise<string> {
	const read = (answer: string) => {
		const line = plainLine(answer);
		if (line === '') throw new CallError(missing);
		return line;
	};
	return ask({text, read});
}

function readEmail(answer: string): string {
	const line = plainLine(answer);
	if (!isEmail(line)) throw new CallError(notEmail(line));
	return line;
}

function languageOfEnvironment(): Locale {
	const tag = localeFromEnvironment(process.env) ?? 'en';
	return localeTag(new Intl.Locale(tag).language) ?? 'en';
}
