/**
 * The versions from which on terminals make links (OSC 8), by the names that they answer to XTVERSION
 * with: the list of github.com/Alhadis/OSC8-Adoption, which names the release of each. Not here are
 * those that may drop the address of a link without a sign: Konsole, where links are off unless somebody
 * turns them on (`AllowEscapedLinks` in its source), and tmux, where that depends on the terminal that
 * it is in. Ghostty and contour have links in every release. VTE says 7006 for 0.70.6; before 0.52.2
 * links could crash it.
 */
const since: Readonly<Record<string, readonly number[]>> = {
	VTE: [5202],
	WezTerm: [20180218],
	contour: [],
	foot: [1, 7],
	ghostty: [],
	iTerm2: [3, 1],
	kitty: [0, 19],
	mintty: [2, 9, 7],
	terminology: [1, 3],
};

/** Whether a terminal makes links, by its answer to XTVERSION, such as `kitty(0.26.5)`. */
export function linksByName(answer: string): boolean {
	const [, name = '', version = ''] = /^([\w-]+)[ (](\d+(?:\.\d+)*)/.exec(answer) ?? [];
	const least = Object.hasOwn(since, name) ? since[name] : undefined;
	if (!least) return false;
	const found = version.split('.').map(Number);
	const index = least.findIndex((number, place) => number !== (found[place] ?? 0));
	return index === -1 || (found[index] ?? 0) > (least[index] ?? 0);
}
