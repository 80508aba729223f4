import {readPrefix} from './file-prefix.ts';
import {usualSection} from './section-names.ts';
import {slugify} from './slug.ts';

const words = (...lines: readonly string[]): ReadonlySet<string> =>
	new Set(lines.join(' ').split(' '));

/** Folders that nobody keeps content in, wherever they lie. */
const programs = words('node_modules rendercv_output _site _gen __tests__ __mocks__ __fixtures__');

/**
 * Folders that hold programs, what they made, and what is about them. In a section, something may be
 * called so: a project `docs`.
 */
const programsOutside = words(
	'dist build out target vendor coverage exampleSite archetypes _includes _layouts',
	'docs doc plans prompts templates test tests fixtures e2e cypress',
);

/**
 * Files that a repository has for its own sake, by their names without the extension, among them what
 * content is made from: `_template.md`, and Jinja's `Header.j2.md` of RenderCV.
 */
const papers =
	/^(?:(?:readme|changelog)(?:[-_. ].*)?|contributing|code[-_]of[-_]conduct|__?template|.*\.j2)$/i;

/**
 * Pages that are about the repository, or that a site has by law or for its program. In a section,
 * something may be called so: a role in `security`, a `license` to drive. Nobody shouts it, though.
 */
const papersOutside = words(
	'license licence agents claude gemini copilot-instructions',
	'plan plans todo todos roadmap prompt prompts notice authors maintainers security support funding',
	'codeowners governance upgrading installation deployment copyright',
	'imprint impressum legal legal-notice disclaimer aviso-legal mentions-legales note-legali',
	'privacy privacy-policy privacy-notice datenschutz datenschutzerklaerung privacidad',
	'politica-de-privacidad politique-de-confidentialite confidentialite informativa-privacy',
	'cookies cookie-policy politica-de-cookies terms terms-of-service terms-of-use terms-and-conditions',
	'nutzungsbedingungen agb cgu cgv condiciones conditions-generales',
	'404 500 not-found offline success thank-you thanks danke merci gracias',
	'search suche buscar recherche archive archives sitemap tags categories',
);

/** Data that programs leave beside the content. */
const programFile =
	/^(?:package|package-lock|composer|manifest|vercel|netlify|design|theme|.*config.*)$/i;

/**
 * Whether a file or folder of this name is never looked at: what is hidden, and programs. `within` is
 * the path of the folder that it lies in.
 */
export function isSkipped(name: string, within = ''): boolean {
	if (name.startsWith('.') || programs.has(name)) return true;
	return programsOutside.has(name) && !isInSection(within.split('/'));
}

/** The same of anything in a path. */
export function isPathSkipped(file: string): boolean {
	const parts = file.split('/');
	return parts.some((name, index) => isSkipped(name, parts.slice(0, index).join('/')));
}

/**
 * Whether Markdown is about its repository, by its name without the extension and the folders that it
 * lies in.
 */
export function isOfRepository(stem: string, folders: readonly string[] = []): boolean {
	if (papers.test(stem)) return true;
	if (isShouted(stem) && !isInSection(folders)) return true;
	return papersOutside.has(slugify(stem)) && (/^[A-Z_-]+$/.test(stem) || !isInSection(folders));
}

/** `ANALYTICS_SETUP`, `IMPLEMENTATION_SUMMARY`: what is told to who works on the repository. */
function isShouted(stem: string): boolean {
	const parts = stem.split('_');
	const isOfPerson = parts.some((part) => /^(?:CV|R[EÉ]SUM[EÉ]|VITAE?)$/.test(part));
	const isLoud = parts.length > 1 && parts.every((part) => /^[A-Z][A-Z\d]+$/.test(part));
	return isLoud && !isOfPerson && usualSection(stem) === undefined;
}

/** Whether a data file is a program's, by its name without the extension. */
export function isOfProgram(stem: string): boolean {
	return programFile.test(stem);
}

function isInSection(folders: readonly string[]): boolean {
	return folders.some((folder) => {
		const section = usualSection(readPrefix(folder.replace(/^_+/, '')).name);
		return section !== undefined && section !== 'posts';
	});
}
