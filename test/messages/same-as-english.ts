const links = ['links.title', 'contact.links', 'hints.links'];
const email = ['contact.email'];
/** Legends of keys, which stand in English on this language's keyboards. */
const enter = ['keys.enter', 'keys.esc'];
const others = ['keys.pagedown', 'keys.pageup', 'keys.home', 'keys.end'];
const legends = [...enter, ...others];

/** What a language says with the very word of English, since that is its own word too. */
export const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
	es: ['keys.esc'],
	fr: [
		...['sections.certifications', 'sections.publications'],
		...['hints.pageDown', 'hints.technologies', 'technologies.title'],
		...['hints.contact', 'contact.title', ...email],
	],
	de: ['keys.esc', ...links, ...email],
	pt: [...legends, ...links, ...email],
	it: ['keys.esc', 'keys.home', ...email],
	nl: [...legends, ...links, ...email, 'hints.contact', 'contact.title'],
	sv: legends,
	da: [...legends, ...links, ...email],
	nb: legends,
	fi: legends,
	pl: [...legends, ...email],
	cs: [...legends, ...email],
	uk: legends,
	ru: legends,
	tr: legends,
	el: legends,
	ja: legends,
	'zh-Hans': ['keys.esc', ...others],
	'zh-Hant': legends,
	ko: legends,
	ar: legends,
	he: legends,
	hi: legends,
};
