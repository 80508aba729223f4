import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import type {Edition} from '../../source/serve/edition.ts';
import {createAnswers} from '../../source/serve/http/answer.ts';
import type {Answer} from '../../source/serve/http/represent.ts';
import {run} from '../commands/built.ts';
import {fc} from '../property.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {editionOf, sample} from './served.ts';

const resume = await sample();
const edition = editionOf(resume);
const answer = createAnswers(edition);
const curl = {'user-agent': 'curl/8.5.0', accept: '*/*'};
const browser = {
	'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0.0.0',
	accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8',
};

function ask(
	url: string,
	headers: Record<string, string> = curl,
	method = 'GET',
	of = answer,
): Promise<Answer> {
	return of({method, url, headers});
}

async function read(url: string, headers: Record<string, string> = curl): Promise<string> {
	const {status, body} = await ask(url, headers);
	expect(status).toBe(200);
	return Buffer.from(body).toString();
}

const typeOf = ({headers}: Answer) => headers['content-type'];

describe('a file that is served', () => {
	const formats = {text: 'txt', markdown: 'md'};
	for (const [format, extension] of Object.entries(formats))
		it(`is what export ${format} writes`, async () => {
			for (const locale of ['en', 'es']) {
				const {stdout} = await run(['export', format, '-c', 'content', '-l', locale]);
				expect(await read(`/${locale}/cv.${extension}`)).toBe(stdout);
			}
		});

	it('is what export json writes', async () => {
		const {stdout} = await run(['export', 'json', '-c', 'content', '-l', 'fr']);
		expect(await read('/fr/resume.json')).toBe(stdout);
	});

	it('is made by who can: a PDF, a Word document', async () => {
		expect(await read('/es/cv.pdf')).toBe('%PDF es');
		expect(await read('/fr/cv.docx')).toBe('PK fr');
	});

	it('is the contact for a phone', async () => {
		const card = await ask('/cv.vcf');
		expect(typeOf(card)).toBe('text/vcard; charset=utf-8');
		expect(Buffer.from(card.body).toString()).toMatch(/^BEGIN:VCARD[\s\S]*FN:Grace Hopper\r\n/);
	});

	it('has the name that export gives it', async () => {
		const {headers} = await ask('/es/cv.pdf');
		expect(headers['content-disposition']).toBe('inline; filename="grace-hopper.es.pdf"');
		const other = resumeOf([entryOf({slug: 'a'})], ['el']);
		other.profiles.el = {name: 'Σοφία', links: [], params: {}};
		const named = await ask('/cv.pdf', curl, 'GET', createAnswers(editionOf(other)));
		expect(named.headers['content-disposition']).toMatch(
			/^inline; filename="cv.pdf"; filename\*=UTF-8''%CF%83.*\.el\.pdf$/,
		);
	});

	it('says that it can’t be made, and not why, which is the owner’s', async () => {
		const failing = editionOf(resume, {
			pdf: () => Promise.reject(new Error('npm install the compiler')),
		});
		const said = await ask('/cv.pdf', curl, 'GET', createAnswers(failing));
		expect(said.status).toBe(503);
		expect(said.headers['retry-after']).toBe('60');
		expect(String(said.failure)).toContain('npm install');
		expect(Buffer.from(said.body).toString()).not.toContain('npm');
	});
});

describe('a reader of pages', () => {
	it('gets the page that export html writes, led by their language', async () => {
		const {stdout} = await run(['export', 'html', '-c', 'content', '-l', 'es']);
		expect(await read('/es', browser)).toBe(stdout);
		expect(await read('/', {...browser, 'accept-language': 'es-MX,es;q=0.9,en;q=0.8'})).toBe(
			stdout,
		);
	});

	it('is led to the place of an entry, wherever a name leads', async () => {
		for (const [from, to] of [
			['/es/experience/vassar', '/es#es_experience_vassar'],
			['/vassar', '/en#en_experience_vassar'],
			['/fr/skills', '/fr#fr_skills'],
		] as const) {
			const {status, headers} = await ask(from, browser);
			expect([status, headers.location]).toEqual([302, to]);
		}
	});

	it('is who asks for anything, and is no program of the terminal', async () => {
		for (const headers of [{}, {accept: '*/*', 'user-agent': 'Googlebot/2.1'}])
			expect(typeOf(await ask('/', headers))).toBe('text/html; charset=utf-8');
	});
});

