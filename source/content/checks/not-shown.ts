import {plainLine} from '../../resume/plain-text.ts';
import type {Problem} from '../../resume/types.ts';
import type {Root} from '../records/record.ts';

/**
 * Tells of the values that nobody shows or uses, each kind by its key path: of data and of front
 * matter. `asked` are the names that `param` asks for, in lower case. What `problems` tells of at
 * the same place is not told again.
 */
export function reportNotShown(
	roots: readonly Root[],
	asked: ReadonlySet<string>,
	problems: readonly Problem[],
): void {
	const told = new Set(problems.map(({file, line, column}) => `${line}:${column} ${file}`));
	for (const {file, value, isFrontMatter, keys, account, report} of roots) {
		const {page, anywhere} = keys.asides;
		const {left, isUntouched} = account.leftIn(
			value,
			(key, path) => anywhere.has(key) || (isFrontMatter === true && path === '' && page.has(key)),
		);
		if (isUntouched && left.length > 1) {
			const hint = 'Name it after a section, such as “education”, or move it elsewhere.';
			report('warning', 'not-shown', value.mark, 'Nothing in this file is shown.', hint);
			continue;
		}
		for (const {path, marks} of left) {
			const [mark] = marks.filter(
				({line, column}) => !told.has(`${line}:${column} ${plainLine(file)}`),
			);
			const names = path.toLowerCase().split(/[.[\]]+/);
			if (!mark || names.some((name) => asked.has(name))) continue;
			const named = `Not shown: \`${path}\``;
			const times = marks.length > 1 ? `, ${marks.length} times` : '';
			const instead = /^[\w-]+$/.test(path)
				? `show it with {{< param ${path} >}}`
				: 'use a key that is shown';
			report(
				'warning',
				'not-shown',
				mark,
				`${named}${times}.`,
				`Remove it, or ${instead}.`,
				`${named}.`,
			);
		}
	}
}
