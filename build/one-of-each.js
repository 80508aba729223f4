/*
 * One of each source: what one CommonJS bundle has, all others take from it, by the names that they
 * need. These are known once every bundle has been made as a draft, which leaves such imports as they
 * stand.
 */
import path from 'node:path';

/** What is imported from another bundle, in a draft. */
const mark = 'taken:';
const takenNames = new RegExp(String.raw`\{([^{}]*)\} from "${mark}([^"]+)"`, 'g');

const isOurs = (name) => name.startsWith('source/');

/**
 * Bundles in the order in which they are loaded, each with sources that it has in any case; an earlier
 * bundle calls functions of a later one, which is loaded then.
 */
export function createBundles(sourcesApart) {
	const order = Object.keys(sourcesApart);
	const owners = new Map(
		order.flatMap((bundle) => sourcesApart[bundle].map((source) => [source, bundle])),
	);
	/** What others take: its source, its name there, and its key in the bundle: `n0`, `n1`, …. */
	const taken = [];

	const resolveTaken =
		(bundle, resolved) =>
		({onResolve}) =>
			onResolve({filter: /^\./}, ({kind, path: name, resolveDir}) => {
				const source = path.relative('.', path.resolve(resolveDir, name));
				const owner = owners.get(source);
				if (owner === undefined || owner === bundle) return undefined;
				// esbuild gives such an import no names.
				if (kind === 'dynamic-import')
					return {errors: [{text: `${owner} has ${name} already: import it statically.`}]};
				return resolved(source);
			});

	return {
		/** A plugin for the draft of `bundle`. */
		draft: (bundle) => ({
			name: `draft of ${bundle}`,
			setup: resolveTaken(bundle, (source) => ({path: mark + source, external: true})),
		}),

		/** Reads a draft, made as ES modules that are not minified: what it has, and what it takes. */
		read(bundle, {metafile, outputFiles}) {
			for (const source of Object.keys(metafile.inputs).filter(isOurs))
				if (order.includes(bundle) && !owners.has(source)) owners.set(source, bundle);
			for (const [, names, source] of outputFiles.flatMap(({text}) => [
				...text.matchAll(takenNames),
			]))
				for (const name of names.split(',').map((each) => each.trim().split(' as ')[0]))
					if (!taken.some((each) => each.source === source && each.name === name))
						taken.push({source, name, key: `n${taken.length}`});
		},

		/** The text of `bundle`, once all drafts have been read; `own` is exported besides. */
		contents(bundle, own = {}) {
			const given = [
				...Object.entries(own).map(([name, source]) => ({source, name, key: name})),
				...taken,
			].filter(({source}) => owners.get(source) === bundle);
			return `
				${given.map(({source, name, key}) => `import {${name} as ${key}} from './${source}';`).join('\n')}
				module.exports = {${given.map(({key}) => key).join(',')}};`;
		},

		/** A plugin for `bundle`: it takes from the others. */
		take: (bundle) => ({
			name: `take for ${bundle}`,
			setup(build) {
				resolveTaken(bundle, (source) => ({path: source, namespace: 'taken'}))(build);
				build.onLoad({filter: /./, namespace: 'taken'}, ({path: source}) => {
					const owner = owners.get(source);
					const file = `require('./${owner}.cjs')`;
					const names = taken.filter((each) => each.source === source);
					const isLater = order.indexOf(owner) > order.indexOf(bundle) && order.includes(bundle);
					return {
						contents: isLater
							? `let loaded; const bundle = () => (loaded ??= ${file});
								${names.map(({name, key}) => `export const ${name} = (...given) => bundle().${key}(...given);`).join('\n')}`
							: `export const {${names.map(({name, key}) => `${key}: ${name}`).join(',')}} = ${file};`,
					};
				});
			},
		}),
	};
}
