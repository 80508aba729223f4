import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

/** The folders of the viewer; each may import those before it. Only the last two know of a terminal, and
 * what comes in turn waits. */
const folders = ['themes', 'input', 'layout', 'state', 'frames', 'turns', 'terminal', 'ink'];
const pure = folders.slice(0, -2);

const room = path.resolve('source/viewer');
const imports = folders.flatMap((folder) =>
	readdirSync(path.join(room, folder), {recursive: true, encoding: 'utf8'}).flatMap((file) => {
		if (!/\.tsx?$/.test(file)) return [];
		const text = readFileSync(path.join(room, folder, file), 'utf8');
		return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => ({
			folder,
			file: `${folder}/${file}`,
			name: name.startsWith('.')
				? path.relative(room, path.join(room, folder, file, '..', name))
				: name,
		}));
	}),
);
const told = (found: typeof imports) => found.map(({file, name}) => `${file} -> ${name}`);

it('each folder of the viewer imports only those before it', () => {
	const later = imports.filter(({folder, name}) => {
		const [to = ''] = name.split(path.sep);
		return folders.indexOf(to) > folders.indexOf(folder);
	});
	expect(told(later)).toEqual([]);
});

it('state, layout and frames know neither React, nor Ink, nor Node', () => {
	const impure = imports.filter(
		({folder, name}) => pure.includes(folder) && /^(?:react|ink|node:)/.test(name),
	);
	expect(told(impure)).toEqual([]);
	expect(imports.some(({name}) => name === 'ink')).toBe(true);
});
