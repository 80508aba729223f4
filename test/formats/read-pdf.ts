import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {findTool} from '../tools/tool.ts';

type Tool = ReturnType<typeof findTool>;

/** What a tool of poppler's says about a PDF. It does not know every tag that Typst writes. */
export function ask(tool: Tool, bytes: Uint8Array, args: readonly string[] = []): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'read-pdf-'));
	const file = path.join(folder, 'a.pdf');
	writeFileSync(file, bytes);
	const behind = tool?.endsWith('pdftotext') ? ['-'] : [];
	const said = execFileSync(tool ?? '', [...args, file, ...behind], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	rmSync(folder, {recursive: true});
	return said;
}

/** The lines of each page, without the line at the foot that says whose it is, and which. */
export function pageLines(text: string, name: string): string[][] {
	return text
		.split('\f')
		.map((page) => page.split('\n').map((line) => line.trim()))
		.map((lines) => lines.filter((line) => line !== ''))
		.filter((lines) => lines.length > 0)
		.map((lines, index) => {
			const isFoot = (line: string) =>
				/^\d+ ?\/ ?\d+$/.test(line.startsWith(name) ? line.slice(name.length).trim() : line) ||
				(index > 0 && line === name);
			return lines.filter((line) => !isFoot(line));
		});
}

/**
 * A text for comparison: what stands between letters depends on the ends of lines, and so do the
 * marks of direction; of marks on letters only the order.
 */
export function bare(text: string): string {
	return text.normalize('NFKC').replace(/[\s\p{Cf}\p{M}\u200B‐-]/gu, '');
}
