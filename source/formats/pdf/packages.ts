import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

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

/** Has fontconfig look in a folder that is nowhere. */
const noFonts = fileURLToPath(new URL('no-fonts.conf', import.meta.url));

/**
 * A compiler with its own fonts and those that it is given, in a folder of which nothing is read: the
 * templates take no file but a photo, which is in memory. Those of this computer are looked for as well
 * where that is asked for, and where nothing can keep it from that: on macOS and Windows. It takes ten
 * times as long.
 */
export function createCompiler(
	compilers: Compilers['NodeCompiler'],
	fonts: readonly Buffer[],
	withSystems: boolean,
): Compiler {
	const {FONTCONFIG_FILE: before} = process.env;
	if (!withSystems) process.env.FONTCONFIG_FILE = noFonts;
	try {
		const compiler = compilers.create({
			workspace,
			...(fonts.length > 0 ? {fontArgs: [{fontBlobs: [...fonts]}]} : {}),
		});
		// All of them have one cache, which would grow for ever, and serves no other document.
		compiler.evictCache(0);
		return compiler;
	} finally {
		if (before === undefined) delete process.env.FONTCONFIG_FILE;
		else process.env.FONTCONFIG_FILE = before;
	}
}

/** The version of a package, where it is installed. */
export function versionOf(name: string): string | undefined {
	for (const require of requires()) {
		try {
			const {version} = require(`${name}/package.json`);
			return String(version);
		} catch {
			// The next place may have it.
		}
	}
	return undefined;
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
