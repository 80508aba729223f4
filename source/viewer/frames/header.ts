import {textWidth} from '../../markdown/layout/width.ts';
import type {Locale, Profile} from '../../resume/types.ts';
import {shorten} from '../layout/fit-text.ts';
import {apart} from './row.ts';
import type {Piece} from './row-painter.ts';

/** What the header says, and where. */
export type HeaderContent = {
	profile: Profile;
	/** What is left out of the list, for as long as something is; stands in the headline's place. */
	only: string | undefined;
	locales: readonly Locale[];
	locale: Locale;
	columns: number;
};

/** Whose résumé this is, and in which languages; the current one stands in brackets. */
export function header({profile, only, locales, locale, columns}: HeaderContent): Piece[] {
	const shown = locales.length > 1 ? locales : [];
	const tags = shown.map((tag) => (tag === locale ? `[${tag}]` : ` ${tag} `));
	const all = textWidth(tags.join(''));
	// Where not all fit, the current one is the one that counts.
	const fitting = all <= columns / 2 ? tags : tags.filter((tag) => tag.startsWith('['));
	const room = columns - 2 - textWidth(fitting.join(''));
	// Where both have no room, what is left out must be known, and whose résumé it is still is.
	const isCrowded = only !== undefined && textWidth(`${profile.name} · ${only}`) > room;
	const name = isCrowded ? '' : shorten(profile.name, room);
	const headline = shorten(only ?? profile.headline ?? '', room - (name ? textWidth(name) + 3 : 0));
	// A word or two of a headline say nothing.
	const isWhole = headline === profile.headline || only !== undefined;
	const tells = headline !== '' && (isWhole || textWidth(headline) >= 20);
	const separator = name ? ' · ' : '';
	const left: Piece[] = [{text: name, as: 'name'}];
	if (tells) left.push({text: separator + headline, as: only === undefined ? 'headline' : 'open'});
	const right = fitting.map(
		(text): Piece => ({text, as: text.startsWith('[') ? 'currentLocale' : 'locale'}),
	);
	return apart(left, right, columns);
}
