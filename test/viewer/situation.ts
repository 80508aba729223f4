import type {Situation} from '../../source/viewer/frames/key-hints.ts';

/** Where a reader is in an entry, and every key does something. */
export const situation: Situation = {
	focus: 'entry',
	locales: 2,
	pages: 3,
	scrolls: true,
	technologies: true,
	choices: 2,
	links: true,
	contact: true,
	headings: true,
	narrowed: false,
};
