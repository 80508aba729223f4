import {type Mistake, mistypedMail, mistypedPhone} from '../../resume/mistyped.ts';
import {limits, sizeName} from '../../resume/problems/limits.ts';
import type {Locale} from '../../resume/types.ts';
import {lookUp, type Scalar} from '../data/value.ts';
import {findPhoto, isPicturePath, pictureFiles} from '../files/photo.ts';
import {readInline} from '../records/fields/inline.ts';
import {profileTexts} from '../records/fields/profile.ts';
import type {ProfileSource} from '../records/record.ts';
import {isPictureThere} from './local-files.ts';

/**
 * Tells of what can't be right in how to reach the person: an address for mail without a sign, words for
 * a number, a picture that is not there. `folder` is the root of the content.
 */
export function checkContact(
	sources: readonly ProfileSource[],
	folder: string,
	fallback: Locale,
): void {
	for (const source of sources) {
		const reading = {locale: source.placement.locale ?? fallback, fallback};
		for (const email of profileTexts(source, 'email', reading)) {
			const {text} = readInline(email.text);
			const mistake = mistypedMail(text);
			const parts = text.trim().split(/[\s,;|/]+/);
			const isList = parts.length > 1 && parts.every((part) => !mistypedMail(part));
			const todo = isList ? 'Write several addresses as a list.' : 'Write it as name@example.org.';
			reportMistake(source, email, mistake, 'isn’t an e-mail address', todo);
		}
		for (const phone of profileTexts(source, 'phone', reading)) {
			const mistake = mistypedPhone(readInline(phone.text).text);
			reportMistake(source, phone, mistake, 'isn’t a phone number', 'Write the number in digits.');
		}
		for (const picture of profileTexts(source, 'picture', reading))
			checkPicture(source, picture, folder);
	}
}

function reportMistake(
	{report}: ProfileSource,
	{text, mark}: Scalar,
	mistake: Mistake | undefined,
	what: string,
	todo: string,
): void {
	if (!mistake) return;
	const hint = mistake.meant === undefined ? todo : `Did you mean “${mistake.meant}”?`;
	report('warning', 'wrong-contact', mark, `“${text}” ${what}.`, hint);
}

function checkPicture(source: ProfileSource, picture: Scalar, folder: string): void {
	const {address, account, fields, report} = source;
	const {text, mark, value} = picture;
	if (findPhoto(text, address, folder) !== undefined) return;
	const isPath = isPicturePath(text);
	if (isPath && !isPictureThere(text, address, folder)) {
		const message = `This names a file that doesn’t exist: “${text}”.`;
		report('warning', 'missing-file', mark, message, 'Fix the path.');
		return;
	}
	// What themes keep under other keys, or elsewhere, is not a photo of the person.
	const isOwn = lookUp(fields, ['photo']) === picture && typeof value === 'string';
	const isHere = isPath && pictureFiles(text, address, folder).length > 0;
	if (!isOwn && !isHere) return;
	// It is named here, and need not be named again.
	account.setAside(picture);
	const message = `The photo “${text}” isn’t shown.`;
	const hint = `A photo must be a file in the content: PNG, JPEG, GIF or WebP, at most ${sizeName(limits.photo)}.`;
	report('warning', 'not-shown', mark, message, hint);
}
