import {type Mistake, mistypedMail, mistypedPhone} from '../../resume/mistyped.ts';
import type {Locale} from '../../resume/types.ts';
import type {Scalar} from '../data/value.ts';
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
			const mistake = mistypedMail(email.text);
			const parts = email.text.trim().split(/[\s,;|/]+/);
			const isList = parts.length > 1 && parts.every((part) => !mistypedMail(part));
			const todo = isList ? 'Write several as a list.' : 'Write it as name@example.org.';
			reportMistake(source, email, mistake, 'is no address for mail', todo);
		}
		for (const phone of profileTexts(source, 'phone', reading)) {
			const mistake = mistypedPhone(phone.text);
			reportMistake(source, phone, mistake, 'is no telephone number', 'Write its digits.');
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

function checkPicture(
	{address, report}: ProfileSource,
	{text, mark}: Scalar,
	folder: string,
): void {
	if (!/\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(text) || /^[a-z]+:|[{}]/i.test(text)) return;
	if (isPictureThere(text, address, folder)) return;
	const message = `There is no file “${text}”, which this names.`;
	report('warning', 'missing-file', mark, message, 'Mend the path.');
}
