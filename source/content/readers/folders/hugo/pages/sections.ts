import {usualSection} from '../../../../names/section-names.ts';
import type {Placement} from '../../../../records/record.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What themes of Hugo's call a section of a résumé, beside its usual names. */
const sections: Readonly<Record<string, string>> = {
	...{event: 'talks', events: 'talks', opensource: 'projects', 'open-source': 'projects'},
	...{research: 'publications', accomplishments: 'certifications', testimonial: 'references'},
};

/** Sections of a site that are no part of a résumé: what is written as time goes by, and what a theme needs. */
const others = words(
	'home admin slides blog-posts articles tech til journal diary thoughts docs documentation recipes tags categories series authors author search archives archive gallery photos photography drafts legal newsletter changelog shop products widgets footer',
);

/** A page's placement with the section that its folder means, where that is another than its name. */
export function withSection(placement: Placement): Placement {
	const {section} = placement;
	return Object.hasOwn(sections, section)
		? {...placement, section: sections[section] ?? section}
		: placement;
}

/**
 * What counts of a page in `content`: all of it, or only the lists of entries in its front matter. Each
 * folder is a section; of the pages outside them, those count that are named after one. `blogs` are the
 * sections that the configuration calls the main ones.
 */
export function countOf(
	{role, section, name}: Placement,
	blogs: ReadonlySet<string>,
): 'whole' | 'lists' | undefined {
	const usual = usualSection(section);
	const isOther =
		usual === 'posts' || (usual === undefined && (others.has(section) || blogs.has(section)));
	if (role === 'whole' || role === 'profile' || role === 'candidate') return 'whole';
	const isNamed = usualSection(name) !== undefined || /^(?:resume|cv|index)$/i.test(name);
	if (isOther) return isNamed ? 'lists' : undefined;
	return role === 'page' && !isNamed ? 'lists' : 'whole';
}
