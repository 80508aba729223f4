import path from 'node:path';
import {reporter} from '../../content/problems.ts';
import {readOwnDesign} from '../../content/records/design/own-design.ts';
import {lookOf, type PdfLook} from '../../formats/pdf/look.ts';
import {isOwnFolder} from '../../resume/paper/design.ts';
import type {Problem, Profile} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import type {Options} from '../call/flags.ts';
import {problemLine} from '../check/report.ts';

/** How a PDF is to look, where a call says so. */
export type Asked = Pick<Options, 'design' | 'paper' | 'pages'>;

type Whose = Pick<Profile, 'design' | 'isAnonymous'>;

/**
 * The look that a profile asks for, where a call does not say otherwise. Throws a `CallError` where the
 * call names a folder with a design of one's own, and something is wrong with that.
 */
export function askedLook(
	{design: said, isAnonymous}: Whose = {},
	{design, paper, pages}: Asked,
): PdfLook {
	if (design === undefined || !isOwnFolder(design)) return lookOf(said, {design, paper, pages});
	const problems: Problem[] = [];
	const {design: own} = readOwnDesign(design, reporter(path.join(design, 'design.yml'), problems));
	if (problems.length > 0)
		throw new CallError(
			problems.map((each) => [problemLine(each), each.hint].filter(Boolean).join(' ')).join('\n'),
		);
	// Which may say whose it is; what the profile says was looked through.
	const {url: _, qr: __, updated: ___, ...unsigned} = own;
	return lookOf({...said, ...(isAnonymous ? unsigned : own)}, {paper, pages});
}
