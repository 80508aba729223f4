import {slugify} from './slug.ts';

/** Sections in the order in which a résumé shows them, with the other names they go by. */
const usual: Record<string, string> = {
	about: [
		'about-me bio biography intro introduction sobre-mi acerca a-propos ueber-mich sobre chi-sono',
		'summary resumen resumo riassunto zusammenfassung career-profile professional-summary objective',
		'over-mij om-mig om-meg o-mnie обо-мне о-себе 关于我 简介 个人简介 自我评价 自己紹介 자기소개',
	].join(' '),
	experience: [
		'experiences work-experience professional-experience experience-professionnelle esperienza',
		'role roles work works work-history jobs job positions position employment career careers',
		'experiencia experiencias experiencia-profesional trabajo berufserfahrung erfahrung esperienze',
		'occupation employment-history professional-background work-experiences',
		'professional-experiences experience-professionnelles experiences-professionnelles ervaring',
		'werkervaring erfarenhet arbetslivserfarenhet erfaring doswiadczenie опыт опыт-работы досвід',
		'工作经历 工作经验 实习经历 職務経歴 職歴 경력',
	].join(' '),
	projects: [
		'project featured portfolio proyectos proyecto projets projet projekte projetos progetti',
		'personal-projects side-projects projecten projekty проекты 项目 项目经历 项目经验 プロジェクト 프로젝트',
	].join(' '),
	education: [
		'studies academic academics degrees schools educacion formacion estudios formation etudes',
		'ausbildung bildung educacao formacao istruzione formazione',
		'educational-background opleiding opleidingen utbildning utdanning uddannelse wykształcenie',
		'образование освіта 教育经历 教育背景 学历 学歴 학력',
	].join(' '),
	skills: [
		'skill skillset tech-stack technical-skills habilidades aptitudes competencias competences kenntnisse',
		'faehigkeiten competenze',
		'technical-skills-and-tools professional-skills key-skills core-skills vaardigheden',
		'kompetenser ferdigheter umiejetnosci навыки навички 技能 专业技能 个人技能 スキル 기술',
	].join(' '),
	languages: [
		'language idiomas langues sprachen linguas lingue',
		'talen sprak jezyki языки мови 语言 語学 言語 언어',
	].join(' '),
	certifications: [
		'certification certificates certificate certs licenses diplomas certificaciones certificats',
		'zertifikate certificados certificacoes certificazioni',
		'licenses-certifications licenses-and-certifications certificaten certyfikaty сертификаты 证书',
		'資格 자격증',
	].join(' '),
	awards: [
		'award honors honours achievements accomplishments premios prix distinctions auszeichnungen',
		'premi',
		'honors-and-awards awards-and-honors awards-and-achievements награды 荣誉 获奖经历 受賞 수상',
	].join(' '),
	publications: [
		'publication papers publicaciones publicacion publikationen publicacoes pubblicazioni',
		'preprint preprints thesis theses dissertation dissertations',
		'публикации 论文 論文 논문',
	].join(' '),
	patents: 'patent patentes patente brevets brevet brevetti patenty патенты 专利 特許 특허',
	volunteer: [
		'volunteering volunteer-work voluntariado benevolat ehrenamt volontariato',
		'vrijwilligerswerk volontariat волонтерство 志愿者',
	].join(' '),
	interests: [
		'interest hobbies intereses interets loisirs interessen interesses interessi',
		'zainteresowania hobbys увлечения интересы 兴趣 兴趣爱好 趣味 취미',
	].join(' '),
	references: 'reference testimonials recommendations referencias referenzen referenze',
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

/** What a collection's name says besides its section: `resume-positions`, `workItems`. */
const besides =
	/^(?:my|the|cv|resume|portfolio|site)-|-(?:items?|entries|list|collection|data|cards?)$/g;

/** The usual section that a collection holds, however its program spells the name. */
export function collectionSection(name: string): string | undefined {
	const spelled = slugify(name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-')).replaceAll('_', '-');
	return usualSection(name) ?? usualSection(spelled) ?? usualSection(spelled.replace(besides, ''));
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
