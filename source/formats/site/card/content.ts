import type {Locale} from '../../../resume/types.ts';
import {lightColors, type PageColors} from '../../colors.ts';
import type {ResumeDocument} from '../../document.ts';
import {directionOf} from '../../language.ts';

/** The picture that programs show beside a link to a page, below each language. */
export const cardFile = 'card.png';

/** In pixels; what most of them want. */
export const cardSize = {width: 1200, height: 630};

/** What stands on a card: plain data, which another process can be told. */
export type CardContent = {
	locale: Locale;
	rtl: boolean;
	name: string;
	headline: string;
	/** The titles of what somebody did last, each with where that was. */
	roles: ReadonlyArray<{title: string; organization: string; dates: string}>;
	/** Where the page is, as people read it; else where the person is. */
	foot: string;
	colors: PageColors;
};

/** As many as there is room for. */
const mostRoles = 3;

/** More letters than a card has room for. */
const longest = 160;

function cut(text: string): string {
	const letters = Array.from(text);
	return letters.length > longest ? `${letters.slice(0, longest).join('')} …` : text;
}

/** What stands on the card of a page, whose address is `address`. */
export function cardContent(
	{locale, name, headline, contacts, sections}: ResumeDocument,
	address: string | undefined,
): CardContent {
	const experience = sections.find((section) => section.name === 'experience');
	const place = contacts.find(({kind}) => kind === 'location')?.text ?? '';
	return {
		...{locale, rtl: directionOf(locale) === 'rtl', colors: lightColors},
		...{name: cut(name), headline: cut(headline)},
		roles: (experience?.entries ?? []).slice(0, mostRoles).map(({title, organization, dates}) => ({
			...{title: cut(title), organization: cut(organization), dates: cut(dates)},
		})),
		foot: address?.replace(/^https?:\/\//, '').replace(/\/$/, '') ?? cut(place),
	};
}
