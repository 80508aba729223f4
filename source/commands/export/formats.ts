import type {Edition} from '../../formats/document.ts';
import {layOutResume} from '../../formats/text.ts';
import {textOf} from '../../markdown/style/span.ts';
import {localize} from '../../resume/localize.ts';
import type {Resume} from '../../resume/types.ts';
import type {Options} from '../call/flags.ts';
import type {FormatName} from './names.ts';

/** A kind of document. Each loads what it needs only when it is made. */
export type Format = {
	extension: string;
	/** Whether all locales are in one document; else there is one document for each. */
	together: boolean;
	/** Whether it is no text, and not to be written to a terminal. */
	isBinary?: boolean;
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
/** As many as fit on one line. */
const mostNamed = 12;

function lostCharacters(lost: ReadonlySet<string>): string {
	const named = [...lost].slice(0, mostNamed).join(' ');
	const more = lost.size > mostNamed ? ' …' : '';
	return `In ASCII there is nothing for ${named}${more}: a “?” stands in their place.`;
}

export const formats = {
	text: {
		extension: 'txt',
		together: false,
		async make(resume, [edition], {width = defaultWidth, ascii}, advise) {
			const setting = {...edition, width, hyperlinks: false};
			const localized = localize(resume, edition.locale);
			if (ascii) {
				const {asciiText} = await import('../../formats/ascii/ascii-text.ts');
				const {lines, lost} = asciiText(localized, setting);
				if (lost.size > 0) advise(lostCharacters(lost));
				return `${lines.join('\n')}\n`;
			}
			const lines = layOutResume(localized, setting);
			return `${lines.map(textOf).join('\n')}\n`;
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
		isBinary: true,
		async make(resume, [edition], look, advise) {
			const {makePdf} = await import('./make-pdf.ts');
			const {bytes, advice} = await makePdf(resume, edition, look);
			advice.forEach(advise);
			return bytes;
		},
	},
	docx: {
		extension: 'docx',
		together: false,
		isBinary: true,
		make: async (resume, [edition]) =>
			(await import('../../formats/docx/docx.ts')).docxOf(resume, edition),
	},
} as const satisfies Record<FormatName, Format>;
