/*
 * What opens and prints a résumé is in some thirty files, as others need parts of it, and each file
 * takes a third of a millisecond to load. All of it becomes one file, and no module, as to start what
 * loads modules takes longer than the first frame. Each of the thirty hands on its part of that one,
 * so that there is still only one of everything.
 */
import {readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';

/** What the one file holds: what runs first, and the two things that most calls come to. */
const entries = ['source/main.ts', 'source/commands/view.ts', 'source/commands/print.ts'];
/** In a file of the same kind, which is read only when it is asked for: what reads arguments. */
const lateEntry = 'source/commands/call/options.ts';

const quote = (text) => JSON.stringify(text);

/** How a file names another. */
function relative(from, to) {
	const way = path.relative(path.dirname(from), to).split(path.sep).join('/');
	return way.startsWith('.') ? way : `./${way}`;
}

/**
 * Puts the files together in `folder`. `requireBanner` is what stands above each module. Gives the
 * files that were `merged` into, and the one that is `gone`.
 */
export async function putTogether({importsOf, exportsOf, outputOf}, folder, requireBanner) {
	const hotFile = path.resolve(folder, 'hot.cjs');
	const lateFile = path.resolve(folder, 'options.cjs');
	const gone = outputOf(lateEntry);
	const lateSource = path.resolve(gone);

	/** The files that one loads before it runs. */
	function needed(file, found = new Set()) {
		if (found.has(file)) return found;
		found.add(file);
		for (const {path: other, kind, external} of importsOf(file))
			if (!external && kind === 'import-statement') needed(other, found);
		return found;
	}

	const hot = new Set([...entries, lateEntry].flatMap((entry) => [...needed(outputOf(entry))]));
	hot.delete(gone);
	/** The names that each of these files exports, and those that they have in the one file. */
	const handedOn = new Map(
		[...hot].map((file, index) => [
			path.resolve(file),
			exportsOf(file).map((name) => [name, `p${index}_${name}`]),
		]),
	);

	/** Makes a file that Node loads at once of those that `isInside` names; others stay where they are. */
	async function merge(target, contents, isInside) {
		const later = {
			name: 'later',
			setup({onResolve, onLoad}) {
				onResolve({filter: /^\./}, ({path: name, resolveDir}) => {
					const file = path.resolve(resolveDir, name);
					if (isInside(file)) return {path: file};
					if (handedOn.has(file)) return {path: file, namespace: 'handed-on'};
					return {path: relative(target, file), external: true};
				});
				onResolve({filter: /\.cjs$/}, ({path: name}) => ({path: name, external: true}));
				onLoad({filter: /\.js$/, namespace: 'handed-on'}, ({path: file}) => {
					const parts = handedOn.get(file).map(([name, theirs]) => `${name}: hot.${theirs}`);
					const from = quote(relative(target, hotFile));
					return {
						contents: `const hot = require(${from}); module.exports = {${parts.join(', ')}};`,
						resolveDir: path.dirname(target),
					};
				});
				// Here, `require` is there already.
				onLoad({filter: /\.js$/}, async ({path: file}) => ({
					contents: (await readFile(file, 'utf8')).replace(requireBanner, ''),
				}));
			},
		};
		await build({
			stdin: {contents, resolveDir: path.dirname(target)},
			outfile: target,
			bundle: true,
			minify: true,
			platform: 'node',
			format: 'cjs',
			target: 'node20',
			logLevel: 'warning',
			define: {'import.meta': 'importMeta'},
			banner: {
				js: "const importMeta = {get url() {return require('node:url').pathToFileURL(__filename).href;}};",
			},
			plugins: [later],
		});
	}

	const main = relative(hotFile, path.resolve(outputOf('source/main.ts')));
	const all = [...handedOn].map(([file, names]) => {
		const list = names.map(([name, theirs]) => `${name} as ${theirs}`).join(', ');
		return `export {${list}} from ${quote(relative(hotFile, file))};`;
	});
	await merge(hotFile, [...all, `export {main} from ${quote(main)};`].join('\n'), (file) =>
		handedOn.has(file),
	);
	const lateModule = relative(lateFile, lateSource);
	await merge(lateFile, `export * from ${quote(lateModule)};`, (file) => file === lateSource);
	await rm(gone);
	await callLate(hotFile, lateModule, relative(hotFile, lateFile));

	// Not imported as it is: Node would read all of it once more, to see what it exports.
	const hotModule = hotFile.replace(/\.cjs$/, '.js');
	await writeFile(
		hotModule,
		`${requireBanner}\nexport default require(${quote(relative(hotModule, hotFile))});\n`,
	);
	for (const [file, names] of handedOn) {
		const list = names.map(([name, theirs]) => `${theirs}: ${name}_`).join(', ');
		const exported = names.map(([name]) => `${name}_ as ${name}`).join(', ');
		const from = quote(relative(file, hotModule));
		await writeFile(
			file,
			`import hot from ${from};\nconst {${list}} = hot;\nexport {${exported}};\n`,
		);
	}
	const merged = [hotFile, hotModule, lateFile].map((file) => path.relative('.', file));
	return {merged: merged.map((file) => file.split(path.sep).join('/')), gone};
}

/** Lets a file load another as it is loaded itself, at once. */
async function callLate(file, module, instead) {
	const text = await readFile(file, 'utf8');
	const call = `import(${quote(module)})`;
	if (!text.includes(call)) throw new Error(`${file} does not load ${module}.`);
	await writeFile(
		file,
		text.replace(call, () => `require(${quote(instead)})`),
	);
}
