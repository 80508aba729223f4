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
	for (const {file, value, keys, account, report} of roots) {
		for (const {path, marks} of account.leftIn(value, keys.asides)) {
			const [name = ''] = path.toLowerCase().split(/[.[]/);
			const [mark] = marks.filter(
				({line, column}) => !told.has(`${line}:${column} ${plainLine(file)}`),
			);
			if (!mark || asked.has(name)) continue;
			const times = marks.length > 1 ? `, ${marks.length} times` : '';
			const message = `\`${path}\`${times}: not shown.`;
			report(
				'warning',
				'not-shown',
				mark,
				message,
				'Remove it, or write it under a key that is shown.',
			);
		}
	}
}
