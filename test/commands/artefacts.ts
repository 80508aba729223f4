import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync, inflateSync} from 'node:zlib';
import {unzipSync} from 'fflate';
import {hostOf, serving, start} from '../serve/program.ts';
import {openRemote} from '../serve/remote-reader.ts';
import {run as ask, connect} from '../serve/ssh-host.ts';
import {findTool} from '../tools/tool.ts';
import {run} from './built.ts';

/** All that a command made, by its name: texts, with the names of files among them. */
export type Artefacts = Map<string, string>;

const pdftotext = findTool('pdftotext');

/** What stands in a file, whatever it is: of a PDF its text and streams, of what is zipped each part. */
function readable(name: string, bytes: Buffer): string {
	if (/\.pdf$/i.test(name)) return pdfText(bytes);
	if (/\.docx$/i.test(name))
		return Object.entries(unzipSync(bytes))
			.map(([part, each]) => plain(`${part}\n${Buffer.from(each)}`))
			.join('\n');
	if (bytes[0] === 0x1f && bytes[1] === 0x8b) return readable('', gunzipSync(bytes));
	return plain(bytes.toString());
}

/** A text as it is, then without tags, codes and what JSON escapes. */
function plain(text: string): string {
	const bare = text
		.replace(/\\u([\da-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
		.replace(/&#(x?)([\da-f]+);/gi, (_, x, digits) =>
			String.fromCodePoint(Number.parseInt(digits, x ? 16 : 10)),
		)
		.replace(/\u001b\[[\d;:]*m|[\u200b\u00ad\u2066-\u2069]/g, '')
		.replaceAll('\u00a0', ' ');
	return [text, bare, bare.replace(/<[^>]*>/g, ''), bare.replace(/\s+/g, ' ')].join('\n');
}

function pdfText(bytes: Buffer): string {
	const raw = bytes.toString('latin1');
	const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, data = '']) => {
		try {
			return inflateSync(Buffer.from(data, 'latin1'));
		} catch {
			return Buffer.from(data, 'latin1');
		}
	});
	const words = [raw, ...streams.flatMap((each) => [each.toString('latin1'), each.toString()])];
	// Titles and the like may be in UTF-16, as hexadecimal digits or between brackets.
	const wide = words.flatMap((text) => [
		...Array.from(text.matchAll(/<(feff[\da-f]+)>/gi), ([, hex = '']) =>
			Buffer.from(hex, 'hex').swap16().toString('utf16le'),
		),
		...Array.from(text.matchAll(/\(((?:\\.|[^\\)])*)\)/gs), ([, inner = '']) => unwide(inner)),
	]);
	const shown = pdftotext
		? execFileSync(pdftotext, ['-', '-'], {input: bytes, encoding: 'utf8', maxBuffer: 50_000_000})
		: '';
	return [...words, ...wide, plain(shown)].join('\n');
}

function unwide(text: string): string {
	const bytes = Buffer.from(
		text
			.replace(/\\([0-7]{1,3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)))
			.replace(/\\(.)/gs, '$1'),
		'latin1',
	);
	if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return '';
	return bytes
		.subarray(2, bytes.length - (bytes.length % 2))
		.swap16()
		.toString('utf16le');
}

/** Every file below a folder. */
function filesIn(folder: string): Artefacts {
	const found: Artefacts = new Map();
	for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
		const file = path.join(folder, name);
		if (statSync(file).isFile()) found.set(name, `${name}\n${readable(name, readFileSync(file))}`);
	}
	return found;
}

const formats = ['text', 'markdown', 'json', 'html', 'docx', 'pdf'] as const;

/** What `export` makes of each kind, in every language; `kinds` are those to make. */
export async function exported(
	content: string,
	args: readonly string[],
	scratch: string,
	kinds: readonly string[] = formats,
): Promise<Artefacts> {
	const all: Artefacts = new Map();
	for (const format of kinds) {
		const folder = mkdtempSync(path.join(scratch, `${format}-`));
		const call = ['export', format, '-c', content, '-l', 'all', '-o', `${folder}/`, ...args];
		const {status, stderr} = await run(call);
		if (status !== 0) throw new Error(`${call.join(' ')}: ${stderr}`);
		for (const [name, text] of filesIn(folder)) all.set(`export ${format}: ${name}`, text);
	}
	return all;
}

/** What is printed, and listed, in some languages. */
export async function printed(
	content: string,
	args: readonly string[],
	locales: readonly string[],
): Promise<Artefacts> {
	const all: Artefacts = new Map();
	for (const locale of locales) {
		for (const flag of ['--print', '--list']) {
			const {stdout} = await run([flag, '-c', content, '-l', locale, '--color', 'always', ...args]);
			all.set(`${flag} ${locale}`, plain(stdout));
		}
	}
	return all;
}

