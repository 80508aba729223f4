import type {Problem} from '../../resume/types.ts';

/** How many codes a line names. */
const maximumNamed = 3;

/** The line that says what tells more about these problems, the worst first; none where there are none. */
export function learnMore(problems: readonly Problem[]): string[] {
	const sorted = problems.toSorted(
		(a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
	);
	const [first, ...others] = new Set(sorted.map(({code}) => code));
	if (first === undefined) return [];
	const named = others.slice(0, maximumNamed - 1);
	const also = named.length > 0 ? ` (also: ${named.join(', ')})` : '';
	return [`To learn more: my-resume explain ${first}${also}`];
}
