import {
	fields,
	list,
	mapOf,
	number,
	oneOf,
	type Shape,
	text,
	truth,
	whole,
} from '../resume/shape/shape.ts';

/*
 * The shape of a compiled résumé, as far as something would stop by mistake where it is another:
 * `resume/types.ts` in values.
 */

const texts = (...names: readonly string[]): Record<string, Shape> =>
	Object.fromEntries(names.map((name) => [name, text]));

const links = list(fields(texts('label', 'url')));
const date = fields({year: number}, {month: whole(1, 12), day: whole(1, 31)});
const period = fields(
	{present: truth, written: text},
	{
		...texts('remark', 'asWritten'),
		start: date,
		end: date,
		near: fields({from: number, to: number}),
		said: fields(texts('locale', 'dates'), texts('duration')),
	},
);
const publication = fields(
	{authors: list(fields(texts('name')))},
	{...texts('genre', 'volume', 'issue', 'pages'), more: list(text)},
);
/** Where they lead is seen when they are followed. */
const place = (value: unknown) => Array.isArray(value) && value.length === 2;

const entry = fields(
	{...texts('section', 'slug', 'locale', 'title'), tags: list(text), links, at: place},
	{
		...texts('organization', 'department', 'location', 'employment', 'level', 'score', 'page'),
		kind: oneOf('document', 'item', 'card'),
		courses: list(text),
		period,
		publication,
		order: number,
		rank: number,
		pdf: truth,
		ready: place,
	},
);

const profile = fields(
	{name: text, links, params: mapOf(text)},
	{
		...texts('headline', 'email', 'phone', 'location', 'address', 'pronouns', 'birthday'),
		nationality: text,
		details: list(fields(texts('label', 'value'))),
	},
);

/** A résumé and who publishes it. */
export const storedShape = fields({
	publisher: fields(texts('name', 'version')),
	resume: fields({
		locales: list(text),
		profiles: mapOf(profile),
		sections: list(fields({name: text, titles: mapOf(text)}, {order: number})),
		entries: list(entry),
	}),
});
