import path from 'node:path';
import {plainLine} from '../resume/plain-text.ts';
import {CallError} from './call/call-error.ts';
import {quoted} from './call/quoted.ts';
import {answersTo} from './init/answers.ts';
import {Stopped} from './init/ask.ts';
import {type InitCall, readInitCall} from './init/call.ts';
import {exampleContent} from './init/example-content.ts';
import {fromJsonResume} from './init/from-json-resume.ts';
import {initHelp} from './init/help.ts';
import type {NewFile} from './init/new-file.ts';
import {type PackageFacts, packageFiles} from './init/package-files.ts';
import {packageNameFrom} from './init/package-name.ts';
import {resumeContent} from './init/resume-content.ts';
import {refuseCollisions, writeFiles} from './init/write-files.ts';
import {tell} from './resume/open-resume.ts';

/** What a new package is made of. */
type Start = Pick<PackageFacts, 'name' | 'headline' | 'locales'> & {content: NewFile[]};

/**
 * Starts a résumé of one's own: writes a package of examples, or of a JSON Resume, into a folder.
 * `argv` is what stands behind `init`, `version` that of this program. Resolves to the exit status:
 * 130 if its owner stopped at a question, with nothing written. Throws a `CallError`.
 */
export async function init(argv: readonly string[], version: string): Promise<number> {
	const call = readInitCall(argv);
	if (!call) {
		process.stdout.write(initHelp);
		return 0;
	}
	try {
		await start(call, version);
		return 0;
	} catch (error) {
		if (error instanceof Stopped) return 130;
		throw error;
	}
}

async function start(call: InitCall, version: string): Promise<void> {
	// Before any question: nobody likes to answer for nothing.
	await refuseCollisions(call.folder, packageFiles({...unknown, version}));
	const {content, ...facts} = call.from === undefined ? await asked(call) : await brought(call);
	const packageName =
		call.package ?? packageNameFrom([facts.name, path.basename(path.resolve(call.folder))]);
	const files = [...packageFiles({...facts, packageName, version}), ...content];
	await refuseCollisions(call.folder, files);
	await writeFiles(call.folder, files);
	process.stdout.write(nextSteps(call, facts.name, packageName, files.length));
}

const unknown = {packageName: '', name: '', headline: undefined, locales: []};

async function asked(call: InitCall): Promise<Start> {
	const hasTerminal = Boolean(process.stdin.isTTY && process.stderr.isTTY);
	const answers = await answersTo(call, hasTerminal);
	return {...answers, content: exampleContent(answers)};
}

async function brought(call: InitCall): Promise<Start> {
	const {from = '', locales: wanted, ...flags} = call;
	const {resume, problems} = await fromJsonResume(from, wanted?.[0]);
	const {locales} = resume;
	const missing = wanted?.find((locale) => !locales.includes(locale));
	if (missing !== undefined)
		throw new CallError(
			`Beside ${quoted(from)} there is no file in ${quoted(missing)}: leave it out of --locales, and translate what is there later.`,
		);
	const profiles = Object.entries(resume.profiles).map(([locale, profile]) => {
		const {name = profile.name, headline = profile.headline, email = profile.email} = flags;
		const rest = {...profile, name};
		if (headline !== undefined) rest.headline = headline;
		if (email !== undefined) rest.email = email;
		return [locale, rest] as const;
	});
	const [first] = profiles.filter(([locale]) => locale === locales[0]);
	tell(problems.filter(({severity}) => severity === 'error'));
	return {
		name: first?.[1].name ?? '',
		headline: first?.[1].headline,
		locales,
		content: resumeContent({...resume, profiles: Object.fromEntries(profiles)}),
	};
}

function nextSteps(call: InitCall, name: string, packageName: string, count: number): string {
	const what = call.from === undefined ? 'the examples' : 'what was brought over';
	return `${name === '' ? 'A résumé' : `The résumé of ${plainLine(name)}`} is begun in ${quoted(call.folder)}: ${count} files.

  cd ${shellWord(call.folder)}
  npm install
  npm start          opens it; npm run dev shows each change as you save
  npm run check      tells what is wrong or missing

Edit ${what} in content/, then npm publish: visitors type npx ${packageName}.
`;
}

/** A path as a word for a shell: for those of Windows between double quotes, which no path holds. */
function shellWord(text: string): string {
	const plain = plainLine(text);
	if (/^[\w./~@%+-]+$/.test(plain)) return plain;
	return process.platform === 'win32' ? `"${plain}"` : `'${plain.replaceAll("'", "'\\''")}'`;
}
