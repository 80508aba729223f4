import {plainText} from '../../resume/plain-text.ts';

/** A text as one word for a shell; for those of Windows between double quotes, which no path holds. */
export function shellWord(text: string): string {
	const plain = plainText(text);
	if (/^[\w@%+=:,./-]+$/.test(plain)) return plain;
	return process.platform === 'win32' ? `"${plain}"` : `'${plain.replaceAll("'", "'\\''")}'`;
}
