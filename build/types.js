/*
 * Makes dist/types/: the declarations that index.d.ts speaks of. tsc writes one for every file that
 * the library is made of; those that nobody can see are taken away again.
 */
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve('dist/types');
// Not by its name: on Windows, only a shell runs that.
const tsc = 'node_modules/typescript/bin/tsc';
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], {stdio: 'inherit'});

const seen = new Set();
const visit = (file) => {
	if (seen.has(file)) return;
	seen.add(file);
	const text = readFileSync(file, 'utf8');
	for (const [, name] of text.matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g))
		visit(path.resolve(path.dirname(file), name.replace(/\.[jt]sx?$/, '.d.ts')));
};
visit(path.join(root, 'index.d.ts'));

for (const name of readdirSync(root, {recursive: true, encoding: 'utf8'})) {
	const file = path.join(root, name);
	if (file.endsWith('.d.ts') && !seen.has(file)) rmSync(file);
}
