import {loadMessages} from '../messages/index.ts';
import type {Messages} from '../messages/messages.ts';
import {plainLine} from '../resume/plain-text.ts';
import type {Saved} from '../viewer/turns/services.ts';
import type {Call} from './call/call.ts';
import {CallError} from './call/call-error.ts';
import {quoted} from './call/quoted.ts';
import {writeNew} from './files/write-new.ts';
import {findResume, reportErrors} from './resume/open-resume.ts';
import type {Source} from './resume/source.ts';
import {fromHere} from './view/farewell.ts';
import {createSaver} from './view/save-pdf.ts';

/**
 * Saves the PDF of a résumé, in the language of the call: as `file`, on stdout where that is `-`, or where
 * it is empty in the current folder under a name that is free. Throws a `CallError` where that can't be.
 */
export async function savePdf(
	{options, program, words: [word]}: Call,
	file: string,
	source: Source,
): Promise<void> {
	if (word !== undefined)
		throw new CallError(`The PDF has every entry, not just ${quoted(word)}: leave that out.`);
	if (file === '-' && process.stdout.isTTY)
		throw new CallError('A PDF can’t go to a terminal: give --pdf a file name, or none at all.');
	const {resume, locale, told} = await findResume(source, options.locale);
	const {save: messages} = (await loadMessages([locale]))(locale);
	const saver = createSaver(
		{folder: process.cwd(), home: program.home, source},
		(each) => resume.profiles[each] ?? {name: ''},
	);
	if (file === '') {
		const {saved, beside} = done(await saver.save(locale), messages);
		tell(messages.saved([fromHere(saved), beside].filter(Boolean).join(', ')));
	} else {
		const bytes = await saver.read(locale);
		if (!Buffer.isBuffer(bytes)) done(bytes, messages);
		else if (file === '-') process.stdout.write(bytes);
		else await writeNew([{file, bytes}], () => tell(messages.saved(file)));
	}
	reportErrors(told);
}

/** Where it was saved. Throws a `CallError` with the reason why it was not. */
function done(outcome: Saved, {none, failed}: Messages['save']): {saved: string; beside?: string} {
	if ('file' in outcome) return {saved: outcome.file, ...('beside' in outcome && outcome)};
	if ('none' in outcome) throw new CallError(none);
	throw new CallError('reason' in outcome ? outcome.reason : plainLine(failed(outcome.unwritable)));
}

function tell(sentence: string): void {
	process.stderr.write(`${plainLine(sentence)}\n`);
}
