import {plainText} from '../../resume/plain-text.ts';
import type {Json} from '../../resume/types.ts';
import type {Written} from './value.ts';

/** What was written as JSON, its texts without anything that a terminal would obey. */
export function toJson(written: Written): Json {
	if (written.kind === 'list') return written.items.map(toJson);
	if (written.kind === 'scalar') {
		return typeof written.value === 'string' ? plainText(written.value) : written.value;
	}
	// A key such as `__proto__` must not reach the prototype.
	const fields = [...written.fields].map(([key, {value}]) => [plainText(key), toJson(value)]);
	return Object.fromEntries(fields) as Record<string, Json>;
}
