import {slugify} from './slug.ts';

/** Sections in the order in which a résumé shows them, with the other names they go by. */
const usual: Record<string, string> = {
	about: 'summary bio intro introduction sobre-mi acerca a-propos',
	experience:
		'experiences role roles work jobs job positions position employment career experiencia experiencias',
	projects: 'project featured portfolio proyectos proyecto projets projet',
	education: 'studies academic academics educacion formacion formation',
	skills: 'skill habilidades aptitudes competencias competences',
	languages: 'language idiomas langues',
	certifications: 'certification certificates certificate certificaciones certificats',
	awards: 'award honors honours premios prix distinctions',
	publications: 'publication publicaciones',
	volunteer: 'volunteering voluntariado benevolat',
	interests: 'interest hobbies intereses interets loisirs',
	references: 'reference referencias',
	posts: '',
	talks: '',
};

/** The names of the usual sections, in their order. */
export const usualSections: readonly string[] = Object.keys(usual);

const byName = new Map(
	Object.entries(usual).flatMap(([section, others]) =>
		[section, ...others.split(' ')].map((name) => [name, section] as const),
	),
);

/** The usual section that goes by this name, as the name of a folder or a file. */
export function usualSection(name: string): string | undefined {
	return byName.get(slugify(name).replaceAll('_', '-'));
}
