import type {Report} from './problems.ts';
import type {YamlError} from './yaml.ts';

/** Tells the owner what is wrong in the YAML of one part of a file. */
export function reportYaml(
	errors: readonly YamlError[],
	part: 'front-matter' | 'data',
	report: Report,
): void {
	const subject = part === 'data' ? 'This file' : 'The front matter';
	for (const {code, mark, message, hint} of errors) {
		if (code === 'syntax') {
			report('error', `${part}-syntax`, mark, `${subject} does not parse: ${message}.`, hint);
		} else {
			const sentence = `${subject} says something twice: ${message}.`;
			report('error', code, mark, sentence, 'Remove one of them; now the first one counts.');
		}
	}
}
