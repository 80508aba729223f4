import {fields, list, oneOf, type Shape, text, truth, whole} from '../resume/shape/shape.ts';

/* The shape of a parsed text: `Block` in values. */

const spans = list(fields({text, roles: list(text)}, {link: text}));
const blocks: Shape = list((value) => block(value));

const kinds: Readonly<Record<string, Shape>> = {
	paragraph: fields({spans}),
	heading: fields({level: whole(1, 6), spans}),
	code: fields({text, language: text}, {spans}),
	quote: fields({blocks}),
	list: fields({items: list(fields({marker: text, blocks})), loose: truth, attached: truth}),
	table: fields({
		header: list(spans),
		rows: list(list(spans)),
		alignments: list(oneOf('left', 'center', 'right')),
	}),
	rule: () => true,
};

function block(value: unknown): boolean {
	const {kind} = Object(value);
	return typeof kind === 'string' && Object.hasOwn(kinds, kind) && kinds[kind]?.(value) === true;
}

/** A text that was parsed before. */
export const parsedShape = fields({linked: blocks}, {unlinked: blocks});
