import {plainText} from '../../resume/plain-text.ts';
import type {Json} from '../../resume/types.ts';
import type {Value} from './value.ts';

/**
 * What was written as JSON, its texts without anything that a terminal would obey; of lists only the
 * items that are to be kept.
 */
export function toJson(value: Value, isKept: (item: Value) => boolean = () => true): Json {
	if (value.kind === 'list') {
		return value.items.filter(isKept).map((item) => toJson(item, isKept));
	}
	if (value.kind === 'scalar') {
		return typeof value.value === 'string' ? plainText(value.value) : value.value;
	}
	// A key such as `__proto__` must not reach the prototype.
	const fields = [...value.fields].map(([key, field]) => [
		plainText(key),
		toJson(field.value, isKept),
	]);
	return Object.fromEntries(fields) as Record<string, Json>;
}
