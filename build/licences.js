import {readdir, readFile} from 'node:fs/promises';

/**
 * The licences of all that went into a bundle, by esbuild's record of it: they ask to be handed on
 * with it.
 */
export async function licences({inputs}) {
	const packages = new Set(
		Object.keys(inputs).flatMap((input) => {
			const [folder] = /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
			return folder ?? [];
		}),
	);
	const notices = await Promise.all(
		[...packages].sort().map(async (folder) => {
			const {name, version, license} = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
			const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
			const text = file ? await readFile(`${folder}/${file}`, 'utf8') : `License: ${license}\n`;
			return `${name} ${version}\n\n${text.trim()}\n`;
		}),
	);
	return notices.join(`\n${'-'.repeat(80)}\n\n`);
}
