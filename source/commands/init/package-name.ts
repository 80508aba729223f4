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

/** As npm requires (validate-npm-package-name): lower-case words, perhaps in a scope. */
const shape = /^(?:@[a-z\d][a-z\d._-]*\/)?[a-z\d][a-z\d._-]*$/;

/** In characters; npm's limit. */
const maximumLength = 214;

/** Whether npm accepts it, and a visitor can run it with `npx`. */
export function isPackageName(name: string): boolean {
	return shape.test(name) && name.length <= maximumLength && !isTaken(name);
}

/** Whether Node, npm or this program already uses the name. */
function isTaken(name: string): boolean {
	return [...builtinModules, 'node_modules', 'favicon.ico', 'my-resume'].includes(name);
}

/** A package name made from the first of these names that has a letter or digit in it. */
export function packageNameFrom(names: readonly string[]): string {
	for (const name of names) {
		const words = slugify(name.toLowerCase().replace(/[ßæœøđðþłı]/g, (letter) => ascii[letter]!))
			.replace(/[^a-z\d]+/g, '-')
			.replace(/^-+|-+$/g, '')
			.slice(0, 80)
			.replace(/-$/, '');
		// What slugify makes of a name without any letter.
		if (words === '' || words === 'untitled') continue;
		return isTaken(words) ? `${words}-resume` : words;
	}
	return 'terminal-resume';
}

/** The command of a package: as in npm, its name without the scope. */
export function commandOf(name: string): string {
	return name.replace(/^@[^/]+\//, '');
}
