import type {Problem} from '../../resume/types.ts';
import type {Mark, Value} from '../data/value.ts';
import type {RawEntry} from '../entries/entry.ts';
import {blocksOf, isPlaceholder} from '../examples/placeholders.ts';
import {type Report, reporter} from '../problems.ts';
import type {Root} from '../records/record.ts';

/** Reports values in data and in front matter that are still those of the template. */
export function checkTemplateTexts(roots: readonly Root[]): void {
	for (const {value, report} of roots) visit(value, report);
}

function visit(value: Value, report: Report): void {
	if (value.kind === 'list') for (const item of value.items) visit(item, report);
	else if (value.kind === 'map')
		for (const field of value.fields.values()) visit(field.value, report);
	else if (typeof value.value === 'string') {
		const [first] = blocksOf(value.text);
		if (first && isPlaceholder(first.text)) reportAt(value.mark, first.text, report);
	}
}

/** Reports the first paragraph or item of an entry's body that is still that of the template. */
export function checkTemplateBody(
	{entry, place}: Pick<RawEntry, 'entry' | 'place'>,
	problems: Problem[],
): void {
	if (entry.kind !== 'document') return;
	const left = blocksOf(entry.body).find(({text}) => isPlaceholder(text));
	if (left) reportAt(place(left.offset), left.text, reporter(entry.source.file, problems));
}

function reportAt(mark: Mark, text: string, report: Report): void {
	const [words = ''] = /^.{0,50}(?!\S)/s.exec(text) ?? [];
	const quoted = words === text ? `“${text}”` : `“${words} …”`;
	report(
		'warning',
		'template-text',
		mark,
		`${quoted} is still the template’s text.`,
		'Write your own words, or delete it.',
		'The template’s text is still here.',
	);
}
