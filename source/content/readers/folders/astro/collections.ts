import {endOfCode} from '../../../data/code/code.ts';
import {objectBehind} from '../../../data/code/plain-object.ts';
import {lookUp} from '../../../data/value.ts';
import {collectionSection} from '../../../names/section-names.ts';
import type {Folder} from '../reader.ts';
import {fileText} from '../sites/signs.ts';

/** A collection of Astro's: its name, where its files are, and whether those with `_` count. */
export type Collection = {
	name: string;
	section: string | undefined;
	path: string;
	hasAsides: boolean;
};

const extensions = ['ts', 'mts', 'js', 'mjs'];
const current = extensions.map((extension) => `src/content.config.${extension}`);
const former = extensions.map((extension) => `src/content/config.${extension}`);

/**
 * The collections that the configuration of a site defines, as far as its text says where they are.
 * It is never run.
 */
export function collectionsOf(folder: Folder): Collection[] {
	for (const file of [...current, ...former]) {
		const text = fileText(folder, file);
		if (text === undefined) continue;
		folder.files.taken(file, 'the site’s configuration');
		return definitionsIn(text, former.includes(file));
	}
	return [];
}

function definitionsIn(text: string, isFormer: boolean): Collection[] {
	const exported = /\bcollections\s*(?::[^=]+)?=\s*(?=\{)/.exec(text);
	const start = exported ? exported.index + exported[0].length : text.length;
	const named = text.slice(start, endOfCode(text, start) ?? text.length);
	return Array.from(text.matchAll(/([\w'"-]+)\s*[:=]\s*defineCollection\(/g), (match) => {
		const [whole, variable = ''] = match;
		const begin = match.index + whole.length - 1;
		const code = text.slice(begin, endOfCode(text, begin) ?? text.length);
		const name = nameOf(variable.replace(/['"]/g, ''), named);
		const glob = objectBehind(code, /\bglob\(\s*(?=\{)/);
		const base = glob && lookUp(glob.fields, ['base']);
		const pattern = glob && lookUp(glob.fields, ['pattern']);
		const file = /\bfile\(\s*["'`]([^"'`]+)/.exec(code)?.[1];
		const written = base?.kind === 'scalar' ? base.text : (file ?? `src/content/${name}`);
		const shape = pattern?.kind === 'scalar' ? pattern.text : '';
		return {
			name,
			section: collectionSection(name),
			path: written.replace(/^(?:\.?\/)+|\/+$/g, ''),
			hasAsides: !isFormer && !shape.includes('[^_]'),
		};
	}).filter(({path}) => path !== '' && !path.split('/').includes('..') && !path.includes(':'));
}

/** The name under which a variable is exported. */
function nameOf(variable: string, exported: string): string {
	const shape = new RegExp(`["']?([\\w-]+)["']?\\s*:\\s*${variable.replace(/\W/g, '')}\\b`);
	return shape.exec(exported)?.[1] ?? variable;
}
