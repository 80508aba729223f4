import {mayFollow} from '../../resume/link-schemes.ts';
import type {Locale} from '../../resume/types.ts';
import type {Services} from '../../viewer/turns/services.ts';
import type {ViewerEdition} from '../edition.ts';

/** Follows a link that is not in the page. */
function follow(attributes: Partial<HTMLAnchorElement>): void {
	Object.assign(document.createElement('a'), attributes).click();
}

/** What a page can do for its reader. */
export function servicesOf(edition: (locale: Locale) => ViewerEdition): Services {
	return {
		async open(address) {
			if (!mayFollow(address)) return 'unavailable';
			follow({href: address, target: '_blank', rel: 'noopener noreferrer'});
			return 'opened';
		},
		async copy(text) {
			try {
				await navigator.clipboard.writeText(text);
				return 'local';
			} catch {
				// Not there where the page is not served safely, or its reader has forbidden it.
				return 'none';
			}
		},
		async save(locale) {
			const {pdf} = edition(locale);
			if (pdf === undefined) return {none: true};
			const file = pdf.replace(/.*\//, '');
			// Opened from a disk, it may not be saved, and is shown beside this page instead.
			follow({href: pdf, download: file, target: '_blank'});
			return {file};
		},
	};
}
