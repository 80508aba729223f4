import type {ServerChannel} from 'ssh2';
import {ownName} from '../../formats/language.ts';
import type {DocumentFormat} from '../../formats/names/documents.ts';
import {localize} from '../../resume/localize.ts';
import {findPages, pagesOf} from '../../resume/pages.ts';
import {plainText} from '../../resume/plain-text.ts';
import type {Locale} from '../../resume/types.ts';
import {clientOf, type Environment} from '../session/client.ts';
import {slipOf} from '../slip.ts';
import {scpCommand, sshCommand} from './address.ts';
import {commandNames} from './ask.ts';
import type {Host} from './host.ts';
import type {ChannelOutlet} from './outlet.ts';

/** Whom to write to, and whether that is a terminal, whose lines end otherwise. */
export type Printing = {
	channel: ServerChannel;
	outlet: ChannelOutlet;
	isTerminal: boolean;
	environment: Environment;
	locale: Locale;
};

/** As shells have it: done, the call is wrong, there is no such command. */
export const status = {done: 0, failed: 1, unknown: 127} as const;

/** Writes a text. Resolves once it is read, but for the last of it. */
function say({outlet, isTerminal}: Printing, text: string): Promise<void> {
	return outlet.send(Buffer.from(isTerminal ? text.replaceAll('\n', '\r\n') : text));
}

/** Writes a sentence to stderr. */
export function complain({channel, isTerminal}: Printing, sentence: string): void {
	channel.stderr.write(`${sentence}${isTerminal ? '\r\n' : '\n'}`);
}

/** The id of the entry that is meant by a name, or a sentence on why there is none. */
export function findEntry(
	host: Host,
	locale: Locale,
	name: string,
): {id: string} | {sentence: string} {
	const {resume} = host.reading();
	const known = pagesOf(localize(resume, locale));
	const pages = findPages(known, name);
	const [found, ...others] = pages;
	if (found && others.length === 0) return {id: found.id};
	const called = `“${plainText(name.replace(/\s+/g, ' '))}”`;
	const help = `See ${sshCommand(host.address)} help.`;
	if (!found) {
		const near = resume.locales.includes(name)
			? sshCommand(host.address, {locale: name})
			: slipOf(
					name,
					commandNames,
					known.map(({id}) => id),
				);
		const meant = near === undefined ? '' : `Did you mean ${near}? `;
		return {sentence: `There is no command and no entry ${called}. ${meant}${help}`};
	}
	const ids = pages.slice(0, 7).map(({id}) => id);
	return {sentence: `${called} matches several entries, such as ${ids.join(', ')}. Which one?`};
}

/** Prints the résumé, or one entry, by its id. Resolves to the exit status. */
export async function printTo(
	host: Host,
	to: Printing,
	entry: string | undefined,
): Promise<number> {
	const {outlet, isTerminal, environment, locale} = to;
	const {colorLevel, light} = clientOf(isTerminal ? environment : {});
	const bytes = await host.reading().printed({
		locale,
		...(entry !== undefined && {entry}),
		width: outlet.columns,
		colorLevel,
		light,
		hyperlinks: false,
	});
	await say(to, Buffer.from(bytes).toString());
	return status.done;
}

/** Writes a document, byte for byte. Resolves to the exit status. */
export async function sendDocument(
	host: Host,
	to: Printing,
	format: DocumentFormat,
): Promise<number> {
	const {locale, outlet, isTerminal} = to;
	const isBinary = format === 'pdf' || format === 'docx';
	if (isBinary && isTerminal) {
		// Who has asked for a terminal would see it there.
		const command = scpCommand(host.address, locale, `cv.${format}`);
		const {fetch} = host.reading().messages(locale).visit;
		complain(to, format === 'pdf' ? fetch(command) : `It is a file. To save it: ${command}`);
		return status.failed;
	}
	const reading = host.reading();
	try {
		const bytes = await reading.document(format, locale);
		if (isBinary) await outlet.send(bytes);
		else await say(to, Buffer.from(bytes).toString());
		return status.done;
	} catch (error) {
		host.log({event: 'no document', format, locale, reason: String(error)});
		complain(to, reading.messages(locale).save.none);
		return status.failed;
	}
}

/** Says what can be asked for: commands, which are the same in every language. */
export async function sendHelp(host: Host, to: Printing): Promise<number> {
	const {address} = host;
	const {resume, messages} = host.reading();
	const {locale} = to;
	const words = messages(locale);
	const [page] = pagesOf(localize(resume, locale));
	const entry = page?.entries[0]?.slug ?? page?.id;
	const other = resume.locales.find((each) => each !== locale) ?? locale;
	const bare = sshCommand(address);
	const rows = [
		[bare, words.resume],
		...(entry === undefined ? [] : [[sshCommand(address, {entry}), words.actions.open]]),
		...(resume.locales.length > 1 ? [[sshCommand(address, {locale: other}), ownName(other)]] : []),
		[sshCommand(address, {entry: 'speak'}), words.visit.spoken],
		[`${bare} pdf > cv.pdf`, words.hints.save ?? 'PDF'],
		[scpCommand(address, locale, 'cv.pdf'), words.hints.save ?? 'PDF'],
		[`${bare} docx > cv.docx`, 'Word'],
		[`${bare} text`, 'Text'],
		[`${bare} markdown`, 'Markdown'],
		[`${bare} json`, 'JSON Resume'],
		[`${bare} html`, 'HTML'],
		[`${bare} vcard`, 'vCard'],
	];
	const width = Math.max(...rows.map(([command = '']) => command.length));
	const lines = rows.map(([command = '', what = '']) =>
		`${command.padEnd(width)}  ${what}`.trimEnd(),
	);
	await say(to, `${lines.join('\n')}\n`);
	return status.done;
}
