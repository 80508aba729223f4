import {slugify} from './slug.ts';

/** Sections in the order in which a résumé shows them, with the other names they go by. */
const usual: Record<string, string> = {
	about: [
		'about-me bio biography intro introduction sobre-mi acerca a-propos ueber-mich sobre chi-sono',
		'summary resumen resumo riassunto zusammenfassung career-profile professional-summary objective',
	].join(' '),
	experience: [
		'experiences work-experience professional-experience experience-professionnelle esperienza',
		'role roles work works work-history jobs job positions position employment career careers',
		'experiencia experiencias experiencia-profesional trabajo berufserfahrung erfahrung esperienze',
	].join(' '),
	projects:
		'project featured portfolio proyectos proyecto projets projet projekte projetos progetti',
	education: [
		'studies academic academics degrees schools educacion formacion estudios formation etudes',
		'ausbildung bildung educacao formacao istruzione formazione',
	].join(' '),
	skills: [
		'skill skillset technical-skills habilidades aptitudes competencias competences kenntnisse',
		'faehigkeiten competenze',
	].join(' '),
	languages: 'language idiomas langues sprachen linguas lingue',
	certifications: [
		'certification certificates certificate certs licenses diplomas certificaciones certificats',
		'zertifikate certificados certificacoes certificazioni',
	].join(' '),
	awards: [
		'award honors honours achievements accomplishments premios prix distinctions auszeichnungen',
		'premi',
	].join(' '),
	publications:
		'publication papers publicaciones publicacion publikationen publicacoes pubblicazioni',
	volunteer: 'volunteering volunteer-work voluntariado benevolat ehrenamt volontariato',
	interests: 'interest hobbies intereses interets loisirs interessen interesses interessi',
	references: 'reference testimonials referencias referenzen referenze',
	posts: 'post blog blogs articles writing notes news',
	talks: 'talk speaking presentations charlas conferences vortraege',
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
	const slug = slugify(name);
	return byName.get(slug.includes('_') ? slug.replaceAll('_', '-') : slug);
}

/** The usual section that a title names, perhaps among others: “Awards & Scholarships”. */
export function titledSection(title: string): string | undefined {
	return (
		usualSection(title) ?? usualSection(title.replace(/\s*(?:&|,|\/|\b(?:and|y|et|und)\b).*$/s, ''))
	);
}

const summaries = new Set('summary resumen resume resumo riassunto zusammenfassung'.split(' '));

/**
 * What a file is that goes by the name of its section, whatever the language of the name: `about`
 * for `sobre-mi`, `summary` for `resumen`. Undefined for one with a name of its own.
 */
export function usualPage(section: string, name: string): string | undefined {
	if (section === 'about' && summaries.has(name)) return 'summary';
	return usualSection(name) === section ? section : undefined;
}
