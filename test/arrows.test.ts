import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

/** The rooms from the top to the bottom; each may know only those below its own level. */
const levels = [
	['commands'],
	['viewer'],
	['formats'],
	['content', 'markdown'],
	['resume', 'messages'],
];

const source = path.resolve(import.meta.dirname, '../source');
const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter((file) =>
	/\.tsx?$/.test(file),
);

function imports(file: string): string[] {
	const text = readFileSync(path.join(source, file), 'utf8');
	return Array.from(text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g), (match) => match[1] ?? '');
}

const roomOf = (file: string) =>
	file.includes(path.sep) ? (file.split(path.sep)[0] ?? '') : 'door';
const levelOf = (room: string) => levels.findIndex((level) => level.includes(room));

describe('the arrows between the rooms', () => {
	it.each(files)('%s imports only from below', (file) => {
		const room = roomOf(file);
		for (const imported of imports(file).filter((name) => name.startsWith('.'))) {
			const target = roomOf(path.join(path.dirname(file), imported));
			if (target === room || room === 'door') continue;
			expect(levelOf(target), `${file} -> ${imported}`).toBeGreaterThan(levelOf(room));
		}
	});

	it.each(files.filter((file) => /^(?:resume|messages)\b/.test(file)))(
		'%s imports nothing from outside its room',
		(file) => {
			expect(imports(file).filter((name) => !name.startsWith('./'))).toEqual([]);
		},
	);
});
