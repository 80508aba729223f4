import {profileValue} from '../records/fields/profile.ts';
import type {ProfileSource} from '../records/record.ts';

/**
 * The version of the content format. It grows only when existing content would be read differently,
 * not with every new key.
 */
export const contentFormat = 1;

/**
 * Reports a `contentFormat` in the profile that this version does not read. Without one, content is
 * in the present format.
 */
export function checkContentFormat(profiles: readonly ProfileSource[]): void {
	for (const profile of profiles) {
		const {report, account} = profile;
		const value = profileValue(profile, 'contentFormat');
		if (value?.kind !== 'scalar') continue;
		account.used(value);
		const found = Number(value.text);
		if (Number.isInteger(found) && found >= 1 && found <= contentFormat) continue;
		const isLater = found > contentFormat;
		report(
			'error',
			'content-format',
			value.mark,
			isLater
				? `The content is for a later version of my-resume: it has format ${found}, and this version reads ${contentFormat}.`
				: `“${value.text}” isn’t a content format; this version of my-resume reads ${contentFormat}.`,
			isLater
				? 'Update it: npm install --save-dev my-resume@latest.'
				: `Write \`contentFormat: ${contentFormat}\`.`,
		);
	}
}
