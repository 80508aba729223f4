import type {Problem} from '../../resume/types.ts';
import type {RawEntry} from '../entries/entry.ts';
import {reporter} from '../problems.ts';
import {regionFinder} from '../shortcodes/regions.ts';

/**
 * Tags of other site generators: `{% include a.html %}` and `{{ site.email }}` in Jekyll,
 * `{% quote(by="A") %}` and `{{ youtube(id="x") }}` in Zola. For Hugo's, see `shortcode-tags.ts`.
 */
const tags =
	/(?<!\{)\{%-?[ \t]*(?<tag>\w+)[^\n]{0,300}?%\}|\{\{-?[ \t]*(?<output>[a-z_][\w.]*)(?![\w.])[^\n{}]{0,300}\}\}/gi;

/** Tags that close or continue one that has been reported already. */
const follows = /^(?:end\w*|else|elsif|when)$/;

/**
 * Reports such tags in an entry's body, each name once. They are shown as written: only their own
 * programs know what they stand for.
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
		const message = `“${name}” is another program’s tag, so it’s shown as written.`;
		const hint = 'Write what it stands for, or put it in backquotes if it’s meant to be read.';
		reporter(source.file, problems)('warning', 'unknown-tag', place(index), message, hint);
	}
}
