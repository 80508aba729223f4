import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {type Compiled, type Publisher, readCompiled} from '../content/compiled.ts';

/** The résumé that came with the program, and by which name the program is called. */
export type Packaged = {
	name: string;
	version: string;
	/** A folder of content, or in an owner's package a résumé that was compiled. */
	content: string | Compiled;
};

/**
 * What is beside the program in its package: `resume.json`, which `my-resume pack` makes, or else
 * the sample, which `manifest` is published with. `home` is the address of the program's file. Throws a `FolderError` when the résumé
 * there can't be read.
 */
export function packagedResume(home: string, manifest: Publisher): Packaged {
	const compiled = readBeside('resume.json', home);
	if (compiled === undefined) {
		// From dist/, where this is built to, the content is a folder up.
		const content = fileURLToPath(new URL('../content', home));
		return {name: manifest.name, version: manifest.version, content};
	}
	const content = readCompiled(compiled);
	return {...content.publisher, content};
}

function readBeside(file: string, home: string): string | undefined {
	try {
		return readFileSync(new URL(file, home), 'utf8');
	} catch {
		return undefined;
	}
}
