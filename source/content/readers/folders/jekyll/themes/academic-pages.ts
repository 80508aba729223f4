import type {Theme} from './theme.ts';

/** academicpages, and minimal-mistakes, which it comes from: the person is `author`. */
export const academicPages: Theme = {
	signs: ['author'],
	name: /academicpages|minimal-mistakes/i,
	keys: {entry: {body: 'citation'}},
};
