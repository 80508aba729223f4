import {encode} from 'uqr';

/**
 * The modules of a text of UTF-8 bytes as a QR code of a version, from its border on; true is dark. It
 * corrects errors at least at a level. Throws where the version has no room for it.
 */
export function qrModules(
	text: string,
	{version, level, border}: {version: number; level: 'L' | 'M'; border: number},
): boolean[][] {
	const options = {ecc: level, minVersion: version, maxVersion: version, border, boostEcc: true};
	return encode(text, options).data;
}
