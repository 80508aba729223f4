import {builtinModules} from 'node:module';
import {slugify} from '../../content/names/slug.ts';

/** Letters that lose nothing but their look where there is only ASCII. */
const ascii: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ı: 'i',
};

/** Of npm (validate-npm-package-name): a name of lower-case words, perhaps in a scope. */
const shape = /^(?:@[a-z\d][a-z\d._-]*\/)?[a-z\d][a-z\d._-]*$/;

/** As npm has it, in characters. */
const maximumLength = 214;

/** Whether npm would take it, and a visitor could call it by `npx`. */
export function isPackageName(name: string): boolean {
	return shape.test(name) && name.length <= maximumLength && !isTaken(name);
}

/** The names of Node's own modules and folders, and of the package that this one needs. */
function isTaken(name: string): boolean {
	return [...builtinModules, 'node_modules', 'favicon.ico', 'my-resume'].includes(name);
}

/** A name for a package from those of a person, or else of a folder; the first with a letter in it. */
export function packageNameFrom(names: readonly string[]): string {
	for (const name of names) {
		const words = slugify(name.toLowerCase().replace(/[ßæœøđðþłı]/g, (letter) => ascii[letter]!))
			.replace(/[^a-z\d]+/g, '-')
			.replace(/^-+|-+$/g, '')
			.slice(0, 80)
			.replace(/-$/, '');
		// slugify says so of a name without any letter.
		if (words === '' || words === 'untitled') continue;
		return isTaken(words) ? `${words}-resume` : words;
	}
	return 'terminal-resume';
}

/** The command of a package: its name without the scope, as npm has it. */
export function commandOf(name: string): string {
	return name.replace(/^@[^/]+\//, '');
}
