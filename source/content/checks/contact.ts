import {type Mistake, mistypedMail, mistypedPhone} from '../../resume/mistyped.ts';
import type {Locale} from '../../resume/types.ts';
import {lookUp, type Scalar} from '../data/value.ts';
import {findPhoto, isPicturePath, pictureFiles} from '../files/photo.ts';
import {limits, sizeName} from '../limits.ts';
import {readInline} from '../records/fields/inline.ts';
import {profileTexts} from '../records/fields/profile.ts';
import {localized} from '../records/locales.ts';
import type {ProfileSource} from '../records/record.ts';

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
			const todo = isList ? 'Write several as a list.' : 'Write it as name@example.org.';
			reportMistake(source, email, mistake, 'is no address for mail', todo);
		}
		for (const phone of profileTexts(source, 'phone', reading)) {
			const mistake = mistypedPhone(readInline(phone.text).text);
			reportMistake(source, phone, mistake, 'is no telephone number', 'Write its digits.');
		}
		for (const picture of profileTexts(source, 'picture', reading))
			checkPicture(source, picture, folder);
		const photo = localized(lookUp(source.fields, ['photo']), reading);
		if (photo?.kind === 'scalar' && /^(?:https?:)?\/\//i.test(photo.text)) {
			const message = 'The photo is not shown, as nothing is fetched.';
			source.report('warning', 'not-shown', photo.mark, message, 'Name a file of the content.');
		}
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

function checkPicture(
	{address, account, report}: ProfileSource,
	picture: Scalar,
	folder: string,
): void {
	const {text, mark} = picture;
	if (!isPicturePath(text) || findPhoto(text, address, folder) !== undefined) return;
	// It is named here, and need not be named again.
	account.setAside(picture);
	if (pictureFiles(text, address, folder).length === 0) {
		const message = `There is no file “${text}”, which this names.`;
		report('warning', 'missing-file', mark, message, 'Mend the path.');
		return;
	}
	const message = `The photo “${text}” is not shown.`;
	const hint = `A photo is a PNG, JPEG, GIF or WebP of at most ${sizeName(limits.photo)}.`;
	report('warning', 'not-shown', mark, message, hint);
}
