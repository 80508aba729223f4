import {accessSync, constants} from 'node:fs';
import path from 'node:path';

/** Programs that some tests ask, and which the README's own commands do without. */
const names = {
	/** A browser, for the page. */
	chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
	/** Readers of PDFs, from poppler. */
	pdftotext: ['pdftotext'],
	pdfinfo: ['pdfinfo'],
	pdffonts: ['pdffonts'],
	pdftoppm: ['pdftoppm'],
} as const;

function isProgram(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * Where a program is, or undefined: then its tests are skipped. With `REQUIRE_TOOLS` in the
 * environment, as in CI, one that is missing is an error.
 */
export function findTool(tool: keyof typeof names): string | undefined {
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	const files = names[tool].flatMap((name) => folders.map((folder) => path.join(folder, name)));
	const found = files.find(isProgram);
	if (!found && process.env.REQUIRE_TOOLS) throw new Error(`There is no ${tool} on the path.`);
	return found;
}
