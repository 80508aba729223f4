import {normalizeKey, type WrittenMap} from '../data/value.ts';

/** Where Hugo and Zola want the keys that are not their own. */
const holders = new Set(['params', 'extra', 'taxonomies']);

/** Front matter with what stands in `params` and the like at the top, behind what is there. */
export function flatten(front: WrittenMap): WrittenMap {
	let fields: WrittenMap['fields'] | undefined;
	for (const [holder, {value}] of front.fields) {
		if (value.kind !== 'map' || !holders.has(normalizeKey(holder))) continue;
		fields ??= new Map(front.fields);
		fields.delete(holder);
		for (const [key, field] of value.fields) if (!fields.has(key)) fields.set(key, field);
	}
	return fields ? {...front, fields} : front;
}
