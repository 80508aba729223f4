import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	type Scalar as ScalarNode,
} from 'yaml';
import {limits} from '../../resume/problems/limits.ts';
import type {Mark, Scalar, Value, ValueMap} from './value.ts';

/** The values are nested, or repeated, beyond reason. */
export class TooMuch extends Error {
	mark: Mark;

	constructor(message: string, mark: Mark) {
		super(message);
		this.mark = mark;
	}
}

/**
 * The values of a parsed YAML document with their places, aliases and merge keys resolved. `twice`
 * holds the keys that their map has already; the last one counts. Throws `TooMuch`.
 */
export function readNodes(root: Node, markOf: (offset: number) => Mark) {
	const twice: Array<{key: string; mark: Mark}> = [];
	const anchors = new Map<string, Node>();
	let copies = 0;
	let copying = 0;

	const read = (node: Node, depth: number): Value => {
		const mark = markOf(node.range?.[0] ?? 0);
		if (depth > limits.dataDepth) throw new TooMuch('it is nested too deeply', mark);
		if (copying > 0 && ++copies > limits.aliasCopies) {
			throw new TooMuch('its aliases expand to too many values', mark);
		}
		if (isAlias(node)) return readAlias(node.source, mark, depth);
		if (node.anchor) anchors.set(node.anchor, node);
		if (isSeq<Node>(node)) {
			return {kind: 'list', items: node.items.map((item) => read(item, depth + 1)), mark};
		}
		if (isMap<Node, Node | null>(node)) return readMap(node.items, mark, depth);
		return readScalar(node as ScalarNode, mark);
	};

	const readAlias = (name: string, mark: Mark, depth: number): Value => {
		const target = anchors.get(name);
		// Without its anchor it is not an alias but emphasis: `*important*`.
		if (!target) return {kind: 'scalar', value: `*${name}`, text: `*${name}`, mark};
		copying++;
		const written = read(target, depth + 1);
		copying--;
		return written;
	};

	const readMap = (pairs: Array<Pair<Node, Node | null>>, mark: Mark, depth: number) => {
		const map: ValueMap = {kind: 'map', fields: new Map(), mark};
		const merged: Value[] = [];
		for (const {key, value} of pairs) {
			if (!isScalar(key)) continue;
			const name = readScalar(key, markOf(key.range?.[0] ?? 0));
			const field = value ? read(value, depth + 1) : nothing(name.mark);
			if (name.text === '<<' && key.type === 'PLAIN') {
				merged.push(...(field.kind === 'list' ? field.items : [field]));
			} else {
				if (map.fields.has(name.text)) twice.push({key: name.text, mark: name.mark});
				map.fields.set(name.text, {mark: name.mark, value: field});
			}
		}
		for (const other of merged) {
			if (other.kind !== 'map') continue;
			for (const [name, field] of other.fields) {
				if (!map.fields.has(name)) map.fields.set(name, field);
			}
		}
		return map;
	};

	return {written: read(root, 0), twice};
}

function readScalar({value, source}: ScalarNode, mark: Mark): Scalar {
	if (value === null || value === undefined) return nothing(mark);
	if (typeof value === 'number' || typeof value === 'boolean') {
		return {kind: 'scalar', value, text: source ?? String(value), mark};
	}
	return {kind: 'scalar', value: String(value), text: String(value), mark};
}

function nothing(mark: Mark): Scalar {
	return {kind: 'scalar', value: null, text: '', mark};
}
