import {statSync} from 'node:fs';
import path from 'node:path';
import {readPicture} from '../../../content/files/photo.ts';
import {pdfPackages} from '../../../formats/pdf/pdf.ts';
import {localize} from '../../../resume/localize.ts';
import type {Planned} from '../../../resume/outputs/output.ts';
import type {Locale, Resume} from '../../../resume/types.ts';
import type {Options} from '../../call/flags.ts';
import type {Program} from '../../resume/program.ts';
import {askedLook} from '../asked-look.ts';
import {hashOf} from './written-list.ts';

/**
 * What tells what a document is made of: the text of its variant in its languages, its look with the photo
 * and the fonts, the program, and the month where something goes on until today.
 */
export function madeOf(
	{version, home}: Program,
	options: Options,
	now: Date,
): (planned: Planned, resume: Resume) => string {
	// A clone keeps its version while the program changes.
	const program = [version, statSync(path.join(home, 'start.cjs')).mtimeMs];
	const texts = new WeakMap<Resume, Map<string, string>>();
	const textOf = (resume: Resume, locale: Locale | undefined) => {
		const known = texts.get(resume) ?? new Map<string, string>();
		texts.set(resume, known);
		const text =
			known.get(locale ?? '') ??
			JSON.stringify(locale === undefined ? resume : [resume.locales, localize(resume, locale)]);
		known.set(locale ?? '', text);
		return text;
	};
	const photos = new Map<string, string>();
	const photoOf = (file: string) => {
		const known = photos.get(file) ?? hashOf(readPicture(file)?.bytes ?? '');
		photos.set(file, known);
		return known;
	};
	return ({format, locales}, resume) => {
		const [locale] = locales;
		// These take from all languages.
		const text = textOf(resume, format === 'html' || format === 'json' ? undefined : locale);
		const {design, photo} = resume.profiles[locale] ?? {};
		const isSet = format === 'pdf' || format === 'docx';
		return hashOf(
			JSON.stringify([
				...[format, locales, program, hashOf(text)],
				...[isSet && askedLook(design, options), photo?.file && photoOf(photo.file)],
				format === 'pdf' && pdfPackages(text, locale),
				text.includes('"present":true') && now.toISOString().slice(0, 7),
			]),
		);
	};
}
