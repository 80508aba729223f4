import {FolderError} from '../../content/files/folder-error.ts';
import {loadResume} from '../../content/load.ts';
import {compilerPackage, findCompiler, findFont, installing} from '../../formats/pdf/packages.ts';
import {scriptFonts} from '../../formats/pdf/script-fonts.ts';
import {localize} from '../../resume/localize.ts';
import type {Problem, Resume} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import {allOf} from '../call/lists.ts';
import {summaryLine} from '../check/report.ts';
import type {OwnFiles} from '../resume/source.ts';
import type {Finding} from './finding.ts';

/** Looks at the content that `find` finds, and at what its PDFs take. */
export async function examineContent(find: () => Promise<OwnFiles>): Promise<Finding[]> {
	try {
		const {resume, problems} = await loadResume((await find()).target, {surface: 'everything'});
		return [...contentFindings(resume, problems), ...pdfFindings(resume)];
	} catch (error) {
		if (!(error instanceof CallError || error instanceof FolderError)) throw error;
		return [{subject: 'content', state: 'missing', words: error.message}];
	}
}

function contentFindings(resume: Resume, problems: readonly Problem[]): Finding[] {
	const {entries, locales} = resume;
	const words = summaryLine(problems, entries.length, locales.length);
	if (entries.every(({draft}) => draft))
		return [
			{
				subject: 'content',
				state: 'missing',
				words: `${words} There is nothing to publish yet.`,
				advice: 'Write an entry, or remove “draft: true” from one.',
			},
		];
	const errors = problems.filter(({severity}) => severity === 'error');
	const examples = problems.filter(({code}) => code === 'template-text');
	return [
		{
			subject: 'content',
			state: problems.length > 0 ? 'note' : 'ready',
			words,
			advice: problems.length > 0 ? 'my-resume check' : undefined,
		},
		...(errors.length > 0
			? [missing('errors', 'Fix them first: pack and the workflows stop at errors.')]
			: []),
		...(examples.length > 0
			? [
					missing(
						'examples',
						'Some text is still the template’s: pack stops there without --force.',
					),
				]
			: []),
	];
}

function missing(subject: 'errors' | 'examples', words: string): Finding {
	return {subject, state: 'missing', words};
}

/** PDFs are welcome everywhere, and needed nowhere. */
function pdfFindings(resume: Resume): Finding[] {
	if (!findCompiler())
		return [
			{
				subject: 'PDF',
				state: 'note',
				words: 'No compiler is installed, so what you publish has no PDF.',
				advice: installing([compilerPackage]),
			},
		];
	const ready: Finding = {subject: 'PDF', state: 'ready', words: 'Typst’s compiler is installed.'};
	const fonts = resume.locales.flatMap((locale) =>
		scriptFonts(JSON.stringify(localize(resume, locale)), locale),
	);
	const lacking = fonts.filter((font) => !findFont(font.package));
	if (lacking.length === 0) return [ready];
	const scripts = [...new Set(lacking.map(({script}) => script))];
	return [
		ready,
		{
			subject: 'fonts',
			state: 'note',
			words: `For ${allOf(scripts)}, a PDF takes whatever font a computer has.`,
			advice: installing(new Set(lacking.map((font) => font.package))),
		},
	];
}
