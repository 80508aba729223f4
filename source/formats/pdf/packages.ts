import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';

type Compilers = typeof import('@myriaddreamin/typst-ts-node-compiler');
export type Compiler = ReturnType<Compilers['NodeCompiler']['create']>;

/** The package that sets PDFs. It is the owner's to install: a visitor never needs it. */
export const compilerPackage = '@myriaddreamin/typst-ts-node-compiler';

/** Where a compiler finds what it is told of in memory. */
export const workspace = tmpdir();

/** The styles of a font that a page may need: 400 and 700 are in all, the others in some. */
const styles = /^(?:400Regular|600SemiBold|700Bold)(?:_Italic)?$/;

/** What resolves packages: from the folder that the owner is in first, then from the program's own. */
function requires(): NodeJS.Require[] {
	return [path.join(process.cwd(), 'package.json'), import.meta.url].map((from) =>
		createRequire(from),
	);
}

/** The compiler's module; undefined where it is not installed, or has nothing for this computer. */
export function findCompiler(): Compilers['NodeCompiler'] | undefined {
	for (const require of requires()) {
		try {
			const module: Compilers = require(compilerPackage);
			return module.NodeCompiler;
		} catch {
			// The next place may have it.
		}
	}
	return undefined;
}

/**
 * A compiler with its own fonts and those of this computer, in a folder of which nothing is read: the
 * templates take no file but a photo, which is in memory.
 */
export function createCompiler(
	compilers: Compilers['NodeCompiler'],
	fonts: readonly Buffer[],
): Compiler {
	return compilers.create({
		workspace,
		...(fonts.length > 0 ? {fontArgs: [{fontBlobs: [...fonts]}]} : {}),
	});
}

/** One that needs no other fonts, if it is installed. */
export function prepareCompiler(): Compiler | undefined {
	const compilers = findCompiler();
	return compilers && createCompiler(compilers, []);
}

/** The files of a font's package, as `@expo-google-fonts` has them; undefined if it is not installed. */
export function findFont(name: string): Buffer[] | undefined {
	for (const require of requires()) {
		try {
			const folder = path.dirname(require.resolve(`${name}/package.json`));
			return readdirSync(folder)
				.filter((style) => styles.test(style))
				.sort()
				.flatMap((style) =>
					readdirSync(path.join(folder, style))
						.filter((file) => file.endsWith('.ttf'))
						.map((file) => readFileSync(path.join(folder, style, file))),
				);
		} catch {
			// The next place may have it.
		}
	}
	return undefined;
}

/** The one command that installs packages. */
export function installing(packages: Iterable<string>): string {
	return `npm install --save-dev ${[...packages].join(' ')}`;
}
