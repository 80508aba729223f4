import {qrModules} from '../contact/qr-modules.ts';

/** The versions that are tried: the last has room for 412 bytes (ISO/IEC 18004, table 7). */
const versions = Array.from({length: 15}, (_, index) => index + 1);

/** A QR code as a picture in SVG, a module a unit; undefined for a text that is too long. */
export function qrPicture(text: string): string | undefined {
	for (const version of versions) {
		try {
			const modules = qrModules(text, {version, level: 'M', border: 0});
			const squares = modules.flatMap((row, y) =>
				row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
			);
			const {length} = modules;
			return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${length} ${length}"><path shape-rendering="crispEdges" d="${squares.join('')}"/></svg>`;
		} catch {
			// The next version has more room.
		}
	}
	return undefined;
}
