import type {Json, Locale, Resume} from '../resume/types.ts';

/** The résumé in one locale as JSON Resume 1.0 (jsonresume.org/schema). */
export function jsonResume(resume: Resume, locale: Locale): Json {
	return {basics: {name: resume.profiles[locale]?.name ?? ''}};
}
