import type {Problem} from '../../resume/types.ts';
import type {RawEntry} from '../entries/entry.ts';
import {reporter} from '../problems.ts';
import {regionFinder} from '../shortcodes/regions.ts';

/**
 * What other makers of sites replace in a text: `{% include a.html %}` and `{{ site.email }}` of
 * Jekyll, `{% quote(by="A") %}` and `{{ youtube(id="x") }}` of Zola. Hugo's own brackets have a
 * third sign, and a file of their own: see `shortcode-tags.ts`.
 */
const tags =
	/(?<!\{)\{%-?[ \t]*(?<tag>\w+)[^\n]{0,300}?%\}|\{\{-?[ \t]*(?<output>[a-z_][\w.]*)[^\n{}]*\}\}/gi;

/** Words that close or continue what another tag has opened, and was told of. */
const follows = /^(?:end\w*|else|elsif|when)$/;

/**
 * Tells of such tags in the body of an entry, each by its name once. They are shown as they are
 * written: what they would become is known to their own programs only.
 */
export function checkTemplateTags(
	{entry, place}: Pick<RawEntry, 'entry' | 'place'>,
	problems: Problem[],
): void {
	const {body, source} = entry;
	if (!body.includes('{%') && !body.includes('{{')) return;
	const told = new Set<string>();
	let regionAt: ReturnType<typeof regionFinder> | undefined;
	for (const {groups, index} of body.matchAll(tags)) {
		const name = groups?.tag ?? groups?.output ?? '';
		if (told.has(name) || follows.test(name)) continue;
		regionAt ??= regionFinder(body);
		if (regionAt(index)) continue;
		told.add(name);
		const message = `“${name}” is a tag of another program’s, and is shown as it is written.`;
		const hint =
			'Write what it stands for, or put it between backquotes if it is meant to be read.';
		reporter(source.file, problems)('warning', 'unknown-tag', place(index), message, hint);
	}
}
