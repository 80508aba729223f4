import type {ProblemCode} from '../../resume/problems/problem-codes.ts';
import {aboutContent} from './about-content.ts';
import {aboutFiles} from './about-files.ts';
import type {Explanation} from './explanation.ts';

/** What there is to say of each kind of problem. */
export const explanations: Readonly<Record<ProblemCode, Explanation>> = {
	...aboutFiles,
	...aboutContent,
};
