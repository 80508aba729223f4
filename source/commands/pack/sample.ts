/*
 * Run when the program is built: compiles the sample, so that opening it reads no Markdown.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {compile} from '../../content/compile.ts';
import type {Publisher} from '../../content/compiled.ts';
import {loadResume} from '../../content/load.ts';
import {completeMarkdown} from '../../markdown/complete.ts';
import {compileFiles} from './compile-files.ts';

/** Writes the résumé in the folder `content`, compiled, into the folder `target`. */
export async function writeSample(
	content: string,
	target: string,
	publisher: Publisher,
): Promise<void> {
	const {resume} = await loadResume(content);
	const files = await compileFiles(compile(resume, publisher), completeMarkdown);
	await mkdir(target, {recursive: true});
	for (const [name, bytes] of files) await writeFile(path.join(target, name), bytes);
}
