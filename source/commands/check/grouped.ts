import type {Problem} from '../../resume/types.ts';

/**
 * A problem with all the places where it is, of which it has the first itself. `hint` is there if it
 * holds for all of them.
 */
export type Grouped = Problem & {places: readonly Problem[]};

/** The same problems, of which those that say the same are one; in the order of their first places. */
export function groupProblems(problems: readonly Problem[]): Grouped[] {
	const groups = new Map<string, Problem[]>();
	for (const problem of problems) {
		const {severity, code, message, together = message} = problem;
		const key = `${severity} ${code} ${together}`;
		const known = groups.get(key);
		if (known) known.push(problem);
		else groups.set(key, [problem]);
	}
	return [...groups.values()].map((places) => {
		const [first] = places as [Problem, ...Problem[]];
		if (places.length === 1) return {...first, places};
		const {hint, together, ...rest} = first;
		const isSame = hint !== undefined && places.every((each) => each.hint === hint);
		return {...rest, message: together ?? rest.message, ...(isSame && {hint}), places};
	});
}
