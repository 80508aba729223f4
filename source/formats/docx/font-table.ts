import {codeFont, type DesignFont} from './styles.ts';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * The fonts of a document, and what Word takes instead of one that is not there (ECMA-376, 17.8.3): the
 * library that writes documents says nothing of that.
 */
export function fontTable({name, instead, family}: DesignFont): string {
	const font = (own: string, more: string) => `<w:font w:name="${own}">${more}</w:font>`;
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		`<w:fonts xmlns:w="${namespace}">`,
		font(
			name,
			`<w:altName w:val="${instead}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/>`,
		),
		font(codeFont, '<w:family w:val="modern"/><w:pitch w:val="fixed"/>'),
		'</w:fonts>',
	].join('');
}
