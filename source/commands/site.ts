import path from 'node:path';
import type {Edition} from '../formats/document.ts';
import {siteFiles} from '../formats/names/documents.ts';
import {addressOf, folderOf, type Site} from '../formats/site/addresses.ts';
import {ansiFile} from '../formats/site/beside.ts';
import {cardFile} from '../formats/site/card/content.ts';
import {type Files, siteOf, sitePages} from '../formats/site/site.ts';
import {parseUrl} from '../resume/link-schemes.ts';
import {plainText} from '../resume/plain-text.ts';
import type {Locale, Resume} from '../resume/types.ts';
import {makerOf, type Ready} from '../serve/maker/make.ts';
import type {Call} from './call/call.ts';
import {CallError} from './call/call-error.ts';
import {exitStatus} from './call/exit-status.ts';
import type {Options} from './call/flags.ts';
import {quoted} from './call/quoted.ts';
import {cardsOf, pdfsOf, wordDocumentsOf} from './export/each-language.ts';
import {keepOn, type Turn} from './export/keep-on.ts';
import {goOutside, type Outside} from './export/outside/outside.ts';
import {viewerOf} from './export/viewer.ts';
import {refuseOthers, replaceFolder, tidyUp} from './files/replace-folder.ts';
import {refuseAddress} from './pack/whose.ts';
import {openAll, tellHidden} from './resume/open-all.ts';
import {prepare, reportErrors} from './resume/open-resume.ts';
import {seenOn} from './resume/seen-on.ts';
import type {OwnFiles} from './resume/source.ts';

/** How the next export knows the files of this one. Hosts don't show what begins with a dot. */
const owner = {list: '.my-resume-site.json', command: 'my-resume export site', guards: true};

/** Columns of the résumé for terminals: what every one has. */
const ansiWidth = 80;

/** Writes the résumé as a site into a folder; errors in it go to stderr. Resolves to the exit status. */
export async function exportSite(call: Call, source: OwnFiles): Promise<number> {
	if (call.options.watch) return keepOn(source.target, (turn) => exportOnce(call, source, turn));
	await exportOnce(call, source);
	return exitStatus.done;
}

async function exportOnce(
	{options, program: {home}}: Call,
	source: OwnFiles,
	turn?: Turn,
): Promise<void> {
	const folder = folderFor(options.output);
	const url = options.url === undefined ? undefined : siteAddress(options.url);
	if (options.anonymous && url !== undefined) await refuseAddress(url, source, 'Leave out --url');
	// Before documents are made for a folder that can’t be written.
	await refuseOthers(folder, folder, owner, options.force);
	const outside = goOutside(home, 'pdf');
	try {
		const leading = options.locale?.toLowerCase() === 'all' ? undefined : options.locale;
		const found = await openAll(seenOn(source, 'site', options), leading);
		const {resume, hidden} = found;
		const isFirst = turn?.refuseNew(found.errors) ?? true;
		// The environment says what its owner reads, which is nobody else's first language.
		const locales = leading === undefined ? resume.locales : withFirst(resume, found.locale);
		const site: Site = {locales, url};
		const make = (each: Resume, of: Site) => partOf(each, of, options, outside, home);
		const whole = await make(resume, site);
		const files = new Map(siteOf(whole.pages, site));
		const advice = new Set(whole.advice);
		for (const {address, resume: own} of hidden) {
			// No page says where it is, not even its own.
			const part = await make(own, {locales, url: undefined, isHidden: true});
			for (const [name, bytes] of part.pages.files) files.set(`${address}/${name}`, bytes);
			for (const sentence of part.advice) advice.add(sentence);
		}
		if (turn?.isStopped()) return;
		await tidyUp(folder);
		await replaceFolder(folder, files, owner, options.force);
		process.stderr.write(
			`Wrote ${plainText(path.resolve(folder))}${path.sep} (${files.size} files).\n`,
		);
		if (!isFirst) return;
		tellHidden(hidden, (address) => [`${url ?? path.join(folder, path.sep)}${address}/`]);
		for (const sentence of advice) process.stderr.write(`${sentence}\n`);
		const {refused} = whole;
		if (refused !== undefined) process.stderr.write(`The site has no PDF. ${refused}\n`);
		reportErrors(found.told);
	} finally {
		outside.close();
	}
}

/** The pages and documents of a résumé, what is to be said of them, and why there is no PDF, if so. */
async function partOf(
	resume: Resume,
	site: Site,
	options: Options,
	outside: Outside,
	home: string,
): Promise<{
	pages: ReturnType<typeof sitePages>;
	advice: readonly string[];
	refused: string | undefined;
}> {
	const {locales} = site;
	const {markdown, messages} = await prepare(resume, locales);
	const ready = {resume, markdown, messages};
	const now = new Date();
	const {made: pdfs, refused, advice} = await pdfsOf(resume, markdown, options, outside);
	// What makes PDFs makes them too.
	const cards =
		refused === undefined
			? await cardsOf(
					resume,
					markdown,
					(each) => addressOf(site, `${folderOf(site, each)}${siteFiles.html}`),
					outside,
				)
			: new Map<Locale, Uint8Array>();
	const words = await wordDocumentsOf(resume, markdown, options, home);
	const texts = textsOf(ready, now);
	const documents = new Map<Locale, Files>();
	for (const locale of locales) {
		const [pdf, word, card] = [pdfs, words, cards].map((each) => each.get(locale));
		const files = new Map<string, string | Uint8Array>(texts(locale));
		if (pdf) files.set(siteFiles.pdf, pdf);
		if (word) files.set(siteFiles.docx, word);
		if (card) files.set(cardFile, card);
		documents.set(locale, files);
	}
	const edition = (locale: Locale): Edition => ({
		...ready,
		messages: messages(locale),
		locale,
		now,
	});
	const [first = 'en', ...others] = locales;
	const viewer = await viewerOf(ready, site, documents, home);
	const editions: [Edition, ...Edition[]] = [edition(first), ...others.map(edition)];
	return {pages: sitePages(resume, editions, site, documents, viewer), advice, refused};
}

/** The folder that `-o` names, without a `/` at its end. Throws a `CallError` where that can't be one. */
function folderFor(output: string | undefined): string {
	if (output === undefined || output === '-')
		throw new CallError('A site is a folder: name one with -o, such as -o public/.');
	const folder = path.normalize(output).replace(/(?<=.)[/\\]+$/, '');
	const down = path.relative(folder, process.cwd());
	if (!down.startsWith('..') && !path.isAbsolute(down))
		throw new CallError(
			`${quoted(output)} has the folder that you are in. Name one of the site’s own, such as -o public/.`,
		);
	return folder;
}

/** Where a site will be, as it stands before the names of its files. Throws a `CallError`. */
function siteAddress(written: string): string {
	const url = parseUrl(written);
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
		throw new CallError(
			`--url must be the address of the site, such as https://ada.dev, not ${quoted(written)}.`,
		);
	return url.href.replace(/\/*$/, '/');
}

function withFirst({locales}: Resume, first: Locale): Locale[] {
	return [first, ...locales.filter((each) => each !== first)];
}

/** What makes the documents of a language that are text, by their names. */
function textsOf(ready: Ready, now: Date): (locale: Locale) => Array<readonly [string, string]> {
	const make = makerOf(ready, now);
	const formats = ['json', 'markdown', 'text', 'vcard'] as const;
	return (locale) => [
		...formats.map((format) => [siteFiles[format], make({format, locale})] as const),
		[
			ansiFile,
			make({print: {locale, width: ansiWidth, colorLevel: 2, hyperlinks: false}}),
		] as const,
	];
}
