import type {Document} from '../../data/front-matter.ts';
import {lookUp, textAt} from '../../data/value.ts';
import {firstReading} from '../../records/locales.ts';
import {matchKeys} from '../../records/match.ts';
import type {Origin, Sources} from '../../records/record.ts';
import {addWhole} from './whole.ts';

/** The page of an author, as Hugo's academic themes have it: name and all in its front matter. */
export function readAuthor(origin: Origin, {front, body, line}: Document, sources: Sources): void {
	const mark = {line, column: 1};
	const fields = new Map(front.fields);
	const name = matchKeys(front, '', firstReading(origin.keys)).get('title');
	if (name) fields.set('name', {mark: name.mark, value: name});
	if (body !== '') fields.set('summary', {mark, value: textAt(body, mark)});
	const headline = lookUp(front.fields, ['role']);
	if (headline) fields.set('headline', {mark: headline.mark, value: headline});
	addWhole({...origin, value: {...front, fields}}, sources);
}
