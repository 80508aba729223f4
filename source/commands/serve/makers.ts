import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Edition} from '../../formats/document.ts';
import {fileName} from '../../formats/names/file-name.ts';
import type {Locale, Resume} from '../../resume/types.ts';
import {makeDocx} from '../export/make-docx.ts';
import {makePdf} from '../export/make-pdf.ts';
import {goOutside} from '../export/outside/outside.ts';
import type {Prepared} from '../resume/open-resume.ts';

const makers = {pdf: makePdf, docx: makeDocx};
const usual = {design: undefined, paper: undefined, pages: undefined};

/** What was begun last: one document at a time, whoever asks for how many. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * What makes documents that need a process of their own, in the look that their owner wants. They reject
 * with an error that says why when they can't. What is in the folder of a package, `packed`, is taken from there.
 */
export function documentMakers(
	home: string,
	{resume, markdown, messages}: {resume: Resume} & Prepared,
	packed: string | undefined,
): Record<'pdf' | 'docx', (locale: Locale) => Promise<Uint8Array>> {
	const make = async (format: 'pdf' | 'docx', locale: Locale) => {
		const outside = goOutside(home, format);
		try {
			const edition: Edition = {
				...{locale, markdown, messages: messages(locale)},
				now: new Date(),
			};
			return (await makers[format](resume, edition, usual, outside)).bytes;
		} finally {
			outside.close();
		}
	};
	const inTurn = (format: 'pdf' | 'docx') => async (locale: Locale) => {
		if (packed !== undefined) {
			const file = path.join(packed, fileName(resume, format, locale));
			const bytes = await readFile(file).catch(() => undefined);
			if (bytes) return bytes;
		}
		const made = turn.then(() => make(format, locale));
		turn = made.catch(() => {});
		return made;
	};
	return {pdf: inTurn('pdf'), docx: inTurn('docx')};
}
