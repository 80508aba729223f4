import type {Packaged} from '../resume/packaged.ts';
import type {Options} from './options.ts';

/**
 * What a call asks for that has no arguments, as most have none: to spare them what reads arguments,
 * which takes longer than the first frame. Undefined for all others.
 */
export function plainCall(
	argv: readonly string[],
	{name, content, sample}: Packaged,
	home: string,
): Options | undefined {
	if (argv.length > 0) return undefined;
	const resume = typeof content === 'string' ? sample() : content.resume;
	return {
		command: 'view',
		entry: undefined,
		nearlyCommand: undefined,
		program: name,
		home,
		content: {
			folder: typeof content === 'string' ? content : home,
			packaged: true,
			...(resume && {resume}),
		},
		locale: undefined,
		width: undefined,
		color: 'auto',
		theme: 'terminal',
		json: false,
		strict: false,
		format: undefined,
		output: undefined,
		force: false,
		ascii: false,
		pdf: {},
	};
}
