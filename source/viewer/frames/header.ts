import {isFromRight} from '../../formats/language.ts';
import {type CutMark, shorten, shortenLines} from '../../markdown/layout/fit-text.ts';
import {textWidth} from '../../markdown/layout/width.ts';
import type {Locale, Profile} from '../../resume/types.ts';
import {headerRoom, nameSeparator} from '../layout/header-room.ts';
import {memoizeByObject, ofWindows} from '../layout/memoize.ts';
import {justify, type TextRun} from './row-painter.ts';
import type {Scene} from './scene.ts';

type HeaderContent = Pick<Scene, 'profile' | 'filter' | 'locales' | 'locale' | 'columns'> &
	Partial<Pick<Scene, 'cutMark'>>;

/** A word or two of a headline would say nothing. */
const leastHeadline = 20;

/** Whose résumé this is, and its languages, with the current one in brackets. */
export function header(content: HeaderContent): readonly TextRun[] {
	const {profile, filter, locales, locale, columns, cutMark} = content;
	return headerRuns(profile, filter, locales, locale, columns, cutMark);
}

/** From one key to the next it hardly ever changes. */
const headerRuns = memoizeByObject(makeRuns, ofWindows);

function makeRuns(
	profile: Profile,
	filter: string | undefined,
	locales: readonly Locale[],
	locale: Locale,
	columns: number,
	cutMark: CutMark | undefined,
): TextRun[] {
	const {shown, room} = headerRoom(locales, locale, columns);
	const right = shown.map(
		(tag): TextRun => ({
			text: tag === locale ? `[${tag}]` : ` ${tag} `,
			as: tag === locale ? 'currentLocale' : 'locale',
			action: {type: 'switchTo', locale: tag},
		}),
	);
	// If there is no room for both, the filter matters more than the name.
	const isCrowded = filter !== undefined && textWidth(profile.name + nameSeparator + filter) > room;
	const name = isCrowded ? '' : shorten(profile.name, room, cutMark);
	const forHeadline = room - (name ? textWidth(name + nameSeparator) : 0);
	const [headline = ''] = shortenLines(filter ?? profile.headline ?? '', forHeadline, 1, cutMark);
	const isWhole = filter !== undefined || textWidth(profile.headline ?? '') <= forHeadline;
	const tells = headline !== '' && (isWhole || textWidth(headline) >= leastHeadline);
	const separator = name ? nameSeparator : '';
	const left: TextRun[] = [{text: name, as: 'name'}];
	if (tells)
		left.push({text: separator + headline, as: filter === undefined ? 'headline' : 'open'});
	return isFromRight(locale) ? justify(right, left, columns) : justify(left, right, columns);
}
