/*
 * Which files of the program an owner's package takes, as `my-resume pack` reads it.
 */

/** What it leaves out: these are for the owners themselves. */
const ofOwners = [
	'source/formats/pdf/pdf.ts',
	...['check', 'dev', 'export', 'init', 'pack'].map((verb) => `source/commands/${verb}.ts`),
	'source/commands/resume/own-folder.ts',
	'source/content/load.ts',
	// Its texts are parsed already.
	'source/markdown/parse/blocks.ts',
	'source/markdown/extras/languages.ts',
];
/** What it takes only when its résumé needs it. */
const ofSome = {
	emoji: 'source/markdown/extras/emoji-codes.ts',
	references: 'source/markdown/extras/references.ts',
};

const isWords = (entry) => /^source\/messages\/[\w-]+\.ts$/.test(entry ?? '');
const isOptional = (entry) => Object.values(ofSome).includes(entry) || isWords(entry);
const fromDist = (files) => [...files].map((file) => file.replace(/^dist\//, '')).sort();

/**
 * The list of them, from what was built: `always`, and what some résumés need, by their languages and
 * by what is in them. `door` is the file that loads all others, `merged` those that were put together
 * afterwards, `gone` one that is not there any more.
 */
export function viewerFiles({files, importsOf, entryOf, outputOf}, {door, merged, gone}) {
	/** The files that one loads, at once or later, but for those that only some résumés need. */
	function closure(file, found = new Set()) {
		if (found.has(file)) return found;
		found.add(file);
		for (const {path, kind, external} of importsOf(file)) {
			const entry = kind === 'dynamic-import' ? entryOf(path) : undefined;
			const isThere = !external && path !== gone;
			if (isThere && !ofOwners.includes(entry) && !isOptional(entry)) closure(path, found);
		}
		return found;
	}

	return {
		always: [...fromDist([...closure(door), ...merged]), 'start.cjs', 'third-party-licenses.txt'],
		languages: Object.fromEntries(
			files
				.filter((file) => isWords(entryOf(file)))
				.map((file) => [/([\w-]+)\.ts$/.exec(entryOf(file))[1], fromDist(closure(file))]),
		),
		extras: Object.fromEntries(
			Object.entries(ofSome).map(([name, entry]) => [name, fromDist(closure(outputOf(entry)))]),
		),
	};
}
