import {plainText} from '../../../resume/plain-text.ts';
import {isBlank, type Mark, start, type Value} from '../../data/value.ts';
import {escapeMarkdown} from '../../names/escape-markdown.ts';
import type {EntryField} from '../keys.ts';
import {type Context, localized, valueAt} from '../locales.ts';
import type {Matched} from '../match.ts';
import {readNames} from './text.ts';

/** Markdown that was written as data, and where it begins. */
export type BodyText = {text: string; mark: Mark};

const fields: readonly EntryField[] = ['body', 'highlights'];

/**
 * The Markdown that an entry's data makes: the words `beside` its title, its description, summary and
 * the like as paragraphs, its highlights as a list; each as the author wrote it, text or list; `details`
 * as a list at the end. Undefined if there is none. Where the same text stands there in Markdown, as in
 * our own JSON Resume, the others are only its words.
 */
export function readBodyText(
	matched: Matched,
	beside: readonly string[],
	context: Context,
	details: readonly string[] = [],
): BodyText | undefined {
	const words = [...beside, ...roleNames(matched, context)].map(escapeMarkdown).join(', ');
	const whole = matched.all('markdown');
	if (whole.length > 0)
		for (const field of fields)
			for (const {value} of matched.all(field)) context.account.setAside(value);
	const said = (whole.length > 0 ? (['markdown'] as const) : fields).flatMap((field) =>
		matched.all(field).flatMap(({value}) => {
			const own = localized(value, context);
			const text = own && markdownOf(own, context).trim();
			return own && text ? [{text, mark: own.mark}] : [];
		}),
	);
	// The same words stand under two keys where a theme wants them in two places.
	const texts = new Set([...(words ? [`*${words}*`] : []), ...said.map(({text}) => text)]);
	if (details.length > 0) texts.add(details.map((line) => `- ${escapeMarkdown(line)}`).join('\n'));
	if (texts.size === 0) return undefined;
	return {text: [...texts].join('\n\n'), mark: said[0]?.mark ?? start};
}

/** Roles that are mere words: those in which somebody made a thing. */
function roleNames(matched: Matched, context: Context): string[] {
	return matched.all('roles').flatMap(({value}) => {
		const own = localized(value, context);
		const areWords = own?.kind === 'list' && own.items.every(({kind}) => kind === 'scalar');
		return own && (areWords || own.kind === 'scalar') ? readNames(own, 'roles', context) : [];
	});
}

/** Text as it is; a list as a Markdown list; of a map what it says. */
function markdownOf(written: Value, context: Context): string {
	if (written.kind === 'scalar') {
		// A block scalar may be indented deeper than its first line.
		context.account.shown(written);
		return isBlank(written) ? '' : plainText(written.text);
	}
	if (written.kind === 'map') return mapText(written, context);
	return written.items
		.map((item) => {
			const own = localized(item, context);
			const text = own ? markdownOf(own, context).trim() : '';
			const line = text.replace(/^[-*•]\s+/, '');
			return line === '' ? '' : `- ${line.replace(/\n(?=.)/g, '\n  ')}`;
		})
		.filter((text) => text !== '')
		.join('\n');
}

function mapText(map: Extract<Value, {kind: 'map'}>, context: Context): string {
	const say = (keys: readonly string[]) => {
		const own = localized(valueAt(map, keys, context), context);
		return own ? markdownOf(own, context).trim() : '';
	};
	const title = say(['title', 'name', 'label', 'heading']);
	const text = say([
		'text',
		'description',
		'summary',
		'details',
		'content',
		'contents',
		'value',
		'items',
	]);
	if (title === '' && text === '') return onlyText(map, context);
	if (title === '' || text === '') return title || text;
	return text.startsWith('- ') ? `${title}\n${text}` : `${title}: ${text}`;
}

/** What stands under the one key of a map, whatever it is called. */
function onlyText({fields}: Extract<Value, {kind: 'map'}>, context: Context): string {
	const [only, ...more] = fields.values();
	return only && more.length === 0 && only.value.kind === 'scalar'
		? markdownOf(only.value, context).trim()
		: '';
}
