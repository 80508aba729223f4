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

describe('what is loaded before the first frame, or the first printed line', () => {
	/** The files that some load before they run, types aside. */
	function closure(entries: readonly string[]): Set<string> {
		const found = new Set(entries);
		for (const file of found) {
			const text = readFileSync(path.join(source, file), 'utf8').replace(
				/^(?:import|export) (?:type [^;]*|\{(?:\s*type [^,}]*,?)+\s*\}) from '[^']*';/gm,
				'',
			);
			for (const [, name = ''] of text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gm))
				found.add(name.startsWith('.') ? path.join(path.dirname(file), name) : name);
			for (const name of found) if (!/\.tsx?$/.test(name)) found.delete(name);
		}
		return found;
	}

	it('is neither Ink, nor what parses Markdown, nor what reads an owner’s files', () => {
		const files = closure(['main.ts', 'commands/view.ts', 'commands/print.ts']);
		expect(files).toContain(path.join('viewer', 'screen.ts'));
		expect(files).not.toContain(path.join('viewer', 'run.tsx'));
		expect(files).not.toContain(path.join('markdown', 'blocks.ts'));
		expect(files).not.toContain(path.join('content', 'load.ts'));
	});
});
