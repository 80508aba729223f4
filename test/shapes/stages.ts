import {defaultOptions} from '../../source/commands/call/flags.ts';
import {check} from '../../source/commands/check.ts';
import {formats} from '../../source/commands/export/formats.ts';
import {documentOf, type Edition} from '../../source/formats/document.ts';
import {docxOf} from '../../source/formats/docx/docx.ts';
import {documentData} from '../../source/formats/pdf/document-data.ts';
import {usualLook} from '../../source/formats/pdf/look.ts';
import {layOutResume} from '../../source/formats/text.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {paintSpans} from '../../source/markdown/style/ansi.ts';
import {defaultMarkdownTheme} from '../../source/markdown/style/style.ts';
import {loadMessages} from '../../source/messages/index.ts';
import {localize} from '../../source/resume/localize.ts';
import type {Resume} from '../../source/resume/types.ts';
import {createBook} from '../../source/viewer/state/book.ts';

/** What one command does with a folder that is loaded, apart from loading it. */
export type Stage = (resume: Resume, folder: string) => Promise<unknown>;

const now = new Date(2026, 0, 1);

async function editionOf({locales: [locale = 'en']}: Resume): Promise<Edition> {
	const messages = await loadMessages([locale]);
	return {locale, messages: messages(locale), markdown: completeMarkdown, now};
}

const printed =
	(width: number): Stage =>
	async (resume) => {
		const edition = await editionOf(resume);
		const paint = {colorLevel: 3, hyperlinks: true, theme: defaultMarkdownTheme} as const;
		const lines = layOutResume(localize(resume, edition.locale), {
			...edition,
			width,
			hyperlinks: true,
		});
		return lines.map((spans) => paintSpans(spans, paint)).join('\n');
	};

const exported =
	(name: 'text' | 'markdown' | 'json' | 'html'): Stage =>
	async (resume) =>
		formats[name].make(resume, [await editionOf(resume)], defaultOptions, {
			advise: () => {},
			outside: undefined,
		});

/** What `check` writes, without writing it. */
async function checked(target: string, json: boolean): Promise<string> {
	const {write} = process.stdout;
	let written = '';
	process.stdout.write = (text) => {
		written += text;
		return true;
	};
	try {
		await check({...defaultOptions, json}, async () => ({kind: 'files', target}));
	} finally {
		process.stdout.write = write;
	}
	return written;
}

const viewed: Stage = async (resume) => {
	const [locale = 'en'] = resume.locales;
	const book = createBook(resume, {
		hyperlinks: true,
		messages: await loadMessages(resume.locales),
		markdown: completeMarkdown,
		now,
		colored: true,
		unicode: true,
		command: (entry = '') => entry,
	});
	const pages = book.pages({locale});
	const searcher = book.searcher(locale, 60);
	while (searcher.prepare());
	const results = ['a', 'a b', '1'].map((query) => searcher.find(query, pages));
	const [page] = pages;
	const [entry] = page?.entries ?? [];
	if (!entry) return results;
	const lines = book.lines(`${entry.section}/${entry.slug}`, locale, 60);
	return [results, searcher.places('a', page?.id ?? '', lines)];
};

/** Every stage by its name, loading aside. */
export const stages: Record<string, Stage> = {
	check: async (_, folder) => checked(folder, false),
	'check --json': async (_, folder) => checked(folder, true),
	'print, 20 columns': printed(20),
	'print, 80 columns': printed(80),
	viewer: viewed,
	'export text': exported('text'),
	'export markdown': exported('markdown'),
	'export json': exported('json'),
	'export html': exported('html'),
	'export docx': async (resume) => docxOf(resume, await editionOf(resume)),
	'what a PDF is made of': async (resume) => {
		const edition = await editionOf(resume);
		const document = documentOf(localize(resume, edition.locale), edition);
		return documentData(document, edition.messages, usualLook);
	},
};
