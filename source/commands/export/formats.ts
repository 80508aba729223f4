import type {Edition} from '../../formats/document.ts';
import {paintSpans} from '../../markdown/ansi.ts';
import {defaultMarkdownTheme} from '../../markdown/style.ts';
import {localize} from '../../resume/localize.ts';
import type {Resume} from '../../resume/types.ts';
import type {Options} from '../options.ts';
import type {FormatName} from './names.ts';

/** A kind of document. Each loads what it takes only when it is asked for. */
export type Format = {
	extension: string;
	/** Whether all locales are in one document; else there is one document for each. */
	together: boolean;
	/**
	 * Makes the document; of several editions when all locales are in one, the first one leading.
	 * `advise` takes sentences for the owner. Throws a `CallError` when something is not installed.
	 */
	make: (
		resume: Resume,
		editions: readonly [Edition, ...Edition[]],
		options: Options,
		advise: (sentence: string) => void,
	) => Promise<string | Uint8Array>;
};

const defaultWidth = 80;

export const formats = {
	text: {
		extension: 'txt',
		together: false,
		async make(resume, [edition], {width = defaultWidth, ascii}) {
			const {setResume} = await import('../../formats/text.ts');
			const lines = setResume(localize(resume, edition.locale), {
				...edition,
				width,
				hyperlinks: false,
			});
			const paint = {colorLevel: 0, hyperlinks: false, theme: defaultMarkdownTheme, ascii} as const;
			return `${lines.map((spans) => paintSpans(spans, paint)).join('\n')}\n`;
		},
	},
	markdown: {
		extension: 'md',
		together: false,
		make: async (resume, [edition]) =>
			(await import('../../formats/markdown.ts')).markdownOf(resume, edition),
	},
	json: {
		extension: 'json',
		together: false,
		async make(resume, [{locale}]) {
			const {jsonResume} = await import('../../formats/json-resume.ts');
			return `${JSON.stringify(jsonResume(resume, locale), undefined, 2)}\n`;
		},
	},
	html: {
		extension: 'html',
		together: true,
		make: async (resume, editions) =>
			(await import('../../formats/html/page.ts')).htmlOf(resume, editions),
	},
	pdf: {
		extension: 'pdf',
		together: false,
		async make(resume, [edition], {pdf: look}, advise) {
			const {makePdf} = await import('../make-pdf.ts');
			const {bytes, advice} = await makePdf(resume, edition, look);
			advice.forEach(advise);
			return bytes;
		},
	},
} as const satisfies Record<FormatName, Format>;
