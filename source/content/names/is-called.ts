import {usualSection} from './section-names.ts';

/** Whether an owner means a section by a name: its own, a usual one in any language, or its title. */
export function isCalled(name: string, section: string, titles: readonly string[]): boolean {
	const wanted = name.trim().toLowerCase();
	const own = section.toLowerCase();
	return (
		own === wanted ||
		own === usualSection(name) ||
		titles.some((title) => title.toLowerCase() === wanted)
	);
}
