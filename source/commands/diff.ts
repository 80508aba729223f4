import path from 'node:path';
import {kindOfTarget} from '../content/files/target.ts';
import {loadResume} from '../content/load.ts';
import {targetFiles} from '../content/variants/target-files.ts';
import {canonicalLocale, matchLocale} from '../resume/locale.ts';
import type {Resume} from '../resume/types.ts';
import {asTranslations, type Difference, differences} from '../resume/variant/differences.ts';
import type {Call} from './call/call.ts';
import {CallError} from './call/call-error.ts';
import {didYouMean} from './call/did-you-mean.ts';
import {quoted} from './call/quoted.ts';
import {diffReport} from './diff/report.ts';
import {withRevision} from './diff/revision.ts';
import type {OwnFiles} from './resume/source.ts';
import {colorLevel} from './terminal/terminal.ts';

/**
 * Says on stdout what differs by entry and field: between the whole résumé and a variant, two variants, two
 * languages, or a revision of git and now.
 */
export async function diff({words, options}: Call, source: OwnFiles): Promise<void> {
	const found = await compare(words, {...source, anonymous: options.anonymous});
	const isColored = colorLevel(options.color, process.stdout) > 0;
	const lines = options.json
		? [JSON.stringify(found, undefined, 2)]
		: found.length === 0
			? ['Nothing differs.']
			: diffReport(found, isColored);
	process.stdout.write(`${lines.join('\n')}\n`);
}

async function compare(
	words: readonly string[],
	{target, variant, anonymous}: OwnFiles,
): Promise<Difference[]> {
	const [first, second] = words.length === 0 && variant !== undefined ? [variant] : words;
	if (first === undefined)
		throw new CallError(
			'diff needs something to compare with: a language, a target or a revision, such as my-resume diff HEAD.',
		);
	const read = async (folder: string, name?: string) =>
		(await loadResume(folder, {variant: name, surface: 'everything', anonymous})).resume;
	const whole = await read(target);
	const load = async (name = variant) => (name === undefined ? whole : read(target, name));
	const [one, two] = [first, second].map((name) => name && localeOf(name, whole));
	if (one && (two || second === undefined)) {
		const [from = one, to] = two ? [one, two] : [whole.locales[0], one];
		if (from !== to) {
			const {before, after} = asTranslations(await load(), from, to);
			return differences(before, after);
		}
	}
	const folder = (await kindOfTarget(target)) === 'folder' ? target : path.dirname(target);
	const targets = targetFiles(folder).map(({name}) => name);
	/** What to say of a word that is no target, nor a revision. */
	const unknown = (word: string) => {
		const {locales} = whole;
		const [language, other] = [localeOf(word, whole), locales.find((each) => each !== locales[0])];
		if (language === undefined)
			return `${quoted(word)} is neither a language of this résumé, nor a target, nor a revision of a git repository around it.${didYouMean(word, [...targets, ...locales])}`;
		return other === undefined
			? `${quoted(word)} is the only language of this résumé: there is no other to compare it with.`
			: `${quoted(word)} is a language, and compared with another: my-resume diff ${locales[0]} ${other}, for example.`;
	};
	/** The résumé by one of these names, handed over. */
	const withNamed = async <Result>(
		name: string,
		use: (resume: Resume) => Promise<Result>,
	): Promise<Result> =>
		targets.includes(name.toLowerCase())
			? use(await load(name))
			: withRevision(target, {revision: name, unknown}, async (old) =>
					use(await read(old, variant)),
				);
	// A variant alone is compared with the whole it is a view of; a revision with what is there now.
	if (second === undefined)
		return targets.includes(first.toLowerCase())
			? differences(whole, await load(first))
			: withNamed(first, async (before) => differences(before, await load()));
	return withNamed(first, (before) =>
		withNamed(second, async (after) => differences(before, after)),
	);
}

/** The locale of a résumé that a word names. */
function localeOf(word: string, {locales}: Resume): string | undefined {
	const tag = canonicalLocale(word);
	return tag && matchLocale(tag, locales);
}
