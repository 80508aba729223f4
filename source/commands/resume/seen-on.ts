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
export function seenOn<Of extends Source>(source: Of, surface: Surface, options: Options): Of {
	if (source.kind !== 'files') return source;
	const seen: OwnFiles = {...source, surface, allowed: allowedBy(options.public)};
	return seen as Of;
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
