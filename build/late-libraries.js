/*
 * Libraries that are made only when something of them is asked for: most content is read without
 * them, and to make them takes longer than to read it.
 */

/** What our sources import of each. */
const late = {
	yaml: [
		'Document',
		'LineCounter',
		'isAlias',
		'isMap',
		'isScalar',
		'isSeq',
		'parseDocument',
		'visit',
	],
	'toml-eslint-parser': ['ParseError', 'parseTOML'],
};

/** Stands for something of a library: calls it, makes one, and knows what one is. */
const standIn = `
let made;
const its = (name) => (made ??= library())[name];
const late = (name) =>
	new Proxy(function () {}, {
		apply: (_, self, args) => its(name)(...args),
		construct: (_, args) => new (its(name))(...args),
		get: (_, key) => (key === Symbol.hasInstance ? (each) => each instanceof its(name) : its(name)[key]),
	});
`;

export const lateLibraries = {
	name: 'late libraries',
	setup({onResolve, onLoad}) {
		onResolve({filter: new RegExp(`^(?:${Object.keys(late).join('|')})$`)}, ({path, importer}) =>
			/[\\/]source[\\/]/.test(importer) ? {path, namespace: 'late'} : undefined,
		);
		onLoad({filter: /./, namespace: 'late'}, ({path}) => ({
			resolveDir: process.cwd(),
			contents: [
				`const library = () => require('${path}');`,
				standIn,
				...late[path].map((name) => `export const ${name} = late('${name}');`),
			].join('\n'),
		}));
	},
};
