import {existsSync} from 'node:fs';
import path from 'node:path';
import {lookUp, textIn} from '../../../../data/value.ts';
import type {Site} from '../site.ts';
import {academicPages} from './academic-pages.ts';
import {alFolio} from './al-folio.ts';
import {minimalResume} from './minimal-resume.ts';
import {modernResume} from './modern-resume.ts';
import {onlineCv} from './online-cv.ts';
import {resumeTemplate} from './resume-template.ts';
import type {Theme} from './theme.ts';
import {usualTheme} from './usual.ts';

/** The themes that keep something of a résumé in a way of their own. */
const themes: readonly Theme[] = [
	onlineCv,
	resumeTemplate,
	minimalResume,
	modernResume,
	alFolio,
	academicPages,
];

/** The themes that a site shows signs of, perhaps several; the last is what all have in common. */
export function themesOf(site: Site): Theme[] {
	const named = textIn(site.map, 'remote_theme', 'theme') ?? '';
	const own = themes.filter(
		({signs, name, file}) =>
			(signs && lookUp(site.map.fields, signs) !== undefined) ||
			name?.test(named) ||
			(file !== undefined && existsSync(path.join(site.folder.path, site.dataDir, file))),
	);
	return [...own, usualTheme];
}

/** The answer of the first theme that has one. */
export function fromThemes<Answer>(
	themes: readonly Theme[],
	ask: (theme: Theme) => Answer | undefined,
): Answer | undefined {
	return themes.map(ask).find((answer) => answer !== undefined);
}
