import {entryId, localize} from '../../resume/localize.ts';
import {problemCodes} from '../../resume/problems/problem-codes.ts';
import type {Resume} from '../../resume/types.ts';
import type {Verb} from '../call/call.ts';
import {type Flag, type FlagName, flags} from '../call/flags.ts';
import {chooseLocale} from '../resume/open-resume.ts';

/** What may be written at the cursor, and what it is. */
export type Completion = {value: string; about: string};

/** Reads the résumé that a verb would; undefined if there is none to read. */
type ReadResume = (target: string | undefined, verb: Verb) => Promise<Resume | undefined>;

/** A name that every shell takes as it is: no other is offered, as a shell would have to quote it. */
const isPlain = ({value}: Completion) => /^[\p{L}\p{N}._/+-]+$/u.test(value);

/**
 * What may stand at the cursor of a call, where `begun` stands, behind the words `before` it: verbs and
 * entries, flags, or the values of one. Empty where files may stand, or nothing does.
 */
export async function completions(
	begun: string,
	before: readonly string[],
	verbs: readonly Verb[],
	readResume: ReadResume,
): Promise<Completion[]> {
	const words = before.filter((word, index) => !word.startsWith('-') && !flagBefore(before, index));
	const [viewVerb] = verbs;
	const verb = verbs.find(({name}) => name !== '' && name === words[0]) ?? viewVerb;
	if (!verb) return [];
	const at = before.findIndex((_, index) => flagBefore(before, index) === 'content');
	const resume = () => readResume(before[at], verb);

	const offered = async (): Promise<Completion[]> => {
		const flag = flagBefore(before, before.length);
		if (flag === 'locale') return (await resume())?.locales.map(named) ?? [];
		if (flag) return choicesOf(flagOf(flag));
		if (begun.startsWith('-'))
			return [...verb.flags, 'help' as const, 'version' as const]
				.filter((name) => !before.includes(`--${name}`))
				.map((name) => ({value: `--${name}`, about: flags[name].summary}));
		const {argument} = verb;
		const isFirst = words.length === (verb === viewVerb ? 0 : 1);
		if (!isFirst || !argument) return [];
		const others = verb === viewVerb ? verbs.filter(({name}) => name !== '') : [];
		return [
			...others.map(({name, summary}) => ({value: name, about: summary})),
			...choicesOf(argument),
			...(argument.noun === 'entry' ? entries(await resume()) : []),
			...(argument.noun === 'code' ? codes() : []),
		];
	};
	return (await offered()).filter((each) => isPlain(each) && each.value.startsWith(begun));
}

const named = (value: string): Completion => ({value, about: ''});

function choicesOf({choices = []}: Pick<Flag, 'choices'>): Completion[] {
	return choices.map(named);
}

/** A flag, whichever it is. */
const flagOf = (name: FlagName): Flag => flags[name];

/** The flag that stands before a word and wants it for a value. */
function flagBefore(words: readonly string[], index: number): FlagName | undefined {
	const before = words[index - 1] ?? '';
	return (Object.keys(flags) as FlagName[]).find((name) => {
		const {letter, value} = flagOf(name);
		return value !== undefined && (before === `--${name}` || before === `-${letter}`);
	});
}

function codes(): Completion[] {
	return Object.entries(problemCodes).map(([value, {when}]) => ({value, about: when}));
}

function entries(resume: Resume | undefined): Completion[] {
	if (!resume) return [];
	return localize(resume, chooseLocale(undefined, resume)).sections.flatMap(({entries}) =>
		entries.map((entry) => ({
			value: entryId(entry),
			about: [entry.title, entry.organization].filter(Boolean).join(', '),
		})),
	);
}
