import type {Edition} from '../../formats/document.ts';
import {layOutResume} from '../../formats/text.ts';
import {textOf} from '../../markdown/style/span.ts';
import {localize} from '../../resume/localize.ts';
import {type DocumentName, extensions} from '../../resume/outputs/documents.ts';
import type {Resume} from '../../resume/types.ts';
import type {Options} from '../call/flags.ts';
import type {MakerName} from './outside/job.ts';
import type {Outside} from './outside/outside.ts';

/** A kind of document. Each loads what it needs only when it is made. */
export type Format = {
	extension: string;
	/** Whether all locales are in one document; else there is one document for each. */
	together: boolean;
	/** Whether it is no text, and not to be written to a terminal. */
	isBinary?: boolean;
	/** Whether nobody knows what it takes to make it, so that it is made in a process of its own. */
	outside?: MakerName;
	/**
	 * Makes the document; of several editions when all locales are in one, the first one leading.
	 * Throws a `CallError` when something is not installed.
	 */
	make: (
		resume: Resume,
		editions: readonly [Edition, ...Edition[]],
		options: Options,
		help: Help,
	) => Promise<string | Uint8Array>;
};

/** What a document is made with. */
type Help = {
	/** Takes sentences for the owner. */
	advise: (sentence: string) => void;
	/** That process, for a format that needs it. */
	outside: Outside | undefined;
	/** Whether it is one of many, so that only what its owner should change is told. */
	isOneOfMany?: boolean;
};

const defaultWidth = 80;
/** As many as fit on one line. */
const mostNamed = 12;

function lostCharacters(lost: ReadonlySet<string>): string {
	const named = [...lost].slice(0, mostNamed).join(' ');
	const more = lost.size > mostNamed ? ' …' : '';
	return `ASCII has nothing for ${named}${more}, so they appear as “?”.`;
}

export const formats = {
	text: {
		extension: extensions.text,
		together: false,
		async make(resume, [edition], {width = defaultWidth, ascii}, {advise}) {
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
		extension: extensions.markdown,
		together: false,
		make: async (resume, [edition]) =>
			(await import('../../formats/markdown.ts')).markdownOf(resume, edition),
	},
	json: {
		extension: extensions.json,
		together: false,
		async make(resume, [{locale, markdown}]) {
			const {jsonResume} = await import('../../formats/json-resume.ts');
			return `${JSON.stringify(jsonResume(resume, locale, markdown), undefined, 2)}\n`;
		},
	},
	html: {
		extension: extensions.html,
		together: true,
		make: async (resume, editions) =>
			(await import('../../formats/html/page.ts')).htmlOf(resume, editions),
	},
	pdf: {
		extension: extensions.pdf,
		together: false,
		isBinary: true,
		outside: 'pdf',
		async make(resume, [edition], look, {advise, outside, isOneOfMany = false}) {
			const {makePdf} = await import('./make-pdf.ts');
			const {
				bytes,
				advice,
				pages = 1,
				filled = 1,
			} = await makePdf(resume, edition, look, needed(outside));
			const {extentText} = await import('../../formats/pdf/extent-text.ts');
			const language = look.locale === 'all' ? `${edition.locale}: ` : '';
			if (!isOneOfMany) advise(language + extentText(pages, filled));
			advice.forEach(advise);
			return bytes;
		},
	},
	docx: {
		extension: extensions.docx,
		together: false,
		isBinary: true,
		outside: 'docx',
		async make(resume, [edition], look, {outside}) {
			const {makeDocx} = await import('./make-docx.ts');
			return (await makeDocx(resume, edition, look, needed(outside))).bytes;
		},
	},
} as const satisfies Record<DocumentName, Format>;

function needed(outside: Outside | undefined): Outside {
	if (!outside) throw new Error('There is no process to make the document in.');
	return outside;
}
