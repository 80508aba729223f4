import type {Theme} from './theme.ts';

/** academicpages, and minimal-mistakes, which it comes from: the person is `author`. */
export const academicPages: Theme = {
	keys: ['author'],
	name: /academicpages|minimal-mistakes/i,
	entry: {body: {understood: ['citation']}},
};
