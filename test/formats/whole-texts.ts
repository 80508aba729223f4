import type {ResumeDocument} from '../../source/formats/document.ts';
import {shortAddress} from '../../source/markdown/link.ts';

/** What has to come out of a PDF whole: names, addresses, titles, keywords; in the order of reading. */
export function wholeTexts(document: ResumeDocument): {head: string[]; entries: string[][]} {
	const {name, headline, contacts, sections} = document;
	const shown = ({text, address}: (typeof contacts)[number]) =>
		/^https?:.{1,60}$/.test(address) ? shortAddress(address) : text;
	return {
		head: [name, headline, ...contacts.map(shown), ...sections.map(({title}) => title)],
		entries: sections.flatMap(({entries}) =>
			entries.map(({title, organization, location, dates, tags, links}) => [
				...[title, organization, dates, location],
				...tags,
				...links.map(({label}) => label),
			]),
		),
	};
}

const fromTheRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const reversed = (word: string) => Array.from(word).reverse().join('');

/** A text as it is compared: lines end at other places on paper. */
function comparable(text: string, joined = false): string {
	const plain = text
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/\s+/g, ' ');
	return joined ? plain.replaceAll(' ', '') : plain;
}

/**
 * Which of the texts a reader has not found whole. Arabic and Hebrew come out word by word, in one
 * direction or the other, and a mark on a letter at another place.
 */
export function lackingIn(read: string, texts: readonly string[]): string[] {
	const joined = withoutSpaces.test(read);
	const text = comparable(read, joined);
	const unmarked = text.replace(/\p{M}/gu, '');
	const isFromTheRight = fromTheRight.test(read);
	return texts.filter((each) => {
		const wanted = comparable(each, joined);
		if (text.includes(wanted)) return false;
		if (!isFromTheRight) return true;
		return wanted
			.replace(/\p{M}/gu, '')
			.split(/[\s،,]+/)
			.some((word) => !unmarked.includes(word) && !unmarked.includes(reversed(word)));
	});
}

/** Which entries are not where they belong: behind the one before, and before the next. */
export function misplacedIn(read: string, entries: readonly (readonly string[])[]): string[] {
	const joined = withoutSpaces.test(read);
	const text = comparable(read, joined);
	const misplaced: string[] = [];
	let from = 0;
	for (const texts of entries) {
		const [title = ''] = texts;
		if (title === '' || fromTheRight.test(title)) continue;
		const place = text.indexOf(comparable(title, joined), from);
		if (place < 0) misplaced.push(title);
		else from = place;
	}
	return misplaced;
}
