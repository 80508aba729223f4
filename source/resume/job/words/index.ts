import type {PostingWords} from '../language.ts';
import {de} from './de.ts';
import {en} from './en.ts';
import {es} from './es.ts';
import {fr} from './fr.ts';

/** How postings are written, by the language: in others only names tell what is asked for. */
export const postingWords: Readonly<Record<string, PostingWords>> = {de, en, es, fr};
