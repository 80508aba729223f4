import type {IncomingHttpHeaders} from 'node:http';
import {type DocumentFormat, kinds} from '../../formats/names/documents.ts';
import {canonicalLocale, matchLocale} from '../../resume/locale.ts';
import type {Locale} from '../../resume/types.ts';
import {httpLimits} from './limits.ts';

/**
 * The items of a list with weights (RFC 9110 §12.4.2), in lower case, the most wanted first; of the same
 * weight, the first. What isn't wanted at all is left out.
 */
function wanted(header = ''): string[] {
	return header
		.toLowerCase()
		.split(',', httpLimits.items)
		.map((item) => {
			const [name = '', ...parameters] = item.split(';').map((each) => each.trim());
			const weight = parameters.find((each) => /^q\s*=/.test(each))?.replace(/^q\s*=\s*/, '');
			return {name, weight: weight === undefined ? 1 : Number(weight) || 0};
		})
		.filter(({name, weight}) => name !== '' && weight > 0)
		.sort((a, b) => b.weight - a.weight)
		.map(({name}) => name);
}

/** The format with a media type, as `text/html`. */
const formatByType: ReadonlyMap<string, DocumentFormat> = new Map(
	(Object.keys(kinds) as DocumentFormat[]).flatMap((format) => {
		const {type, aliases = []} = kinds[format];
		return [type.replace(/;.*/, ''), ...aliases].map((each) => [each, format] as const);
	}),
);

/** Programs that put what they are sent on a terminal, and ask for anything. */
const terminals = /^(?:curl|wget|httpie|xh|fetch libfetch)\b|powershell\//i;

/** What a reader sees: a document, or the text that a terminal shows. */
export type Form = DocumentFormat | 'terminal';

/** The form that a reader asks for, or else the one that suits the program. */
export function formFor({accept, 'user-agent': agent = ''}: IncomingHttpHeaders): Form {
	const format = wanted(accept)
		.map((type) => formatByType.get(type))
		.find((each) => each !== undefined);
	return format ?? (terminals.test(agent) ? 'terminal' : 'html');
}

/** The language that a reader knows best, or else the résumé's own. */
export function localeFor(header: string | undefined, locales: readonly Locale[]): Locale {
	const [own = 'en'] = locales;
	for (const name of wanted(header)) {
		const tag = canonicalLocale(name);
		const found = tag && matchLocale(tag, locales);
		if (found) return found;
	}
	return own;
}

/** How bytes are sent. */
export type Coding = 'br' | 'gzip' | 'identity';

/** The smallest way to send them that a reader understands. */
export function codingFor(header: string | undefined): Coding {
	const names = wanted(header);
	return (['br', 'gzip'] as const).find((coding) => names.includes(coding)) ?? 'identity';
}
