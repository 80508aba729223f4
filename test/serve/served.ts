import {loadResume} from '../../source/content/load.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import type {Resume} from '../../source/resume/types.ts';
import {createEdition, type Edition} from '../../source/serve/edition.ts';
import {httpLimits} from '../../source/serve/http/limits.ts';
import {startHttp} from '../../source/serve/http/start.ts';
import {messagesFor} from '../messages/every-language.ts';

/** Documents that need a process of their own, as bytes that say what was asked for. */
const makers = {
	pdf: async (locale: string) => Buffer.from(`%PDF ${locale}`),
	docx: async (locale: string) => Buffer.from(`PK ${locale}`),
};

/** An edition of a résumé. */
export function editionOf(resume: Resume, made: Partial<typeof makers> = {}): Edition {
	const ready = {resume, markdown: completeMarkdown, messages: messagesFor};
	return createEdition(ready, {...makers, ...made});
}

/** The sample. */
export async function sample(): Promise<Resume> {
	return (await loadResume('content')).resume;
}

/** A server, what it logged, and what ends it. */
export type Served = {
	url: string;
	port: number;
	events: Array<Record<string, unknown>>;
	close: (graceMs?: number) => Promise<void>;
};

/** Serves an edition on a port that is free; some limits may be others. */
export async function serve(
	edition: Edition,
	options: Partial<Parameters<typeof startHttp>[0]> = {},
	limits: Partial<typeof httpLimits> = {},
): Promise<Served> {
	const events: Array<Record<string, unknown>> = [];
	const {port, close} = await startHttp(
		{
			at: {host: '127.0.0.1', port: 0},
			editions: {current: edition},
			log: (event) => events.push(event),
			...options,
		},
		{...httpLimits, ...limits},
	);
	const url = `http://127.0.0.1:${port}`;
	return {url, port, events, close: (graceMs = 0) => close(graceMs)};
}
