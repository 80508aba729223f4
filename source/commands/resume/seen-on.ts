import {type GuardedField, guardedFields, type Surface} from '../../resume/privacy/surfaces.ts';
import {CallError} from '../call/call-error.ts';
import {didYouMean} from '../call/did-you-mean.ts';
import type {Options} from '../call/flags.ts';
import {anyOf} from '../call/lists.ts';
import {quoted} from '../call/quoted.ts';
import type {OwnFiles, Source} from './source.ts';

/**
 * What is read for a surface: of an owner's files only what it may show. Throws a `CallError` where `--public`
 * names something else than what is kept from the public.
 */
export function seenOn(source: OwnFiles, surface: Surface, options: Options): OwnFiles;
export function seenOn(source: Source, surface: Surface, options: Options): Source;
export function seenOn(source: Source, surface: Surface, options: Options): Source {
	const {anonymous} = options;
	// What is compiled has its texts parsed, with the names in them.
	if (source.kind === 'sample' && anonymous)
		return {kind: 'files', target: source.target, surface, anonymous};
	if (source.kind !== 'files') return source;
	return {...source, surface, allowed: allowedBy(options.public), anonymous};
}

function allowedBy(written: string | undefined): GuardedField[] {
	const words = written === undefined ? [] : written.split(',').map((word) => word.trim());
	return words.map((word) => {
		const found = guardedFields.find((field) => field === word.toLowerCase());
		if (found) return found;
		throw new CallError(
			`--public must be ${anyOf(guardedFields)}, not ${quoted(word)}.${didYouMean(word, guardedFields)}`,
		);
	});
}
