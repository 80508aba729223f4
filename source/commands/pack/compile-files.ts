import {writeCompiled} from '../../content/compile.ts';
import {type Compiled, type CompiledFiles, compiledNames} from '../../content/compiled.ts';
import {formatLocale} from '../../formats/entry-words.ts';
import type {Markdown} from '../../markdown/markdown.ts';
import {preParse} from '../../markdown/pre-parse.ts';
import {loadMessages, type MessagesFor} from '../../messages/index.ts';
import {formatPeriod} from '../../resume/period/format-period.ts';
import type {Entry} from '../../resume/types.ts';

/** A compiled résumé as files, by their names. Its texts are parsed, so that nobody has to again. */
export async function compileFiles(
	compiled: Compiled,
	markdown: Markdown,
): Promise<Map<string, Buffer>> {
	const {entries} = compiled.resume;
	const messages = await loadMessages(entries.map(({locale}) => locale));
	const resume = {
		...compiled.resume,
		entries: entries.map((entry) => withPeriod(entry, messages)),
	};
	const files = writeCompiled({...compiled, resume}, (body) =>
		JSON.stringify(preParse(body, markdown)),
	);
	const names = Object.keys(compiledNames) as Array<keyof CompiledFiles>;
	return new Map(names.map((name) => [compiledNames[name], Buffer.from(files[name])]));
}

/** Says when it was in the entry's own language; the formats of a language take a while to make. */
function withPeriod(entry: Entry, messagesFor: MessagesFor): Entry {
	const {period} = entry;
	if (!period?.start) return entry;
	const messages = messagesFor(entry.locale);
	const locale = formatLocale(entry.locale, messages);
	const {dates, duration} = formatPeriod(period, locale, messages.present, new Date(0));
	// What goes on is measured on the day that it is read.
	const said = {locale, dates, ...(period.present ? {} : {duration})};
	return {...entry, period: {...period, said}};
}
