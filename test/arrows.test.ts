import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseSync} from 'oxc-parser';
import {describe, expect, it} from 'vitest';

/** The rooms from the top to the bottom; each may know only those below its own level. */
const rooms = [
	['cli'],
	['main', 'index'],
	['commands'],
	['serve', 'browser'],
	['viewer'],
	['formats'],
	['content', 'markdown'],
	['resume', 'messages'],
];

/** The stages of `content/`, in the same order: each may know only those below it. */
const stages = [
	['load', 'compile'],
	['compiled'],
	['compiled-shape'],
	['checks', 'variants', 'outputs', 'privacy'],
	['entries'],
	['readers'],
	['shortcodes'],
	['records'],
	['data'],
	['files'],
	['names', 'examples'],
	['problems', 'defined'],
];

const source = path.resolve(import.meta.dirname, '../source');
const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
	.map((file) => file.split(path.sep).join('/'))
	.filter((file) => /\.tsx?$/.test(file));

/**
 * What a file imports: files by their path below `source`, packages by name. `isLate` is what it
 * loads only when it needs it, `isType` what is gone when it runs.
 */
type Import = {name: string; isLate: boolean; isType: boolean};

function importsOf(file: string): Import[] {
	const text = readFileSync(path.join(source, file), 'utf8');
	const {staticImports, staticExports, dynamicImports} = parseSync(file, text).module;
	const named = (name: string) =>
		name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
	const exported = staticExports.flatMap(({entries}) =>
		entries.flatMap(({moduleRequest, isType}) =>
			moduleRequest ? [{name: named(moduleRequest.value), isLate: false, isType}] : [],
		),
	);
	const imported = staticImports.map(({moduleRequest, entries}) => ({
		name: named(moduleRequest.value),
		isLate: false,
		isType: entries.length > 0 && entries.every(({isType}) => isType),
	}));
	const late = dynamicImports.flatMap(({moduleRequest: {start, end}}) => {
		const [, name] = /^'(.*)'$/s.exec(text.slice(start, end)) ?? [];
		return name === undefined ? [] : [{name: named(name), isLate: true, isType: false}];
	});
	return [...imported, ...exported, ...late];
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** Every arrow between two files that a rule forbids, as `from -> to`. */
function forbidden(isForbidden: (from: string, to: string) => boolean): string[] {
	return [...imports].flatMap(([from, all]) =>
		all.filter(({name}) => isForbidden(from, name)).map(({name}) => `${from} -> ${name}`),
	);
}

/** The name of the folder, or of the file, that a path goes through at some depth. */
const part = (file: string, depth: number) => (file.split('/')[depth] ?? '').replace(/\.tsx?$/, '');

/** Whether an arrow leads up, or to a neighbour, where `levels` are the names at `depth`. */
function leadsUp(levels: readonly string[][], depth: number, from: string, to: string): boolean {
	const [a, b] = [part(from, depth), part(to, depth)];
	const levelOf = (name: string) => levels.findIndex((level) => level.includes(name));
	return a !== b && levelOf(b) <= levelOf(a);
}

const isOurs = (name: string) => imports.has(name);

describe('the arrows', () => {
	it('between the rooms run downwards', () => {
		expect(forbidden((from, to) => isOurs(to) && leadsUp(rooms, 0, from, to))).toEqual([]);
	});

	it('between the stages of content run downwards', () => {
		const within = (name: string) => name.startsWith('content/');
		expect(
			forbidden((from, to) => within(from) && within(to) && leadsUp(stages, 1, from, to)),
		).toEqual([]);
	});

	it('know every room and every stage', () => {
		const names = new Set(files.map((file) => part(file, 0)));
		expect([...names].filter((name) => !rooms.flat().includes(name))).toEqual([]);
		const own = files.filter((file) => file.startsWith('content/')).map((file) => part(file, 1));
		expect([...new Set(own)].filter((name) => !stages.flat().includes(name))).toEqual([]);
	});

	it('make no circle', () => {
		expect(circles()).toEqual([]);
	});

	it('lead from what a résumé is, and from the words, to nothing else', () => {
		const room = (name: string) => part(name, 0);
		expect(
			forbidden(
				(from, to) => ['resume', 'messages'].includes(room(from)) && room(from) !== room(to),
			),
		).toEqual([]);
	});
});

/** The first circle through each file, as far as what runs goes, and late imports aside. */
function circles(): string[] {
	const done = new Set<string>();
	const found: string[] = [];
	const visit = (file: string, way: readonly string[]) => {
		const begin = way.indexOf(file);
		if (begin >= 0) found.push([...way.slice(begin), file].join(' -> '));
		if (begin >= 0 || done.has(file)) return;
		for (const {name, isLate, isType} of imports.get(file) ?? [])
			if (!isLate && !isType) visit(name, [...way, file]);
		done.add(file);
	};
	for (const file of files) visit(file, []);
	return found;
}

it('no folder has more files of its own than one looks through', () => {
	const counts = new Map<string, number>();
	for (const file of files)
		counts.set(path.posix.dirname(file), (counts.get(path.posix.dirname(file)) ?? 0) + 1);
	// Tables with a file for each language.
	counts.delete('messages');
	expect([...counts].filter(([, count]) => count > 15)).toEqual([]);
});

describe('what is loaded before the first frame, or the first printed line', () => {
	it('is what opens and prints, and neither Ink, nor what parses Markdown, nor what reads files', () => {
		const found = new Set(['main.ts']);
		for (const file of found)
			for (const {name, isLate, isType} of imports.get(file) ?? [])
				if (!isLate && !isType) found.add(name);
		expect(found).toContain('viewer/terminal/screen.ts');
		for (const name of ['view', 'print', 'list']) expect(found).toContain(`commands/${name}.ts`);
		const libraries = ['ink', 'react', 'marked', 'yaml', 'meow', 'entities/decode', 'emojilib'];
		expect([...found].filter((name) => libraries.includes(name))).toEqual([]);
		expect(found).not.toContain('content/load.ts');
	});
});
