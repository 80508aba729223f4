import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** Writes a résumé of these files into a new folder, whose name ends in `name`; gives its path. */
export function contentFolder(files: Readonly<Record<string, string>>, name = 'content'): string {
	const folder = path.join(mkdtempSync(path.join(tmpdir(), 'my-resume-')), name);
	for (const [file, text] of Object.entries(files)) {
		const address = path.join(folder, file);
		mkdirSync(path.dirname(address), {recursive: true});
		writeFileSync(address, text);
	}
	return folder;
}

/** An entry: front matter of these keys, and a text. */
export function entry(keys: Readonly<Record<string, unknown>>, body = ''): string {
	const matter = Object.entries(keys).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
	return `---\n${matter.join('\n')}\n---\n\n${body}\n`;
}

/** So many numbered paragraphs, to fill pages between what matters. */
export function paragraphs(count: number, words = 'of nothing in particular'): string {
	return Array.from({length: count}, (_, index) => `Paragraph ${index + 1} ${words}.`).join('\n\n');
}
