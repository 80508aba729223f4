import {holds} from '../files/holds.ts';
import {type NewDocument, tellWritten, writeNew} from '../files/write-new.ts';
import {type Found, type Prepared, reportErrors} from '../resume/open-resume.ts';
import {keepOn, say} from './keep-on.ts';

/** Documents that were made but are not written yet, and sentences for their owner. */
export type Exported = {documents: NewDocument[]; advice: Set<string>};

/** What is read of the content, and what is made of that; a file of one's own may be replaced. */
type Way = {
	read: () => Promise<Found & Prepared>;
	make: (found: Found & Prepared, isOwn: (file: string) => Promise<boolean>) => Promise<Exported>;
};

/** Writes documents, and again whenever the content of `target` makes others of them, as `keepOn` does. */
export function keepWritten(target: string, {read, make}: Way): Promise<number> {
	const written = new Map<string, Uint8Array>();

	/** Whether a file is still as it was written here, and so nobody's work. */
	const isOwn = async (file: string) => {
		const bytes = written.get(file);
		return bytes !== undefined && (await holds(file, bytes));
	};

	return keepOn(target, async ({isStopped, refuseNew}) => {
		const found = await read();
		const isFirst = refuseNew(found.errors);
		if (isStopped()) return;
		const {documents, advice} = await make(found, isOwn);
		const others: NewDocument[] = [];
		for (const document of documents) {
			const {file, bytes} = document;
			const isThere = written.has(file) && (await holds(file, Buffer.from(bytes)));
			if (!isThere) others.push(document);
		}
		if (isStopped()) return;
		await writeNew(others, tellWritten);
		for (const {file, bytes} of others) written.set(file, Buffer.from(bytes));
		if (others.length > 0) for (const sentence of advice) say(sentence);
		if (isFirst) reportErrors(found.told);
	});
}
