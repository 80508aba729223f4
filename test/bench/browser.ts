/*
 * What a reader of a site waits for: the viewer's first row, as a multiple of what a page takes that has
 * nothing in it but a terminal emulator (xterm.js), in the same browser in the same run. Both take turns,
 * from a server on this computer. And what each part takes over the wire.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {type Browser, chromium} from 'playwright-core';

const runs = Number(process.env.BENCH_RUNS ?? 15);
const emulator = '@xterm/xterm@6.0.0';

const root = mkdtempSync(path.join(tmpdir(), 'my-resume-bench-'));
const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css',
};

const empty = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Empty</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="node_modules/@xterm/xterm/css/xterm.css">
<style>html,body,#terminal{height:100%;margin:0}</style>
<div id="terminal"></div>
<script src="node_modules/@xterm/xterm/lib/xterm.js"></script>
<script src="open.js"></script></html>`;
const open = `const terminal = new Terminal({cols: 120, rows: 40});
terminal.open(document.querySelector('#terminal'));
terminal.write('$ ');`;

/** Notes when the first row has been drawn: behind the frame in which there is one. */
const notes = `new MutationObserver((_, observer) => {
	const row = document.querySelector('#screen > div, .xterm-rows > div');
	if (!row || row.textContent === '') return;
	observer.disconnect();
	requestAnimationFrame(() => setTimeout(() => performance.mark('drawn')));
}).observe(document, {subtree: true, childList: true});`;

/** Milliseconds from navigation until the first row, and of the processor's time for scripts until then. */
async function wait(browser: Browser, url: string): Promise<{time: number; script: number}> {
	const context = await browser.newContext({viewport: {width: 1200, height: 800}});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Performance.enable');
	await page.addInitScript(notes);
	await page.goto(url);
	await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0);
	const time = await page.evaluate(() => performance.getEntriesByName('drawn')[0]?.startTime ?? 0);
	const {metrics} = await session.send('Performance.getMetrics');
	const script = metrics.find(({name}) => name === 'ScriptDuration')?.value ?? 0;
	await context.close();
	return {time, script: script * 1000};
}

const median = (values: readonly number[]) =>
	[...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

const kilobytes = (texts: readonly string[]) =>
	(texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0) / 1000).toFixed(1);

try {
	execFileSync(process.execPath, [
		...['dist/start.cjs', 'export', 'site', '-c', 'content', '-o', path.join(root, 'site')],
	]);
	execFileSync('npm', ['install', '--prefix', root, '--no-save', '--silent', emulator]);
	writeFileSync(path.join(root, 'index.html'), empty);
	writeFileSync(path.join(root, 'open.js'), open);

	const folder = path.join(root, 'site/terminal');
	const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
	const words = ['en', 'es'].map((each) => readFileSync(`dist/browser/words/${each}.js`, 'utf8'));
	console.log(
		`The viewer with two languages: ${kilobytes([read('index.html'), read('viewer.js'), ...words])} kB (brotli)`,
	);
	console.log(`What draws QR codes, behind the first row: ${kilobytes([read('codes.js')])} kB`);
	for (const name of readdirSync(folder).filter((each) => /^[a-z]{2}\.js$/.test(each)))
		console.log(`${name}, words and résumé: ${kilobytes([read(name)])} kB`);

	const server = createServer(({url = '/'}, response) => {
		try {
			const file = path.join(
				root,
				new URL(url, 'http://localhost').pathname.replace(/\/$/, '/index.html'),
			);
			response.setHeader('content-type', types[path.extname(file)] ?? 'text/plain');
			response.setHeader('content-encoding', 'gzip');
			response.end(gzipSync(readFileSync(file)));
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const browser = await chromium.launch({
		executablePath: process.env.BROWSER ?? '/usr/bin/chromium',
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	const found = {viewer: [] as number[], emulator: [] as number[]};
	const scripts = {viewer: [] as number[], emulator: [] as number[]};
	for (let run = 0; run <= runs; run++)
		for (const [name, place] of [
			['viewer', '/site/terminal/'],
			['emulator', '/'],
		] as const) {
			const {time, script} = await wait(browser, base + place);
			// The first of each warms the browser up.
			if (run === 0) continue;
			found[name].push(time);
			scripts[name].push(script);
		}
	const told = (of: typeof found) =>
		`${median(of.viewer).toFixed(0)} ms, xterm.js ${median(of.emulator).toFixed(0)} ms: ${(median(of.viewer) / median(of.emulator)).toFixed(2)} × (at most 0.5 ×)`;
	console.log(`From navigation to the first row: ${told(found)}`);
	console.log(`Of that, scripts: ${told(scripts)}`);
	await browser.close();
	server.close();
} finally {
	rmSync(root, {recursive: true, force: true});
}
