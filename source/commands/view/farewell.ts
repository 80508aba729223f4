import path from 'node:path';
import {textWidth} from '../../markdown/layout/width.ts';
import {type Paint, paintSpans} from '../../markdown/style/ansi.ts';
import {styled} from '../../markdown/style/span.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Profile} from '../../resume/types.ts';

const between = ' · ';

/**
 * What stays in the shell when a visitor has left: whose résumé it was, where to write to, the command
 * that opens it `again`, and sentences on what was `saved`. On one line of `columns` if it fits.
 */
export function farewellLines(
	{name, email, links: [link]}: Profile,
	again: string,
	saved: readonly string[],
	columns: number,
): string[] {
	const lines: string[] = [];
	for (const piece of [name, email ?? link?.url ?? '', again, ...saved].map(plainLine)) {
		if (piece === '') continue;
		const line = lines.at(-1);
		const joined = `${line}${between}${piece}`;
		if (line === undefined || textWidth(joined) > columns) lines.push(piece);
		else lines[lines.length - 1] = joined;
	}
	return lines;
}

/** A file in the current folder, as somebody names it in a shell that is there. */
export function fromHere(file: string): string {
	return `.${path.sep}${path.basename(file)}`;
}

/** Writes lines in a quiet tone to stderr, if that is a terminal: they are for who sits there. */
export function writeQuietly(lines: readonly string[], paint: Paint): void {
	if (!process.stderr.isTTY) return;
	for (const line of lines) process.stderr.write(`${paintSpans([styled(line, 'muted')], paint)}\n`);
}
