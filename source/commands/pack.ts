import {compile} from '../content/compile.ts';
import {fileName} from '../formats/names/file-name.ts';
import {completeMarkdown} from '../markdown/complete.ts';
import {needsOf} from '../markdown/extras/needs.ts';
import {languageFor} from '../messages/index.ts';
import type {Problem} from '../resume/types.ts';
import {CallError} from './call/call-error.ts';
import {exitStatus} from './call/exit-status.ts';
import type {Options} from './call/flags.ts';
import {groupProblems} from './check/grouped.ts';
import {problemReport} from './check/report.ts';
import {pdfsOf, wordDocumentsOf} from './export/each-language.ts';
import {goOutside, type Outside} from './export/outside/outside.ts';
import {replaceFolder, tidyUp} from './files/replace-folder.ts';
import {compileFiles} from './pack/compile-files.ts';
import {type Manifest, readManifest} from './pack/manifest.ts';
import {summary} from './pack/summary.ts';
import {viewerFiles} from './pack/viewer-files.ts';
import {refuseNamed} from './pack/whose.ts';
import {linkTexts, reportErrors} from './resume/open-resume.ts';
import type {Program} from './resume/program.ts';
import {seenOn} from './resume/seen-on.ts';
import {type OwnFiles, readSource} from './resume/source.ts';

/** The folder of the owner's package that the program is written to; `files` names it. */
const target = 'dist';

/**
 * Writes the viewer and the compiled content into the package in the current folder, and says what a
 * visitor will download. Resolves to the exit status; when the content has errors, or texts of the
 * template and no `force`, nothing is written.
 */
export async function pack(options: Options, {home}: Program, source: OwnFiles): Promise<number> {
	const manifest = await readManifest('package.json');
	if (options.anonymous) await refuseNamed(source, manifest);
	await tidyUp(target);
	const outside = goOutside(home, 'pdf');
	return packWith(outside, manifest, options, home, source).finally(outside.close);
}

async function packWith(
	outside: Outside,
	manifest: Manifest,
	options: Options,
	home: string,
	source: OwnFiles,
): Promise<number> {
	const {resume, problems} = await readSource(seenOn(source, 'package', options));
	const errors = problems.filter(({severity}) => severity === 'error');
	if (errors.length > 0) {
		reportErrors(errors);
		process.stderr.write('Nothing was packed: my-resume check shows what to fix.\n');
		return exitStatus.contentErrors;
	}
	const left = options.force ? [] : problems.filter(({code}) => code === 'template-text');
	if (left.length > 0) {
		reportTogether(left);
		process.stderr.write('Nothing was packed: replace the template text above, or add --force.\n');
		return exitStatus.contentErrors;
	}
	const compiled = compile(resume, manifest);
	if (compiled.resume.entries.length === 0)
		throw new CallError(
			'There is nothing to pack: every entry is a draft, or there are no entries yet.',
		);
	const needs = {
		languages: new Set(resume.locales.map(languageFor)),
		// The texts are parsed already; links are not.
		extras: needsOf(linkTexts(compiled.resume)),
	};
	const files = await viewerFiles(home, needs);
	for (const [name, bytes] of await compileFiles(compiled, completeMarkdown))
		files.set(name, bytes);
	const {made, refused, advice} = await pdfsOf(resume, completeMarkdown, options, outside);
	if (refused !== undefined) advice.push(`The package has no PDF. ${refused}`);
	const words = options.docx ? await wordDocumentsOf(resume, completeMarkdown, options, home) : [];
	const documents = [
		...[...made].map(([locale, bytes]) => [fileName(resume, 'pdf', locale), bytes] as const),
		...[...words].map(([locale, bytes]) => [fileName(resume, 'docx', locale), bytes] as const),
	];
	for (const [name, bytes] of documents) files.set(name, Buffer.from(bytes));
	await replaceFolder(target, files, {list: 'packed.json', command: 'my-resume pack'});
	// On stderr: run from `prepack`, npm's own stdout may be JSON.
	process.stderr.write(
		summary(target, files, manifest, {
			names: documents.map(([name]) => name),
			advice,
		}),
	);
	return exitStatus.done;
}

function reportTogether(problems: readonly Problem[]): void {
	for (const problem of groupProblems(problems)) {
		const lines = problemReport(problem, undefined, {width: 80, colorLevel: 0});
		process.stderr.write(`${lines.join('\n')}\n`);
	}
}
