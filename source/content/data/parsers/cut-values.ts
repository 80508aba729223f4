import type {Mark, Value} from '../value.ts';

/**
 * Cuts data off behind so many values, in the order in which they are written. Gives the place of the
 * first that is left out; undefined if all of them are kept.
 */
export function cutValues(root: Value, most: number): Mark | undefined {
	let count = 0;
	let cut: Mark | undefined;
	/** Whether a value is kept, with what is in it as far as that is. */
	const keep = (value: Value): boolean => {
		if (count >= most) {
			cut ??= value.mark;
			return false;
		}
		count++;
		if (value.kind === 'list') {
			const end = value.items.findIndex((item) => !keep(item));
			if (end !== -1) value.items.length = end;
		} else if (value.kind === 'map') {
			for (const [key, field] of value.fields) if (!keep(field.value)) value.fields.delete(key);
		}
		return true;
	};
	keep(root);
	return cut;
}
