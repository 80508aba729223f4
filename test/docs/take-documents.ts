import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {chromium, type Page} from 'playwright-core';
import {designs} from '../../source/resume/paper/design.ts';
import {findTool} from '../tools/tool.ts';

/** The first page of each design, and the page of a site in light and dark, for the README. */
const folder = 'docs/pictures';
const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-pictures-'));

function build(...args: string[]): void {
	const all = ['dist/start.cjs', 'export', ...args, '-c', 'content', '-l', 'en'];
	execFileSync(process.execPath, all, {stdio: 'pipe'});
}

/** A PNG as WebP, which a browser makes in a fifth of the bytes, with a line around white paper. */
async function writeWebp(page: Page, png: Buffer, file: string): Promise<void> {
	const url = await page.evaluate(
		async (source) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const canvas = document.createElement('canvas');
			canvas.width = image.width;
			canvas.height = image.height;
			const context = canvas.getContext('2d');
			context?.drawImage(image, 0, 0);
			if (context) context.strokeStyle = '#8c959f';
			context?.strokeRect(0.5, 0.5, image.width - 1, image.height - 1);
			return canvas.toDataURL('image/webp', 0.6);
		},
		`data:image/png;base64,${png.toString('base64')}`,
	);
	writeFileSync(path.join(folder, file), Buffer.from(url.split(',')[1] ?? '', 'base64'));
}

const executablePath = findTool('chromium');
if (!executablePath) throw new Error('The pictures need chromium and pdftoppm.');
const browser = await chromium.launch({executablePath, args: ['--no-sandbox']});
try {
	const blank = await browser.newPage();
	for (const design of designs) {
		const pdf = path.join(scratch, `${design}.pdf`);
		build('pdf', '--design', design, '-o', pdf);
		execFileSync('pdftoppm', ['-r', '72', '-png', '-singlefile', pdf, pdf]);
		await writeWebp(blank, readFileSync(`${pdf}.png`), `pdf-${design}.webp`);
	}
	const site = path.join(scratch, 'site');
	build('site', '-o', site);
	for (const colorScheme of ['light', 'dark'] as const) {
		const page = await browser.newPage({colorScheme, viewport: {width: 1000, height: 712}});
		await page.goto(pathToFileURL(path.join(site, 'index.html')).href);
		await writeWebp(blank, await page.screenshot(), `page-${colorScheme}.webp`);
	}
} finally {
	await browser.close();
	rmSync(scratch, {recursive: true, force: true});
}
