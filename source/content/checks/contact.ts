import type {Locale} from '../../resume/types.ts';
import type {Scalar} from '../data/value.ts';
import {findPhoto, isPicturePath, pictureFiles} from '../files/photo.ts';
import {limits, sizeName} from '../limits.ts';
import {profileTexts} from '../records/fields/profile.ts';
import type {ProfileSource} from '../records/record.ts';

const mail = /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/;

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
			if (mail.test(email.text.trim())) continue;
			const message = `“${email.text}” is no address for mail.`;
			source.report(
				'warning',
				'wrong-contact',
				email.mark,
				message,
				'Write it as name@example.org.',
			);
		}
		for (const phone of profileTexts(source, 'phone', reading)) {
			if ((phone.text.match(/\d/g) ?? []).length >= 3) continue;
			const message = `“${phone.text}” is no telephone number.`;
			source.report('warning', 'wrong-contact', phone.mark, message, 'Write its digits.');
		}
		for (const picture of profileTexts(source, 'picture', reading))
			checkPicture(source, picture, folder);
	}
}

function checkPicture(
	{address, report}: ProfileSource,
	{text, mark}: Scalar,
	folder: string,
): void {
	if (!isPicturePath(text) || findPhoto(text, address, folder) !== undefined) return;
	if (pictureFiles(text, address, folder).length === 0) {
		const message = `There is no file “${text}”, which this names.`;
		report('warning', 'missing-file', mark, message, 'Mend the path.');
		return;
	}
	const message = `The photo “${text}” is not shown.`;
	const hint = `A photo is a PNG, JPEG, GIF or WebP of at most ${sizeName(limits.photo)}.`;
	report('warning', 'not-shown', mark, message, hint);
}
