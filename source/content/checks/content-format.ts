import {profileValue} from '../records/fields/profile.ts';
import type {ProfileSource} from '../records/record.ts';

/**
 * The version of what an owner may write. It grows only when something would be read otherwise than
 * before; a key more is no new version.
 */
export const contentFormat = 1;

/**
 * Tells of content that says it is written for another version of the program: `contentFormat` in
 * the profile. Content that says nothing is read as of the present one.
 */
export function checkContentFormat(profiles: readonly ProfileSource[]): void {
	for (const profile of profiles) {
		const {report} = profile;
		const value = profileValue(profile, 'contentFormat');
		if (value?.kind !== 'scalar') continue;
		const found = Number(value.text);
		if (Number.isInteger(found) && found >= 1 && found <= contentFormat) continue;
		const isLater = found > contentFormat;
		report(
			'error',
			'content-format',
			value.mark,
			isLater
				? `The content is written for a later version of my-resume: format ${found}, and this one reads ${contentFormat}.`
				: `“${value.text}” is no format of content; this version of my-resume reads ${contentFormat}.`,
			isLater
				? 'Update it: npm install --save-dev my-resume@latest.'
				: `Write \`contentFormat: ${contentFormat}\`.`,
		);
	}
}
