import {paintSpans} from '../../markdown/style/ansi.ts';
import {defaultMarkdownTheme} from '../../markdown/style/style.ts';
import type {LocalizedResume} from '../../resume/localize.ts';
import type {Setting} from '../setting.ts';
import {setResume} from '../text.ts';
import {asciiWriter, resumeWith} from './in-ascii.ts';

const paint = {
	colorLevel: 0,
	hyperlinks: false,
	theme: defaultMarkdownTheme,
	ascii: true,
} as const;

/**
 * The whole résumé as lines of ASCII alone, none wider than the setting: letters are written in ASCII
 * before they are set, as some of them become two. `lost` are those that ASCII has nothing for.
 */
export function asciiText(
	resume: LocalizedResume,
	setting: Omit<Setting, 'letters'>,
): {lines: string[]; lost: ReadonlySet<string>} {
	const {write, lost} = asciiWriter(setting.locale);
	const lines = setResume(resumeWith(resume, write), {...setting, letters: write});
	return {lines: lines.map((spans) => write(paintSpans(spans, paint))), lost};
}
