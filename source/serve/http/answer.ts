import {placeId} from '../../formats/html/place-id.ts';
import {servedFiles} from '../../formats/names/documents.ts';
import {urlPath} from '../../formats/names/url-path.ts';
import {localize} from '../../resume/localize.ts';
import {findPages, type Page, pagesOf} from '../../resume/pages.ts';
import type {Locale} from '../../resume/types.ts';
import type {Edition} from '../edition.ts';
import {createBodies} from './bodies.ts';
import {httpLimits} from './limits.ts';
import {nothingAt, type Refused, refusal} from './refusals.ts';
import {
	type Answer,
	everywhere,
	nothing,
	type Representation,
	type Request,
	represent,
} from './represent.ts';
import {documentOf, fileOf, printOf} from './representations.ts';
import {readTarget, type Target} from './target.ts';
import {type Form, formFor, localeFor} from './wishes.ts';

/** What an address leads to: what is there, where it is instead, or why it is nowhere. */
type Found = Representation | {location: string; vary: readonly string[]} | Refused;

/** In seconds: what can't be made is tried again then. */
const retryAfter = '60';
/** Of the entries that an address may mean. */
const mostNamed = 6;

/** What the form of an answer was chosen by. */
const byForm = ['accept', 'user-agent'];

/**
 * Answers requests for an edition, each as its headers wish. `sshAddress` is what opens the same résumé in a
 * terminal: `ssh ada.dev`; `base` is what stands before all of its addresses.
 */
export function createAnswers(
	edition: Edition,
	sshAddress?: string,
	limits = httpLimits,
	base = '',
): (request: Request) => Promise<Answer> {
	const {resume} = edition;
	const {locales} = resume;
	const bodies = createBodies(limits.kept);
	const known = new Map<Locale, readonly Page[]>();
	const pagesIn = (locale: Locale) => {
		const pages = known.get(locale) ?? pagesOf(localize(resume, locale));
		known.set(locale, pages);
		return pages;
	};
	const offerIn = (locale: Locale) => ({
		name: resume.profiles[locale]?.name ?? '',
		locales,
		ids: pagesIn(locale).map(({id}) => id),
		sshAddress,
		base,
	});

	function find({name, query}: Target, locale: Locale, form: Form): Found {
		const file = servedFiles.get(name);
		if (file) return fileOf(edition, file, name, locale);
		const [page, ...others] = name === '' ? [] : findPages(pagesIn(locale), name);
		if (name !== '' && !page) return {status: 404, sentence: nothingAt(name, offerIn(locale))};
		if (others.length > 0) {
			const ids = [page, ...others].slice(0, mostNamed).map((each) => `${base}/${each?.id}`);
			return {status: 404, sentence: `This may be ${ids.join(', ')}. Which one?`};
		}
		if (page && form === 'html') {
			const location = `${base}/${urlPath(locale)}#${placeId(locale, page.id)}`;
			return {location, vary: byForm};
		}
		if (!page && form !== 'terminal' && form !== 'text')
			return {...documentOf(edition, form, locale), vary: byForm};
		const color = form === 'terminal' ? 'always' : 'never';
		const print = printOf(edition, locale, query, {entry: page?.id, color});
		return typeof print === 'string' ? {status: 400, sentence: print} : {...print, vary: byForm};
	}

	return async (request) => {
		const {headers} = request;
		const form = formFor(headers);
		const wish = localeFor(headers['accept-language'], locales);
		const refuse = (refused: Refused) => refusal(refused, form, offerIn(wish));
		const fault = faultOf(request);
		if (fault) return refuse(fault);
		const target = readTarget(request.url, locales);
		if (!target) return refuse({status: 400, sentence: 'This isn’t an address.'});
		const locale = target.locale ?? wish;
		const found = find(target, locale, form);
		if ('sentence' in found) return refuse(found);
		const vary = [...found.vary, ...(target.locale === undefined ? ['accept-language'] : [])];
		if ('location' in found) return redirection(found.location, vary);
		try {
			return await within(limits.making, represent(request, bodies, {...found, vary}));
		} catch (failure) {
			const sentence = 'This can’t be made at the moment. Please try again in a minute.';
			return {...refuse({status: 503, sentence, headers: {'retry-after': retryAfter}}), failure};
		}
	};
}

/** What is wrong with a request, wherever it goes. */
function faultOf({method, headers}: Request): Refused | undefined {
	if (method !== 'GET' && method !== 'HEAD') {
		const sentence = 'There is nothing to change here, only something to read.';
		return {status: 405, sentence, headers: {allow: 'GET, HEAD', connection: 'close'}};
	}
	const {'content-length': length = '0', 'transfer-encoding': coding} = headers;
	if (coding === undefined && Number(length) === 0) return undefined;
	const sentence = 'A request for something to read brings nothing with it.';
	return {status: 413, sentence, headers: {connection: 'close'}};
}

/** What is promised, or a rejection where that takes longer, in ms. */
function within<Value>(time: number, promised: Promise<Value>): Promise<Value> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('It takes long to make.')), time);
	});
	return Promise.race([promised, late]).finally(() => clearTimeout(timer));
}

function redirection(location: string, vary: readonly string[]): Answer {
	const headers = {...everywhere, location, vary: vary.join(', '), 'content-length': '0'};
	return {status: 302, headers, body: nothing};
}
