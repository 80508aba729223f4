import {expect, test} from 'vitest';
import {localeTag} from '../../source/content/names/locale-tag.ts';
import {placementOf} from '../../source/content/readers/placement.ts';

/** Short for a place: `role section/slug @locale`. */
function shown(file: string): string | undefined {
	const place = placementOf(file);
	if (!place) return undefined;
	const {role, section, slug, locale} = place;
	return `${role} ${section}/${slug}${locale === undefined ? '' : ` @${locale}`}`;
}

test.each([
	// The locale is a folder, a suffix, or not there.
	['en/experience/motive.md', 'entry experience/motive @en'],
	['experience/motive.en.md', 'entry experience/motive @en'],
	['experience/motive/index.en.md', 'entry experience/motive @en'],
	['en/experience/motive/index.md', 'entry experience/motive @en'],
	['experience/motive.md', 'entry experience/motive'],
	['pt-BR/experience/motive.md', 'entry experience/motive @pt-BR'],
	['pt_br/experience/motive.md', 'entry experience/motive @pt-BR'],
	['zh-hant/work/acme.md', 'entry experience/acme @zh-Hant'],
	['en/experience/motive.es.md', 'entry experience/motive @es'],
	// A dot in a name is no locale.
	['projects/node.js.md', 'entry projects/node-js'],
	['cv/experience/motive.md', 'entry cv/experience-motive'],
	['ui/button.md', 'entry ui/button'],
	// Pages, sections, lists and profiles.
	['about.md', 'page about/about'],
	['es/summary.md', 'page about/summary @es'],
	['summary.fr.md', 'page about/summary @fr'],
	['Cover Letter.md', 'page about/cover-letter'],
	['_index.md', 'section /'],
	['experience/_index.md', 'section experience/'],
	['fr/jobs/_index.md', 'section experience/ @fr'],
	['experience/_index.es.md', 'section experience/ @es'],
	['profile.yml', 'profile /'],
	['profile.es.json', 'profile / @es'],
	['es/profile.yaml', 'profile / @es'],
	['skills.yml', 'list skills/skills'],
	['certificates.fr.json', 'list certifications/certificates @fr'],
	['summary.yml', 'list about/summary'],
	// Sections go by many names.
	['Roles/x.md', 'entry experience/x'],
	['Expérience/x.md', 'entry experience/x'],
	['Expe\u0301rience/x.md', 'entry experience/x'],
	['featured/x.md', 'entry projects/x'],
	['Open Source/x.md', 'entry open-source/x'],
	['posts/x.md', 'entry posts/x'],
	['経歴/仕事.md', 'entry 経歴/仕事'],
	// Deeper folders join the slug.
	['experience/2019/motive.md', 'entry experience/2019-motive'],
	['experience/2019/motive/index.md', 'entry experience/2019-motive'],
	['about/index.md', 'entry about/about'],
	['experience/Café Ñandú.markdown', 'entry experience/cafe-nandu'],
])('%s is %s', (file, expected) => {
	expect(shown(file)).toBe(expected);
});

test.each([
	'README.md',
	'en/README.md',
	'LICENSE.md',
	'experience/2019/_index.md',
	'package.json',
	'tsconfig.json',
	'photo.jpg',
	'notes.txt',
	'Makefile',
	'experience/.md',
])('%s isn’t content', (file) => {
	expect(placementOf(file)).toBeUndefined();
});

test('a place keeps the name as people read it', () => {
	expect(placementOf('en/experience/IoT lead.md')?.name).toBe('IoT lead');
	expect(placementOf('experience/IoT lead/index.fr.md')?.name).toBe('IoT lead');
});

test.each([
	['en', 'en'],
	['ES', 'es'],
	['pt_BR', 'pt-BR'],
	['es-419', 'es-419'],
	['sr-latn-rs', 'sr-Latn-RS'],
	['ui', undefined],
	['js', undefined],
	['cv', undefined],
	['cv-RU', 'cv-RU'],
	['motive', undefined],
	['e', undefined],
	['', undefined],
	['en-', undefined],
	['__proto__', undefined],
])('the locale of “%s” is %s', (text, locale) => {
	expect(localeTag(text)).toBe(locale);
});
