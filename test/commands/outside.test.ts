import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {goOutside} from '../../source/commands/export/outside/outside.ts';
import {loadResume} from '../../source/content/load.ts';
import {docxContent} from '../../source/formats/docx/content.ts';
import {usualLook} from '../../source/formats/pdf/look.ts';
import {type PdfContent, pdfContent} from '../../source/formats/pdf/pdf.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {loadMessages} from '../../source/messages/index.ts';
import {makingLimits} from '../../source/resume/problems/limits.ts';
import {folderOf} from '../content/folder-of.ts';
import {program} from '../terminal/program.ts';

const home = path.dirname(program);

async function resumeOf(body: string) {
	const folder = await folderOf({
		'profile.yml': 'name: Ada\n',
		'projects/big.md': `---\ntitle: Big\n---\n\n${body}\n`,
		'projects/small.md': '---\ntitle: Small\n---\n\nText.\n',
	});
	const {resume} = await loadResume(folder);
	const messages = (await loadMessages(['en']))('en');
	return {resume, edition: {locale: 'en', messages, markdown: completeMarkdown, now: new Date(0)}};
}

/** The content with a table that Typst needs minutes for. */
function withLargeTable(content: PdfContent): PdfContent {
	const cells = Array.from({length: 400}, () => [{text: 'a', roles: [], link: null}]);
	const table = {
		kind: 'table' as const,
		...{header: cells, rows: Array.from({length: 400}, () => cells)},
		alignments: cells.map(() => 'left' as const),
	};
	const sections = content.document.sections.map((section) => ({
		...section,
		entries: section.entries.map((entry) =>
			entry.title === 'Big' ? {...entry, body: [table]} : entry,
		),
	}));
	return {...content, document: {...content.document, sections}} as unknown as PdfContent;
}

describe('a document that is made in a process of its own', () => {
	it('takes no more time than it may, and names the entry that would', async () => {
		const {resume, edition} = await resumeOf('Text.');
		const {content, ids} = pdfContent(resume, edition, usualLook);
		const outside = goOutside(home, 'pdf', {...makingLimits, time: 9000, timeOfEntry: 9000});
		const job = {format: 'pdf' as const, content: withLargeTable(content)};
		await expect(outside.make(job, ids)).rejects.toThrow(
			'This document takes more than 9 s to make: “projects/big” alone takes more than 9 s. Change its text, or leave it out with “pdf: false”.',
		);
		// The next one is made as if nothing had been.
		const {bytes} = await outside.make({format: 'pdf', content}, ids);
		expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
		outside.close();
	});

	it('takes no more memory than it may', async () => {
		const {resume, edition} = await resumeOf('Text.');
		const {content, ids} = pdfContent(resume, edition, usualLook);
		const outside = goOutside(home, 'pdf', {
			...makingLimits,
			...{memory: 300, timeOfEntry: 60_000},
		});
		const job = {format: 'pdf' as const, content: withLargeTable(content)};
		await expect(outside.make(job, ids)).rejects.toThrow(
			'This document takes too much memory to make: “projects/big” alone takes too much memory.',
		);
		outside.close();
	});

	it('takes no more of JavaScript’s memory either', async () => {
		const {resume, edition} = await resumeOf(Array(4000).fill('* word').join('\n'));
		const {content, ids} = docxContent(resume, edition, usualLook);
		const outside = goOutside(home, 'docx', {...makingLimits, heap: 20});
		await expect(outside.make({format: 'docx', content}, ids)).rejects.toThrow('too much memory');
		outside.close();
	});

	it('names the entry that Typst refuses', async () => {
		const {resume, edition} = await resumeOf('Text.');
		const {content, ids} = pdfContent(resume, edition, usualLook);
		const sections = content.document.sections.map((section) => ({
			...section,
			entries: section.entries.map((entry) =>
				entry.title === 'Big'
					? {...entry, links: [{text: 'x', address: `https://e.org/${'a'.repeat(30_000)}`}]}
					: entry,
			),
		}));
		const long = {...content, document: {...content.document, sections}};
		const outside = goOutside(home, 'pdf');
		await expect(outside.make({format: 'pdf', content: long}, ids)).rejects.toThrow(
			/too long.* The cause is “projects\/big”/,
		);
		outside.close();
	});

	it.skipIf(process.platform !== 'linux').each(['SIGKILL', 'SIGINT'] as const)(
		'ends with the program, which ends by %s, even while it hears nothing, and nothing is left',
		async (signal) => {
			const folder = await folderOf({'profile.yml': 'name: Ada\nemail: a@example.org\n'});
			const parent = spawn(process.execPath, [program, 'export', 'pdf', '-o', 'cv.pdf'], {
				cwd: folder,
				stdio: 'ignore',
			});
			const ended = once(parent, 'exit');
			const maker = await vi.waitFor(() => makerOf(parent.pid), {timeout: 60_000, interval: 5});
			// As deaf as one that sets a page for a minute.
			process.kill(Number(maker), 'SIGSTOP');
			parent.kill(signal);
			expect(await ended).toEqual([null, signal]);
			await vi.waitFor(() => expect(commandOf(maker)).toBe(''), {timeout: 60_000});
			expect(await readdir(folder)).toEqual(['profile.yml']);
		},
	);
});

/** The process that makes documents for another, once there is the shell that ends it as well. */
function makerOf(parent: number | undefined): string {
	const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8')
		.trim()
		.split(' ');
	const found = children.find((pid) => commandOf(pid).includes('pdf-maker'));
	const isWatched = children.some((pid) => commandOf(pid).includes('read -r'));
	if (found === undefined || !isWatched) throw new Error('It has not been started yet.');
	return found;
}

/** What a process runs; nothing when it has ended. */
function commandOf(pid: string): string {
	try {
		return pid === '' ? '' : readFileSync(`/proc/${pid}/cmdline`, 'utf8');
	} catch {
		return '';
	}
}
