import path from 'node:path';
import {shellWord} from '../content/names/shell-word.ts';
import {plainLine} from '../resume/plain-text.ts';
import type {Problem, Resume} from '../resume/types.ts';
import {CallError} from './call/call-error.ts';
import {exitStatus} from './call/exit-status.ts';
import type {Options} from './call/flags.ts';
import {allOf} from './call/lists.ts';
import {quoted} from './call/quoted.ts';
import {problemLine} from './check/report.ts';
import {askMissing} from './init/answers.ts';
import {Stopped} from './init/ask.ts';
import {bringOver} from './init/bring-over.ts';
import {exampleContent} from './init/example-content.ts';
import type {NewFile} from './init/files/new-file.ts';
import {refuseCollisions} from './init/files/refuse-collisions.ts';
import {tidyUp, writeFiles} from './init/files/write-files.ts';
import {type InitOptions, readInitOptions} from './init/init-options.ts';
import {type PackageFacts, packageFiles} from './init/package-files.ts';
import {packageNameFrom} from './init/package-name.ts';
import {resumeContent} from './init/resume-content.ts';

/** What is known of a new résumé, its files, and perhaps what it was brought over from. */
type NewResume = Pick<PackageFacts, 'name' | 'headline' | 'locales'> & {
	content: NewFile[];
	source?: string;
};

/**
 * Starts a résumé of one's own: writes a package of examples, or of a JSON Resume, into a folder.
 * `version` is that of this program. Resolves to the exit status: that of a stop, with nothing written,
 * if a question was answered with Ctrl-C. Throws a `CallError`.
 */
export async function init(folder: string, options: Options, version: string): Promise<number> {
	try {
		await createPackage(readInitOptions(folder, options), version);
		return exitStatus.done;
	} catch (error) {
		if (error instanceof Stopped) return exitStatus.stopped;
		throw error;
	}
}

async function createPackage(options: InitOptions, version: string): Promise<void> {
	const {folder, from, serve} = options;
	await tidyUp(folder);
	// Before any question, so that no answer is wasted.
	await refuseCollisions(folder, packageFiles({...unknown, version, serve}));
	const {content, source, ...facts} =
		from === undefined ? await fromAnswers(options) : await fromFile(from, options);
	const packageName =
		options.package ?? packageNameFrom([facts.name, path.basename(path.resolve(folder))]);
	const files = [...packageFiles({...facts, packageName, version, serve}), ...content];
	await refuseCollisions(folder, files);
	await writeFiles(folder, files);
	process.stdout.write(nextSteps(options, facts.name, packageName, {count: files.length, source}));
}

const unknown = {packageName: '', name: '', headline: undefined, locales: []};

async function fromAnswers(options: InitOptions): Promise<NewResume> {
	const hasTerminal = Boolean(process.stdin.isTTY && process.stderr.isTTY);
	const answers = await askMissing(options, hasTerminal);
	return {...answers, content: exampleContent(answers)};
}

async function fromFile(
	from: string,
	{locales: wanted, ...flags}: InitOptions,
): Promise<NewResume> {
	const {resume, kept, format, left} = await bringOver(from, wanted?.[0]);
	const {locales} = resume;
	const missing = wanted?.find((locale) => !locales.includes(locale));
	if (missing !== undefined)
		throw new CallError(
			`${quoted(from)} has no version in ${quoted(missing)}: leave that out of --locales, and translate the content later.`,
		);
	const profiles = Object.entries(resume.profiles).map(([locale, profile]) => {
		const {name = profile.name, headline = profile.headline, email = profile.email} = flags;
		const rest = {...profile, name};
		if (headline !== undefined) rest.headline = headline;
		if (email !== undefined) rest.email = email;
		return [locale, rest] as const;
	});
	const [first] = profiles.filter(([locale]) => locale === locales[0]);
	process.stderr.write(leftLines(from, left));
	return {
		source: `Imported ${contentsOf(resume, kept.files)} from ${format ?? quoted(from)}.`,
		name: first?.[1].name ?? '',
		headline: first?.[1].headline,
		locales,
		content: resumeContent({...resume, profiles: Object.fromEntries(profiles)}, kept),
	};
}

/** How many of the values that cannot be brought over are named. */
const maximumNamed = 5;

/** What could not be brought over, for stderr; empty if everything was. */
function leftLines(from: string, left: readonly Problem[]): string {
	if (left.length === 0) return '';
	const named = left.slice(0, maximumNamed).map((problem) => `  ${problemLine(problem)}\n`);
	const more = left.length - named.length;
	const rest = more > 0 ? `  … and ${more} more: my-resume check -c ${shellWord(from)}\n` : '';
	return `Not imported:\n${named.join('')}${rest}`;
}

/** How much there is in a résumé, and what lies beside it: `7 entries in 3 sections (en, fr), private.yml`. */
function contentsOf({entries, sections, locales}: Resume, beside: readonly NewFile[]): string {
	const counted = (amount: number, one: string, many: string) =>
		`${amount} ${amount === 1 ? one : many}`;
	const parts = counted(sections.length, 'section', 'sections');
	const all = `${counted(entries.length, 'entry', 'entries')} in ${parts} (${locales.join(', ')})`;
	const names = beside.slice(0, maximumNamed).map((file) => file.path.replace(/^content\//, ''));
	const more = beside.length - names.length;
	return allOf([all, ...names, ...(more > 0 ? [counted(more, 'other file', 'other files')] : [])]);
}

function nextSteps(
	{folder, from}: InitOptions,
	name: string,
	packageName: string,
	{count, source}: {count: number; source: string | undefined},
): string {
	const what = from === undefined ? 'the examples' : 'what was imported';
	const origin = source === undefined ? '' : `${plainLine(source)}\n`;
	return `${origin}Created ${name === '' ? 'a résumé' : `the résumé of ${plainLine(name)}`} in ${quoted(folder)} (${count} files).

  cd ${shellWord(folder.startsWith('-') ? `./${folder}` : folder)}
  npm install
  npm start          opens it; npm run dev shows each change as you save
  npm run check      says what’s wrong or missing

Edit ${what} in content/, then run npm publish.
Visitors type npx ${packageName}.
`;
}