describe('a terminal', () => {
	it('gets what --print prints, as wide as it asks for', async () => {
		for (const [query, flags] of [
			['color=never', []],
			['color=never&width=40', ['--width', '40']],
		] as const) {
			const {stdout} = await run(['--print', '-c', 'content', '-l', 'fr', ...flags]);
			expect(await read(`/fr?${query}`)).toBe(stdout);
		}
	});

	it('gets one entry, and by a part of its name', async () => {
		const {stdout} = await run(['vassar', '--print', '-c', 'content', '-l', 'es']);
		for (const address of ['/es/experience/vassar', '/es/vassar', '/es/vas'])
			expect(await read(`${address}?color=never`)).toBe(stdout);
	});

	it('gets styles unless it wants none, and colours where it tells its background', async () => {
		const looks = await Promise.all(
			['', '?color=always', '?color=never', '?color=dark', '?color=light'].map((query) =>
				read(`/${query}`),
			),
		);
		const [usual, always, never, dark, light] = looks;
		expect(usual).toContain('\u001B[1m');
		expect(always).toBe(usual);
		expect(never).not.toContain('\u001B');
		expect(new Set(looks).size).toBe(4);
		for (const look of [dark, light]) expect(look).toMatch(/\u001B\[3\dm|\u001B\[38;5;/);
	});

	it('gets the owner’s theme where it suits its background', async () => {
		const one = createAnswers(editionOf({...resume, theme: 'nord'}));
		const look = async (query: string, of = one) =>
			Buffer.from((await ask(`/${query}`, curl, 'GET', of)).body).toString();
		expect(await look('?color=dark')).not.toBe(await look('?color=dark', answer));
		expect(await look('')).toBe(await look('', answer));
	});

	it('is told what can’t be asked for', async () => {
		for (const query of ['width=19', 'width=401', 'width=x', 'width=', 'color=pink', 'color=']) {
			const {status, body} = await ask(`/?${query}`);
			expect(status, query).toBe(400);
			expect(Buffer.from(body).toString(), query).toContain(', as in ?');
		}
	});

	it('is any program that puts what it is sent on one', async () => {
		for (const agent of [
			'curl/7.88.1',
			'Wget/1.21.3',
			'HTTPie/3.2.1',
			'xh/0.22.2',
			'Mozilla/5.0 (Windows NT; Windows NT 10.0; en-US) WindowsPowerShell/5.1.22621.4391',
			'Mozilla/5.0 (Macintosh; Darwin 23; en-US) PowerShell/7.4.1',
		])
			expect(await read('/', {'user-agent': agent})).toContain('\u001B[1mGrace Hopper');
	});
});

describe('what a reader accepts', () => {
	it('decides before the program does', async () => {
		for (const [accept, type] of [
			['text/markdown', 'text/markdown; charset=utf-8'],
			['text/html;q=0.5, text/markdown', 'text/markdown; charset=utf-8'],
			['application/json', 'application/json'],
			['application/pdf, */*', 'application/pdf'],
			['text/html', 'text/html; charset=utf-8'],
			['text/html;q=0, text/plain', 'text/plain; charset=utf-8'],
		] as const)
			expect(typeOf(await ask('/', {...curl, accept})), accept).toBe(type);
	});

	it('is text without sequences where it is plain text', async () => {
		expect(await read('/', {accept: 'text/plain'})).not.toContain('\u001B');
	});

	it('may be a language: the address first, then their own, then the résumé’s', async () => {
		for (const [url, header, locale] of [
			['/', undefined, 'en'],
			['/', 'de, fr;q=0.3, es;q=0.7', 'es'],
			['/', 'fr-CA', 'fr'],
			['/', 'xx-not-a-tag-at-all-, ;;, *', 'en'],
			['/es', 'fr', 'es'],
			['/ES/', 'fr', 'es'],
			['/fr/cv.pdf', 'es', 'fr'],
			['/cv.txt', 'es', 'es'],
		] as const) {
			const {headers} = await ask(url, {...curl, ...(header && {'accept-language': header})});
			expect(headers['content-language'], `${url} ${header}`).toBe(locale);
			expect(headers.vary?.includes('accept-language') ?? false).toBe(/^\/(?:cv.txt)?$/.test(url));
		}
	});
});

describe('what was sent before', () => {
	it('is named by a tag, and not sent again', async () => {
		const first = await ask('/es', browser);
		const {etag = ''} = first.headers;
		for (const tags of [etag, `"other", W/${etag}`, '*']) {
			const {status, headers, body} = await ask('/es', {...browser, 'if-none-match': tags});
			expect([status, body.length, headers.etag]).toEqual([304, 0, etag]);
			expect(headers.vary).toBe(first.headers.vary);
		}
		expect((await ask('/es', {...browser, 'if-none-match': '"other"'})).status).toBe(200);
	});

	it('has another tag in another language, form, width or coding', async () => {
		const tags = await Promise.all([
			ask('/es', browser),
			ask('/fr', browser),
			ask('/es'),
			ask('/es?width=60'),
			ask('/es', {...browser, 'accept-encoding': 'br'}),
			ask('/es', {...browser, 'accept-encoding': 'gzip'}),
		]);
		expect(new Set(tags.map(({headers}) => headers.etag)).size).toBe(tags.length);
	});

	it('has another tag when the content is another, and the same when it is the same', async () => {
		const tagOf = (of: Edition) => ask('/', curl, 'GET', createAnswers(of));
		const entries = [entryOf({slug: 'a'})];
		const [one, same, other] = [
			editionOf(resumeOf(entries)),
			editionOf(resumeOf(entries)),
			editionOf(resumeOf([entryOf({slug: 'a', body: 'More.'})])),
		];
		expect((await tagOf(same)).headers.etag).toBe((await tagOf(one)).headers.etag);
		expect((await tagOf(other)).headers.etag).not.toBe((await tagOf(one)).headers.etag);
		expect(same.tag).toBe(one.tag);
		expect(other.tag).not.toBe(one.tag);
		expect(one.tag).toMatch(/^[a-z\d]+$/);
	});
});

describe('a coding', () => {
	it('is the smallest that the reader understands', async () => {
		const plain = await ask('/', browser);
		for (const [header, coding, decode] of [
			['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
			['gzip, br;q=0', 'gzip', gunzipSync],
			['GZIP;q=0.1', 'gzip', gunzipSync],
		] as const) {
			const {headers, body} = await ask('/', {...browser, 'accept-encoding': header});
			expect(headers['content-encoding']).toBe(coding);
			expect(headers['content-length']).toBe(String(body.length));
			expect(decode(body).equals(plain.body)).toBe(true);
		}
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect(plain.headers.vary).toContain('accept-encoding');
	});

	it('makes the page of the sample small enough for a slow phone', async () => {
		const {body} = await ask('/', {...browser, 'accept-encoding': 'br'});
		expect(body.length).toBeLessThan(30_000);
	});

	it('is none for what is compressed', async () => {
		const {headers} = await ask('/en/cv.pdf', {...curl, 'accept-encoding': 'br'});
		expect(headers['content-encoding']).toBeUndefined();
		expect(headers.vary).toBeUndefined();
	});
});

describe('a part', () => {
	const whole = '%PDF en';
	const part = async (range: string, more: Record<string, string> = {}, method = 'GET') => {
		const {status, headers, body} = await ask('/en/cv.pdf', {...curl, range, ...more}, method);
		return [status, headers['content-range'], Buffer.from(body).toString()];
	};

	it('is the one that is asked for', async () => {
		expect(await part('bytes=0-0')).toEqual([206, 'bytes 0-0/7', '%']);
		expect(await part('bytes=1-3')).toEqual([206, 'bytes 1-3/7', 'PDF']);
		expect(await part('bytes=5-')).toEqual([206, 'bytes 5-6/7', 'en']);
		expect(await part('bytes=5-999')).toEqual([206, 'bytes 5-6/7', 'en']);
		expect(await part('bytes=-2')).toEqual([206, 'bytes 5-6/7', 'en']);
		expect(await part('bytes=-999')).toEqual([206, 'bytes 0-6/7', whole]);
	});

	it('is nothing beyond the end', async () => {
		for (const range of ['bytes=7-', 'bytes=7-9', 'bytes=-0', 'bytes=999999999999999-'])
			expect(await part(range)).toEqual([416, 'bytes */7', '']);
	});

	it('is all where no single one is named', async () => {
		for (const range of [
			...['', 'bytes=', 'bytes=-', 'bytes=3-1', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=a-b'],
			...['bytes=0x1-2', 'bytes=1-2-3', `bytes=${'9'.repeat(400)}-`, 'bytes=--1'],
		])
			expect(await part(range), range).toEqual([200, undefined, whole]);
	});

	it('is of what the reader has, else it is all', async () => {
		const {headers} = await ask('/en/cv.pdf');
		expect((await part('bytes=5-', {'if-range': headers.etag ?? ''}))[0]).toBe(206);
		expect((await part('bytes=5-', {'if-range': '"other"'}))[0]).toBe(200);
		expect((await part('bytes=5-', {'if-range': 'Sat, 28 Nov 2026 10:00:00 GMT'}))[0]).toBe(200);
	});

	it('is of the bytes as they are, whatever coding is understood', async () => {
		const text = await read('/es/cv.txt');
		const {body} = await ask('/es/cv.txt', {...curl, range: 'bytes=9-', 'accept-encoding': 'br'});
		expect(Buffer.from(body).toString()).toBe(Buffer.from(text).subarray(9).toString());
	});

	it('is never asked for by HEAD, which says how long all is', async () => {
		const head = await ask('/en/cv.pdf', {...curl, range: 'bytes=5-'}, 'HEAD');
		expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '7', 0]);
	});
});

describe('what isn’t here', () => {
	const said = async (url: string, headers: Record<string, string> = curl, method = 'GET') => {
		const {status, body} = await ask(url, headers, method);
		return [status, Buffer.from(body).toString()] as const;
	};

	it('is said in a sentence that names what there is', async () => {
		const [status, text] = await said('/exprience/vassar');
		expect(status).toBe(404);
		expect(text).toContain('“/exprience/vassar”');
		expect(text).toContain('Did you mean /experience/vassar?');
		for (const address of ['/es', '/cv.pdf', '/resume.json', '/es/about/summary'])
			expect(text).toContain(address);
	});

	it('names what opens it in a terminal, where something does', async () => {
		const of = createAnswers(edition, 'ssh -p 2222 ada.dev');
		const text = async (headers: Record<string, string>) =>
			Buffer.from((await ask('/nothing', headers, 'GET', of)).body).toString();
		expect(await text(curl)).toContain('In a terminal:\n  ssh -p 2222 ada.dev\n');
		expect(await text(browser)).toContain('<code>ssh -p 2222 ada.dev</code>');
		expect((await said('/nothing'))[1]).not.toContain('ssh');
	});

	it('leads a reader of pages on by links that lead somewhere', async () => {
		const [, page] = await said('/nothing', browser);
		const links = Array.from(page.matchAll(/href="([^"]*)"/g), ([, address = '']) => address);
		expect(links.length).toBeGreaterThan(8);
		for (const link of links) expect([200, 302], link).toContain((await ask(link, browser)).status);
	});

	it('is told of what may be several things', async () => {
		const [status, text] = await said('/experience/har');
		expect(status).toBe(404);
		expect(text).toContain('/experience/harvard-mark-i');
		expect(text).toContain('Which one?');
	});

	it('is no file, however it is named', async () => {
		for (const url of [
			...['/../package.json', '/..%2f..%2fetc/passwd', '/%2e%2e/package.json', '//etc/passwd'],
			...['/cv.pdf/..', '/es/../cv.pdf', '/content/profile.yml', '/\\etc\\passwd', '/cv.pdf%00'],
			...['/__proto__', '/constructor', '/es/toString', '/.env', '/%252e%252e/x'],
		])
			expect((await said(url))[0], url).toBe(404);
	});

	it('is no address at all', async () => {
		for (const url of ['/%', '/%zz', '/%ff', 'es', '*', '', '/%c0%ae'])
			expect((await said(url))[0], url).toBe(url === '' ? 200 : 400);
	});

	it('may be named with a host, as proxies do', async () => {
		expect((await said('http://ada.dev/es/cv.pdf'))[0]).toBe(200);
		expect((await said('HTTPS://ada.dev'))[0]).toBe(200);
	});

	it('shows nothing of what was asked as markup or as a sequence', async () => {
		const name = encodeURIComponent('<script>alert(1)</script>\u001B[31m\u202E\r\nSet-Cookie: a=b');
		const {headers, body} = await ask(`/${name}`, browser);
		const page = Buffer.from(body).toString();
		expect(page).not.toContain('<script');
		expect(page).not.toMatch(/[\u001B\u202E]/);
		expect(headers['content-security-policy']).toContain("default-src 'none'");
		expect((await said(`/${name}`))[1]).not.toMatch(/[\u001B\u202E]/);
	});
});

describe('a request', () => {
	it('changes nothing', async () => {
		for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
			const {status, headers} = await ask('/', curl, method);
			expect([status, headers.allow, headers.connection]).toEqual([405, 'GET, HEAD', 'close']);
		}
	});

	it('brings nothing with it', async () => {
		for (const headers of [{'content-length': '1'}, {'transfer-encoding': 'chunked'}])
			expect((await ask('/', {...curl, ...headers})).status).toBe(413);
		expect((await ask('/', {...curl, 'content-length': '0'})).status).toBe(200);
	});

	it('is answered, whatever it says, and never at fault here', async () => {
		const words = fc.constantFrom(
			'es',
			'vassar',
			'cv.pdf',
			'..',
			'%',
			'%2e',
			'?',
			'&',
			'=',
			'#',
			'/',
		);
		const anything = fc.array(fc.oneof(words, fc.string({maxLength: 8, unit: 'binary'})), {
			maxLength: 8,
		});
		const header = fc.oneof(
			fc.string({maxLength: 40}),
			fc.constantFrom('bytes=0-', '*/*;q=', 'text/html;q=9,', '"x"', 'br;q=-1', ',;,=,q'),
		);
		await fc.assert(
			fc.asyncProperty(
				anything,
				fc.array(header, {minLength: 7, maxLength: 7}),
				async (parts, values) => {
					const [accept, language, coding, range, none, agent, same] = values as string[];
					const {status, headers, body} = await ask(`/${parts.join('')}`, {
						...{accept: accept ?? '', 'accept-language': language ?? '', range: range ?? ''},
						...{'accept-encoding': coding ?? '', 'if-none-match': none ?? ''},
						...{'user-agent': agent ?? '', 'if-range': same ?? ''},
					});
					expect([200, 206, 302, 304, 400, 404, 416]).toContain(status);
					for (const value of Object.values(headers)) expect(value).toMatch(/^[\x20-\x7e]*$/);
					if (status !== 304) expect(headers['content-length']).toBe(String(body.length));
				},
			),
		);
	});
});

it('never says what an owner has hidden', async () => {
	const hidden = resumeOf([entryOf({slug: 'shown'}), entryOf({slug: 'secret', draft: true})]);
	const of = createAnswers(editionOf(hidden));
	for (const url of ['/secret', '/experience/secret', '/shwn'])
		expect((await ask(url, curl, 'GET', of)).status).toBe(404);
	const {body} = await ask('/nothing', curl, 'GET', of);
	expect(Buffer.from(body).toString()).not.toContain('secret');
});
