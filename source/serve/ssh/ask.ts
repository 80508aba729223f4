import {type DocumentFormat, servedFiles} from '../../formats/names/documents.ts';

/** What somebody who connects asks for, by the command behind the host. */
export type Asked =
	/** The viewer on a terminal, else print; perhaps at an entry. */
	| {kind: 'read'; entry: string | undefined}
	/** The viewer for a screen reader, else the text. */
	| {kind: 'speak'}
	| {kind: 'document'; format: DocumentFormat}
	| {kind: 'help'}
	/** The old protocol of `scp`, which starts itself at the other end. */
	| {kind: 'copy'; path: string}
	/** What terminals send on their own, to which silence is an answer. */
	| {kind: 'nothing'};

/** A document by its format, by what its files end with, or by the name of the file. */
const documents: ReadonlyMap<string, DocumentFormat> = new Map<string, DocumentFormat>([
	['pdf', 'pdf'],
	['docx', 'docx'],
	['html', 'html'],
	['markdown', 'markdown'],
	['md', 'markdown'],
	['text', 'text'],
	['txt', 'text'],
	['plain', 'text'],
	['json', 'json'],
	['vcard', 'vcard'],
	['vcf', 'vcard'],
	...servedFiles,
]);

/** What may stand behind the host, besides an entry, by the name that is the longest. */
export const commandNames: readonly string[] = [
	...['help', 'speak'],
	...new Set(documents.values()),
	...servedFiles.keys(),
];

/** Programs with which Kitty, Ghostty and others bring their description along. */
const ofTerminals = /^(?:\w+=\S* )*(?:infocmp|tic)\b/;
/** `scp -f FILE`, with more letters for how; `-t` would write. */
const oldCopy = /^scp (?:-[a-z]+ )*-[a-z]*f[a-z]* (?:-- )?(.+)$/s;

/** What a command means; nothing of it is ever run. */
export function readAsked(command: string): Asked {
	const text = command.trim();
	if (ofTerminals.test(text)) return {kind: 'nothing'};
	const [, path] = oldCopy.exec(text) ?? [];
	if (path !== undefined) return {kind: 'copy', path: path.replace(/^'(.*)'$/s, '$1')};
	const word = text.toLowerCase();
	if (word === 'help' || word === 'speak') return {kind: word};
	const format = documents.get(word);
	return format ? {kind: 'document', format} : {kind: 'read', entry: text || undefined};
}
