import {policyFor} from '../../formats/html/policy.ts';
import {script} from '../../formats/html/script.ts';
import {type DocumentFormat, kinds} from '../../formats/names/documents.ts';
import {fileName} from '../../formats/names/file-name.ts';
import type {Locale} from '../../resume/types.ts';
import type {Edition} from '../edition.ts';
import {type PrintColor, printOptions} from './print-options.ts';
import type {Representation} from './represent.ts';

/** A document, as it is shown. */
export function documentOf(
	edition: Edition,
	format: DocumentFormat,
	locale: Locale,
): Representation {
	const {type, compressible} = kinds[format];
	const scripted = edition.resume.locales.length > 1;
	return {
		name: `${format} ${locale}`,
		make: () => edition.document(format, locale),
		headers: {
			'content-type': type,
			'content-language': locale,
			...(format === 'html' && {
				'content-security-policy': `${policyFor(scripted ? script : undefined)}; frame-ancestors 'none'`,
			}),
		},
		vary: [],
		compressible,
	};
}

/** A document as a file, which is saved under the name that `export` gives it. */
export function fileOf(
	edition: Edition,
	format: DocumentFormat,
	file: string,
	locale: Locale,
): Representation {
	const {headers, ...rest} = documentOf(edition, format, locale);
	const name = fileName(edition.resume, file.replace(/^.*\./, ''), locale);
	// Other letters have a form of their own, which not everybody reads (RFC 6266 §5).
	const named = /^[\w.-]+$/.test(name)
		? `filename="${name}"`
		: `filename="${file}"; filename*=UTF-8''${encodeURIComponent(name)}`;
	return {...rest, headers: {...headers, 'content-disposition': `inline; ${named}`}};
}

/**
 * The résumé or an entry as `--print` has it, as the query asks; `color` is what it asks for by saying
 * nothing. A sentence where it asks for what can't be.
 */
export function printOf(
	edition: Edition,
	locale: Locale,
	query: URLSearchParams,
	{entry, color}: {entry?: string | undefined; color: PrintColor},
): Representation | string {
	const options = printOptions(query, color);
	if (typeof options === 'string') return options;
	const what = {locale, ...options, ...(entry !== undefined && {entry}), hyperlinks: false};
	return {
		name: `print ${JSON.stringify(what)}`,
		make: () => edition.printed(what),
		headers: {'content-type': kinds.text.type, 'content-language': locale},
		vary: [],
		compressible: true,
	};
}
