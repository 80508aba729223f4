import {plainText} from '../../../resume/plain-text.ts';
import {isBlank, type Mark, type Value} from '../../data/value.ts';
import {escapeMarkdown} from '../../names/escape-markdown.ts';
import type {EntryField} from '../keys.ts';
import {type Context, localized, valueAt} from '../locales.ts';
import type {Matched} from '../match.ts';
import {readNames} from './text.ts';

/** Markdown that was written as data, and where it begins. */
export type BodyText = {text: string; mark: Mark};

const fields: readonly EntryField[] = ['body', 'highlights'];

/**
 * The body that an entry's data makes: the roles in a project, its description, summary and the like as paragraphs, its
 * highlights as a list; each as the author wrote it, text or list. Undefined if there is none.
 */
export function readBodyText(
	matched: Matched,
	section: string,
	context: Context,
): BodyText | undefined {
	const roles = section === 'projects' ? rolesText(matched, context) : [];
	const said = fields.flatMap((field) =>
		matched.all(field).flatMap(({value}) => {
			const own = localized(value, context);
			const text = own && markdownOf(own, context).trim();
			return own && text ? [{text, mark: own.mark}] : [];
		}),
	);
	const parts = [...roles, ...said];
	const [first] = parts;
	if (!first) return undefined;
	// The same words stand under two keys where a theme wants them in two places.
	const texts = [...new Set(parts.map(({text}) => text))];
	return {text: texts.join('\n\n'), mark: first.mark};
}

/** In which roles somebody made a thing that goes by its own name. */
function rolesText(matched: Matched, context: Context): BodyText[] {
	if (!matched.get('title') && !matched.get('name')) return [];
	const written = [...matched.all('roles'), ...matched.all('role'), ...matched.all('jobTitle')];
	const names = written.flatMap(({value}) => {
		const own = localized(value, context);
		const words = own?.kind === 'list' && own.items.every(({kind}) => kind === 'scalar');
		return own && (words || own.kind === 'scalar') ? readNames(own, 'roles', context) : [];
	});
	const mark = written[0]?.value.mark;
	const text = [...new Set(names)].map(escapeMarkdown).join(', ');
	return mark && text ? [{text: `*${text}*`, mark}] : [];
}

/** Text as it is; a list as a Markdown list; of a map what it says. */
function markdownOf(written: Value, context: Context): string {
	if (written.kind === 'scalar') {
		// A block scalar may be indented deeper than its first line.
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
	const text = say(['text', 'description', 'summary', 'details', 'content', 'value', 'items']);
	if (title === '' || text === '') return title || text;
	return text.startsWith('- ') ? `${title}\n${text}` : `${title}: ${text}`;
}
