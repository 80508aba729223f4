import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Browser, chromium} from 'playwright-core';
import {afterAll, afterEach, describe, expect, it} from 'vitest';
import {darkScheme, scanPixels, scanScreen} from '../formats/screen-code.ts';
import {hostOf, killAll, serving, start} from '../serve/program.ts';
import {openRemote} from '../serve/remote-reader.ts';
import {connect, endAll} from '../serve/ssh-host.ts';
import {openProgram} from '../terminal/program.ts';
import {closeAll} from '../terminal/session.ts';
import {findTool} from '../tools/tool.ts';
import {run} from './built.ts';

/*
 * A camera reads what no search of a text finds: the QR codes of the card, the overview and the paper.
 */

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-codes-'));
const pdftoppm = findTool('pdftoppm');
const executablePath = findTool('chromium');
let browser: Browser | undefined;
afterEach(async () => {
	await closeAll();
	await endAll();
	killAll();
});
afterAll(async () => {
	await browser?.close();
	rmSync(scratch, {recursive: true, force: true});
});

/** A person with one way to reach them for everybody, and others for the PDF alone. */
const content = path.join(scratch, 'content');
const files = {
	'profile.yml':
		'name: Zoe Quill\nheadline: Scribe\nemail: zoe@quill.example\nlinks: [https://notes.example/a]\nshow: {email: [pdf]}\ndesign: {url: https://quill.example/cv, qr: true}\n',
	'private.yml':
		'phone: "+44 20 7946 0999"\naddress: 9 Vellum Row\nmastodon: "@nib@social.example"\nshow: [pdf]\n',
	'experience/a.md': '---\ntitle: Scribe\ncompany: Inkwell\nperiod: 2020 - 2022\n---\nWords.\n',
};
for (const [name, text] of Object.entries(files)) {
	mkdirSync(path.dirname(path.join(content, name)), {recursive: true});
	writeFileSync(path.join(content, name), text);
}
const kept = /7946|Vellum|nib|social\.example|zoe@/i;

/** A code that names the person, and nothing that is kept from where it is shown. */
function expectOpen(code: string | undefined): void {
	expect(code).toMatch(/^(?:BEGIN:VCARD|MECARD)[\s\S]*Zoe Quill[\s\S]*notes\.example/);
	expect(code).not.toMatch(kept);
}

const size = {columns: 120, rows: 45};

/** What a camera reads on the overview and on the contact card, where no code or one is. */
type Seen = Array<string | undefined>;

async function inTerminal(args: string[]): Promise<Seen> {
	const session = openProgram(['-c', content, ...args], [size.columns, size.rows]);
	await session.waitFor('Inkwell');
	const seen = [scanScreen(session.terminal, darkScheme)];
	await session.press('c');
	await session.settle();
	return [...seen, scanScreen(session.terminal, darkScheme)];
}

async function overSsh(args: string[]): Promise<Seen> {
	const server = start(serving('-c', content, '--ssh', '127.0.0.1:0', ...args));
	const client = await connect(await hostOf(server));
	const reader = await openRemote(client, size);
	await reader.waitFor('Inkwell');
	const seen = [scanScreen(reader.terminal, darkScheme)];
	reader.press('c');
	await reader.waitFor(args.length > 0 ? /no links/i : /Scan to save/);
	return [...seen, scanScreen(reader.terminal, darkScheme)];
}

async function inBrowser(args: string[]): Promise<Seen> {
	const folder = path.join(mkdtempSync(path.join(scratch, 'site-')), 'public');
	const {status} = await run(['export', 'site', '-c', content, '-o', folder, ...args]);
	expect(status).toBe(0);
	browser ??= await chromium.launch({
		...(executablePath ? {executablePath} : {}),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	const page = await browser.newPage({viewport: {width: 1400, height: 1000}, colorScheme: 'light'});
	await page.goto(pathToFileURL(path.join(folder, 'terminal/index.html')).href);
	await page.getByText('Inkwell').first().waitFor();
	await page.keyboard.press('c');
	await page
		.getByText(args.length > 0 ? /no links/i : /Scan to save/)
		.first()
		.waitFor();
	const picture = (await page.screenshot()).toString('base64');
	await page.goto('about:blank');
	const {pixels, width, height} = await page.evaluate(async (png) => {
		const bitmap = await createImageBitmap(
			await (await fetch(`data:image/png;base64,${png}`)).blob(),
		);
		const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
		canvas?.drawImage(bitmap, 0, 0);
		const data = canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
		let bytes = '';
		for (const byte of data) bytes += String.fromCharCode(byte);
		return {pixels: btoa(bytes), width: bitmap.width, height: bitmap.height};
	}, picture);
	await page.close();
	return [scanPixels(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height)];
}

async function onPaper(args: string[]): Promise<Seen> {
	const folder = mkdtempSync(path.join(scratch, 'pdf-'));
	const pdf = path.join(folder, 'cv.pdf');
	const {status, stderr} = await run(['export', 'pdf', '-c', content, '-o', pdf, ...args]);
	expect([status, stderr]).toEqual([0, expect.any(String)]);
	execFileSync('pdftoppm', ['-r', '200', '-gray', pdf, pdf]);
	return readdirSync(folder)
		.filter((name) => name.endsWith('.pgm'))
		.map((name) => {
			const bytes = readFileSync(path.join(folder, name));
			const [head = '', width, height] =
				/^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1')) ?? [];
			const pixels = new Uint8ClampedArray(Number(width) * Number(height) * 4).fill(255);
			for (const [at, grey] of bytes.subarray(head.length).entries())
				pixels.fill(grey, 4 * at, 4 * at + 3);
			return scanPixels(pixels, Number(width), Number(height));
		});
}

describe('a code', () => {
	it.each([
		['in a terminal', inTerminal],
		['over SSH', overSsh],
	])('has what its place may show, and nobody with --anonymous: %s', async (_, look) => {
		for (const code of await look([])) expectOpen(code);
		expect(await look(['--anonymous'])).toEqual([undefined, undefined]);
	});

	it.skipIf(!executablePath)('has what a site may show, and nobody with --anonymous', async () => {
		for (const code of await inBrowser([])) expectOpen(code);
		expect(await inBrowser(['--anonymous'])).toEqual([undefined]);
	});

	it.skipIf(!pdftoppm)(
		'on paper leads where the résumé is, and with --anonymous to nobody',
		async () => {
			expect(await onPaper([])).toEqual(['https://quill.example/cv']);
			expect(await onPaper(['--anonymous'])).toEqual([undefined]);
			const design = path.join(scratch, 'design');
			mkdirSync(design);
			writeFileSync(path.join(design, 'design.yml'), 'url: https://quill.example/\nqr: true\n');
			const named = ['--design', path.relative('.', design)];
			expect(await onPaper(named)).toEqual(['https://quill.example/']);
			expect(await onPaper([...named, '--anonymous'])).toEqual([undefined]);
		},
	);
});
