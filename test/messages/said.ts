import type {Messages} from '../../source/messages/messages.ts';

/** Numbers of every plural category that whole numbers have in any of the languages. */
export const counts = [0, 1, 2, 3, 5, 11, 12, 21, 22, 100, 101, 103, 1000, 1_000_000];

/** What a message that needs arguments is tried with, by its path. */
const samples: Readonly<Record<string, ReadonlyArray<readonly unknown[]>>> = {
	notTranslated: [['TypeScript']],
	'search.matches': counts.map((count) => [1, count + 1, count]),
	'technologies.only': [['TypeScript']],
	'technologies.entries': counts.map((count) => [count]),
	'contact.tooSmall': [[40, 20]],
	'save.saved': [['/home/ada/ada.pdf']],
	'save.failed': [['/home/ada']],
	'visit.fetch': [['/home/ada/ada.pdf']],
};

/**
 * Everything that the program says in a language, by its path: `hints.open`, `technologies.entries(11)`.
 * Throws where a message is of another kind, or takes arguments and has no sample.
 */
export function said(messages: Messages): Map<string, string> {
	return new Map(walk(messages, ''));
}

function* walk(value: unknown, path: string): Generator<[path: string, text: string]> {
	if (typeof value === 'string') {
		yield [path, value];
	} else if (typeof value === 'function') {
		const calls = samples[path];
		if (!calls) throw new Error(`${path} needs a sample of its arguments.`);
		for (const args of calls)
			yield* walk(Reflect.apply(value, undefined, args), `${path}(${args.join()})`);
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, inner] of Object.entries(value))
			yield* walk(inner, path ? `${path}.${key}` : key);
	} else {
		throw new TypeError(`${path} is neither text nor made of it.`);
	}
}
