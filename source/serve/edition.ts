import {createHash} from 'node:crypto';
import {readPicture} from '../content/files/photo.ts';
import type {DocumentFormat} from '../formats/names/documents.ts';
import type {Locale, Resume} from '../resume/types.ts';
import type {AtAddresses} from './at-address.ts';
import {makerOf, type PrintOptions, type Question, type Ready} from './maker/make.ts';
import type {Maker} from './maker/thread.ts';

/** What is served at one moment: the résumé as last read, and its documents. */
export type Edition = {
	readonly resume: Resume;
	/** Names what was read: other content, another tag (letters and digits). */
	readonly tag: string;
	/** The bytes of a document; the same promise for the same question. Rejects when it can't be made. */
	document(format: DocumentFormat, locale: Locale): Promise<Uint8Array>;
	/**
	 * The résumé, or one entry, as terminal text; as `--print` prints it. Throws a `RangeError` for an
	 * entry that there isn't.
	 */
	print(options: PrintOptions): string;
	/** The same as bytes, made where it keeps nobody waiting. Rejects when it can't be made. */
	printed(options: PrintOptions): Promise<Uint8Array>;
};

/** Hands out the edition of now; whoever reads the content again replaces it. */
export type Editions = {
	readonly current: Edition;
	/** Those of variants that only who was told of them finds. */
	readonly hidden?: AtAddresses<Edition>;
};

/** Make documents that need a process of their own. They reject with a sentence when they can't. */
type Makers = Record<'pdf' | 'docx', (locale: Locale) => Promise<Uint8Array>>;

/** In ms: what went wrong is not tried again at every question, and not never. */
const failureLasts = 60_000;

/**
 * Makes an edition of a résumé, on the day from which periods that go on are counted. All that is text is
 * made by `maker`, or else by whoever asks, meanwhile.
 */
export function createEdition(
	ready: Ready,
	makers: Makers,
	{now = new Date(), maker}: {now?: Date; maker?: Maker} = {},
): Edition {
	const {resume} = ready;
	const here = makerOf(ready, now);
	const about = {resume: JSON.stringify(resume), now: now.getTime()};
	const make = async (question: Question): Promise<Uint8Array> =>
		maker ? maker.make(about, question) : Buffer.from(here(question));
	const made = new Map<string, Promise<Uint8Array>>();
	return {
		resume,
		tag: tagOf(resume, about.resume, now),
		document(format, locale) {
			const key = `${format} ${locale}`;
			const known = made.get(key);
			if (known) return known;
			const bytes =
				format === 'pdf' || format === 'docx' ? makers[format](locale) : make({format, locale});
			made.set(key, bytes);
			bytes.catch(() => setTimeout(() => made.delete(key), failureLasts).unref());
			return bytes;
		},
		print: (options) => here({print: options}),
		printed: (options) => make({print: options}),
	};
}

/** What decides how documents look: the content, which is also there as JSON, its photos, and the day. */
function tagOf({profiles}: Resume, json: string, now: Date): string {
	const hash = createHash('sha256').update(json);
	for (const {photo} of Object.values(profiles))
		if (photo?.file !== undefined) hash.update(readPicture(photo.file)?.bytes ?? '');
	return hash.update(now.toDateString()).digest('hex').slice(0, 16);
}
