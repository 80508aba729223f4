import {compile} from '../content/compiled.ts';
import {loadResume} from '../content/load.ts';
import {completeMarkdown} from '../markdown/complete.ts';
import {needsOf} from '../markdown/extras/needs.ts';
import {languageFor} from '../messages/index.ts';
import {CallError} from './call/call-error.ts';
import type {Options} from './call/options.ts';
import {compileFiles} from './pack/compile-files.ts';
import {readManifest} from './pack/manifest.ts';
import {pdfFiles} from './pack/pdf-files.ts';
import {summary} from './pack/summary.ts';
import {viewerFiles} from './pack/viewer-files.ts';
import {writePackage} from './pack/write-package.ts';
import {linkTexts, tell} from './resume/open-resume.ts';
import {ownFolder} from './resume/own-folder.ts';

/** The folder of the owner's package that the program is written to; `files` names it. */
const target = 'dist';

/**
 * Writes the viewer and the compiled content into the package in the current folder, and tells what
 * a visitor will download. Resolves to the exit status: 1 when the content has errors; then nothing
 * was written.
 */
export async function pack(options: Options): Promise<number> {
	const manifest = await readManifest('package.json');
	const folder = options.content.packaged ? await ownFolder() : options.content.folder;
	if (folder === undefined)
		throw new CallError('There is no résumé in this folder: my-resume init starts one.');
	const {resume, problems} = await loadResume(folder);
	const errors = problems.filter(({severity}) => severity === 'error');
	if (errors.length > 0) {
		tell(errors);
		process.stderr.write('Nothing was packed: my-resume check shows what to mend.\n');
		return 1;
	}
	const compiled = compile(resume, manifest);
	if (compiled.resume.entries.length === 0)
		throw new CallError('There is nothing to pack: every entry is a draft, or there is none yet.');
	const needs = {
		languages: new Set(resume.locales.map(languageFor)),
		// The texts are parsed already; links are not.
		extras: needsOf(linkTexts(compiled.resume)),
	};
	const files = await viewerFiles(options.home, needs);
	for (const [name, bytes] of await compileFiles(compiled, completeMarkdown))
		files.set(name, bytes);
	const {files: pdfs, advice} = await pdfFiles(resume, completeMarkdown, options.pdf);
	for (const [name, bytes] of pdfs) files.set(name, bytes);
	await writePackage(target, files);
	// The result is the package; on stdout, what runs this from `prepack` may print JSON.
	process.stderr.write(summary(target, files, manifest, {names: [...pdfs.keys()], advice}));
	return 0;
}
