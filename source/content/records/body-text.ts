import {plainText} from '../../resume/plain-text.ts';
import {isBlank, lookUp, type Mark, type Written} from '../data/value.ts';
import {escapeMarkdown} from '../names/escape-markdown.ts';
import type {EntryField} from './aliases.ts';
import {type Reading, readNames} from './fields.ts';
import {localized} from './localized.ts';
import type {Sorted} from './sort-out.ts';

/** Markdown that was written as data, and where it begins. */
export type BodyText = {text: string; mark: Mark};

const fields: readonly EntryField[] = ['body', 'highlights'];

/**
 * The body that an entry's data makes: the roles in a project, its description, summary and the like as paragraphs, its
 * highlights as a list; each as the author wrote it, text or list. Undefined if there is none.
 */
export function readBodyText(
	sorted: Sorted,
	section: string,
	reading: Reading,
): BodyText | undefined {
	const roles = section === 'projects' ? rolesText(sorted, reading) : [];
	const said = fields.flatMap((field) =>
		sorted.all(field).flatMap(({value}) => {
			const own = localized(value, reading);
			const text = own && markdownOf(own, reading).trim();
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
function rolesText(sorted: Sorted, reading: Reading): BodyText[] {
	if (!sorted.get('title') && !sorted.get('name')) return [];
	const written = [...sorted.all('roles'), ...sorted.all('role'), ...sorted.all('jobTitle')];
	const names = written.flatMap(({value}) => {
		const own = localized(value, reading);
		const words = own?.kind === 'list' && own.items.every(({kind}) => kind === 'scalar');
		return own && (words || own.kind === 'scalar') ? readNames(own, 'roles', reading) : [];
	});
	const mark = written[0]?.value.mark;
	const text = [...new Set(names)].map(escapeMarkdown).join(', ');
	return mark && text ? [{text: `*${text}*`, mark}] : [];
}

/** Text as it is; a list as a Markdown list; of a map what it says. */
function markdownOf(written: Written, reading: Reading): string {
	if (written.kind === 'scalar') {
		// A block scalar may be indented deeper than its first line.
		return isBlank(written) ? '' : plainText(written.text);
	}
	if (written.kind === 'map') return mapText(written, reading);
	return written.items
		.map((item) => {
			const own = localized(item, reading);
			const text = own ? markdownOf(own, reading).trim() : '';
			const line = text.replace(/^[-*•]\s+/, '');
			return line === '' ? '' : `- ${line.replace(/\n(?=.)/g, '\n  ')}`;
		})
		.filter((text) => text !== '')
		.join('\n');
}

function mapText(map: Extract<Written, {kind: 'map'}>, reading: Reading): string {
	const say = (keys: readonly string[]) => {
		const own = localized(lookUp(map, keys), reading);
		return own ? markdownOf(own, reading).trim() : '';
	};
	const title = say(['title', 'name', 'label', 'heading']);
	const text = say(['text', 'description', 'summary', 'details', 'content', 'value', 'items']);
	if (title === '' || text === '') return title || text;
	return text.startsWith('- ') ? `${title}\n${text}` : `${title}: ${text}`;
}
