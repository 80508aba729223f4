import {paintSpans} from '../../markdown/style/ansi.ts';
import {defaultMarkdownTheme} from '../../markdown/style/style.ts';
import type {LocalizedResume} from '../../resume/localize.ts';
import type {LayoutOptions} from '../page-layout.ts';
import {layOutResume} from '../text.ts';
import {asciiWriter, resumeWith} from './in-ascii.ts';

const paint = {
	colorLevel: 0,
	hyperlinks: false,
	theme: defaultMarkdownTheme,
	ascii: true,
} as const;

/**
 * The whole résumé as lines of ASCII alone, none wider than was asked for: letters are written in ASCII
 * before they are laid out, as some of them become two. `lost` are those that ASCII has nothing for.
 */
export function asciiText(
	resume: LocalizedResume,
	options: Omit<LayoutOptions, 'transliterate'>,
): {lines: string[]; lost: ReadonlySet<string>} {
	const {write, lost} = asciiWriter(options.locale);
	const lines = layOutResume(resumeWith(resume, write), {...options, transliterate: write});
	return {lines: lines.map((spans) => write(paintSpans(spans, paint))), lost};
}