/** The files of a site. */
export async function site(
	content: string,
	args: readonly string[],
	scratch: string,
): Promise<Artefacts> {
	const folder = path.join(mkdtempSync(path.join(scratch, 'site-')), 'public');
	const call = ['export', 'site', '-c', content, '-o', folder, '--url', 'https://example.net/'];
	const {status, stderr} = await run([...call, ...args]);
	if (status !== 0) throw new Error(stderr);
	return new Map([...filesIn(folder)].map(([name, text]) => [`site: ${name}`, text]));
}

/** The files that npm would publish of a package. */
export async function packed(
	content: string,
	args: readonly string[],
	scratch: string,
): Promise<Artefacts> {
	const folder = mkdtempSync(path.join(scratch, 'package-'));
	mkdirSync(folder, {recursive: true});
	const bin = {resume: 'dist/start.cjs'};
	const manifest = {name: 'some-resume', version: '1.0.0', type: 'module', bin, files: ['dist']};
	writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
	const call = ['pack', '-c', path.resolve(content), '--docx', '--force', ...args];
	const {status, stderr} = await run(call, {cwd: folder});
	if (status !== 0) throw new Error(stderr);
	const archive = execFileSync('npm', ['pack', '--silent', '--ignore-scripts'], {cwd: folder});
	const tar = gunzipSync(readFileSync(path.join(folder, archive.toString().trim())));
	const files = new Map(
		[...filesIn(folder)].filter(
			([name]) => !/\.tgz$|^dist\/(?!.*(?:json|pdf|docx|txt))/.test(name),
		),
	);
	return new Map([
		['npm pack', plain(tar.toString())],
		...[...files].map(([name, text]) => [`package: ${name}`, text] as const),
	]);
}

/** What a server answers over HTTP and SSH, in some languages, where each viewer shows what is `seen`. */
export async function served(
	content: string,
	args: readonly string[],
	locales: readonly string[],
	seen: RegExp,
): Promise<Artefacts> {
	const all: Artefacts = new Map();
	const server = start(
		serving('-c', content, '--ssh', '127.0.0.1:0', '--http', '127.0.0.1:0', ...args),
	);
	const host = await hostOf(server);
	const address = await server.found(/http:\/\/[^:\s]+:(\d+)/);
	const files = ['cv.pdf', 'cv.docx', 'resume.json', 'cv.md', 'cv.txt', 'cv.vcf', 'index.html'];
	for (const locale of locales) {
		for (const name of ['', ...files]) {
			const answer = await fetch(`http://127.0.0.1:${address}/${locale}/${name}`, {
				headers: {accept: '*/*', 'user-agent': name === '' ? 'curl/8' : 'Mozilla/5.0'},
			});
			const bytes = Buffer.from(await answer.arrayBuffer());
			const head = JSON.stringify([...answer.headers]);
			all.set(`http ${locale} ${name} ${answer.status}`, `${head}\n${readable(name, bytes)}`);
		}
		const client = await connect(host);
		const env = {LANG: `${locale}.UTF-8`};
		for (const command of ['', 'pdf', 'docx', 'html', 'json', 'vcard', 'help']) {
			const {out, error} = await ask(client, command, env);
			all.set(`ssh ${locale} ${command}`, `${readable(`a.${command}`, out)}\n${error}`);
		}
		const reader = await openRemote(client, {env, columns: 100, rows: 40});
		await reader.waitFor(seen);
		// The contact card, the links of an entry, and what a search finds.
		for (const keys of ['c', '\u001b', '/', 'e', '\r', 'o', '\u001b', '?']) {
			const before = reader.raw().length;
			reader.press(keys);
			await reader.waitFor(() => reader.raw().length > before);
		}
		all.set(`ssh ${locale} viewer`, plain(reader.raw()));
		client.end();
	}
	all.set('serve says', server.out() + server.error());
	server.child.kill('SIGTERM');
	await server.ended;
	return all;
}

/** Which artefacts have any of these words, in whatever case. */
export function leaks(artefacts: Artefacts, secrets: readonly string[]): string[] {
	return [...artefacts].flatMap(([name, text]) => {
		const folded = text.normalize('NFC').toLowerCase();
		return secrets
			.filter((secret) => folded.includes(secret.normalize('NFC').toLowerCase()))
			.map((secret) => {
				const at = folded.indexOf(secret.normalize('NFC').toLowerCase());
				const around = text.slice(Math.max(0, at - 40), at + secret.length + 20);
				return `${name}: “${secret}” in ${JSON.stringify(around)}`;
			});
	});
}
