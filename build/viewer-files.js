/*
 * Which files of the program an owner's package takes, as `my-resume pack` reads it.
 */
import path from 'node:path';

/** What it leaves out: these are for the owners themselves. */
const ofOwners = [
	...[
		'check',
		'completion',
		'dev',
		'diff',
		'doctor',
		'explain',
		'export',
		'init',
		'pack',
		'serve',
		'site',
	].map((verb) => `source/commands/${verb}.ts`),
	'source/commands/export/set/export-all.ts',
	'source/commands/resume/own-folder.ts',
	'source/content/load.ts',
	// Its texts are parsed and coloured already.
	'source/markdown/parse/blocks.ts',
	'source/markdown/extras/languages.ts',
];
/** What it takes only when its résumé needs it. */
const ofSome = ['emoji', 'references'].map((name) => `source/markdown/extras/${name}.ts`);

const isWords = (entry) => /^source\/messages\/[\w-]+\.ts$/.test(entry ?? '');
const isLeftOut = (entry) => ofOwners.includes(entry) || ofSome.includes(entry) || isWords(entry);

/**
 * The list of them, from esbuild's record of what was built: `always`, and what some résumés need, by
 * their languages and by what is in them.
 */
export function viewerFiles(outputs) {
	/** A file and those that it loads, at once or later, but for those that are left out. */
	function closure(file, found = new Set()) {
		if (found.has(file)) return found;
		found.add(file);
		for (const {path: name, kind, external} of outputs[file].imports) {
			// One bundle names the files of the other as it finds them, and Node's modules too.
			const other = external ? path.posix.join('dist', name) : name;
			const isLater = kind === 'dynamic-import' && isLeftOut(outputs[other]?.entryPoint);
			if (outputs[other] && !isLater) closure(other, found);
		}
		return found;
	}

	const always = closure('dist/main.cjs');
	const names = (files) => [...files].map((file) => path.posix.relative('dist', file)).sort();
	/** By the name of each source that `isWanted`: what it takes besides. */
	const more = (isWanted) =>
		Object.fromEntries(
			Object.entries(outputs)
				.filter(([, {entryPoint}]) => isWanted(entryPoint))
				.map(([file, {entryPoint}]) => [
					path.parse(entryPoint).name,
					names([...closure(file, new Set(always))].filter((each) => !always.has(each))),
				]),
		);
	return {
		always: [...names(always), 'start.cjs', 'third-party-licenses.txt'],
		languages: more(isWords),
		extras: more((entry) => ofSome.includes(entry)),
	};
}
