import {isFromRight} from '../../formats/language.ts';
import {shorten, shortenLines} from '../../markdown/layout/fit-text.ts';
import {textWidth} from '../../markdown/layout/width.ts';
import {justify, runsWidth, type TextRun} from './row-painter.ts';
import type {Scene} from './scene.ts';

type HeaderContent = Pick<Scene, 'profile' | 'filter' | 'locales' | 'locale' | 'columns'>;

/** Columns between the headline and the languages. */
const gap = 2;
/** A word or two of a headline would say nothing. */
const leastHeadline = 20;

/** Whose résumé this is, and its languages, with the current one in brackets. */
export function header({profile, filter, locales, locale, columns}: HeaderContent): TextRun[] {
	const shown = locales.length > 1 ? locales : [];
	const tags = shown.map(
		(tag): TextRun => ({
			text: tag === locale ? `[${tag}]` : ` ${tag} `,
			as: tag === locale ? 'currentLocale' : 'locale',
			action: {type: 'switchTo', locale: tag},
		}),
	);
	// If not all fit, only the current one is shown.
	const right =
		runsWidth(tags) <= columns / 2 ? tags : tags.filter(({as}) => as === 'currentLocale');
	const taken = runsWidth(right);
	const room = columns - 2 - (taken > 0 ? taken + gap : 0);
	// If there is no room for both, the filter matters more than the name.
	const isCrowded = filter !== undefined && textWidth(`${profile.name} · ${filter}`) > room;
	const name = isCrowded ? '' : shorten(profile.name, room);
	const forHeadline = room - (name ? textWidth(name) + 3 : 0);
	const [headline = ''] = shortenLines(filter ?? profile.headline ?? '', forHeadline, 1);
	const isWhole = filter !== undefined || textWidth(profile.headline ?? '') <= forHeadline;
	const tells = headline !== '' && (isWhole || textWidth(headline) >= leastHeadline);
	const separator = name ? ' · ' : '';
	const left: TextRun[] = [{text: name, as: 'name'}];
	if (tells)
		left.push({text: separator + headline, as: filter === undefined ? 'headline' : 'open'});
	return isFromRight(locale) ? justify(right, left, columns) : justify(left, right, columns);
}
