import {writeCompiled} from '../../content/compile.ts';
import {type Compiled, type CompiledFiles, compiledNames} from '../../content/compiled.ts';
import {spokenLocale} from '../../formats/setting.ts';
import {loadExtras} from '../../markdown/extras/extras.ts';
import {parseText} from '../../markdown/parse/parse-text.ts';
import {loadMessages, messagesFor} from '../../messages/index.ts';
import {formatPeriod} from '../../resume/period/format-period.ts';
import type {Entry} from '../../resume/types.ts';

/** A compiled résumé as files, by their names. Its texts are parsed, so that nobody has to again. */
export async function compileFiles(compiled: Compiled): Promise<Map<string, Buffer>> {
	const {entries, locales} = compiled.resume;
	await Promise.all([loadExtras(entries.map(({body}) => body)), loadMessages(locales)]);
	const resume = {...compiled.resume, entries: entries.map(withPeriod)};
	const files = writeCompiled({...compiled, resume}, (markdown) =>
		JSON.stringify(parseText(markdown)),
	);
	const names = Object.keys(compiledNames) as Array<keyof CompiledFiles>;
	return new Map(names.map((name) => [compiledNames[name], Buffer.from(files[name])]));
}

/** Says when it was in the entry's own language; the formats of a language take a while to make. */
function withPeriod(entry: Entry): Entry {
	const {period} = entry;
	if (!period?.start) return entry;
	const messages = messagesFor(entry.locale);
	const locale = spokenLocale(entry.locale, messages);
	const {dates, duration} = formatPeriod(period, locale, messages.present, new Date(0));
	// What goes on is measured on the day that it is read.
	const said = {locale, dates, ...(period.present ? {} : {duration})};
	return {...entry, period: {...period, said}};
}
