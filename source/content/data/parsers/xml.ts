import {Parser} from 'htmlparser2';
import {limits} from '../../../resume/problems/limits.ts';
import {places} from '../lines.ts';
import type {Mistake, Parsed} from '../parsed.ts';
import {type FieldMap, innerText, type Mark, textAt, type Value, type ValueMap} from '../value.ts';

/** An element that is open. */
type Open = {name: string; mark: Mark; fields: FieldMap; text: string};

/**
 * Parses XML: a map of the outermost element. An element is a map of its attributes, as `@name`, and
 * of the elements in it, which are a list where several have one name; an element with nothing but
 * text is that text. Names are without their prefixes, and declarations of namespaces are left out.
 * No entities are known but those of XML itself, and nothing else is loaded. Never throws.
 */
export function parseXml(text: string): Parsed {
	const markOf = places(text);
	const root: Open = {name: '', mark: markOf(0), fields: new Map(), text: ''};
	const open: Open[] = [root];
	const errors: Mistake[] = [];
	const fail = (mark: Mark, message: string) => errors.push({code: 'syntax', mark, message});
	const parser: Parser = new Parser(
		{
			onopentagname: (name) => {
				const mark = markOf(parser.startIndex);
				if (open.length > limits.dataDepth) fail(mark, 'it is nested too deeply');
				open.push({name: withoutPrefix(name), mark, fields: new Map(), text: ''});
			},
			onattribute: (key, value) => {
				const mark = markOf(parser.startIndex);
				if (/^(?:xmlns|xsi)(?::|$)/.test(key)) return;
				open.at(-1)?.fields.set(`@${withoutPrefix(key)}`, {mark, value: textAt(value, mark)});
			},
			ontext: (piece) => {
				const inner = open.at(-1);
				if (inner) inner.text += piece;
			},
			onclosetag: (name, isImplied) => {
				const closed = open.pop();
				const outer = open.at(-1);
				if (!closed || !outer) return;
				// One that closes itself is called implied, too.
				const closesItself = text.startsWith('/>', parser.endIndex - 1);
				if (isImplied && !closesItself)
					fail(closed.mark, `the element \`${name}\` is never closed`);
				add(outer, closed);
			},
		},
		{xmlMode: true},
	);
	parser.end(text);
	if (errors.length === 0 && root.fields.size === 0) fail(root.mark, 'it has no element');
	const [first] = errors;
	return first ? {errors: [first]} : {written: mapOf(root), errors: []};
}

function withoutPrefix(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

function mapOf({fields, mark}: Open): ValueMap {
	return {kind: 'map', fields, mark};
}

function add({fields}: Open, closed: Open): void {
	const {name, mark} = closed;
	const value = contentOf(closed);
	const known = fields.get(name);
	if (!known) fields.set(name, {mark, value});
	else if (known.value.kind === 'list') known.value.items.push(value);
	else fields.set(name, {mark, value: {kind: 'list', items: [known.value, value], mark}});
}

function contentOf(closed: Open): Value {
	const {fields, text, mark} = closed;
	if (fields.size === 0) return textAt(text.trim(), mark);
	if (text.trim() !== '') fields.set(innerText, {mark, value: textAt(text.trim(), mark)});
	return mapOf(closed);
}
