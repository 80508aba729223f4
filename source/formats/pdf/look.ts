import type {Design} from '../../resume/paper/design.ts';

export {designs, papers} from '../../resume/paper/design.ts';

/** How a PDF looks, besides what it says: what its owner has said, with a design and a paper in any case. */
export type PdfLook = Omit<Design, 'name' | 'folder'> & {
	design: NonNullable<Design['name']>;
	paper: NonNullable<Design['paper']>;
};

/** The look that nobody has asked for. */
export const usualLook: PdfLook = {design: 'classic', paper: 'a4'};

/** What a call may say of it. */
type Asked = {[Name in 'design' | 'paper' | 'pages']?: PdfLook[Name] | undefined};

/** The look that a profile asks for, where a call does not say otherwise. */
export function lookOf({name, folder: _, ...said}: Design = {}, call: Asked = {}): PdfLook {
	const pages = call.pages ?? said.pages;
	return {
		...said,
		design: call.design ?? name ?? usualLook.design,
		paper: call.paper ?? said.paper ?? usualLook.paper,
		...(pages === undefined ? {} : {pages}),
	};
}
