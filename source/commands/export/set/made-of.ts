import {statSync} from 'node:fs';
import path from 'node:path';
import {readPicture} from '../../../content/files/photo.ts';
import {versionOf} from '../../../formats/pdf/packages.ts';
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
	const known = new WeakMap<Resume, Map<string, unknown[]>>();
	const versionIn = once((name) => [name, versionOf(name)]);
	/** What tells what stands in a résumé in a locale, or in all of them, and what that needs. */
	const textOf = (resume: Resume, locale: Locale, isWhole: boolean) => {
		const ofResume = known.get(resume) ?? new Map<string, unknown[]>();
		known.set(resume, ofResume);
		const name = isWhole ? '' : locale;
		const before = ofResume.get(name);
		if (before) return before;
		const text = JSON.stringify(isWhole ? resume : [resume.locales, localize(resume, locale)]);
		const month = text.includes('"present":true') && now.toISOString().slice(0, 7);
		const found = [hashOf(text), month, pdfPackages(text, locale).map(versionIn)];
		ofResume.set(name, found);
		return found;
	};
	const photoOf = once((file) => hashOf(readPicture(file)?.bytes ?? ''));
	return ({format, locales}, resume) => {
		const [locale] = locales;
		const profile = resume.profiles[locale];
		const {photo} = profile ?? {};
		const isSet = format === 'pdf' || format === 'docx';
		return hashOf(
			JSON.stringify([
				...[format, locales, program],
				textOf(resume, locale, format === 'html' || format === 'json'),
				...[isSet && askedLook(profile, options), photo?.file !== undefined && photoOf(photo.file)],
			]),
		);
	};
}

/** The same as `find`, asked but once for each name. */
function once<Found>(find: (name: string) => Found): (name: string) => Found {
	const known = new Map<string, Found>();
	return (name) => {
		const found = known.get(name) ?? find(name);
		known.set(name, found);
		return found;
	};
}
