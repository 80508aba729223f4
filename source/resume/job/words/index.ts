import type {PostingWords} from '../language.ts';
import {en} from './en.ts';
import {es} from './es.ts';

/** How postings are written, by the language: in others only names tell what is asked for. */
export const postingWords: Readonly<Record<string, PostingWords>> = {en, es};
