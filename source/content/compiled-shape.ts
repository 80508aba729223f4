import {isHex} from '../resume/screen/color.ts';
import {themeNames, toneNames} from '../resume/screen/theme.ts';
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
import type {Entry} from '../resume/types.ts';

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

const tags = list(text);
const kind = oneOf('document', 'item', 'card');
const maybe = (shape: Shape, value: unknown) => value === undefined || shape(value);

/** By hand: a start may ask this of thousands, and a table of fields takes ten times as long. */
const entry: Shape = (value) => {
	if (typeof value !== 'object' || value === null) return false;
	const each: Partial<Record<keyof Entry | 'at', unknown>> = value;
	return (
		text(each.section) &&
		text(each.slug) &&
		text(each.locale) &&
		text(each.title) &&
		tags(each.tags) &&
		links(each.links) &&
		place(each.at) &&
		maybe(text, each.organization) &&
		maybe(text, each.department) &&
		maybe(text, each.location) &&
		maybe(text, each.employment) &&
		maybe(text, each.level) &&
		maybe(text, each.score) &&
		maybe(text, each.page) &&
		maybe(kind, each.kind) &&
		maybe(tags, each.courses) &&
		maybe(period, each.period) &&
		maybe(publication, each.publication) &&
		maybe(number, each.order) &&
		maybe(number, each.rank) &&
		maybe(truth, each.pdf) &&
		maybe(place, each.ready)
	);
};

const profile = fields(
	{name: text, links, params: mapOf(text)},
	{
		...texts('headline', 'email', 'phone', 'location', 'address', 'pronouns', 'birthday'),
		nationality: text,
		isAnonymous: truth,
		details: list(fields(texts('label', 'value'))),
	},
);

const palette = fields(Object.fromEntries(toneNames.map((tone) => [tone, isHex])));
const palettes = fields({}, {dark: palette, light: palette});
const theme: Shape = (value) => oneOf(...themeNames)(value) || palettes(value);

/** A résumé and who publishes it. */
export const storedShape = fields({
	publisher: fields(texts('name', 'version')),
	resume: fields(
		{
			locales: list(text),
			profiles: mapOf(profile),
			sections: list(fields({name: text, titles: mapOf(text)}, {order: number})),
			entries: list(entry),
		},
		{theme},
	),
});
