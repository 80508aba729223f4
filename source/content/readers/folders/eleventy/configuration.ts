import {objectBehind} from '../../../data/code/plain-object.ts';
import {lookUp, type ValueMap} from '../../../data/value.ts';
import type {Folder} from '../reader.ts';
import {configurationOf, fileText, packageOf} from '../sites/signs.ts';

/** The names that Eleventy's configuration goes by. */
export const configurationNames = /^(?:eleventy[.-]config\.[cm]?[jt]s|\.eleventy\.[cm]?js)$/i;

/** Where things are, by their paths in the site; `input` is empty for the site itself. */
export type Configuration = {
	input: string;
	data: string;
	/** Lines as in `.gitignore`. */
	ignored: string[];
	locale: string | undefined;
	/** Whether Markdown is a template as well, as it is unless somebody says otherwise. */
	hasTemplates: boolean;
};

const quoted = `\\s*(["'\`])([^"'\`\\n]*)\\1`;

/** Reads the configuration of a site as text, and runs none of it. */
export function readConfiguration(folder: Folder): Configuration {
	const text = configurationOf(folder, configurationNames) ?? '';
	const dir = objectBehind(text, /\bdir\s*[:=]\s*(?=\{)/);
	const called = (name: string) => new RegExp(`\\b${name}\\(${quoted}`).exec(text)?.[2];
	const [, , option] =
		/\beleventy\b.*--input[= ](["']?)([\w./-]+)\1/.exec(packageOf(folder).scripts) ?? [];
	const input = pathOf(option ?? called('setInputDirectory') ?? said(dir, 'input') ?? '');
	const data = pathOf(called('setDataDirectory') ?? said(dir, 'data') ?? '_data');
	const added = text.matchAll(new RegExp(`\\.ignores\\.add\\(${quoted}`, 'g'));
	return {
		input,
		data: input === '' ? data : pathOf(`${input}/${data}`),
		ignored: [
			...['.gitignore', '.eleventyignore'].flatMap((name) => linesOf(folder, name, '')),
			...(input === '' ? [] : linesOf(folder, `${input}/.eleventyignore`, `/${input}/`)),
			...Array.from(added, ([, , glob = '']) => `/${glob.replace(/^\.?\//, '')}`),
		],
		hasTemplates: !/\bmarkdownTemplateEngine\s*[:=]\s*false\b/.test(text),
		locale: new RegExp(`\\bdefaultLanguage\\s*:${quoted}`).exec(text)?.[2],
	};
}

function said(map: ValueMap | undefined, key: string): string | undefined {
	const value = map && lookUp(map.fields, [key]);
	return value?.kind === 'scalar' ? value.text : undefined;
}

/** The lines of a file, each for the folder that it lies in. */
function linesOf(folder: Folder, name: string, within: string): string[] {
	const lines = fileText(folder, name)?.split('\n') ?? [];
	return lines.map((line) => (/^\s*(?:#|!|$)/.test(line) ? line : within + line.trim()));
}

/** A path without dots and slashes at its ends; that of the site for one that leads out of it. */
function pathOf(written: string): string {
	const parts = written.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
	return parts.includes('..') || written.includes(':') ? '' : parts.join('/');
}
